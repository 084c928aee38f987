import type { BoardTable } from '../../../reports/board/boardPart';

export interface TableMeasure {
  /** In twentieths of a point; they sum to the width of the text. */
  readonly widths: readonly number[];
  /** In half points. */
  readonly size: number;
  /** The margins of cells, left and right, in twentieths of a point; null for those of the style. */
  readonly margins: number | null;
}

/** Ten points, in half points: a table that is set as large as running text looks larger. */
export const largestSize = 20;

/** How a table may be set: smaller where it does not fit, then with narrower margins; sizes in half points. */
const settings: readonly { readonly size: number; readonly margins: number | null }[] = [
  { size: largestSize, margins: null },
  { size: 18, margins: null },
  { size: 17, margins: 60 },
  { size: 16, margins: 60 },
  { size: 15, margins: 50 },
  { size: 14, margins: 40 },
];
/** The margins of Word's own default, left and right together, and some room. */
const usualPadding = 240;
const room = 24;
/** Between a column of figures and the text that follows it. */
export const textGap = 90;
/** Where a label is longer, it goes on on the next line. */
const longestLabel = 34;
const longestText = 60;

/** How wide each column is to be, and in what size its text, so that no figure and no word breaks. */
export function measureTable(table: BoardTable, textWidth: number, textSize: number): TableMeasure {
  const allowed = settings.filter(({ size }) => size <= textSize);
  const fitting = allowed.find((setting) => sum(leastWidths(table, setting)) <= textWidth);
  const setting = fitting ?? settings.at(-1) ?? { size: textSize, margins: null };
  return { widths: distribute(table, leastWidths(table, setting), textWidth, setting), ...setting };
}

type Setting = Pick<TableMeasure, 'size' | 'margins'>;

/** What each column needs: its longest figure, or its longest word. */
function leastWidths(table: BoardTable, setting: Setting): readonly number[] {
  return table.columns.map(({ heading, isNumber }, index) => {
    const texts = table.rows.map(({ fields, role }) => {
      const text = fields[index]?.text ?? '';
      return widest(isNumber ? [text] : words(text), role !== 'item');
    });
    const gap = isNumber || index === 0 ? 0 : textGap;
    return gap + widthOf(largest([...texts, widest(words(heading), true)]), setting);
  });
}

/** Columns of text share what the figures leave, by what they would like; figures get room to breathe. */
function distribute(
  table: BoardTable,
  least: readonly number[],
  textWidth: number,
  setting: Setting,
): readonly number[] {
  const wanted = table.columns.map(({ heading, isNumber }, index) => {
    const enough = least[index] ?? 0;
    if (isNumber) return enough * 1.15;
    const label = largest([
      heading.length,
      ...table.rows.map(({ fields, indent }) => (fields[index]?.text.length ?? 0) + indent),
    ]);
    const characters = Math.min(label, index === 0 ? longestLabel : longestText);
    return Math.max(enough, widthOf(characters * averageWidth, setting));
  });
  const needed = sum(least);
  const spare = textWidth - needed;
  const shares = wanted.map((width, index) => width - (least[index] ?? 0));
  const total = sum(shares);
  const raw =
    spare < 0 || total === 0
      ? least.map((width) => (width * textWidth) / needed)
      : least.map((width, index) => width + (shares[index] ?? 0) * Math.min(1, spare / total));
  return toSum(withRest(table, raw, textWidth), textWidth);
}

/** What is left over goes to the first column, up to half of the table, then to all. */
function withRest(table: BoardTable, widths: readonly number[], textWidth: number): readonly number[] {
  const rest = Math.max(0, textWidth - sum(widths));
  const first = Math.min(rest, Math.max(0, textWidth / 2 - (widths[0] ?? 0)));
  const each = (rest - first) / Math.max(1, table.columns.length);
  return widths.map((width, index) => width + each + (index === 0 ? first : 0));
}

/** Whole numbers that sum to the width exactly. */
function toSum(widths: readonly number[], textWidth: number): readonly number[] {
  let exact = 0;
  let placed = 0;
  return widths.map((width, index) => {
    exact += width;
    const end = index === widths.length - 1 ? textWidth : Math.round(exact);
    const whole = Math.max(1, end - placed);
    placed += whole;
    return whole;
  });
}

function words(text: string): readonly string[] {
  // A no-break space holds its words together.
  return text.split(/[ \n\t-]+/);
}

const averageWidth = 0.58;

/** The widest of these texts, in parts of the size, by the letters of a wide font. */
function widest(texts: readonly string[], isBold: boolean): number {
  const widths = texts.map((text) => {
    let width = 0;
    for (const character of text) width += characterWidth(character);
    return isBold ? width * boldness : width;
  });
  return largest(widths);
}

const boldness = 1.08;

function characterWidth(character: string): number {
  if (/[ijlftrI.,:;()/ \u00A0'|-]/.test(character)) return 0.42;
  return /[mwMW\u2212]/.test(character) ? 0.95 : 0.66;
}

/** In twentieths of a point; a size is in half points. */
function widthOf(ems: number, { size, margins }: Setting): number {
  const padding = margins === null ? usualPadding : margins * 2 + room;
  return ems * size * 10 + padding;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
