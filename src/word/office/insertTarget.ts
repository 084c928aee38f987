import { DocumentFault } from '../documentFault';
import { askPlace, ourControlAround, type WordState } from './wordState';

/** Where a part is inserted. */
export interface InsertTarget {
  /** After that paragraph; null in a document without any. */
  readonly place: number | null;
  /** How wide the cell is that it stands in, in points; null outside tables. */
  readonly cellWidth: number | null;
  /** The flat package of what stands there, for its styles and its page. */
  readonly xml: string;
}

/**
 * After the paragraph that the selection ends in. Throws a DocumentFault where no part can stand: within one of ours, a
 * control that takes no table, a text box, a header or a footnote.
 */
export async function insertTarget(
  context: Word.RequestContext,
  state: WordState,
  id: string,
): Promise<InsertTarget> {
  const { document } = context;
  const last = document.getSelection().paragraphs.getLastOrNullObject();
  last.load('parentContentControlOrNullObject/id,parentTableCellOrNullObject/width');
  await context.sync();
  if (last.isNullObject) {
    const xml = document.body.getOoxml();
    await context.sync();
    return { place: null, cellWidth: null, xml: xml.value };
  }
  const relation = last.getRange('Whole').compareLocationWith(document.body.getRange('Whole'));
  const xml = last.getOoxml();
  await context.sync();
  if (relation.value === Word.LocationRelation.unrelated) throw new DocumentFault('notHere', id);
  const place = askPlace(context, last.getRange('Whole'));
  await context.sync();
  requireFree(last, state, id);
  const cell = last.parentTableCellOrNullObject;
  return { place: place(), cellWidth: cell.isNullObject ? null : cell.width, xml: xml.value };
}

function requireFree(
  { parentContentControlOrNullObject: control }: Word.Paragraph,
  state: WordState,
  id: string,
): void {
  if (control.isNullObject) return;
  const innermost = state.controls.find(({ number }) => number === control.id);
  const outer = [control.id, ...(innermost?.outer ?? [])];
  const around = state.controls.filter(({ number }) => outer.includes(number));
  if (ourControlAround(outer, state) !== null || around.some(({ isPlainText }) => isPlainText))
    throw new DocumentFault('notHere', id);
  if (around.some(({ cannotEdit }) => cannotEdit)) throw new DocumentFault('protected', id);
}
