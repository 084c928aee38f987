import { strayParagraphs } from './strayParagraphs';
import type { WordEdit } from './wordEdit';
import { askState, type WordState } from './wordState';

/** Ranges of what released controls held, by the controls' numbers; they outlast the run, and other changes. */
export type Released = Map<number, Word.Range>;

export interface AppliedEdits {
  readonly after: WordState;
  /** How many empty paragraphs follow what an edit has put there, which Word does not let go: the last one of a cell. */
  readonly trailing: ReadonlyMap<WordEdit, number>;
}

/**
 * Carries edits out, in a constant number of requests, and gives the state after them. `released` gets its ranges before
 * any control is released, so that a failure half-way finds them there. Throws what Word throws; some may be done then.
 */
export async function applyEdits(
  context: Word.RequestContext,
  before: WordState,
  edits: readonly WordEdit[],
  released: Released,
): Promise<AppliedEdits> {
  if (edits.length === 0) return { after: before, trailing: new Map() };
  // Later ones of the same place come first, so that they end up after the others.
  for (const edit of edits.toReversed()) ask(context, before, edit);
  const changed = askState(context);
  await context.sync();
  const after = changed();
  const stray = [...strayParagraphs(before, after, edits).values()].flat();
  const done = edits.flatMap((edit) => (edit.kind === 'content' && edit.release ? [edit.control] : []));
  if (stray.length === 0 && done.length === 0) return { after, trailing: new Map() };
  for (const place of stray) after.paragraphs[place]?.paragraph.delete();
  const controls = context.document.contentControls;
  for (const control of done) {
    const range = controls.getById(control).getRange('Content');
    context.trackedObjects.add(range);
    released.set(control, range);
  }
  if (done.length > 0) await context.sync();
  for (const control of done) controls.getById(control).delete(true);
  const settled = askState(context);
  await context.sync();
  const last = settled();
  const left = [...strayParagraphs(before, last, edits)].map(([edit, { length }]): [WordEdit, number] => [
    edit,
    length,
  ]);
  return { after: last, trailing: new Map(left) };
}

function ask({ document }: Word.RequestContext, { paragraphs }: WordState, edit: WordEdit): void {
  switch (edit.kind) {
    case 'content':
      document.contentControls.getById(edit.control).insertOoxml(edit.xml, 'Replace');
      return;
    case 'paragraph':
      paragraphs[edit.place]?.paragraph.insertOoxml(edit.xml, 'Replace');
      return;
    case 'after': {
      const place = edit.place === null ? undefined : paragraphs[edit.place];
      const added =
        place === undefined
          ? document.body.insertParagraph('', 'End')
          : place.paragraph.insertParagraph('', 'After');
      added.insertOoxml(edit.xml, 'Replace');
      return;
    }
    case 'remove': {
      const control = document.contentControls.getById(edit.control);
      if (edit.xml !== null) control.insertParagraph('', 'Before').insertOoxml(edit.xml, 'Replace');
      control.delete(false);
      return;
    }
    case 'wrap': {
      const control = edit.range.insertContentControl();
      control.title = edit.title;
      control.tag = edit.tag;
      control.insertOoxml(edit.xml, 'Replace');
    }
  }
}
