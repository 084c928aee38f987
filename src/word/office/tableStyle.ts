import { readPackage, type WordPackage } from './wordPackage';
import { ourControlAround, type WordState } from './wordState';

/** The id of the style that most tables outside our parts have; null where there are none. */
export async function usedTableStyle(context: Word.RequestContext, state: WordState): Promise<string | null> {
  const tables = context.document.body.tables.load('style,parentContentControlOrNullObject/id');
  await context.sync();
  const foreign = tables.items.filter(({ parentContentControlOrNullObject: control }) => {
    if (control.isNullObject) return true;
    const found = state.controls.find(({ number }) => number === control.id);
    return ourControlAround([control.id, ...(found?.outer ?? [])], state) === null;
  });
  const counts = new Map<string, number>();
  for (const { style } of foreign) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  // Word tells the name that the user sees; the file knows the style by its id.
  const sample = foreign
    .find(({ style }) => style === most?.[0])
    ?.getRange('Whole')
    .getOoxml();
  if (sample === undefined) return null;
  await context.sync();
  return styleIn(readPackage(sample.value));
}

function styleIn({ standing, markup: { names } }: WordPackage): string | null {
  const [table] = standing.outline.tables;
  return names.value(names.child(names.child(table?.element, 'tblPr'), 'tblStyle'));
}
