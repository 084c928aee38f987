import { EditedText, type TextEdit } from '../../../officePackage/xml/editedText';

/** What stands from `start` to `end` of a text, with changes made that lie within. Throws if two of them overlap. */
export function editedSlice(text: string, start: number, end: number, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  // A text that is empty would leave out what is put in at its end.
  const edited = new EditedText(moved, (piece) => pieces.push(piece));
  edited.write(`${text.slice(start, end)} `);
  return pieces.join('').slice(0, -1);
}
