import type { BoardPart } from '../../reports/board/boardPart';
import type { PartChange } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import { changedMarkup } from '../markup/changedMarkup';
import type { InsertTarget } from './insertTarget';
import type { OwnControl, ReadPart, WordReading } from './readWord';
import type { WordEdit } from './wordEdit';
import { paragraphsOf } from './wordState';
import {
  amongTablesOf,
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
      /** What Word gave of it. */
      readonly raw: string;
      readonly xml: string;
      readonly count: number;
    }
  /** A control around whole paragraphs has come in the place of one. */
  | { readonly kind: 'fill'; readonly id: string; readonly xml: string }
  /** The other way round; that paragraph shows `text`. */
  | {
      readonly kind: 'shrink';
      readonly control: OwnControl;
      readonly id: string;
      readonly place: number;
      readonly xml: string;
      readonly count: number;
      readonly texts: readonly [string];
    }
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
  /** The id of the style that the document's tables have; null where it has none. */
  readonly tableStyle: string | null;
  /** In points, by the places of paragraphs. */
  readonly cellWidths: ReadonlyMap<number, number>;
}

/** The edits that make the changes; none for what is current already. Throws a DocumentFault where one cannot be made. */
export function planChanges(context: PlanContext, changes: readonly PartChange[]): readonly PlannedEdit[] {
  const sentences = new Map<number, PartChange[]>();
  const planned = changes.flatMap((change): readonly PlannedEdit[] => {
    if (change.kind === 'insert') return [planInsertion(context, change.part)];
    const place = placeOf(context, change);
    if (place === null) return planContent(context, partOf(context, change.key), change);
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
  { reading }: PlanContext,
  { given, control, localKey, part }: ReadPart,
  change: KeyedChange,
): readonly PlannedEdit[] {
  const release = change.kind === 'detach';
  if (given === null || (part.problem === 'unreadable' && !release))
    throw new DocumentFault('notHere', control.id);
  const text = changedMarkup(given.markup, given.standing, [{ ...change, key: localKey }]);
  if (text === given.markup.text) return [];
  const changed = readPackage(text);
  if (!release && blockId(changed) === null) return [planShrinking(reading, given, control, changed)];
  const edit = { kind: 'content', control: control.number, ...held(changed, control.id) } as const;
  const inverse = { kind: 'content', control, raw: given.raw, ...held(given, control.id) } as const;
  return [{ edit: { ...edit, release }, inverse }];
}

/** A single sentence stands in a control within its paragraph. */
function planShrinking(
  { state }: WordReading,
  given: WordPackage,
  control: OwnControl,
  changed: WordPackage,
): PlannedEdit {
  const { id, number } = control;
  const xml = changed.markup.text;
  const place = paragraphsOf(state, number)[0] ?? 0;
  const old = { xml: given.markup.text, count: paragraphCount(given) };
  return {
    edit: { kind: 'remove', control: number, xml, count: paragraphCount(changed), trailing: 0 },
    inverse: { kind: 'shrink', control, id, place, texts: [firstText(changed)], ...old },
  };
}

/** The part whose control is around whole paragraphs; null where none is. */
function blockId({ standing }: WordPackage): string | null {
  const found = [...standing.controls.values()].find(({ control }) => control.level === 'block');
  return found?.control.id ?? null;
}

function firstText({ standing }: WordPackage): string {
  const [first] = [...standing.outline.paragraphs.values()];
  return first?.text ?? '';
}

/** What a control holds, as a package. */
function held(given: WordPackage, id: string): { readonly xml: string; readonly count: number } {
  const xml = contentPackage(given, id);
  return { xml, count: paragraphCount(readPackage(xml)) };
}

/** All that changes in one paragraph; a placeholder alone in it gives way to whole paragraphs and tables. */
function planParagraph(
  { reading, cellWidths, tableStyle }: PlanContext,
  place: number,
  changes: readonly PartChange[],
): readonly PlannedEdit[] {
  const { given, localChanges } = localised(reading, changes);
  const width = cellWidths.get(place);
  const fitted =
    given === null || width === undefined ? given : readPackage(withTextWidth(given.markup, width));
  if (given === null || fitted === null) throw new DocumentFault('changedMeanwhile', null);
  const text = amongTablesOf(tableStyle, fitted, ({ markup, standing }) =>
    changedMarkup(markup, standing, localChanges),
  );
  if (text === fitted.markup.text) return [];
  const changed = readPackage(text);
  const edit = { kind: 'paragraph', place, xml: text, count: paragraphCount(changed) } as const;
  const xml = given.markup.text;
  const id = blockId(changed);
  if (id !== null) return [{ edit, inverse: { kind: 'fill', id, xml } }];
  const texts = [reading.state.paragraphs[place]?.text ?? '', firstText(changed)] as const;
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

function planInsertion({ target, tableStyle }: PlanContext, part: BoardPart): PlannedEdit {
  if (target === null) throw new DocumentFault('notHere', part.id);
  const { markup } = readPackage(target.xml);
  const empty = readPackage(withBody(markup, ''));
  const place =
    target.cellWidth === null ? empty : readPackage(withTextWidth(empty.markup, target.cellWidth));
  const xml = amongTablesOf(tableStyle, place, ({ markup, standing }) =>
    changedMarkup(markup, standing, [{ kind: 'insert', part }]),
  );
  const count = paragraphCount(readPackage(xml));
  return {
    edit: { kind: 'after', place: target.place, xml, count },
    inverse: { kind: 'insert', id: part.id },
  };
}
