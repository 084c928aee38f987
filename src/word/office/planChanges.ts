import type { BoardPart } from '../../reports/board/boardPart';
import type { PartChange } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import { changedMarkup } from '../markup/changedMarkup';
import type { InsertTarget } from './insertTarget';
import type { OwnControl, ReadPart, WordReading } from './readWord';
import type { WordEdit } from './wordEdits';
import {
  contentPackage,
  paragraphCount,
  readPackage,
  withBody,
  withTextWidth,
  type WordPackage,
} from './wordPackage';

/** What takes an edit back; packages are what stood there before. */
export type Inverse =
  | {
      readonly kind: 'content';
      readonly control: OwnControl;
      readonly xml: string;
      readonly count: number;
    }
  | { readonly kind: 'fill'; readonly id: string; readonly xml: string }
  | { readonly kind: 'insert'; readonly id: string }
  /** Several things may have changed in one paragraph, which showed the one text and shows the other. */
  | {
      readonly kind: 'sentence';
      readonly place: number;
      readonly xml: string;
      readonly texts: readonly [string, string];
    };

/** An edit and what takes it back. */
export interface PlannedEdit {
  readonly edit: WordEdit;
  readonly inverse: Inverse;
}

/** What planning is done by: a reading, where insertions go, and how wide the cells are that placeholders stand in. */
export interface PlanContext {
  readonly reading: WordReading;
  readonly target: InsertTarget | null;
  /** In points, by the places of paragraphs. */
  readonly cellWidths: ReadonlyMap<number, number>;
}

/** The edits that make the changes; none for what is current already. Throws a DocumentFault where one cannot be made. */
export function planChanges(context: PlanContext, changes: readonly PartChange[]): readonly PlannedEdit[] {
  const sentences = new Map<number, PartChange[]>();
  const planned = changes.flatMap((change): readonly PlannedEdit[] => {
    if (change.kind === 'insert') return [planInsertion(context, change.part)];
    const place = placeOf(context, change);
    if (place === null) return planContent(partOf(context, change.key), change);
    const others = sentences.get(place);
    if (others === undefined) sentences.set(place, [change]);
    else others.push(change);
    return [];
  });
  return [...planned, ...[...sentences].flatMap(([place, own]) => planParagraph(context, place, own))];
}

type KeyedChange = Exclude<PartChange, { readonly kind: 'insert' }>;

/** The paragraph that changes within; null for the content of a control. */
function placeOf({ reading }: PlanContext, change: KeyedChange): number | null {
  if (change.kind !== 'fill') return partOf({ reading }, change.key).paragraph;
  const found = reading.placeholders.get(change.key);
  if (found === undefined) throw new DocumentFault('changedMeanwhile', change.part.id);
  return found.paragraph;
}

function partOf({ reading }: Pick<PlanContext, 'reading'>, key: string): ReadPart {
  const found = reading.parts.get(key);
  if (found === undefined) throw new DocumentFault('changedMeanwhile', key);
  return found;
}

function planContent(
  { given, control, localKey, part }: ReadPart,
  change: KeyedChange,
): readonly PlannedEdit[] {
  const release = change.kind === 'detach';
  if (given === null || (part.problem === 'unreadable' && !release))
    throw new DocumentFault('notHere', control.id);
  const text = changedMarkup(given.markup, given.standing, [{ ...change, key: localKey }]);
  if (text === given.markup.text) return [];
  const edit = { kind: 'content', control: control.number, ...held(readPackage(text), control.id) } as const;
  const inverse = { kind: 'content', control, ...held(given, control.id) } as const;
  return [{ edit: { ...edit, release }, inverse }];
}

/** What a control holds, as a package. */
function held(given: WordPackage, id: string): { readonly xml: string; readonly count: number } {
  const xml = contentPackage(given, id);
  return { xml, count: paragraphCount(readPackage(xml)) };
}

/** All that changes in one paragraph; a placeholder alone in it gives way to whole paragraphs and tables. */
function planParagraph(
  { reading, cellWidths }: PlanContext,
  place: number,
  changes: readonly PartChange[],
): readonly PlannedEdit[] {
  const { given, localChanges } = localised(reading, changes);
  const width = cellWidths.get(place);
  const fitted =
    given === null || width === undefined ? given : readPackage(withTextWidth(given.markup, width));
  if (given === null || fitted === null) throw new DocumentFault('changedMeanwhile', null);
  const text = changedMarkup(fitted.markup, fitted.standing, localChanges);
  if (text === fitted.markup.text) return [];
  const changed = readPackage(text);
  const edit = { kind: 'paragraph', place, xml: text, count: paragraphCount(changed) } as const;
  const [only] = changes;
  const xml = given.markup.text;
  if (only?.kind === 'fill' && reading.placeholders.get(only.key)?.placeholder.alone === true)
    return [{ edit, inverse: { kind: 'fill', id: only.part.id, xml } }];
  const [now] = [...changed.standing.outline.paragraphs.values()];
  const texts = [reading.state.paragraphs[place]?.text ?? '', now?.text ?? ''] as const;
  return [{ edit, inverse: { kind: 'sentence', place, xml, texts } }];
}

/** The changes with the keys of what Word gave of their paragraph. */
function localised(
  { parts, placeholders }: WordReading,
  changes: readonly PartChange[],
): { readonly given: WordPackage | null; readonly localChanges: readonly PartChange[] } {
  let given: WordPackage | null = null;
  const localChanges = changes.map((change): PartChange => {
    if (change.kind === 'insert') return change;
    const found = change.kind === 'fill' ? placeholders.get(change.key) : parts.get(change.key);
    given = found?.given ?? null;
    return { ...change, key: found?.localKey ?? '' };
  });
  return { given, localChanges };
}

function planInsertion({ target }: PlanContext, part: BoardPart): PlannedEdit {
  if (target === null) throw new DocumentFault('notHere', part.id);
  const { markup } = readPackage(target.xml);
  const empty = readPackage(withBody(markup, ''));
  const place =
    target.cellWidth === null ? empty : readPackage(withTextWidth(empty.markup, target.cellWidth));
  const xml = changedMarkup(place.markup, place.standing, [{ kind: 'insert', part }]);
  const count = paragraphCount(readPackage(xml));
  return {
    edit: { kind: 'after', place: target.place, xml, count },
    inverse: { kind: 'insert', id: part.id },
  };
}
