import fc from 'fast-check';
import { enterYearEnd, fundForecast } from '../../../src/domain/funds/fundForecast';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import { correct } from '../../../src/domain/funds/movements';
import { repaymentPlan } from '../../../src/domain/funds/repaymentPlan';
import { transferProposals } from '../../../src/domain/funds/transferProposals';
import { account, dec, figure, limit, movement, result, shown } from './figures';

const full: FundRule = { ...plainRule, name: 'full', surplusShare: dec(1), deficitShare: dec(1) };
const expecting = (of: string | null, unit: 'mnkr' | 'tkr' | null = 'mnkr') => ({
  result: of === null ? null : result(of, unit),
  turnover: null,
  exemptShare: dec(0),
});
const seed = account('0.8', [movement('allocated', '3.2'), movement('withdrawn', '-1.0')]);

describe('Konsult och uppdrag 2017', () => {
  it('opening 0.8 + allocated 3.2 - withdrawn 1.0 = closing 3.0, as an equation', () => {
    const view = fundForecast(seed, null, expecting(null));
    expect([view.allocated, view.withdrawn, view.closing].map(shown)).toEqual(['3.2', '1', '3']);
    if ('kind' in view.closing) throw new Error(view.closing.reason);
    expect(view.closing.equation?.operation).toMatchObject({
      kind: 'sum',
      terms: [
        { sign: 1, name: { word: 'opening' } },
        { sign: 1, name: { word: 'allocated' } },
        { sign: -1, name: { word: 'withdrawn' } },
      ],
    });
  });

  it('without a rule the year end is not computed, and the balance of today is', () => {
    const view = fundForecast(seed, null, expecting('2.9'));
    expect([view.closing, view.forecastEffect, view.closingAtYearEnd].map(shown)).toEqual([
      '3',
      'noRule',
      'noRule',
    ]);
  });

  it('with a rule the forecast comes to the fund at year end', () => {
    const view = fundForecast(seed, { ...full, cap: limit('5 mnkr') }, expecting('2900', 'tkr'));
    expect([view.forecastEffect, view.closingAtYearEnd, view.cap, view.aboveCap].map(shown)).toEqual([
      '2',
      '5',
      '5',
      '0.9',
    ]);
  });
});

it('amounts with and without a unit are not mixed', () => {
  expect(shown(fundForecast(seed, full, expecting('2.9', null)).forecastEffect)).toBe('unitMissing');
  const mixed = account('0.8', [movement('allocated', '3.2', null)]);
  expect(shown(fundForecast(mixed, full, expecting('1')).closing)).toBe('unitMissing');
});

it('a fund without an opening balance is as stated, or not computed', () => {
  const unknown = account(null, [movement('allocated', '3.2')]);
  expect(shown(fundForecast(unknown, full, expecting('1')).closing)).toBe('openingMissing');
  const stated = { ...unknown, statedClosing: figure('3.0') };
  expect(shown(fundForecast(stated, full, expecting('1')).closingAtYearEnd)).toBe('4');
});

it('applying the same year twice changes nothing', () => {
  const amounts = fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((ore) => dec(ore).div(100).toFixed(2));
  fc.assert(
    fc.property(amounts, amounts, amounts, (opening, allocated, of) => {
      const before = account(opening, [movement('allocated', allocated)]);
      const rule = { ...full, surplusShare: dec('0.333'), cap: limit('5 000 mnkr') };
      const first = fundForecast(before, rule, expecting(of));
      const entered = enterYearEnd(before, first.carryForward!, null, 'KS § 1');
      const second = fundForecast(entered, rule, expecting(of));
      expect(enterYearEnd(entered, first.carryForward!, null, 'KS § 2')).toBe(entered);
      expect(shown(second.closingAtYearEnd)).toBe(shown(first.closingAtYearEnd));
      expect(shown(second.closing)).toBe(shown(first.closing));
      expect(shown(second.forecastEffect)).toBe(shown(first.forecastEffect));
    }),
  );
});

it('a correction is a line of its own', () => {
  const [, wrong] = seed.movements;
  const day = { year: 2017, month: 9, day: 1 };
  const corrected = correct(seed, wrong!, figure('-1400', 'tkr'), day, 'KS § 9');
  expect(corrected.movements.slice(0, 2)).toEqual(seed.movements);
  expect(corrected.movements).toHaveLength(3);
  const view = fundForecast(corrected, null, expecting(null));
  expect([view.withdrawn, view.closing].map(shown)).toEqual(['1.4', '2.6']);
});

describe('a deficit is repaid in parts that sum to it', () => {
  it.each<[string, number, string[]]>([
    ['-1.9', 3, ['0.7', '0.6', '0.6']],
    ['-4', 2, ['2', '2']],
    ['0.5', 3, []],
  ])('%s over %i years', (balance, years, parts) => {
    const plan = repaymentPlan(figure(balance), years, 2027);
    expect(plan.map((one) => one.figure.amount.value.toFixed())).toEqual(parts);
    expect(plan.map(({ year }) => year)).toEqual(parts.map((_, index) => 2027 + index));
  });
});

describe('what is proposed to be transferred', () => {
  const proposals = (rule: Partial<FundRule>, opening: string, of: string) => {
    const view = fundForecast(account(opening), { ...full, ...rule }, expecting(of));
    return transferProposals(view.account.owner, view.carryForward!).map(
      ({ from, to, amount }) => `${from.kind} to ${to.kind}: ${shown(amount) ?? ''}`,
    );
  };
  it.each<[string, Partial<FundRule>, string, string, string[]]>([
    ['a surplus', {}, '1', '2', ['result to fund: 2']],
    ['a deficit', {}, '1', '-2', ['fund to result: 2']],
    ['nothing', {}, '1', '0', []],
    [
      'the rest to a receiver',
      { surplusShare: dec('0.75'), remainderTo: 'centralt' },
      '0',
      '4',
      ['result to fund: 3', 'result to receiver: 1'],
    ],
    ['the rest lapses', { surplusShare: dec('0.75') }, '0', '4', ['result to fund: 3']],
    [
      'what is regulated away',
      { cap: limit('5 mnkr'), reducesToCap: true },
      '7',
      '0',
      ['fund to municipality: 2'],
    ],
    [
      'a deficit borne centrally',
      { deficitShare: dec(0), remainderTo: 'centralt' },
      '1',
      '-2',
      ['receiver to result: 2'],
    ],
  ])('%s', (_, rule, opening, of, expected) => {
    expect(proposals(rule, opening, of)).toEqual(expected);
  });
});
