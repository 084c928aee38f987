import type { AdministrationTables } from '../administration';
import { fundFigure } from '../administrationFigures';
import { inUnit } from '../amount';
import type { Finding } from '../finding';
import { fundRow } from '../keyRows';
import type { RelationAt } from '../relations';
import { type Judgement, judgeSame } from '../rounding';
import { amountAt, columnOf, type Table } from '../table';
import { addCount, type CheckResult, noCounts } from './checkResult';
import { equationOf, relationFinding } from './relationFinding';

/** A result fund rolls forward: closing = opening + allocated - withdrawn. */
export function rollForwardFinding(table: Table, at: RelationAt, judgement: Judgement): Finding | null {
  return relationFinding('fund', table, at, judgement, {
    code: 'fundDiffers',
    equation: equationOf(table, at),
  });
}

/**
 * The withdrawal in the fund equals the fund row of the income statement, in the forecast or else the outcome; a row that
 * takes from the result is a deposit, and equals what is allocated.
 */
export function withdrawalCheck(tables: AdministrationTables): CheckResult {
  const { fund, incomeStatement: statement, name } = tables;
  const none = { findings: [], counts: noCounts };
  const row = statement === null ? null : fundRow(statement);
  if (statement === null || fund === null || row === null) return none;
  const column = columnOf(statement, 'forecast') ?? columnOf(statement, 'outcome');
  const entered = column === null ? null : amountAt(statement, row, column);
  if (column === null || entered === null) return none;
  const movement = entered.value.isNegative() ? 'allocated' : 'withdrawn';
  const withdrawn = fundFigure(tables, fund, movement);
  if (withdrawn === null) return none;
  if ((withdrawn.amount.unit === null) !== (entered.unit === null))
    return { ...none, counts: addCount(noCounts, 'notChecked') };
  // A movement may stand with either sign in the fund; in the statement a withdrawal is income.
  const size = withdrawn.amount.value.abs();
  const amount = { ...withdrawn.amount, value: movement === 'allocated' ? size.neg() : size };
  const judgement = judgeSame(entered, entered.unit === null ? amount : inUnit(amount, entered.unit));
  const counts = addCount(noCounts, judgement.verdict);
  if (judgement.verdict === 'held') return { findings: [], counts };
  const finding: Finding = {
    check: 'fund',
    class: 'error',
    cause: null,
    cells: [statement.place(row, column), ...(withdrawn.cell === null ? [] : [withdrawn.cell])],
    row: statement.rows[row]?.label ?? null,
    column: statement.columns[column]?.header ?? null,
    stated: judgement.stated,
    expected: judgement.expected,
    difference: judgement.difference,
    tolerance: judgement.tolerance,
    unit: entered.unit,
    detail: { code: 'withdrawalDiffers', administration: name },
    suspect: null,
    accepted: null,
  };
  return { findings: [finding], counts };
}
