import { carryForward } from '../../../src/domain/funds/carryForward';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import type { CarryForward, NotComputed, YearEnd } from '../../../src/domain/funds/yearEnd';
import { stated } from '../../../src/domain/equations';
import { dec, figure, limit, result, shown } from './figures';

const full: FundRule = { ...plainRule, name: 'full', surplusShare: dec(1), deficitShare: dec(1) };

function yearEnd(opening: string, of: string, more: Partial<YearEnd> = {}): YearEnd {
  return {
    opening: stated('opening', figure(opening)),
    returned: null,
    result: result(of),
    turnover: null,
    exemptShare: dec(0),
    ...more,
  };
}

function carried(rule: FundRule, year: YearEnd): CarryForward {
  const outcome = carryForward(rule, year);
  if (outcome.kind === 'notComputed') throw new Error(outcome.reason);
  return outcome;
}

describe('what is carried of a result, what is not, and the fund after', () => {
  it.each<[string, Partial<FundRule>, string, string, Partial<YearEnd>, string, string, string]>([
    ['all', {}, '1', '2', {}, '2', '0', '3'],
    ['all of a deficit', {}, '1', '-2', {}, '-2', '0', '-1'],
    ['75 % of a surplus', { surplusShare: dec('0.75') }, '2', '4', {}, '3', '1', '5'],
    ['75 %, to the decimal', { surplusShare: dec('0.75') }, '0', '1.9', {}, '1.425', '0.475', '1.425'],
    ['no deficit', { deficitShare: dec(0) }, '1', '-2', {}, '0', '-2', '1'],
    ['up to the cap', { cap: limit('5 mnkr') }, '4', '3', {}, '1', '2', '5'],
    ['nothing above the cap, which stays', { cap: limit('5 mnkr') }, '7', '3', {}, '0', '3', '7'],
    ['a deficit no further than the floor', { floor: limit('0 kr') }, '1', '-3', {}, '-1', '-2', '0'],
    ['none below the floor already', { floor: limit('0 kr') }, '-1', '-3', {}, '0', '-3', '-1'],
    ['the yearly maximum', { yearlyMaximum: limit('1 mnkr') }, '4', '3', {}, '1', '2', '5'],
    [
      '1 % of turnover',
      { yearlyMaximum: limit('1 %') },
      '0',
      '3',
      { turnover: figure('150') },
      '1.5',
      '1.5',
      '1.5',
    ],
    [
      'the lower of two',
      { yearlyMaximum: limit('lägst av 1 mnkr och 1 %') },
      '0',
      '3',
      { turnover: figure('150000', 'tkr') },
      '1',
      '2',
      '1',
    ],
    [
      'by size',
      { cap: limit('till 500 mnkr: 4 mnkr; därutöver: 6 mnkr') },
      '0',
      '9',
      { turnover: figure('501') },
      '6',
      '3',
      '6',
    ],
    ['a quarter of an exempt unit', {}, '0', '4', { exemptShare: dec('0.75') }, '1', '3', '1'],
    ['the cap in another unit', { cap: limit('2 500 tkr') }, '0', '4', {}, '2.5', '1.5', '2.5'],
  ])('%s', (_, rule, opening, of, more, carriedPart, rest, closing) => {
    const outcome = carried({ ...full, ...rule }, yearEnd(opening, of, more));
    expect([outcome.carried, outcome.notCarried, outcome.closing].map(shown)).toEqual([
      carriedPart,
      rest,
      closing,
    ]);
  });

  it.each<[string, string, string, string, string, string, string]>([
    ['funds that come back leave less room to the cap', '3', '4', '1', '1', '3', '5'],
    ['and none where they pass it, though the rule counts them after it', '4', '3', '1.5', '0', '3', '5.5'],
    ['those that leave make no room to it', '4', '3', '-2', '1', '2', '3'],
    [
      'a deficit leaves the fund no lower than its floor, with what leaves it',
      '1',
      '-3',
      '-0.5',
      '-0.5',
      '-2.5',
      '0',
    ],
    ['nor with what comes back', '1', '-3', '0.5', '-1', '-2', '0.5'],
  ])('%s', (_, opening, of, returned, carriedPart, rest, closing) => {
    const outcome = carried(
      { ...full, cap: limit('5 mnkr'), floor: limit('0 kr'), returnsBeforeCap: false },
      yearEnd(opening, of, { returned: stated('returned', figure(returned)) }),
    );
    expect([outcome.carried, outcome.notCarried, outcome.closing].map(shown)).toEqual([
      carriedPart,
      rest,
      closing,
    ]);
  });

  it('a fund above its cap is regulated down where the rule says so', () => {
    const outcome = carried({ ...full, cap: limit('5 mnkr'), reducesToCap: true }, yearEnd('7', '3'));
    expect([outcome.carried, outcome.regulated, outcome.effect, outcome.closing].map(shown)).toEqual([
      '0',
      '-2',
      '-2',
      '5',
    ]);
  });
});

describe('what is missing is told, and is never 0', () => {
  it.each<[NotComputed['reason'], Partial<FundRule>, Partial<YearEnd>]>([
    ['resultMissing', {}, { result: null }],
    ['openingMissing', {}, { opening: null }],
    ['turnoverMissing', { cap: limit('1 %') }, {}],
    ['turnoverMissing', { cap: limit('till 5 mnkr: 1 mnkr; därutöver: 2 mnkr') }, {}],
    ['surplusShareMissing', { surplusShare: null }, {}],
    ['deficitShareMissing', { deficitShare: null }, { result: result('-1') }],
    ['unitMissing', {}, { opening: stated('opening', figure('1', null)) }],
    ['exempt', {}, { exemptShare: dec(1) }],
    ['floorAboveCap', { cap: limit('1 %'), floor: limit('2 mnkr') }, { turnover: figure('100') }],
  ])('%s', (reason, rule, more) => {
    expect(carryForward({ ...full, ...rule }, yearEnd('1', '2', more))).toEqual({
      kind: 'notComputed',
      reason,
    });
  });
});
