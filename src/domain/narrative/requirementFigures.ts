import { inUnit } from '../amount';
import { zero } from '../decimal';
import type { NamedFigure } from '../equation';
import { sameOwnerName } from '../funds/ownerName';
import type { Measure } from '../measure';
import type { Reconciliation } from '../reconciliation';
import type { RequiredResult } from '../requiredResults';
import type { NarrativeCondition } from './narrativeAmount';
import { cellsOf, type NarrativeFigure, slackOf } from './narrativeFigure';
import type { Owner } from './owners';

/** What an owner and its units must reach, and how far the forecast is from it. */
export function requirementFigures(
  { index, administration }: Owner,
  { requiredResults }: Reconciliation,
  fund: string | null,
): NarrativeFigure[] {
  if (administration === null) return [];
  return requiredResults
    .filter((result) => sameOwnerName(result.administration, administration.name))
    .flatMap((result) => resultFigures(result, index, fund));
}

function resultFigures(result: RequiredResult, owner: number, fund: string | null): NarrativeFigure[] {
  const { unit, administration, required, forecast, forecastBeforeFund } = result;
  const row = unit ?? administration;
  const after = short(required, forecast);
  const before = unit === null ? short(required, forecastBeforeFund) : null;
  const isApart = fund !== null && after !== null && before !== null && !after.value.equals(before.value);
  const condition = (kind: 'afterFund' | 'beforeFund'): NarrativeCondition | null =>
    isApart ? { kind, row: fund } : null;
  const base = { row, owner, of: null, years: [], fund: null, side: null } as const;
  const from = (named: NamedFigure | null) => (named === null ? [] : cellsOf(named));
  const figures: NarrativeFigure[] = [
    {
      ...base,
      measure: 'requiredResult',
      amount: required.figure.amount,
      cells: cellsOf(required),
      better: 1,
      slack: zero,
      against: null,
      condition: null,
    },
  ];
  const told = (
    found: Short | null,
    forecastCells: NamedFigure | null,
    when: NarrativeCondition | null,
  ): void => {
    if (found === null) return;
    const { value, slack, unit: money, decimals } = found;
    figures.push({
      ...base,
      measure: 'shortfall' satisfies Measure,
      amount: { value, decimals, unit: money },
      cells: [...new Set([...from(forecastCells), ...cellsOf(required)])],
      better: 1,
      slack,
      against: 'requirement',
      condition: when,
    });
  };
  told(after, forecast, condition('afterFund'));
  if (isApart) told(before, forecastBeforeFund, condition('beforeFund'));
  return figures;
}

interface Short {
  readonly value: NarrativeFigure['amount']['value'];
  readonly decimals: number;
  readonly unit: NarrativeFigure['amount']['unit'];
  readonly slack: NarrativeFigure['slack'];
}

/** forecast - required, in the forecast's unit: negative where it is short. */
function short(required: NamedFigure, forecast: NamedFigure | null): Short | null {
  if (forecast === null) return null;
  const [one, other] = [forecast.figure.amount, required.figure.amount];
  if ((one.unit === null) !== (other.unit === null)) return null;
  const less = one.unit === null || other.unit === one.unit ? other : inUnit(other, one.unit);
  return {
    value: one.value.minus(less.value),
    decimals: Math.max(one.decimals, less.decimals),
    unit: one.unit,
    slack: slackOf([one, less]),
  };
}
