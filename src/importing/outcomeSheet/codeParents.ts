import { zero, type Decimal } from '../../domain/decimal';
import type { FigureTable } from './figureTable';

/** Which of the two keys of a row of sums is looked at: `of` tells its code, `other` the other key. */
export interface KeyView {
  readonly codeOf: (row: number) => string | null;
  readonly other: (row: number) => number;
  /** Codes that say themselves that they are sums. */
  readonly sums: ReadonlySet<string>;
}

/** A code whose rows sum up the rows of longer codes that begin with it: `30` above `3010`. */
export interface CodeParent {
  readonly code: string;
  readonly rows: readonly number[];
  /** Per series what the rows state, and what their parts add up to. */
  readonly sums: ReadonlyMap<number, { readonly stated: Decimal; readonly read: Decimal }>;
}

/**
 * Finds codes that only sum up longer ones, and takes them out of the table. Both must be in the table, and more of their
 * sums must agree than not.
 */
export function takeCodeParents(table: FigureTable, view: KeyView): readonly CodeParent[] {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < table.height; row++) {
    const code = view.codeOf(row);
    if (code === null) continue;
    const rows = rowsOf.get(code);
    if (rows === undefined) rowsOf.set(code, [row]);
    else rows.push(row);
  }
  const codes = [...rowsOf.keys()].sort();
  const parents: CodeParent[] = [];
  const taken = new Set<string>();
  for (const code of candidatesOf(codes)) {
    const parts = partsOf(codes, code).filter((part) => !taken.has(part));
    const parent = judged(table, view, rowsOf, code, parts);
    if (parent === null) continue;
    taken.add(code);
    parents.push(parent);
    for (const row of parent.rows) {
      for (let column = 0; column < table.width; column++) table.remove(row, column);
    }
  }
  return parents;
}

/** Codes that others begin with, the longest first. */
function candidatesOf(codes: readonly string[]): readonly string[] {
  return codes
    .filter((code, index) => codes[index + 1]?.startsWith(code) === true && /\d$/.test(code))
    .sort((one, other) => other.length - one.length);
}

function partsOf(codes: readonly string[], code: string): readonly string[] {
  const parts: string[] = [];
  for (let index = codes.indexOf(code) + 1; codes[index]?.startsWith(code) === true; index++) {
    parts.push(codes[index] ?? '');
  }
  return parts;
}

function judged(
  table: FigureTable,
  view: KeyView,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  code: string,
  parts: readonly string[],
): CodeParent | null {
  const isSum = view.sums.has(code);
  if (parts.length < (isSum ? 1 : 2)) return null;
  const partRows = new Map<number, number[]>();
  for (const row of parts.flatMap((part) => rowsOf.get(part) ?? [])) {
    partRows.set(view.other(row), [...(partRows.get(view.other(row)) ?? []), row]);
  }
  const rows = rowsOf.get(code) ?? [];
  const sums = new Map<number, { stated: Decimal; read: Decimal }>();
  let [agreeing, differing] = [0, 0];
  for (const row of rows) {
    for (let column = 0; column < table.width; column++) {
      if (table.times(row, column) === 0) continue;
      const stated = table.value(row, column);
      const below = (partRows.get(view.other(row)) ?? []).filter((part) => table.times(part, column) > 0);
      const read = below.reduce((sum, part) => sum.plus(table.value(part, column)), zero);
      const known = sums.get(column);
      sums.set(column, { stated: stated.plus(known?.stated ?? zero), read: read.plus(known?.read ?? zero) });
      if (stated.isZero() && read.isZero()) continue;
      // Amounts may be rounded: so may their sum be.
      const tolerance = stated.isInteger() && read.isInteger() ? (below.length + 1) / 2 : 0;
      if (below.length >= 2 && stated.minus(read).abs().lte(tolerance)) agreeing += 1;
      else if (below.length !== 1 || !stated.equals(read)) differing += 1;
    }
  }
  return isSum || agreeing > differing ? { code, rows, sums } : null;
}
