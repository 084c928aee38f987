import type { BoardTable } from '../../../reports/board/boardPart';

export interface TableMeasure {
  /** In twentieths of a point; they sum to the width of the text. */
  readonly widths: readonly number[];
  /** In half points. */
  readonly size: number;
}

/** Smaller sizes to try where a table does not fit, in half points. */
const smallerSizes = [20, 18, 16, 15, 14];
/** What a character takes, in parts of the size: digits of the usual fonts take half, bold letters and wide fonts more. */
const characterWidth = 0.6;
/** What the margins of a cell take, and a little more. */
const padding = 230;
/** Where a label is longer, it goes on on the next line. */
const longestLabel = 34;
const longestText = 60;
/** Ten points: a table that is set as large as running text looks larger. */
const largestSize = 20;

/** How wide each column is to be, and in what size its text, so that no figure and no word breaks. */
export function measureTable(table: BoardTable, textWidth: number, textSize: number): TableMeasure {
  const largest = Math.min(textSize, largestSize);
  const sizes = [largest, ...smallerSizes.filter((size) => size < largest)];
  const fitting = sizes.find((size) => sum(leastWidths(table, size)) <= textWidth);
  const size = fitting ?? sizes.at(-1) ?? textSize;
  return { widths: distribute(table, leastWidths(table, size), textWidth, size), size };
}

/** What each column needs: its longest figure, or its longest word. */
function leastWidths(table: BoardTable, size: number): readonly number[] {
  return table.columns.map(({ heading, isNumber }, index) => {
    const texts = table.rows.map(({ fields }) => fields[index]?.text ?? '');
    const pieces = isNumber ? texts : texts.flatMap(words);
    return widthOf(Math.max(longest(pieces), longest(words(heading))), size);
  });
}

/** Columns of text share what the figures leave, by what they would like; figures get room to breathe. */
function distribute(
  table: BoardTable,
  least: readonly number[],
  textWidth: number,
  size: number,
): readonly number[] {
  const wanted = table.columns.map(({ heading, isNumber }, index) => {
    const least_ = least[index] ?? 0;
    if (isNumber) return least_ * 1.15;
    const label = Math.max(
      longest(table.rows.map(({ fields, indent }) => (fields[index]?.text ?? '') + ' '.repeat(indent))),
      heading.length,
    );
    return Math.max(least_, widthOf(Math.min(label, index === 0 ? longestLabel : longestText), size));
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

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function widthOf(characters: number, size: number): number {
  return characters * characterWidth * size * 10 + padding;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
