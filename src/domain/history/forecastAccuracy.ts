import type { Amount } from '../amount';
import type { Decimal } from '../decimal';
import type { Period } from '../outcome/period';
import type { TableKey } from '../tableKey';
import type { Unit } from '../unit';
import type { ForecastSnapshot, OutcomeHistory } from './outcomeHistory';
import { inOrderOfReports } from './previousSnapshot';
import { byRowKey } from './rowKey';
import { isWithin } from './fiscalYear';
import { valueIn } from './yearBudget';

/** The forecast of a row at a report, and how far it came from what the year became. */
export interface JudgedForecast {
  readonly forecast: Decimal | null;
  /** the year's outcome - forecast; null where either is missing. */
  readonly miss: Decimal | null;
}

/** A row's forecasts at each report of a year, in the table's own signs. */
export interface RowForecasts {
  readonly key: string;
  readonly administration: string | null;
  readonly table: TableKey;
  readonly row: string;
  readonly isTotal: boolean;
  readonly unit: Unit | null;
  /** One for each of the snapshots. */
  readonly forecasts: readonly JudgedForecast[];
  /** What was accumulated at the end of the year; null until it is known. */
  readonly outcome: Decimal | null;
}

export interface YearForecasts {
  readonly year: Period;
  readonly snapshots: readonly ForecastSnapshot[];
  readonly rows: readonly RowForecasts[];
}

/** The forecasts of a year's reports, row by row as they first came, against the outcome of the whole year where it was imported. */
export function yearForecasts({ snapshots, imports }: OutcomeHistory, year: Period): YearForecasts {
  const ofYear = inOrderOfReports(snapshots).filter(({ month }) => month !== null && isWithin(month, year));
  const wholeYear = imports.find(({ period }) => period.from === year.from && period.to === year.to);
  const outcomes = byRowKey(wholeYear?.rows ?? []);
  const bySnapshot = ofYear.map(({ rows }) => byRowKey(rows));
  const keys = new Set(bySnapshot.flatMap((rows) => [...rows.keys()]));
  const rows = [...keys].flatMap((key): RowForecasts[] => {
    const saved = bySnapshot.map((kept) => kept.get(key));
    const latest = saved.filter((row) => row !== undefined).at(-1);
    if (latest === undefined) return [];
    const final = outcomes.get(key);
    const unit = latest.unit ?? final?.unit ?? null;
    const inUnit = (value: Decimal, from: Unit | null): Decimal => {
      const amount: Amount = { value, decimals: 0, unit: from };
      return unit === null ? value : valueIn(amount, unit);
    };
    const outcome = final === undefined ? null : inUnit(final.outcome, final.unit);
    const forecasts = saved.map((row): JudgedForecast => {
      const forecast = row?.forecast ? inUnit(row.forecast, row.unit) : null;
      return { forecast, miss: outcome && forecast && outcome.minus(forecast) };
    });
    if (forecasts.every(({ forecast }) => forecast === null)) return [];
    const { administration, table, row, isTotal } = latest;
    return [{ key, administration, table, row, isTotal, unit, forecasts, outcome }];
  });
  return { year, snapshots: ofYear, rows };
}
