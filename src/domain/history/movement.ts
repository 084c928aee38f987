import type { Figure } from '../administration';
import { type Amount, minus } from '../amount';
import type { Measure } from '../measure';
import { type Month, monthsLater, type Period } from '../outcome/period';
import type { Administration, Reconciliation } from '../reconciliation';
import { amountAt, columnOf, type Table } from '../table';
import type { ForecastSnapshot, OutcomeHistory, SnapshotRow } from './outcomeHistory';
import { type BudgetBasis, profileOf } from './outcomePerMonth';
import { partOf, type YearPart, yearPart } from './periodProfile';
import { earlierSnapshots } from './previousSnapshot';
import { tableMonth } from './reportMonth';
import { byRowKey, rowKeysOf } from './rowKey';
import { snapshotOf } from './snapshotOf';
import { fiscalYearOf } from './fiscalYear';

/** What a table's forecasts are compared with: a column of its own, or what was saved of the last report. */
export type MovementBasis =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'snapshot'; readonly snapshot: ForecastSnapshot }
  | { readonly kind: 'none' };

/** How a row has moved, in the table's own signs; null where a part of it is missing. */
export interface RowMovement {
  /** Index in the table's rows. */
  readonly row: number;
  readonly outcome: Figure | null;
  readonly periodBudget: Figure | null;
  readonly budget: Figure | null;
  readonly forecast: Figure | null;
  /** Without a cell where it comes from a snapshot. */
  readonly previous: Figure | null;
  /** forecast - previous forecast */
  readonly change: Amount | null;
  /** What the forecast implies for the rest of the year: forecast - outcome. */
  readonly rest: Amount | null;
  /** What the budget has left for it: budget - period budget, the latter derived where the table has none. */
  readonly restOfBudget: RestOfBudget | null;
  /** rest - rest of the budget */
  readonly restDeviation: Amount | null;
  /** Whether the snapshot that the table is compared with does not have the row. */
  readonly isNew: boolean;
}

/** `part` of the full-year budget where it is derived from that alone. */
export interface RestOfBudget {
  readonly amount: Amount;
  readonly by: BudgetBasis;
  readonly part: YearPart | null;
}

export interface TableMovement {
  readonly administration: Administration;
  readonly table: Table;
  readonly basis: MovementBasis;
  readonly rows: readonly RowMovement[];
  /** What the snapshot has of this table, and the table no longer. */
  readonly gone: readonly SnapshotRow[];
}

/** What has moved since the last report in each table of departments and each income statement, and what is left of the year. */
export function movementOf(
  reconciliation: Pick<Reconciliation, 'administrations'>,
  history: OutcomeHistory,
  month: Month | null,
): readonly TableMovement[] {
  const now = snapshotOf(reconciliation, '', '', month);
  const earlier = earlierSnapshots(history, month, now);
  return reconciliation.administrations.flatMap((administration) => {
    const { departments, incomeStatement } = administration.tables;
    return [departments, incomeStatement].flatMap((table) =>
      table === null || columnOf(table, 'forecast') === null
        ? []
        : [
            tableMovement(administration, table, {
              earlier,
              history,
              month: tableMonth(table, history) ?? month,
            }),
          ],
    );
  });
}

interface ReportState {
  readonly earlier: readonly ForecastSnapshot[];
  readonly history: OutcomeHistory;
  /** Null where it is not known how much of the year has passed. */
  readonly month: Month | null;
}

interface RestOfYear {
  readonly firstMonth: Month;
  readonly period: Period;
}

/** Null after the last month. */
function restOfYear(history: OutcomeHistory, month: Month): RestOfYear | null {
  const { from, to } = fiscalYearOf(history, month);
  return month < to ? { firstMonth: from, period: { from: monthsLater(month, 1), to } } : null;
}

function tableMovement(
  administration: Administration,
  table: Table,
  { earlier, history, month }: ReportState,
): TableMovement {
  const left = month === null ? null : restOfYear(history, month);
  const keys = rowKeysOf(table);
  const isHere = (snapshot: ForecastSnapshot): boolean => {
    const kept = byRowKey(snapshot.rows);
    return keys.some((key) => key !== null && kept.has(key));
  };
  const column = columnOf(table, 'previousForecast');
  const snapshot = column === null ? earlier.find(isHere) : undefined;
  const kept = byRowKey(snapshot?.rows ?? []);
  const here = new Set(keys);
  const sheets = new Set(
    [...kept].flatMap(([key, { table: of }]) => (here.has(key) ? [JSON.stringify(of)] : [])),
  );
  return {
    administration,
    table,
    basis:
      column !== null
        ? { kind: 'column', column }
        : snapshot === undefined
          ? { kind: 'none' }
          : { kind: 'snapshot', snapshot },
    rows: keys.flatMap((key, row) => {
      if (key === null) return [];
      const saved = kept.get(key);
      const previous =
        column !== null ? figureAt(table, row, column) : saved === undefined ? null : savedForecast(saved);
      const profile = profileOf(history.profiles, table.key, table.rows[row]?.label ?? '');
      const part = left && yearPart(left.period, left.firstMonth, profile);
      const by = profile === null ? 'twelfths' : 'profile';
      const moved = rowMovement(table, row, previous, part && { part, by });
      const isNew = snapshot !== undefined && saved === undefined;
      return isEmpty(moved) ? [] : [{ ...moved, isNew }];
    }),
    gone: [...kept].flatMap(([key, row]) =>
      !here.has(key) && sheets.has(JSON.stringify(row.table)) && row.forecast !== null ? [row] : [],
    ),
  };
}

function rowMovement(
  table: Table,
  row: number,
  previous: Figure | null,
  left: { readonly part: YearPart; readonly by: BudgetBasis } | null,
): Omit<RowMovement, 'isNew'> {
  const figure = (measure: Measure): Figure | null => {
    const column = columnOf(table, measure);
    return column === null ? null : figureAt(table, row, column);
  };
  const [outcome, periodBudget, budget, forecast] = [
    figure('outcome'),
    figure('periodBudget'),
    figure('budget'),
    figure('forecast'),
  ];
  const rest = difference(forecast, outcome);
  const stated = difference(budget, periodBudget);
  const restOfBudget: RestOfBudget | null =
    stated !== null
      ? { amount: stated, by: 'stated', part: null }
      : budget &&
        left && {
          amount: { ...budget.amount, value: partOf(budget.amount.value, left.part) },
          ...left,
        };
  return {
    row,
    outcome,
    periodBudget,
    budget,
    forecast,
    previous,
    change: difference(forecast, previous),
    rest,
    restOfBudget,
    restDeviation: rest && restOfBudget && minus(rest, restOfBudget.amount),
  };
}

function isEmpty({ forecast, previous, outcome }: Omit<RowMovement, 'isNew'>): boolean {
  return forecast === null && previous === null && outcome === null;
}

function figureAt(table: Table, row: number, column: number): Figure | null {
  const amount = amountAt(table, row, column);
  return amount && { amount, cell: table.place(row, column) };
}

function savedForecast({ forecast, unit }: SnapshotRow): Figure | null {
  return forecast && { amount: { value: forecast, decimals: forecast.decimalPlaces(), unit }, cell: null };
}

function difference(minuend: Figure | null, subtrahend: Figure | null): Amount | null {
  return minuend && subtrahend && minus(minuend.amount, subtrahend.amount);
}
