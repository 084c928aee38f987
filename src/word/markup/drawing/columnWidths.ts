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
/** Other text goes on on the next line after so many times the size. */
const longestText = 32;
/** How much of a table its labels get where there is room. */
const labelShare = 0.45;
/** A size down to which a table is set smaller for its labels' sake, and how much of the table these then get. */
const comfort = { size: 17, labelShare: 0.3 };

/**
 * How wide each column is to be, and in what size its text, so that no figure and no word breaks; `fontWidth` is how wide
 * the letters of the font are against those of Arial.
 */
export function measureTable(
  table: BoardTable,
  textWidth: number,
  { textSize, fontWidth }: { readonly textSize: number; readonly fontWidth: number },
): TableMeasure {
  const allowed = settings
    .filter(({ size }) => size <= textSize)
    .map((setting) => ({ ...setting, fontWidth }));
  const smallest = { size: textSize, margins: null, fontWidth };
  const setting =
    allowed.find((each) => each.size >= comfort.size && isComfortable(table, textWidth, each)) ??
    allowed.find((each) => sum(leastWidths(table, each)) <= textWidth) ??
    allowed.at(-1) ??
    smallest;
  const { size, margins } = setting;
  return { widths: distribute(table, leastWidths(table, setting), textWidth, setting), size, margins };
}

type Setting = Pick<TableMeasure, 'size' | 'margins'> & { readonly fontWidth: number };

/** Whether few labels go on on a second line. */
function isComfortable(table: BoardTable, textWidth: number, setting: Setting): boolean {
  const [label = 0, ...others] = leastWidths(table, setting);
  const wish = Math.min(wishOf(table, 0, setting, textWidth), textWidth * comfort.labelShare);
  return Math.max(label, wish) + sum(others) <= textWidth;
}

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

/** What the figures leave goes to the labels as long as they need it, then to other text, then to all. */
function distribute(
  table: BoardTable,
  least: readonly number[],
  textWidth: number,
  setting: Setting,
): readonly number[] {
  const needed = sum(least);
  if (needed >= textWidth)
    return toSum(
      least.map((width) => (width * textWidth) / needed),
      textWidth,
    );
  const wishes = table.columns.map((column, index) =>
    column.isNumber ? 0 : Math.max(0, wishOf(table, index, setting, textWidth) - (least[index] ?? 0)),
  );
  const label = Math.min(textWidth - needed, wishes[0] ?? 0);
  const others = sum(wishes.slice(1));
  const share = others === 0 ? 0 : Math.min(1, (textWidth - needed - label) / others);
  const raw = least.map((width, index) => width + (index === 0 ? label : (wishes[index] ?? 0) * share));
  return toSum(withRest(table, raw, textWidth), textWidth);
}

/** How wide a column of text would be on one line; but a label never takes more than half of the table. */
function wishOf(table: BoardTable, column: number, setting: Setting, textWidth: number): number {
  const gap = column === 0 ? 0 : textGap;
  const texts = table.rows.map(
    ({ fields, role, indent }) =>
      widest([fields[column]?.text ?? ''], role !== 'item') + (column === 0 ? indent : 0),
  );
  const width = gap + widthOf(largest(texts), setting);
  return Math.min(width, column === 0 ? textWidth / 2 : widthOf(longestText, setting));
}

/** What is left over goes to the first column, up to a share of the table, then to all. */
function withRest(table: BoardTable, widths: readonly number[], textWidth: number): readonly number[] {
  const rest = Math.max(0, textWidth - sum(widths));
  const first = Math.min(rest, Math.max(0, textWidth * labelShare - (widths[0] ?? 0)));
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

/** The widest of these texts, in parts of the size, by the letters of Arial and a little more. */
function widest(texts: readonly string[], isBold: boolean): number {
  const widths = texts.map((text) => {
    let width = 0;
    for (const character of text) width += characterWidth(character);
    return isBold ? width * boldness : width;
  });
  return largest(widths);
}

const boldness = 1.07;

function characterWidth(character: string): number {
  if (/[ijlftrI.,:;()/ \u00A0'|-]/.test(character)) return 0.35;
  return /[mwMW]/.test(character) ? 0.88 : 0.6;
}

/** In twentieths of a point; a size is in half points. */
function widthOf(ems: number, { size, margins, fontWidth }: Setting): number {
  const padding = margins === null ? usualPadding : margins * 2 + room;
  return ems * fontWidth * size * 10 + padding;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
