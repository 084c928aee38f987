import type { BoardPart, BoardTable } from '../../../reports/board/boardPart';
import type { Language } from '../../../reports/messages/texts';
import type { Provenance } from '../../boardDocument';
import { isSentence, printableContent, printableText, textsFingerprint } from '../../partTexts';
import { provenanceText } from '../../provenanceText';
import { tagOf } from '../controlTag';
import type { DocumentLook } from '../documentLook';
import type { WordNames } from '../wordNames';
import { paragraphXml, type ParagraphLook } from './paragraphXml';
import { hiddenRunXml, runProperties, runXml } from './runXml';
import { tableXml } from './tableXml';

/** Word shows no more of a control's name. */
const longestName = 64;

/** Where a part is drawn. */
export interface PartPlace {
  readonly document: DocumentLook;
  /** In twentieths of a point. */
  readonly textWidth: number;
  /** The control's properties, as XML. */
  readonly properties: string;
}

/**
 * A part in its control (`w:sdt`), for a place where paragraphs and tables can stand: around them, or, for a single
 * paragraph, around its text, as LibreOffice would show the hidden text in the first paragraph of the other kind.
 */
export function partXml(part: BoardPart, place: PartPlace): string {
  const { names } = place.document;
  const look = { language: part.recipe.language };
  return isSentence(part.content)
    ? paragraphXml(names, '', look, sentenceXml(names, part, place.properties, runProperties(names, look)))
    : controlXml(names, place.properties, contentXml(part, place));
}

/** A control around a text of one paragraph, whose run has these properties. */
export function sentenceXml(names: WordNames, part: BoardPart, properties: string, runLook: string): string {
  const content = printableContent(part.content);
  const text = content.kind === 'text' ? (content.paragraphs[0] ?? '') : '';
  return controlXml(names, properties, runXml(names, text, runLook) + provenanceRunXml(names, part));
}

export function controlXml(names: WordNames, properties: string, content: string): string {
  return names.xml('sdt', {}, properties, names.xml('sdtContent', {}, content));
}

/** The properties of a new control; `number` is one that no other control of the document has. */
export function controlProperties(names: WordNames, { id, name }: BoardPart, number: number): string {
  return names.xml(
    'sdtPr',
    {},
    names.valueXml('alias', printableText(name.slice(0, longestName)).trimEnd()),
    names.valueXml('tag', tagOf(id)),
    names.valueXml('id', number),
  );
}

/** What stands in a part's control: its last paragraph, of which there is always one, keeps the provenance. */
export function contentXml(part: BoardPart, place: Pick<PartPlace, 'document' | 'textWidth'>): string {
  const { names } = place.document;
  const { language } = part.recipe;
  const provenance = provenanceRunXml(names, part);
  const content = printableContent(part.content);
  if (content.kind === 'text')
    return paragraphsXml(names, content.paragraphs, { language }, { language }, provenance);
  const { table } = content;
  const looks = tableLooks(place.document, language);
  return [
    table.title === '' ? '' : paragraphXml(names, table.title, looks.title),
    table.unitLine === null ? '' : paragraphXml(names, table.unitLine, looks.unitLine),
    tableXml(table, descriptionOf(part.name, table), { ...place, language }),
    table.notes.length === 0
      ? paragraphXml(names, spacer, looks.spacer, provenance)
      : paragraphsXml(names, table.notes, looks.note, looks.lastNote, provenance),
  ].join('');
}

/**
 * What stands below a table without notes. A no-break space is there to be shown: LibreOffice leaves out a paragraph of
 * hidden text alone, and with it the space below the table.
 */
export const spacer = '\u00A0';

/** How the paragraphs around a table look: the title as the document's own captions do, if it has any. */
export function tableLooks(
  { captionStyle, textSize }: DocumentLook,
  language: Language,
): Readonly<Record<'title' | 'unitLine' | 'note' | 'lastNote' | 'spacer', ParagraphLook>> {
  const small = { language, size: Math.max(14, textSize - 4) };
  return {
    title:
      captionStyle === null
        ? { language, keepNext: true, isBold: true, before: 240, after: 60 }
        : { language, keepNext: true, style: captionStyle },
    unitLine: { ...small, keepNext: true, before: 0, after: 60 },
    note: { ...small, before: 60, after: 0 },
    lastNote: { ...small, before: 60, after: 240 },
    spacer: { language, size: 8, before: 0, after: 160 },
  };
}

function paragraphsXml(
  names: WordNames,
  texts: readonly string[],
  look: ParagraphLook,
  lastLook: ParagraphLook,
  end: string,
): string {
  const last = texts.at(-1) ?? '';
  return [
    ...texts.slice(0, -1).map((text) => paragraphXml(names, text, look)),
    paragraphXml(names, last, lastLook, end),
  ].join('');
}

/** A table's name, and what its columns are, for those who cannot see it. */
export function descriptionOf(name: string, { unitLine, columns }: BoardTable): string {
  const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== '');
  return printableText([name, unitLine ?? '', headings.join(', ')].filter((text) => text !== '').join('. '));
}

export function provenanceRunXml(names: WordNames, part: BoardPart): string {
  return hiddenRunXml(names, provenanceText(provenanceOf(part)));
}

/** What is kept with a part that is written now. */
export function provenanceOf({ recipe, origin, content }: BoardPart): Provenance {
  return { recipe, origin, written: textsFingerprint(content) };
}
