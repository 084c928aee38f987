import type { AdministrationFigures, AdministrationTables, Figure } from './administration';
import { namesOf } from './administrationName';
import { minus } from './amount';
import { Decimal, zero } from './decimal';
import type { NamedFigure } from './equation';
import { stated } from './equations';
import { sameOwnerName } from './funds/ownerName';
import { fundRow, resultRows, totalRows } from './keyRows';
import type { Measure } from './measure';
import { fundRowOf } from './pairing';
import { relationsOf } from './relations';
import type { Settings } from './settings';
import type { StatedRequirements } from './statedRequirements';
import { amountAt, columnOf, type Table } from './table';
import { agreeing, ties } from './tieOut';

/** The rows that stand for a whole administration in its two tables. */
export interface KeyRows {
  readonly total: number | null;
  readonly result: number | null;
}

/** Chooses the department total and the one result row used for every measure: by wording, then by which one ties. */
export function keyRows({ departments, incomeStatement }: AdministrationTables): KeyRows {
  const total = departments === null ? null : (totalRows(departments)[0] ?? null);
  const results = incomeStatement === null ? [] : resultRows(incomeStatement);
  const [first = null] = results;
  if (departments === null || incomeStatement === null || total === null || first === null)
    return { total, result: first };
  const agreement = (row: number): number => agreeing(ties(departments, total, incomeStatement, row));
  if (agreement(first) > 0) return { total, result: first };
  const best = results.reduce((chosen, row) => (agreement(row) > agreement(chosen) ? row : chosen), first);
  return { total, result: best };
}

/** An administration's key figures in normal form, each with the cell it comes from. */
export function administrationFigures(
  tables: AdministrationTables,
  settings: Settings,
  sheets: StatedRequirements,
): AdministrationFigures {
  const { departments, incomeStatement } = tables;
  const { total, result } = keyRows(tables);
  const figure = (measure: Measure): Figure | null =>
    normalFigure(departments, total, measure) ?? normalFigure(incomeStatement, result, measure);
  const budget = figure('budget');
  const forecast = figure('forecast');
  const own =
    givenRequirement(tables.name, settings, forecast) ??
    statedRequirement(tables, total) ??
    sheets.ofAdministration(tables)?.figure ??
    null;
  const required = own ?? budget;
  return {
    name: tables.name,
    outcome: figure('outcome'),
    budget,
    forecast,
    deviation: figure('forecastDeviation') ?? difference(forecast, budget),
    requiredResult: required,
    requiredResultAssumed: own === null && budget !== null,
    shortfall: shortfallOf(required, forecast),
    shortfallBeforeFund: shortfallOf(required, forecastBeforeFund(incomeStatement, result, forecast)),
  };
}

/** A figure of one row in normal form; null where the table does not have it. */
export function normalFigure(table: Table | null, row: number | null, measure: Measure): Figure | null {
  if (table === null || row === null) return null;
  const column = columnOf(table, measure);
  const amount = column === null ? null : amountAt(table, row, column);
  if (column === null || amount === null) return null;
  const sign = measure === 'forecastDeviation' ? (table.signs.plusIsBetter ? 1 : -1) : normalSign(table, row);
  return {
    amount: sign > 0 ? amount : { ...amount, value: amount.value.neg() },
    cell: table.place(row, column),
  };
}

/** -1 where a row states a net cost as positive: in a table of units, or where positive costs are added to the result. */
export function normalSign(table: Table, row: number): 1 | -1 {
  if (table.signs.costs !== 'positive') return 1;
  if (table.kind !== 'incomeStatement') return -1;
  const relation = table.rowRelations.find(({ target }) => target === row);
  const costs = relation?.terms.find(({ index }) => table.rows[index]?.side === 'costs');
  return costs?.sign === 1 ? -1 : 1;
}

/** A required result that the user gave, in the unit of the forecast. */
function givenRequirement(
  name: string,
  { requiredResults }: Settings,
  forecast: Figure | null,
): Figure | null {
  const given = [...requiredResults].find(([owner]) => sameOwnerName(owner, name))?.[1];
  if (given === undefined) return null;
  const amount = { value: given, decimals: given.decimalPlaces(), unit: forecast?.amount.unit ?? null };
  return { amount, cell: null };
}

/** The requirement of a unit's own, as the user gave it, else as the column for it or another sheet states. */
export function unitRequirement(
  { name, departments }: AdministrationTables,
  row: number,
  forecast: Figure | null,
  settings: Settings,
  sheets: StatedRequirements,
): NamedFigure | null {
  const unit = departments?.rows[row]?.label ?? '';
  const own = givenRequirement(unit, settings, forecast) ?? normalFigure(departments, row, 'requiredResult');
  return own === null ? sheets.ofUnit(unit, name) : stated('requiredResult', own);
}

/** The required result as a sheet states it: in the fund's table, or in a column of the departments' own. */
function statedRequirement(tables: AdministrationTables, total: number | null): Figure | null {
  const { departments, incomeStatement, fund } = tables;
  const inFund = fund === null ? null : fundFigure(tables, fund, 'requiredResult');
  if (inFund !== null) return inFund;
  return normalFigure(departments, total, 'requiredResult') ?? requirementRow(incomeStatement);
}

/** A requirement as a row of the income statement, in the forecast's column or the budget's. */
function requirementRow(statement: Table | null): Figure | null {
  const row = statement?.rows.findIndex(({ measure }) => measure === 'requiredResult') ?? -1;
  if (statement === null || row < 0) return null;
  for (const measure of ['forecast', 'budget'] as const) {
    const column = columnOf(statement, measure);
    const amount = column === null ? null : amountAt(statement, row, column);
    if (column !== null && amount !== null) return { amount, cell: statement.place(row, column) };
  }
  return null;
}

/** A figure of an administration's fund, whether units or movements run down the table's side. */
export function fundFigure(tables: AdministrationTables, fund: Table, measure: Measure): Figure | null {
  const column = columnOf(fund, measure);
  if (column !== null) {
    const owners = [tables.departments, tables.incomeStatement].flatMap((table) =>
      table === null ? [] : namesOf(table),
    );
    const row = fundRowOf(fund, owners) ?? (fund.rows.length === 1 ? 0 : null);
    const amount = row === null ? null : amountAt(fund, row, column);
    return row === null || amount === null ? null : { amount, cell: fund.place(row, column) };
  }
  const row = fund.rows.findIndex((candidate) => candidate.measure === measure);
  if (row < 0) return null;
  for (let index = 0; index < fund.columns.length; index++) {
    const amount = amountAt(fund, row, index);
    if (amount !== null) return { amount, cell: fund.place(row, index) };
  }
  return null;
}

function difference(forecast: Figure | null, budget: Figure | null): Figure | null {
  const amount = forecast === null || budget === null ? null : minus(forecast.amount, budget.amount);
  return amount === null ? null : { amount, cell: null };
}

/** required - forecast where positive, else 0, in the forecast's unit; null where the two can't be compared. */
export function shortfallOf(required: Figure | null, forecast: Figure | null): Figure | null {
  const surplus = required === null || forecast === null ? null : minus(forecast.amount, required.amount);
  if (surplus === null) return null;
  return { amount: { ...surplus, value: Decimal.max(zero, surplus.value.neg()) }, cell: null };
}

/** The forecast before the fund transfer: as stated, else as the other rows imply; the forecast itself without a fund row. */
export function forecastBeforeFund(
  statement: Table | null,
  result: number | null,
  forecast: Figure | null,
): Figure | null {
  if (statement === null || result === null) return forecast;
  const transfer = fundRow(statement);
  const relation = statement.rowRelations.find(({ target }) => target === result);
  const column = columnOf(statement, 'forecast');
  if (transfer === null || column === null) return forecast;
  const isPart = relation?.terms.some(({ index }) => index === transfer) === true;
  const before = isPart
    ? relation.terms.find(({ index }) => index !== transfer && statement.rows[index]?.role === 'result')
    : statement.rows[transfer - 1]?.role === 'result' && { index: transfer - 1 };
  if (before === undefined || before === false) return null;
  const written = normalFigure(statement, before.index, 'forecast');
  if (written !== null) return written;
  for (const at of relationsOf(statement)) {
    const isImplied = at.outcome.kind === 'implied' && at.direction === 'down';
    if (isImplied && at.target.row === before.index && at.target.column === column) {
      return { amount: at.outcome.amount, cell: statement.place(before.index, column) };
    }
  }
  return null;
}
