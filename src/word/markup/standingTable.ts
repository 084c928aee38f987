import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { TextColumn, TextRow } from '../../reports/textTable';
import type { BodyOutline, BodyParagraph } from './bodyOutline';
import type { WordNames } from './wordNames';

export interface StandingCell {
  readonly element: XmlElement;
  /** A cell has at least one. */
  readonly paragraphs: readonly BodyParagraph[];
  readonly text: string;
}

export interface StandingRow {
  readonly element: XmlElement;
  readonly cells: readonly StandingCell[];
}

/** A table of ours as it stands; its first row holds the headings. */
export interface StandingTable {
  readonly element: XmlElement;
  readonly head: StandingRow;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (StandingRow & { readonly row: TextRow })[];
}

/** Null where it is not a grid of texts: merged cells, tables in cells, rows of another width. */
export function readTable(element: XmlElement, outline: BodyOutline, names: WordNames): StandingTable | null {
  const isRow = (child: XmlElement): boolean => names.is(child, 'tr');
  const known = /^(?:tr|tblPr|tblGrid|(?:bookmark|commentRange|perm)(?:Start|End)|proofErr)$/;
  if (!element.children.every((child) => known.test(names.nameOf(child) ?? ''))) return null;
  const [head, ...others] = element.children.filter(isRow).map((row) => readRow(row, outline, names));
  if (head === undefined || head === null) return null;
  const rows = others.flatMap((row) => row ?? []);
  const width = head.cells.length;
  if (rows.length < others.length || rows.some(({ cells }) => cells.length !== width)) return null;
  return {
    element,
    head,
    columns: head.cells.map(({ text }, index) => ({
      heading: text,
      isNumber: isRightAligned(rows.length === 0 ? [head] : rows, index, names),
    })),
    rows: rows.map((row) => ({ ...row, row: textRow(row, names) })),
  };
}

function readRow(element: XmlElement, outline: BodyOutline, names: WordNames): StandingRow | null {
  const known = /^(?:tc|trPr|tblPrEx|(?:bookmark|commentRange|perm)(?:Start|End)|proofErr)$/;
  if (!element.children.every((child) => known.test(names.nameOf(child) ?? ''))) return null;
  const properties = names.child(element, 'trPr');
  if (names.child(properties, 'gridBefore') ?? names.child(properties, 'gridAfter')) return null;
  const cells = names.children(element, 'tc').map((cell) => readCell(cell, outline, names));
  const read = cells.flatMap((cell) => cell ?? []);
  return read.length < cells.length || read.length === 0 ? null : { element, cells: read };
}

function readCell(element: XmlElement, outline: BodyOutline, names: WordNames): StandingCell | null {
  const known = /^(?:p|tcPr|(?:bookmark|commentRange|perm)(?:Start|End)|proofErr)$/;
  if (!element.children.every((child) => known.test(names.nameOf(child) ?? ''))) return null;
  const properties = names.child(element, 'tcPr');
  const span = names.number(names.child(properties, 'gridSpan')) ?? 1;
  if (span !== 1 || names.child(properties, 'vMerge') || names.child(properties, 'hMerge')) return null;
  const paragraphs = names
    .children(element, 'p')
    .flatMap((paragraph) => outline.paragraphs.get(paragraph) ?? []);
  if (paragraphs.length === 0) return null;
  return { element, paragraphs, text: paragraphs.map(({ text }) => text).join('\n') };
}

function isRightAligned(rows: readonly StandingRow[], column: number, names: WordNames): boolean {
  const alignments = rows.map(({ cells }) => {
    const properties = names.child(cells[column]?.paragraphs[0]?.element, 'pPr');
    return names.value(names.child(properties, 'jc'));
  });
  const right = alignments.filter((alignment) => alignment === 'right' || alignment === 'end').length;
  return right * 2 > alignments.length;
}

/** Of our own step of indentation, in twentieths of a point. */
export const indentStep = 170;

/** What a row is shows in its look: bold for totals and headings, which have no figures. */
function textRow({ cells }: StandingRow, names: WordNames): TextRow {
  const [label, ...others] = cells;
  const indent = names.child(names.child(label?.paragraphs[0]?.element, 'pPr'), 'ind');
  const twips = names.number(indent, 'left') ?? names.number(indent, 'start') ?? 0;
  const run = label?.paragraphs[0]?.pieces[0]?.run;
  const isBold = run !== undefined && names.isOn(names.child(names.child(run, 'rPr'), 'b'));
  const isAlone = others.every(({ text }) => text === '');
  return {
    role: !isBold ? 'item' : isAlone ? 'heading' : 'total',
    indent: Math.max(0, Math.round(twips / indentStep)),
    fields: cells.map(({ text }) => ({ text, flag: null, cell: null })),
  };
}
