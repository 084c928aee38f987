import type { OutcomeNote } from '../../domain/outcome/outcomeFile';
import type { FigureTable } from './figureTable';

/** Which side of the result a row of the sums is of. */
export type Side = 'income' | 'costs' | null;

export interface SignTurn {
  /** Rows whose amounts are turned. */
  readonly turns: 'none' | 'all' | 'costs';
  readonly note: Extract<OutcomeNote, { code: 'signsTurned' }> | null;
}

/** A side's amounts are of one sign where those of the other are less than this share. */
const clearShare = 0.5;
/** Fewer rows of costs may be of the wrong sign by chance. */
const mostRowsByChance = 2;

const asIs: SignTurn = { turns: 'none', note: null };

/**
 * Whether a file counts as a ledger does, costs positive. Its accounts tell; else whether it has debit and credit, or says
 * so in words (`isLedger`).
 */
export function signTurn(
  table: FigureTable,
  columns: readonly number[],
  sideOf: (row: number) => Side,
  isLedger: boolean,
): SignTurn {
  const ledger: SignTurn = { turns: 'all', note: { code: 'signsTurned', reason: 'ledger' } };
  if (isLedger) return ledger;
  const income = signOf(table, columns, (row) => sideOf(row) === 'income');
  const costs = signOf(table, columns, (row) => sideOf(row) === 'costs');
  if (income.sign <= 0 && costs.sign > 0) return income.sign < 0 || income.rows === 0 ? ledger : asIs;
  if (income.sign < 0 && costs.sign === 0) return ledger;
  if (income.sign > 0 && costs.sign > 0 && costs.rows > mostRowsByChance) {
    return { turns: 'costs', note: { code: 'signsTurned', reason: 'arithmetic' } };
  }
  return asIs;
}

/** 0 where amounts of both signs are about as large. */
function signOf(
  table: FigureTable,
  columns: readonly number[],
  isOf: (row: number) => boolean,
): { readonly sign: -1 | 0 | 1; readonly rows: number } {
  let [positive, negative, rows] = [0, 0, 0];
  for (let row = 0; row < table.height; row++) {
    if (!isOf(row)) continue;
    let hasAmount = false;
    for (const column of columns) {
      if (table.times(row, column) === 0) continue;
      const value = table.near(row, column);
      if (value > 0) positive += value;
      else negative -= value;
      hasAmount ||= value !== 0;
    }
    if (hasAmount) rows += 1;
  }
  const sign = negative < positive * clearShare ? 1 : positive < negative * clearShare ? -1 : 0;
  return { sign: positive === 0 && negative === 0 ? 0 : sign, rows };
}
