import type { Amount } from '../amount';
import type { Decimal } from '../decimal';
import { monthsLater, type Month, type Period } from '../outcome/period';
import { isSameTable, type TableKey } from '../tableKey';
import { convert, type Unit } from '../unit';
import type { OutcomeHistory, OutcomeImport, OutcomeOfRow, PeriodProfile } from './outcomeHistory';
import { partOf, yearPart } from './periodProfile';
import { byRowKey, type KeptRow } from './rowKey';
import { valueIn, type YearBudgets } from './yearBudget';

/** What a period budget was taken from: an import, or the year's budget by a profile of the user's or by twelfths. */
export type BudgetBasis = 'stated' | 'profile' | 'twelfths';

export interface PeriodBudget {
  readonly value: Decimal;
  readonly by: BudgetBasis;
}

/** A row's outcome from one import to the next. */
export interface OutcomeSpan {
  /** One month, or more where months were not imported: how the outcome lies over them is not known. */
  readonly period: Period;
  /** In the months of the period. */
  readonly outcome: Decimal;
  readonly budget: PeriodBudget | null;
  /** From the beginning of the fiscal year to the end of the period. */
  readonly accumulated: Decimal;
  readonly accumulatedBudget: PeriodBudget | null;
}

/** A row's outcome in a fiscal year, in the table's own signs. */
export interface RowOutcome extends KeptRow {
  readonly key: string;
  /** That of the latest import. */
  readonly unit: Unit;
  readonly spans: readonly OutcomeSpan[];
}

export interface YearOutcome {
  readonly year: Period;
  /** What each import adds to the one before it; the months of all of them are those from the first to the last. */
  readonly periods: readonly Period[];
  readonly rows: readonly RowOutcome[];
}

/** What is known of the outcome from the year's beginning to the end of a month. */
type Accumulated = Pick<OutcomeImport, 'period' | 'rows'>;

/** Per month the latest import's word for it: its own, or what its files say of an earlier month. */
function accumulatedIn(imports: readonly OutcomeImport[], year: Period): readonly Accumulated[] {
  const byMonth = new Map<Month, Accumulated>();
  const ofYear = imports
    .filter(({ period }) => period.from === year.from)
    .sort((a, b) => (a.period.to < b.period.to ? -1 : 1));
  for (const { period, rows, earlier } of ofYear) {
    for (const { to, rows: then } of earlier)
      byMonth.set(to, { period: { from: period.from, to }, rows: then });
    byMonth.set(period.to, { period, rows });
  }
  return [...byMonth.values()].sort((a, b) => (a.period.to < b.period.to ? -1 : 1));
}

/** Outcome per row and month of a fiscal year: the differences of what was accumulated from one import to the next. */
export function outcomePerMonth(
  { imports, profiles }: OutcomeHistory,
  year: Period,
  budgets: YearBudgets,
): YearOutcome {
  const ofYear = accumulatedIn(imports, year);
  const byKey = new Map<string, Stated[]>();
  // The latest first: its rows, in its order, are those of the workbook now.
  for (const made of [...ofYear].reverse()) {
    for (const [key, row] of byRowKey(made.rows)) {
      const stated = byKey.get(key) ?? [];
      stated.unshift({ to: made.period.to, row });
      byKey.set(key, stated);
    }
  }
  return {
    year,
    periods: ofYear.map(({ period }, index) => since(ofYear[index - 1], period)),
    rows: [...byKey].flatMap(([key, stated]) => {
      const last = stated.at(-1);
      if (last === undefined) return [];
      const { table, row, unit } = last.row;
      const profile = profileOf(profiles, table, row);
      const budget = budgets.get(key) ?? null;
      return [{ key, table, row, unit, spans: spansOf(stated, { year, unit, budget, profile }) }];
    }),
  };
}

interface Stated {
  readonly to: Month;
  readonly row: OutcomeOfRow;
}

interface Basis {
  readonly year: Period;
  readonly unit: Unit;
  readonly budget: Amount | null;
  readonly profile: PeriodProfile | null;
}

/** The user's profile for a row, else that for all rows. */
export function profileOf(
  profiles: readonly PeriodProfile[],
  table: TableKey,
  row: string,
): PeriodProfile | null {
  const own = profiles.find((profile) => profile.row?.row === row && isSameTable(profile.row.table, table));
  return own ?? profiles.find((profile) => profile.row === null) ?? null;
}

function since(before: Accumulated | undefined, period: Period): Period {
  return before === undefined ? period : { from: monthsLater(before.period.to, 1), to: period.to };
}

function spansOf(stated: readonly Stated[], { year, unit, budget, profile }: Basis): OutcomeSpan[] {
  const inUnit = (value: Decimal, row: OutcomeOfRow): Decimal => convert(value, row.unit, unit);
  const derived = (period: Period): PeriodBudget | null =>
    budget && {
      value: partOf(valueIn(budget, unit), yearPart(period, year.from, profile)),
      by: profile === null ? 'twelfths' : 'profile',
    };
  const statedBudget = ({ row }: Stated): PeriodBudget | null =>
    row.periodBudget && { value: inUnit(row.periodBudget, row), by: 'stated' };
  return stated.map((one, index) => {
    const before = stated[index - 1];
    const accumulated = inUnit(one.row.outcome, one.row);
    const period = {
      from: before === undefined ? year.from : monthsLater(before.to, 1),
      to: one.to,
    };
    const budgetNow = statedBudget(one);
    const budgetBefore = before === undefined ? null : statedBudget(before);
    return {
      period,
      outcome: before === undefined ? accumulated : accumulated.minus(inUnit(before.row.outcome, before.row)),
      budget: statedDifference(budgetNow, budgetBefore, before === undefined) ?? derived(period),
      accumulated,
      accumulatedBudget: budgetNow ?? derived({ from: year.from, to: one.to }),
    };
  });
}

function statedDifference(
  now: PeriodBudget | null,
  before: PeriodBudget | null,
  isFirst: boolean,
): PeriodBudget | null {
  if (now === null || isFirst) return now;
  return before && { value: now.value.minus(before.value), by: 'stated' };
}
