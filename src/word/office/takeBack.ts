import { DocumentFault } from '../documentFault';
import type { Inverse, PlannedEdit } from './planChanges';
import { applyEdits, type AppliedEdits, type Released } from './applyEdits';
import type { WordEdit } from './wordEdit';
import { readState, type OfficeControl, type OfficeParagraph, type WordState } from './wordState';

/** A change that was made, or begun. */
export interface ChangeRecord {
  readonly planned: readonly PlannedEdit[];
  readonly before: WordState;
  readonly released: Released;
  /** The numbers of new controls, in the order of the edits that brought them; null where the change broke off. */
  readonly added: ReadonlyMap<Inverse, number> | null;
  /** Empty paragraphs that came with what an edit has put there. */
  readonly trailing: AppliedEdits['trailing'];
}

/** The new control that each filling or insertion has brought. */
export function addedControls(
  planned: readonly PlannedEdit[],
  before: WordState,
  after: WordState,
): ReadonlyMap<Inverse, number> {
  // One that comes to be around whole paragraphs, or within one, is another control to Word.
  const nameOf = ({ number, isInline }: OfficeControl): string => `${number} ${isInline}`;
  const known = new Set(before.controls.map(nameOf));
  const fresh = after.controls.filter((control) => !known.has(nameOf(control)));
  const taken = new Set<OfficeControl>();
  const found = new Map<Inverse, number>();
  // Controls come in the document's order; so do those edits that may bring the same part twice.
  for (const { inverse } of [...planned].sort(byPlace)) {
    if (inverse.kind === 'content' || inverse.kind === 'sentence') continue;
    const isInline = inverse.kind === 'shrink';
    const control = fresh.find(
      (each) => each.id === inverse.id && each.isInline === isInline && !taken.has(each),
    );
    if (control === undefined) continue;
    taken.add(control);
    found.set(inverse, control.number);
  }
  return found;
}

function byPlace({ edit: one }: PlannedEdit, { edit: other }: PlannedEdit): number {
  return placeOf(one) - placeOf(other);
}

function placeOf(edit: WordEdit): number {
  if (edit.kind === 'after') return (edit.place ?? 0) + 0.5;
  return edit.kind === 'paragraph' ? edit.place : 0;
}

/**
 * Takes a change back that was made. Throws a DocumentFault where what it made is there no more. `begun` gets the state
 * before anything is changed.
 */
export async function undoChange(
  context: Word.RequestContext,
  record: ChangeRecord,
  begun: WordState[],
): Promise<void> {
  const now = await readState(context);
  const edits = inverseEdits(record, now, record.added ?? new Map<Inverse, number>());
  if (edits.length < record.planned.length) throw new DocumentFault('changedMeanwhile');
  begun.push(now);
  await applyEdits(context, now, edits, new Map());
}

/** Takes back what was done of a change that broke off; tells whether all paragraphs are as they were. */
export async function rollBack(context: Word.RequestContext, record: ChangeRecord): Promise<boolean> {
  const now = await readState(context);
  const added = addedControls(record.planned, record.before, now);
  const untouched = await untouchedBy(context, record, now);
  const planned = record.planned.filter(({ inverse }) => !untouched.has(inverse));
  const { after } = await applyEdits(
    context,
    now,
    inverseEdits({ ...record, planned }, now, added),
    new Map(),
  );
  const stray = strayOf(record.before, after);
  if (stray === null) return false;
  for (const place of stray) after.paragraphs[place]?.paragraph.delete();
  if (stray.length > 0) await context.sync();
  return true;
}

interface Asked {
  readonly inverse: Inverse;
  readonly was: string;
  readonly is: OfficeExtension.ClientResult<string>;
}

/** What is still as it was, to the letter: a document that takes no change need not take one back. */
async function untouchedBy(
  context: Word.RequestContext,
  { planned }: ChangeRecord,
  now: WordState,
): Promise<ReadonlySet<Inverse>> {
  const standing = new Set(now.controls.map(({ number }) => number));
  const asked = planned.flatMap(({ inverse }): readonly Asked[] => {
    if (inverse.kind === 'content' && standing.has(inverse.control.number)) {
      const control = context.document.contentControls.getById(inverse.control.number);
      return [{ inverse, was: inverse.raw, is: control.getOoxml() }];
    }
    const place = inverse.kind === 'sentence' ? sentencePlace(inverse, now) : null;
    const found = place === null ? undefined : now.paragraphs[place];
    if (inverse.kind !== 'sentence' || found === undefined) return [];
    return [{ inverse, was: inverse.xml, is: found.paragraph.getOoxml() }];
  });
  if (asked.length > 0) await context.sync();
  return new Set(asked.flatMap(({ inverse, was, is }) => (is.value === was ? [inverse] : [])));
}

function inverseEdits(
  { planned, before, released, trailing }: ChangeRecord,
  now: WordState,
  added: ReadonlyMap<Inverse, number>,
): readonly WordEdit[] {
  const accounted = new Set([...before.controls.map(({ number }) => number), ...added.values()]);
  const standing = new Set(now.controls.map(({ number }) => number));
  return planned.flatMap(({ edit, inverse }): readonly WordEdit[] => {
    switch (inverse.kind) {
      case 'content': {
        const { control, xml, count } = inverse;
        const { title, tag } = control;
        // One that has been put back already, by an undo that broke off, has another number.
        const again = now.controls.find((each) => each.tag === tag && !accounted.has(each.number));
        const number = standing.has(control.number) ? control.number : again?.number;
        if (number !== undefined) return [{ kind: 'content', control: number, xml, count, release: false }];
        const range = released.get(control.number);
        return range === undefined ? [] : [{ kind: 'wrap', range, title, tag, xml, count }];
      }
      case 'fill':
      case 'insert': {
        const control = added.get(inverse);
        if (control === undefined || !standing.has(control)) return [];
        const xml = inverse.kind === 'fill' ? inverse.xml : null;
        return [
          { kind: 'remove', control, xml, count: xml === null ? 0 : 1, trailing: trailing.get(edit) ?? 0 },
        ];
      }
      case 'shrink': {
        const fresh = added.get(inverse);
        if (fresh === undefined) return [];
        // The new one had come before the old one went.
        if (standing.has(inverse.control.number))
          return [{ kind: 'remove', control: fresh, xml: null, count: 0, trailing: 0 }];
        const place = sentencePlace(inverse, now);
        const { xml, count } = inverse;
        return place === null ? [] : [{ kind: 'paragraph', place, xml, count }];
      }
      case 'sentence': {
        const place = sentencePlace(inverse, now);
        return place === null ? [] : [{ kind: 'paragraph', place, xml: inverse.xml, count: 1 }];
      }
    }
  });
}

/** The nearest paragraph that shows what the change made of it, or what it was. */
function sentencePlace(
  { place, texts }: { readonly place: number; readonly texts: readonly string[] },
  { paragraphs }: WordState,
): number | null {
  const sought = new Set(texts.map(letters));
  const places = paragraphs.flatMap(({ text }, index) => (sought.has(letters(text)) ? [index] : []));
  const [nearest] = places.sort((one, other) => Math.abs(one - place) - Math.abs(other - place));
  return nearest ?? null;
}

function isAlike(one: OfficeParagraph, other: OfficeParagraph | undefined): boolean {
  return (
    one.text === other?.text && one.isInTable === other.isInTable && one.outer.length === other.outer.length
  );
}

/** Word has signs of its own for tabs, breaks and marks: what is read is the same but for them. */
function letters(text: string): string {
  return text.replace(/[\s\p{C}\p{Pd}]/gu, '');
}

/** The places of empty paragraphs that were not there before; null where there is any other difference. */
function strayOf(before: WordState, after: WordState): readonly number[] | null {
  const stray: number[] = [];
  let at = 0;
  for (const [place, paragraph] of after.paragraphs.entries()) {
    if (isAlike(paragraph, before.paragraphs[at])) at += 1;
    else if (paragraph.text === '') stray.push(place);
    else return null;
  }
  return at === before.paragraphs.length ? stray : null;
}
