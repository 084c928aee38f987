import { Decimal, zero } from '../../src/domain/decimal';
import { givenFigure, stated } from '../../src/domain/equations';
import { carryForward } from '../../src/domain/funds/carryForward';
import { exampleRuleSets } from '../../src/domain/funds/exampleRuleSets';
import type { FundRule } from '../../src/domain/funds/fundRule';
import { type WorkedExample, workedExamples } from '../../src/domain/funds/workedExamples';
import type { CarryForward, NotComputed } from '../../src/domain/funds/yearEnd';
import { formatAmount } from '../../src/reports/formatAmount';
import { equationLines } from './equationLines';

/** Year ends under published rules, with figures of our own, in Markdown. */
export function workedYearsText(): string {
  return workedExamples().map(yearText).join('\n\n');
}

/** A fund near its cap, and one above it, by the rule of a district in Göteborg. */
export function cappedYearsText(): string {
  const rule = exampleRuleSets.find(({ id }) => id === 'goteborg_2019_cap')?.rules[0];
  if (rule === undefined) throw new Error('no rule with a cap');
  return [
    cappedYear(rule, { opening: 78_000, returned: -2_000, result: 9_000 }),
    cappedYear(rule, { opening: 84_000, returned: -2_365, result: 3_000 }),
  ].join('\n\n');
}

function yearText({ rule, opening, result, turnover, unit, outcome, repayments }: WorkedExample): string {
  const amount = (value: number): string => formatAmount(givenFigure(new Decimal(value), unit).amount, 'en');
  const given = [
    `opening ${amount(opening)}`,
    `result ${amount(result)}`,
    ...(turnover === null ? [] : [`budget turnover ${amount(turnover)}`]),
  ];
  const repaid = repayments.map(({ year, figure }) => `${formatAmount(figure.amount, 'en')} in ${year}`);
  const plan = repaid.length === 0 ? [] : [`Repaid: ${repaid.join(', ')}.`];
  return [`**${rule.name}**: ${given.join(', ')}.`, equationsOf(outcome), ...plan].join('\n\n');
}

interface CappedYear {
  readonly opening: number;
  /** Negative: it leaves the fund. */
  readonly returned: number;
  readonly result: number;
}

function cappedYear(rule: FundRule, { opening, returned, result }: CappedYear): string {
  const figure = (value: number) => givenFigure(new Decimal(value), 'tkr');
  const amount = (value: number): string => formatAmount(figure(value).amount, 'en');
  const outcome = carryForward(rule, {
    opening: stated('opening', figure(opening)),
    returned: stated('returned', figure(returned)),
    result: stated('result', figure(result)),
    turnover: null,
    exemptShare: zero,
  });
  return [
    `**${rule.name}**: opening ${amount(opening)}, returned ${amount(returned)}, result ${amount(result)}.`,
    equationsOf(outcome),
  ].join('\n\n');
}

function equationsOf(outcome: CarryForward | NotComputed): string {
  if (outcome.kind === 'notComputed') throw new Error(`an example is not computed: ${outcome.reason}`);
  const { closing, notCarried, aboveCap, effect } = outcome;
  return equationLines([closing, notCarried, aboveCap, effect]);
}
