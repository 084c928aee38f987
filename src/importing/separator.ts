import { parse } from 'papaparse';

export type Separator = '\t' | ';' | ',' | '|';

/** In order of preference where two explain the text equally well: a comma may just as well be a decimal sign. */
const candidates: readonly Separator[] = ['\t', ';', ',', '|'];
const sampledRows = 200;

/** The separator that cuts most of the text into rows of the same width; a comma between digits is taken for a decimal sign. */
export function detectSeparator(text: string): Separator {
  let best: { separator: Separator; cuts: number } | null = null;
  for (const separator of candidates) {
    const cuts = regularCuts(text, separator);
    if (cuts > 0 && (best === null || cuts > best.cuts)) best = { separator, cuts };
  }
  return best?.separator ?? (text.includes(',') ? ',' : '\t');
}

/** How many cuts the separator makes in the rows of the commonest width. */
function regularCuts(text: string, separator: Separator): number {
  const rows = parse<string[]>(text, { delimiter: separator, preview: sampledRows }).data;
  const totals = new Map<number, number>();
  for (const row of rows) {
    const cuts = separator === ',' ? cutsOutsideNumbers(row) : row.length - 1;
    totals.set(cuts, (totals.get(cuts) ?? 0) + cuts);
  }
  return Math.max(0, ...totals.values());
}

function cutsOutsideNumbers(row: readonly string[]): number {
  let cuts = 0;
  for (let index = 1; index < row.length; index += 1) {
    if (!/\d$/.test(row[index - 1] ?? '') || !/^\d/.test(row[index] ?? '')) cuts += 1;
  }
  return cuts;
}
