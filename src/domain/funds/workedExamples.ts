import { Decimal } from '../decimal';
import { givenFigure, stated } from '../equations';
import type { Unit } from '../unit';
import { carryForward } from './carryForward';
import { exampleRuleSets } from './exampleRuleSets';
import type { FundRule } from './fundRule';
import { type Repayment, repaymentPlan } from './repaymentPlan';
import { isFigure } from './fundForecast';
import type { CarryForward, NotComputed } from './yearEnd';

/** A year end under a published rule, with figures of our own. */
export interface WorkedExample {
  readonly rule: FundRule;
  readonly opening: number;
  readonly result: number;
  readonly turnover: number | null;
  readonly unit: Unit;
  readonly outcome: CarryForward | NotComputed;
  /** Of a fund that ends in deficit, from the year after; empty where the rule sets no years or there is none. */
  readonly repayments: readonly Repayment[];
}

/** The year that the examples end. */
const year = 2009;

/** The published rules that the documentation works through, computed by running them. */
export function workedExamples(): readonly WorkedExample[] {
  const gotland = ruleOf('gotland_2005_2009', 1);
  const million = ruleOf('tvaarsbudget_2009', 0);
  const school = ruleOf('gotland_bun_2003', 0);
  return [
    example(gotland, 2, 4, null, 'mnkr'),
    example(gotland, 1, -3.2, null, 'mnkr'),
    example(million, 0, 0.8, 150, 'mnkr'),
    example(million, 0, 2.6, 150, 'mnkr'),
    example(million, 0, 2.6, 60, 'mnkr'),
    example(school, 0, 320_000, null, 'kr'),
    example(school, 0, 640_000, null, 'kr'),
  ];
}

function ruleOf(id: string, index: number): FundRule {
  const rule = exampleRuleSets.find((set) => set.id === id)?.rules[index];
  if (rule === undefined) throw new Error(`no example rule ${id}`);
  return rule;
}

function example(
  rule: FundRule,
  opening: number,
  result: number,
  turnover: number | null,
  unit: Unit,
): WorkedExample {
  const figure = (value: number) => givenFigure(new Decimal(value), unit);
  const outcome = carryForward(rule, {
    opening: stated('opening', figure(opening)),
    returned: null,
    result: stated('result', figure(result)),
    turnover: turnover === null ? null : figure(turnover),
    exemptShare: new Decimal(0),
  });
  const closing = outcome.kind === 'carried' && isFigure(outcome.closing) ? outcome.closing.figure : null;
  const years = rule.repaymentYears;
  const repayments = closing === null || years === null ? [] : repaymentPlan(closing, years, year + 1);
  return { rule, opening, result, turnover, unit, outcome, repayments };
}
