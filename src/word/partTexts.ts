import type { BoardTable, PartContent } from '../reports/board/boardPart';
import { fingerprint } from './fingerprint';

/** A text as a document can hold it: without characters that XML forbids; line breaks are `\n`. */
export function printableText(text: string): string {
  // \p{Cs} finds only halves of surrogate pairs.
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) => (char === '\t' || char === '\n' ? char : ''));
}

/** Whether a text shows nothing; also a no-break space is nothing to see. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Content as it comes back from a document: each row has a field per column; no note and no paragraph is blank. */
export function printableContent(content: PartContent): PartContent {
  if (content.kind === 'text') return { kind: 'text', paragraphs: printableTexts(content.paragraphs) };
  const { table } = content;
  return {
    kind: 'table',
    table: {
      title: unlessBlank(table.title) ?? '',
      unitLine: unlessBlank(table.unitLine ?? ''),
      columns: table.columns.map(({ heading, isNumber }) => ({ heading: printableText(heading), isNumber })),
      rows: table.rows.map((row) => ({
        ...row,
        fields: table.columns.map((_, index) => {
          const field = row.fields[index];
          return field === undefined
            ? { text: '', flag: null, cell: null }
            : { ...field, text: printableText(field.text) };
        }),
      })),
      notes: printableTexts(table.notes),
    },
  };
}

function unlessBlank(text: string): string | null {
  const printable = printableText(text);
  return isBlank(printable) ? null : printable;
}

function printableTexts(texts: readonly string[]): readonly string[] {
  return texts.map(printableText).filter((text) => !isBlank(text));
}

/** Whether a content is at most one paragraph of text, which can stand within a sentence. */
export function isSentence(content: PartContent): boolean {
  const printable = printableContent(content);
  return printable.kind === 'text' && printable.paragraphs.length < 2;
}

/** Whether two contents show the same texts, whatever their look and their flags. */
export function sameTexts(one: PartContent, other: PartContent): boolean {
  return textsFingerprint(one) === textsFingerprint(other);
}

/** The fingerprint of all texts of a content, in their places. */
export function textsFingerprint(content: PartContent): string {
  const printable = printableContent(content);
  return fingerprint(
    printable.kind === 'text' ? ['text', ...printable.paragraphs] : ['table', ...tableTexts(printable.table)],
  );
}

function tableTexts({ title, unitLine, columns, rows, notes }: BoardTable): readonly string[] {
  return [
    title,
    unitLine ?? '',
    String(columns.length),
    ...columns.map(({ heading }) => heading),
    String(rows.length),
    ...rows.flatMap(({ fields }) => fields.map(({ text }) => text)),
    ...notes,
  ];
}
