import type { WordEdit } from './wordEdit';
import { paragraphsOf, type WordState } from './wordState';

/** What an edit does to the list of the document's paragraphs: how many stood from `start`, and how many do. */
interface Span {
  readonly edit: WordEdit;
  readonly start: number;
  readonly old: number;
  readonly now: number;
}

/**
 * The places of empty paragraphs that Word has left behind where it put something in the place of something else: some
 * Words do, and some do not. What counts is how many empty ones follow what was put there, and how many did before.
 */
export function strayParagraphs(
  before: WordState,
  after: WordState,
  edits: readonly WordEdit[],
): ReadonlyMap<WordEdit, readonly number[]> {
  const stray = new Map<WordEdit, readonly number[]>();
  const spans = edits.flatMap((edit) => spanOf(edit, before)).sort((one, other) => one.start - other.start);
  for (const edit of edits) if (edit.kind === 'wrap') stray.set(edit, strayInNew(edit, before, after));
  const inNew = [...stray.values()].flat();
  const change = spans.reduce((sum, { edit, old, now }) => sum + now - old - trailing(edit), 0);
  let extra = after.paragraphs.length - before.paragraphs.length - change - inNew.length;
  let shift = 0;
  spans.forEach(({ edit, start, old, now }, index) => {
    shift += now - old;
    const end = start + old + shift;
    const place = end + inNew.filter((each) => each < end).length;
    const gap = before.paragraphs.slice(start + old, spans[index + 1]?.start);
    const found = leadingBlanks(after.paragraphs.slice(place)) - leadingBlanks(gap) + trailing(edit);
    const count = Math.max(0, Math.min(found, mostLeft(edit), extra));
    stray.set(
      edit,
      Array.from({ length: count }, (_, more) => place + more),
    );
    extra -= count;
    shift += count - trailing(edit);
  });
  return stray;
}

/** A control that goes may leave one, and what comes in its place another one. */
function mostLeft(edit: WordEdit): number {
  return edit.kind === 'remove' ? 2 + trailing(edit) : 1;
}

/** Empty paragraphs after a control that came with it, and go with it. */
function trailing(edit: WordEdit): number {
  return edit.kind === 'remove' ? edit.trailing : 0;
}

function leadingBlanks(paragraphs: readonly { readonly text: string }[]): number {
  const first = paragraphs.findIndex(({ text }) => text !== '');
  return first < 0 ? paragraphs.length : first;
}

/** In a control with that tag that was not there before. */
function strayInNew(
  { tag, count }: Extract<WordEdit, { kind: 'wrap' }>,
  before: WordState,
  after: WordState,
): readonly number[] {
  const known = new Set(before.controls.map(({ number }) => number));
  const added = after.controls.find((control) => control.tag === tag && !known.has(control.number));
  const places = added === undefined ? [] : paragraphsOf(after, added.number);
  return places.slice(count).filter((place) => after.paragraphs[place]?.text === '');
}

function spanOf(edit: WordEdit, state: WordState): readonly Span[] {
  switch (edit.kind) {
    case 'content':
    case 'remove': {
      const places = paragraphsOf(state, edit.control);
      const [start = state.paragraphs.length] = places;
      return [{ edit, start, old: places.length, now: edit.count }];
    }
    case 'paragraph':
      return [{ edit, start: edit.place, old: 1, now: edit.count }];
    case 'after':
      return [{ edit, start: edit.place === null ? 0 : edit.place + 1, old: 0, now: edit.count }];
    case 'wrap':
      return [];
  }
}
