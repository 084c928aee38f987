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

/** The withdrawal in the fund equals the fund row of the income statement, in the forecast or else the outcome. */
export function withdrawalCheck(tables: AdministrationTables): CheckResult {
  const { fund, incomeStatement: statement, name } = tables;
  const none = { findings: [], counts: noCounts };
  const withdrawn = fund === null ? null : fundFigure(tables, fund, 'withdrawn');
  const row = statement === null ? null : fundRow(statement);
  if (statement === null || row === null || withdrawn === null) return none;
  const column = columnOf(statement, 'forecast') ?? columnOf(statement, 'outcome');
  const entered = column === null ? null : amountAt(statement, row, column);
  if (column === null || entered === null) return none;
  if ((withdrawn.amount.unit === null) !== (entered.unit === null))
    return { ...none, counts: addCount(noCounts, 'notChecked') };
  // A withdrawal may stand with a minus in the fund; it is income in the statement.
  const amount = { ...withdrawn.amount, value: withdrawn.amount.value.abs() };
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
  };
  return { findings: [finding], counts };
}
