import { fundFindings } from '../../../src/domain/funds/fundFindings';
import { fundForecast } from '../../../src/domain/funds/fundForecast';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import { account, dec, figure, limit, movement } from './figures';

const rule: FundRule = { ...plainRule, name: 'a rule', surplusShare: dec(1) };

function found(
  opening: string,
  of: Partial<FundRule> | null,
  last: string | null,
  allocated = '0',
): string[] {
  const used = of === null ? null : { ...rule, ...of };
  const fund = account(opening, allocated === '0' ? [] : [movement('allocated', allocated)]);
  const view = fundForecast(fund, used, { result: null, turnover: null, exemptShare: dec(0) });
  const lastResult = last === null ? null : figure(last);
  const { findings, notChecked } = fundFindings(view, used, { lastResult, turnover: null });
  return [...findings.map(({ code, difference }) => `${code} ${difference.toFixed()}`), ...notChecked];
}

it.each<[string, string, Partial<FundRule> | null, string | null, string, string[]]>([
  ['a deficit without a rule is no alarm', '-16.1', null, null, '0', []],
  ['nor under a rule without a floor', '-16.1', {}, null, '0', []],
  ['below the floor', '-1.5', { floor: limit('0 kr') }, null, '0', ['fundBelowFloor 1.5']],
  ['at the floor', '0.0', { floor: limit('0 kr') }, null, '0', []],
  ['above the cap', '6.0', { cap: limit('5 mnkr') }, null, '0', ['fundAboveCap 1']],
  [
    'above the cap by less than the cap is written with',
    '5.4',
    { cap: limit('5 mnkr') },
    null,
    '0',
    ['fundAboveCap 0.4'],
  ],
  ['below a floor of whole mnkr', '0.8', { floor: limit('1 mnkr') }, null, '0', ['fundBelowFloor 0.2']],
  ['above a cap of turnover that nobody knows', '6.0', { cap: limit('1 %') }, null, '0', ['turnoverMissing']],
  [
    'a floor above the cap: neither is checked',
    '3.0',
    { floor: limit('5 mnkr'), cap: limit('högst av 1 mnkr och 2 mnkr') },
    null,
    '0',
    ['floorAboveCap'],
  ],
  ["allocated what last year's result was", '0.8', null, '3.2', '3.2', []],
  ["allocated more than last year's result", '0.8', null, '3.2', '4.2', ['allocatedAboveResult 1']],
  [
    'allocated more than the share',
    '0.8',
    { surplusShare: dec('0.5') },
    '3.2',
    '3.2',
    ['allocatedAboveResult 1.6'],
  ],
  ['allocated of a deficit', '0.8', null, '-1.0', '0.5', ['allocatedAboveResult 0.5']],
  ["last year's result unknown", '0.8', null, null, '3.2', []],
  ['explained by rounding', '0.8', null, '3.1', '3.2', []],
])('%s', (_, opening, of, last, allocated, expected) => {
  expect(found(opening, of, last, allocated)).toEqual(expected);
});
