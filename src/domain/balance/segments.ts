import type { BalanceRow, BalanceRowKind } from './statement';

const targets: ReadonlySet<BalanceRowKind> = new Set([
  'adjustmentsTotal',
  'adjustedResult',
  'balanceResult',
  'sum',
  'closingDeficit',
  'toRestore',
]);

/** A step: its row, the result that it starts from, and the rows between. */
export interface Segment {
  readonly target: BalanceRow;
  readonly base: BalanceRow | null;
  readonly items: readonly BalanceRow[];
}

/** A deficit that rolls forward: its opening, what is restored of it or comes to it, and its closing. */
export function isDeficitRoll({ target, items }: Segment): boolean {
  const rolled: readonly BalanceRowKind[] = [
    'earlierDeficit',
    'restored',
    'newDeficit',
    'extraordinaryReasons',
  ];
  const kinds = items.map(({ kind }) => kind);
  return (
    (target.kind === 'closingDeficit' || target.kind === 'toRestore') &&
    kinds.filter((kind) => kind === 'earlierDeficit').length === 1 &&
    (kinds.includes('restored') || kinds.includes('newDeficit')) &&
    kinds.every((kind) => rolled.includes(kind))
  );
}

/** The steps of a statement in their order, each with the rows that it counts. */
export function segmentsOf(rows: readonly BalanceRow[]): Segment[] {
  const [start, ...rest] = rows;
  if (start === undefined) return [];
  const segments: Segment[] = [];
  let base = start;
  let items: BalanceRow[] = [];
  for (const row of rest) {
    if (row.kind === 'memo') continue;
    if (!targets.has(row.kind)) {
      items.push(row);
    } else if (row.kind === 'adjustmentsTotal') {
      segments.push({ target: row, base: null, items });
      items = [row];
    } else {
      segments.push({ target: row, base, items });
      // What is to be restored is told beside the chain of results.
      if (row.kind === 'toRestore') continue;
      base = row;
      items = [];
    }
  }
  return segments;
}
