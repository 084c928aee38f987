import type { OutcomeFile } from '../../src/domain/outcome/outcomeFile';

/** Whether a note tells the user something of a line or row, from 1. */
export function isNoted({ notes }: OutcomeFile, line: number): boolean {
  return notes.some(({ note, place }) => {
    // Of very many the rest is counted.
    if (note.code === 'furtherNotes') return true;
    if (place === null) return false;
    const noted = place.kind === 'line' ? place.line : Number(/\d+$/.exec(place.address)?.[0]);
    return note.code === 'tableLeftOut' ? line >= noted : line === noted;
  });
}

/** Whether a note tells that rows of this account or unit were left out. */
export function isLeftOut({ notes }: OutcomeFile, key: string): boolean {
  return notes.some(({ note }) => note.code === 'rowLeftOut' && note.label.startsWith(key));
}

/** Whether a note tells of any row, in which an amount may have come to stand under another key. */
export function hasNotedRow({ notes }: OutcomeFile): boolean {
  return notes.some(({ place }) => place !== null);
}

/** Whether it is told that a column was left out. */
export function isColumnLeftOut({ notes }: OutcomeFile): boolean {
  return notes.some(({ note }) => note.code === 'columnLeftOut');
}

/** Whether it is told what an amount such as 12.345 was taken for. */
export function isSeparatorAssumed({ notes }: OutcomeFile): boolean {
  return notes.some(({ note }) => note.code === 'separatorAssumed');
}

/** Whether the file's signs were turned, and the user is told. */
export function isTurned({ notes }: OutcomeFile): boolean {
  return notes.some(({ note }) => note.code === 'signsTurned');
}
