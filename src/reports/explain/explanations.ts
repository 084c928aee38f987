import { computedSteps } from '../../domain/balance/balanceSteps';
import type { BalanceYear } from '../../domain/balance/balanceYear';
import type { BalanceStatement } from '../../domain/balance/statement';
import type { YearColumn } from '../../domain/balance/yearInputs';
import type { NamedFigure } from '../../domain/equation';
import { less, named, plus, renamed, stated, sum } from '../../domain/equations';
import type { FundStatus } from '../../domain/funds/fundStatus';
import type { TransferProposal } from '../../domain/funds/fundView';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { RequiredResult } from '../../domain/requiredResults';
import { ownerText, partyText } from '../funds/ownerText';
import type { FundTexts } from '../messages/funds/fundTexts';
import { tableTitle } from '../recognisedTables';

/** Computed figures that belong together; each has an equation. */
export interface Explanation {
  readonly title: string;
  readonly figures: readonly NamedFigure[];
}

/**
 * Every computed figure of a reconciliation with its equation: per administration its key figures and shortfalls, then funds,
 * transfers, the balance requirement, and last what units are short of.
 */
export function explanations(reconciliation: Reconciliation, texts: FundTexts): readonly Explanation[] {
  const { administrations, requiredResults, funds, transfers, balance, balanceYears } = reconciliation;
  const isOf = (result: RequiredResult, { name }: Administration): boolean =>
    result.unit === null && result.administration === name;
  const units = requiredResults.filter((result) => !administrations.some((one) => isOf(result, one)));
  return [
    ...administrations.map((administration) => {
      const total = requiredResults.find((result) => isOf(result, administration));
      return explanation(texts.say('figures', { name: administration.name }), [
        deviationOf(administration),
        ...(total === undefined ? [] : shortfallsOf(total)),
      ]);
    }),
    ...funds.map((fund) => ofFund(fund, texts)),
    ...transfers.map((transfer) => ofTransfer(transfer, texts)),
    ...balance.map((statement) => ofBalance(statement, texts)),
    ...balanceYears.map((year) => ofBalanceYear(year, texts)),
    ...units.map((result) => ofUnit(result, texts)),
  ].filter(({ figures }) => figures.length > 0);
}

function explanation(title: string, figures: readonly (NamedFigure | null)[]): Explanation {
  return {
    title,
    figures: figures.filter((one) => one !== null).filter(({ equation }) => equation !== null),
  };
}

/** The deviation as the forecast and the budget give it; null where a cell states another. */
function deviationOf({ forecast, budget, deviation }: Administration): NamedFigure | null {
  if (forecast === null || budget === null) return null;
  const { unit } = forecast.amount;
  if ((unit === null) !== (budget.amount.unit === null)) return null;
  const expected = stated('forecast', forecast);
  const computed = sum('forecastDeviation', [plus(expected), less(named(stated('budget', budget), unit))]);
  const isSame = deviation?.amount.value.equals(computed.figure.amount.value) ?? true;
  return isSame || deviation?.cell === null ? computed : null;
}

/** After and before the fund where these differ, and how much of it the fund would cover. */
function shortfallsOf({ required, shortfall, shortfallBeforeFund, coveredByFund }: RequiredResult) {
  const isSame =
    shortfall !== null &&
    shortfallBeforeFund?.figure.amount.value.equals(shortfall.figure.amount.value) === true;
  const isShort = shortfall?.figure.amount.value.gt(0) === true;
  return [required, shortfall, isSame ? null : shortfallBeforeFund, isShort ? coveredByFund : null];
}

/** A unit that reaches a requirement that nobody stated has nothing to explain. */
function ofUnit(result: RequiredResult, { say }: FundTexts): Explanation {
  const { administration, unit, assumed, shortfall } = result;
  const name = unit === null ? administration : `${administration} / ${unit}`;
  const isShort = shortfall?.figure.amount.value.gt(0) === true;
  return explanation(say('ofRequirement', { name }), assumed && !isShort ? [] : shortfallsOf(result));
}

function ofFund(fund: FundStatus, { say }: FundTexts): Explanation {
  const { view, afterAllocation, forecastEffect, today, computedClosing, cap, aboveCap, floor } = fund;
  return explanation(say('ofFund', { name: ownerText(view.account.owner) }), [
    view.allocated,
    afterAllocation,
    view.withdrawn,
    today !== null && forecastEffect !== null ? renamed(today, 'beforeYearEnd') : today,
    forecastEffect,
    computedClosing === today ? null : computedClosing,
    cap,
    aboveCap,
    floor,
  ]);
}

function ofTransfer({ owner, from, to, amount, rule }: TransferProposal, texts: FundTexts): Explanation {
  const parties = {
    owner: ownerText(owner),
    from: partyText(from, owner, texts),
    to: partyText(to, owner, texts),
  };
  return explanation(texts.say('ofTransfer', { proposal: texts.say('transferOf', parties), rule }), [amount]);
}

function ofBalance({ table, column, steps }: BalanceStatement, { say }: FundTexts): Explanation {
  const figures = steps.map(({ equation }) => ({ name: equation.name, figure: equation.figure, equation }));
  return { title: say('ofBalance', { name: columnTitle({ table, column }) }), figures };
}

function ofBalanceYear(year: BalanceYear, { say }: FundTexts): Explanation {
  const figures = computedSteps(year).flatMap(({ step }) =>
    step.kind === 'computed'
      ? [{ name: step.equation.name, figure: step.equation.figure, equation: step.equation }]
      : [],
  );
  return { title: say('ofBalanceComputed', { name: columnTitle(year) }), figures };
}

function columnTitle({ table, column }: YearColumn): string {
  return [tableTitle(table), table.columns[column]?.header ?? ''].filter((part) => part !== '').join(', ');
}
