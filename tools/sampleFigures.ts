import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from '../src/domain/decimal';

/** A printed amount and its decimals; null where the source is blank. */
export type PrintedAmount = { readonly value: Decimal; readonly decimals: number } | null;

export interface FigureRow {
  readonly label: string;
  readonly amounts: readonly PrintedAmount[];
}

export interface Figures {
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Reads one file of figures: a heading line, then a label and its amounts per line. */
export function readFigures(folder: string, name: string): Figures {
  const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  const [headings = [], ...rows] = lines.map((line) => line.split('\t'));
  return {
    headings,
    rows: rows.map(([label = '', ...amounts]) => ({
      label,
      amounts: headings.slice(1).map((_, index) => printedAmount(amounts[index] ?? '')),
    })),
  };
}

function printedAmount(text: string): PrintedAmount {
  const plain = text
    .replace(/[ \u00A0]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (plain === '') return null;
  return { value: new Decimal(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}
