import type { Figure } from '../administration';
import type { Amount } from '../amount';
import type { Measure } from '../measure';
import type { Month, Period } from '../outcome/period';
import { amountAt, columnOf, type Table } from '../table';
import { convert } from '../unit';
import type { OutcomeHistory } from './outcomeHistory';
import { profileOf } from './outcomePerMonth';
import { partOf, type YearPart, yearPart } from './periodProfile';
import { rowSign } from './rowSign';

/** Why a row's outcome cannot be told from its period deviation. */
export type UnknownOutcome = 'noBudget' | 'noDeviation';

/** Figures as the sheet states them, and their signs in normal form: income positive, a positive deviation is better. */
export interface SignedFigure {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** The outcome of a row whose sheet only has the period deviation. */
export interface DerivedOutcome {
  /** Index in the table's rows. */
  readonly row: number;
  readonly budget: SignedFigure | null;
  readonly deviation: SignedFigure | null;
  /** How much of the year's budget the months so far have. */
  readonly part: YearPart;
  readonly by: 'profile' | 'twelfths';
  /** In normal form. */
  readonly periodBudget: Amount | null;
  /** period budget + deviation, in normal form; null where it is unknown. */
  readonly outcome: Amount | null;
  readonly unknown: UnknownOutcome | null;
}

/** Whether the table has a period deviation, but neither the outcome nor the period budget that it compares. */
export function hasDeviationOnly(table: Table): boolean {
  const has = (measure: 'outcome' | 'periodBudget' | 'periodDeviation') => columnOf(table, measure) !== null;
  return has('periodDeviation') && !has('outcome') && !has('periodBudget');
}

/**
 * outcome = period budget + period deviation, row by row, where the sheet has neither of the first two: the period
 * budget is the full-year budget by the user's profile or by twelfths, from `year.from` to `month`.
 */
export function derivedOutcomes(
  table: Table,
  { profiles }: OutcomeHistory,
  year: Period,
  month: Month,
): readonly DerivedOutcome[] {
  return table.rows.flatMap(({ role, label }, row): DerivedOutcome[] => {
    if (role === 'heading') return [];
    const budget = signedFigure(table, row, 'budget', rowSign(table, row));
    const deviation = signedFigure(table, row, 'periodDeviation', table.signs.plusIsBetter ? 1 : -1);
    if (budget === null && deviation === null) return [];
    const profile = profileOf(profiles, table.key, label);
    const part = yearPart({ from: year.from, to: month }, year.from, profile);
    const ofYear = budget && normalAmount(budget);
    const periodBudget = ofYear && { ...ofYear, value: partOf(ofYear.value, part) };
    return [
      {
        row,
        budget,
        deviation,
        part,
        by: profile === null ? 'twelfths' : 'profile',
        periodBudget,
        outcome: periodBudget && deviation && sum(periodBudget, normalAmount(deviation)),
        unknown: budget === null ? 'noBudget' : deviation === null ? 'noDeviation' : null,
      },
    ];
  });
}

function signedFigure(table: Table, row: number, measure: Measure, sign: 1 | -1): SignedFigure | null {
  const column = columnOf(table, measure);
  const amount = column === null ? null : amountAt(table, row, column);
  if (column === null || amount === null) return null;
  return { figure: { amount, cell: table.place(row, column) }, sign };
}

function normalAmount({ figure: { amount }, sign }: SignedFigure): Amount {
  return { ...amount, value: amount.value.times(sign) };
}

/** In the unit of the first. */
function sum(amount: Amount, more: Amount): Amount | null {
  if ((amount.unit === null) !== (more.unit === null)) return null;
  const added =
    amount.unit === null || more.unit === null ? more.value : convert(more.value, more.unit, amount.unit);
  return {
    value: amount.value.plus(added),
    decimals: Math.max(amount.decimals, more.decimals),
    unit: amount.unit,
  };
}
