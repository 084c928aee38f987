import type { Figure } from '../../domain/administration';
import { Decimal } from '../../domain/decimal';
import type { YearPart } from '../../domain/history/periodProfile';
import type { Unit } from '../../domain/unit';
import { amountField } from '../administrationRows';
import type { ReportColumn, ReportField } from '../report';
import type { TracedAmount } from '../sourceAmount';

const one = new Decimal(1);
/** More than any amount is shown with; a twelfth need not be kept to the last digit. */
const keptDecimals = 12;

/** An amount that no cell holds any longer; missing where it is null. */
export function valueField(value: Decimal | null, decimals: number, unit: Unit | null): ReportField {
  if (value === null) return { kind: 'missing' };
  const kept = value.toDecimalPlaces(keptDecimals);
  return { kind: 'amount', amount: { value: kept, decimals, unit }, recipe: null };
}

/** A figure as it stands in its cell. */
export function figureField(figure: Figure | null): ReportField {
  return amountField(tracedOf(figure));
}

/** A figure times `factor`, and where it stands. */
export function tracedOf(figure: Figure | null, factor: Decimal = one): TracedAmount | null {
  if (figure === null) return null;
  const { amount, cell } = figure;
  return {
    amount: { ...amount, value: amount.value.times(factor) },
    terms: cell === null ? [] : [{ cell, factor }],
  };
}

/** A part of a figure: 4 of 12 months of its budget. */
export function tracedPart(traced: TracedAmount, { times, over }: YearPart): TracedAmount {
  const value = traced.amount.value.times(times).div(over).toDecimalPlaces(keptDecimals);
  return {
    amount: { ...traced.amount, value },
    terms: traced.terms.map(({ cell, factor }) => ({ cell, factor: factor.times(times), over })),
  };
}

/** Finer parts of an outcome are kept to the öre, but only lengthen what is shown. */
const shownDecimals: Readonly<Record<Unit, number>> = { kr: 2, tkr: 1, mnkr: 3 };

/** How many decimals these amounts are shown with: as many as they have, up to what their unit asks for. */
export function mostDecimals(values: readonly (Decimal | null)[], unit: Unit | null): number {
  const most = Math.max(0, ...values.map((value) => value?.decimalPlaces() ?? 0));
  return unit === null ? most : Math.min(most, shownDecimals[unit]);
}

export function labelColumn(heading: string): ReportColumn {
  return { heading, kind: 'label', optional: false };
}

export function amountColumns(headings: readonly string[]): readonly ReportColumn[] {
  return headings.map((heading) => ({ heading, kind: 'amount', optional: false }));
}

export function textColumn(heading: string): ReportColumn {
  return { heading, kind: 'text', optional: true };
}
