import { type FundAccount } from '../../../src/domain/funds/fundAccount';
import { fundStatuses } from '../../../src/domain/funds/fundStatuses';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import { stated } from '../../../src/domain/equations';
import { account, dec, figure } from './figures';

const whole: FundRule = { ...plainRule, name: 'all', surplusShare: dec(1), deficitShare: dec(1) };

function fundOf(unit: string, fund: string | null): FundAccount {
  return { ...account('1.0', []), owner: { administration: 'Skolor', unit, fund } };
}

const funds = [fundOf('A', 'Resultatfond'), fundOf('A', 'Utvecklingsfond'), fundOf('B', null)];

function effects(rules: readonly FundRule[]): readonly string[] {
  const required = ['A', 'B'].map((unit) => ({
    administration: 'Skolor',
    unit,
    required: stated('requiredResult', figure('0.0')),
    assumed: true,
    forecast: stated('forecast', figure('0.8')),
    forecastBeforeFund: null,
    shortfall: null,
    shortfallBeforeFund: null,
    coveredByFund: null,
  }));
  const around = { tables: [], administrations: [], requiredResults: required, rules, yearEnd: null };
  return fundStatuses(funds, around).map(
    ({ forecastEffect, noEffect }) => forecastEffect?.figure.amount.value.toFixed() ?? noEffect ?? '',
  );
}

it("a unit's result is not carried to each of its funds: nothing tells which takes it", () => {
  expect(effects([whole])).toEqual(['severalFunds', 'severalFunds', '0.8']);
});

it('the fund that a rule is for by its name takes the result', () => {
  const named: FundRule = { ...whole, name: 'named', scope: { kind: 'unit', unit: 'resultatfond' } };
  expect(effects([whole, named])).toEqual(['0.8', 'severalFunds', '0.8']);
});
