import { textFormat, type Typing } from './keptCell';
import { rangeOf, rectanglesOf, type PlacedCell, type Rectangle } from './rectangles';
import { textBytes, type RequestQueue } from './requestQueue';

/** What is typed into a cell, and how. */
export interface TypedCell extends PlacedCell {
  /** '' empties the cell. */
  readonly input: string | number | boolean;
  readonly typing: Typing;
  /** The format that the cell is to have afterwards. */
  readonly numberFormat: string;
}

const typings: readonly Typing[] = ['plain', 'formatAfter', 'asText', 'asGeneral'];
/** What a number and what parts it from the next take in a request. */
const inputBytes = 30;

/** Queues typing into cells, neighbours at once. */
export async function typeCells(
  context: Excel.RequestContext,
  cells: readonly TypedCell[],
  queue: RequestQueue,
): Promise<void> {
  for (const typing of typings) {
    const alike = cells.filter((cell) => cell.typing === typing);
    for (const rectangle of rectanglesOf(alike)) await typeRectangle(context, rectangle, typing, queue);
  }
}

async function typeRectangle(
  context: Excel.RequestContext,
  rectangle: Rectangle<TypedCell>,
  typing: Typing,
  queue: RequestQueue,
): Promise<void> {
  const { cells } = rectangle;
  const bytes = cells
    .flat()
    .map(({ input, numberFormat }) => textBytes(`${input}${numberFormat}`) + inputBytes);
  await queue.makeRoom(bytes.reduce((sum, each) => sum + each, 0) + 2_000);
  const range = rangeOf(context, rectangle);
  const formats = cells.map((row) => row.map(({ numberFormat }) => numberFormat));
  if (typing === 'asGeneral') range.numberFormat = cells.map((row) => row.map(() => 'General'));
  if (typing === 'asText') range.numberFormat = cells.map((row) => row.map(() => textFormat));
  range.formulas = cells.map((row) => row.map(({ input }) => input));
  if (typing !== 'plain') range.numberFormat = formats;
}
