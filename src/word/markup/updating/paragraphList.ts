import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import { pairRenamed } from '../../pairing';
import { isBlank } from '../../partTexts';
import type { BodyParagraph } from '../bodyOutline';
import { spacer } from '../drawing/partXml';
import type { WordMarkup } from '../wordMarkup';
import { likeParagraphXml } from './likeParagraph';
import { appendEdit, paragraphTextEdits } from './paragraphText';

/** A list of paragraphs that is to show other texts. */
export interface ParagraphList {
  readonly markup: WordMarkup;
  readonly standing: readonly BodyParagraph[];
  readonly texts: readonly string[];
  /** Whether each text has a place of its own, and so a look of its own; else it belongs to what shows it already. */
  readonly isByPlace: boolean;
  /** Draws a paragraph where there is none to take the look of; `end` is XML for its end. */
  readonly draw: (text: string, end: string, index: number) => string;
  /** Where the first one goes if none stands. */
  readonly at: number;
}

/** What keeps the provenance, in the last paragraph of the list. */
export interface ProvenanceRun {
  /** The run to be. */
  readonly xml: string;
  /** The runs that are. */
  readonly runs: readonly XmlElement[];
}

interface Item {
  readonly text: string;
  /** The one that shows the text already, or is to show it; null for a new one. */
  readonly paragraph: BodyParagraph | null;
}

/**
 * The changes that make the list show these texts: those that stay keep their look, a new one takes that of its
 * neighbour, and empty ones stay as they are. With provenance the last paragraph keeps it, which there then always is.
 */
export function paragraphListEdits(
  list: ParagraphList,
  provenance: ProvenanceRun | null,
): readonly TextEdit[] {
  const shown = list.standing.filter(({ text }) => !isBlank(text));
  const blank = list.standing.filter(({ text }) => isBlank(text));
  const items = itemsOf(list, shown);
  const carrier = items.length === 0 ? (holder(blank, provenance) ?? blank.at(-1) ?? null) : null;
  const all =
    items.length === 0 && provenance !== null
      ? [{ text: carrier?.text ?? spacer, paragraph: carrier }]
      : items;
  const kept = new Set(all.map(({ paragraph }) => paragraph));
  const gone = [
    ...shown.filter((paragraph) => !kept.has(paragraph)),
    ...uselessHolder(blank, provenance, kept),
  ];
  const removals = gone.map(({ element: { start, end } }) => ({ start, end, text: '' }));
  return [...removals, ...itemEdits(list, all, gone, provenance)];
}

/** Texts pair with what shows them; where their order changed, by place. */
function itemsOf({ texts, isByPlace }: ParagraphList, shown: readonly BodyParagraph[]): readonly Item[] {
  const pairs = pairRenamed(
    shown.map(({ text }) => text),
    texts,
  );
  const kept = pairs.flatMap((pair) => (pair.old === null || pair.new === null ? [] : [pair.old]));
  const isOrdered = kept.every((place, index) => index === 0 || place > (kept[index - 1] ?? 0));
  const partner = new Map(pairs.map((pair) => [pair.new, pair.old]));
  return texts.map((text, index) => {
    const place = isOrdered && !isByPlace ? (partner.get(index) ?? null) : index;
    return { text, paragraph: place === null ? null : (shown[place] ?? null) };
  });
}

function itemEdits(
  list: ParagraphList,
  items: readonly Item[],
  gone: readonly BodyParagraph[],
  provenance: ProvenanceRun | null,
): readonly TextEdit[] {
  const { markup, draw } = list;
  const edits: TextEdit[] = [];
  let last: BodyParagraph | null = null;
  const first =
    items.find(({ paragraph }) => paragraph !== null)?.paragraph ??
    gone.find(({ text }) => !isBlank(text)) ??
    null;
  items.forEach(({ text, paragraph }, index) => {
    const held = index === items.length - 1 ? provenance : null;
    if (paragraph !== null) {
      edits.push(...paragraphTextEdits(markup, paragraph, paragraph.element, text));
      edits.push(...(held === null ? [] : heldEdits(paragraph, held)));
      last = paragraph;
      return;
    }
    const model = list.isByPlace || text === spacer ? null : (last ?? first);
    const end = held?.xml ?? '';
    const at = last?.element.end ?? first?.element.start ?? list.at;
    const xml = model === null ? draw(text, end, index) : likeParagraphXml(markup, model, text, end);
    edits.push({ start: at, end: at, text: xml });
  });
  return provenance === null ? edits : [...edits, ...strayRuns(items, gone, provenance)];
}

/** In the paragraph that holds it already it is put right in its place. */
function heldEdits({ element }: BodyParagraph, { xml, runs }: ProvenanceRun): readonly TextEdit[] {
  const [first, ...others] = runs.filter((run) => isWithin(run, element));
  if (first === undefined) return [appendEdit(element, xml)];
  return [
    { start: first.start, end: first.end, text: xml },
    ...others.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}

/** Runs that keep it in a paragraph that stays, and is the last no more. */
function strayRuns(
  items: readonly Item[],
  gone: readonly BodyParagraph[],
  { runs }: ProvenanceRun,
): readonly TextEdit[] {
  const last = items.at(-1)?.paragraph ?? null;
  const done = [...gone, ...(last === null ? [] : [last])];
  return runs
    .filter((run) => !done.some(({ element }) => isWithin(run, element)))
    .map(({ start, end }) => ({ start, end, text: '' }));
}

function holder(
  blank: readonly BodyParagraph[],
  provenance: ProvenanceRun | null,
): BodyParagraph | undefined {
  return blank.find(({ element }) => provenance?.runs.some((run) => isWithin(run, element)));
}

/** An empty paragraph of ours, that only kept the provenance. */
function uselessHolder(
  blank: readonly BodyParagraph[],
  provenance: ProvenanceRun | null,
  kept: ReadonlySet<BodyParagraph | null>,
): readonly BodyParagraph[] {
  const found = holder(blank, provenance);
  return found === undefined || kept.has(found) ? [] : [found];
}

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
