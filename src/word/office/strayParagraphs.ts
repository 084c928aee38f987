import type { WordEdit } from './wordEdits';
import { paragraphsOf, type WordState } from './wordState';

/** What an edit does to the list of the document's paragraphs: how many stood from `start`, and how many do. */
interface Span {
  readonly start: number;
  readonly old: number;
  readonly now: number;
}

/**
 * The places of empty paragraphs that Word has left behind where it put something in the place of something else: some
 * Words do, and some do not. Only as many as there are too many count, and only where something was put.
 */
export function strayParagraphs(
  before: WordState,
  after: WordState,
  edits: readonly WordEdit[],
): readonly number[] {
  const spans = edits.map((edit) => ({ edit, ...spanOf(edit, before) }));
  const change = spans.reduce((sum, { old, now }) => sum + now - old, 0);
  let extra = after.paragraphs.length - before.paragraphs.length - change;
  const stray: number[] = [];
  let shift = 0;
  for (const { edit, start, old, now } of spans.sort((one, other) => one.start - other.start)) {
    shift += now - old;
    // The place just after what was put there.
    const end = edit.kind === 'wrap' ? endOfNew(edit.tag, before, after) : start + old + shift;
    for (let more = 0; more < mostLeft(edit) && extra > 0 && isEmpty(after, end + more); more += 1) {
      stray.push(end + more);
      extra -= 1;
      if (edit.kind !== 'wrap') shift += 1;
    }
  }
  return stray;
}

/** A control that goes may leave one, and what comes in its place another one. */
function mostLeft({ kind }: WordEdit): number {
  return kind === 'remove' ? 2 : 1;
}

function isEmpty({ paragraphs }: WordState, place: number): boolean {
  return paragraphs[place]?.text === '';
}

/** The last paragraph of a control with that tag that was not there before. */
function endOfNew(tag: string, before: WordState, after: WordState): number {
  const known = new Set(before.controls.map(({ number }) => number));
  const added = after.controls.find((control) => control.tag === tag && !known.has(control.number));
  return added === undefined ? -1 : (paragraphsOf(after, added.number).at(-1) ?? -1);
}

function spanOf(edit: WordEdit, state: WordState): Span {
  switch (edit.kind) {
    case 'content':
    case 'remove': {
      const places = paragraphsOf(state, edit.control);
      return { start: places[0] ?? state.paragraphs.length, old: places.length, now: edit.count };
    }
    case 'paragraph':
      return { start: edit.place, old: 1, now: edit.count };
    case 'after':
      return { start: edit.place === null ? 0 : edit.place + 1, old: 0, now: edit.count };
    // It stands already; where, shows afterwards.
    case 'wrap':
      return { start: state.paragraphs.length, old: 0, now: 0 };
  }
}
