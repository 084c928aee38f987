import type { BalanceRow, BalanceRowKind, BalanceRows } from '../../domain/balance/statement';
import { differenceMeasures, notMoney } from '../../domain/measure';
import type { Table } from '../../domain/table';
import { turnedTable } from './turnedTable';
import { balanceRowKind, countedAs, isTakenAway } from './balanceWords';

const results: ReadonlySet<BalanceRowKind> = new Set(['adjustedResult', 'balanceResult']);
const adjustments: ReadonlySet<BalanceRowKind> = new Set([
  'realisedGains',
  'realisedLosses',
  'exemptedGains',
  'exemptedLosses',
  'unrealised',
  'unrealisedReversals',
]);

const followsResult: ReadonlySet<BalanceRowKind> = new Set([
  'earlierDeficit',
  'restored',
  'newDeficit',
  'extraordinaryReasons',
]);

/**
 * The rows of a balance statement, recognised by their words: from the result of the year to the last row that a balance
 * result leads to; also of one whose years run down the side. Null for a table that has none.
 */
export function balanceRows(table: Table): BalanceRows | null {
  const turned = turnedTable(table);
  return rowsIn(table) ?? (turned === null ? null : rowsIn(turned));
}

function rowsIn(table: Table): BalanceRows | null {
  const columns = table.columns.flatMap(({ measure }, column) =>
    notMoney.has(measure) || differenceMeasures.has(measure) ? [] : [column],
  );
  const rows = table.rows.flatMap(({ label }, row): BalanceRow[] => {
    const hasAmount = columns.some((column) => table.cell(row, column).kind !== 'blank');
    if (!hasAmount && label === '') return [];
    return [
      {
        row,
        label,
        kind: hasAmount ? balanceRowKind(label) : emptyKind(label),
        isTakenAway: isTakenAway(label),
        countedAs: countedAs(label),
      },
    ];
  });
  const target = rows.findIndex(({ kind }) => results.has(kind));
  if (target <= 0 || !rows.some(({ label }) => isAboutBalance(label))) return null;
  const start = startBefore(rows, target);
  if (start === null) return null;
  const statement = untilLastStep(rows.slice(start));
  const filled = columns.filter(
    (column) => statement.filter(({ row }) => table.cell(row, column).kind === 'amount').length >= 2,
  );
  return filled.length === 0 ? null : { table, rows: statement, columns: filled };
}

/** A row of words that holds nothing this time is still one of the statement; other words head what follows. */
function emptyKind(label: string): BalanceRowKind {
  const kind = balanceRowKind(label);
  return adjustments.has(kind) || kind.startsWith('reserve') ? kind : 'memo';
}

function isAboutBalance(label: string): boolean {
  return /balanskrav|resultatutjämning|resultatreserv|(?<!\p{L})rur(?!\p{L})/iu.test(label);
}

/** The result that the adjustments start from: an earlier one, where adjustments stand between two. */
function startBefore(rows: readonly BalanceRow[], target: number): number | null {
  const candidates = rows.flatMap(({ kind }, index) =>
    kind === 'yearResult' && index < target ? [index] : [],
  );
  let start = candidates.pop();
  if (start === undefined) return target <= 8 && rows[0]?.kind === 'other' ? 0 : null;
  for (let earlier = candidates.pop(); earlier !== undefined; earlier = candidates.pop()) {
    if (!rows.slice(earlier, start).some(({ kind }) => adjustments.has(kind))) break;
    start = earlier;
  }
  return start;
}

/** What follows the balance result belongs to it as far as it speaks of deficits to restore. */
function untilLastStep(rows: readonly BalanceRow[]): BalanceRow[] {
  const last = rows.findLastIndex(({ kind }) => results.has(kind));
  let end = last;
  let hasDeficit = false;
  for (let index = last + 1; index < rows.length; index++) {
    const { kind } = rows[index] ?? { kind: 'other' };
    if (followsResult.has(kind)) hasDeficit = true;
    else if (kind === 'toRestore' || kind === 'closingDeficit' || (kind === 'sum' && hasDeficit)) end = index;
    else if (kind !== 'memo') break;
  }
  return rows
    .slice(0, end + 1)
    .map((row, index) => (index > 0 && row.kind === 'yearResult' ? { ...row, kind: 'sum' } : row));
}
