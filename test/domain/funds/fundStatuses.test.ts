import { cellAddress } from '../../../src/domain/address';
import type { NamedFigure } from '../../../src/domain/equation';
import { Decimal } from '../../../src/domain/decimal';
import { dayOf } from '../../../src/domain/day';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import type { FundStatus } from '../../../src/domain/funds/fundStatus';
import { reconcileWith } from '../../reading/tableText';

const all: FundRule = {
  ...plainRule,
  name: 'Allt',
  surplusShare: new Decimal(1),
  deficitShare: new Decimal(1),
};
const half: FundRule = { ...all, name: 'Hälften', surplusShare: new Decimal('0.5') };

function statuses(rules: readonly FundRule[], ...tables: readonly string[]): readonly FundStatus[] {
  return reconcileWith({ fundRules: rules }, ...tables).funds;
}

function said(figure: NamedFigure | null): string | null {
  return figure === null ? null : figure.figure.amount.value.toFixed();
}

const units = `Kultur, resultat per enhet, tkr
  Enhet | Budget 2024 | Prognos 2024 | Avvikelse
  Biblioteken | 0 | 1200 | 1200
  Museet | 0 | -90 | -90
  Summa | 0 | 1110 | 1110`;
const funds = `Kultur, resultatfonder, tkr
  Enhet | Ingående resultatfond | Avsatt | Uttag | Utgående resultatfond
  Biblioteken | 2100 | 300 | 400 | 2000
  Museet | 150 | 0 | 0 | 150
  Summa | 2250 | 300 | 400 | 2150`;

test('a fund without a rule stands as its ledger says', () => {
  const [first] = statuses([], units, funds);
  expect(first).toMatchObject({ rule: null, noEffect: 'noRule', forecastEffect: null });
  expect([said(first!.afterAllocation), said(first!.closing)]).toEqual(['2400', '2000']);
});

test("a unit's own rule goes before the municipality's, and says what the forecast makes of its fund", () => {
  const own: FundRule = { ...half, scope: { kind: 'unit', unit: 'Biblioteken' } };
  const [libraries, museum] = statuses([all, own], units, funds);
  expect([libraries!.rule?.name, said(libraries!.forecastEffect), said(libraries!.closing)]).toEqual([
    'Hälften',
    '600',
    '2600',
  ]);
  expect([museum!.rule?.name, said(museum!.forecastEffect), said(museum!.closing)]).toEqual([
    'Allt',
    '-90',
    '60',
  ]);
});

test.each([
  ['2023-12-31', null],
  ['2024-12-31', 'Allt'],
])('a rule in force up to %s is used at the end of 2024: %s', (to, rule) => {
  const [first] = statuses([{ ...all, to: dayOf(to) }], units, funds);
  expect(first?.rule?.name ?? null).toBe(rule);
});

test('a rule for some years is not used where nothing tells which year it is', () => {
  const yearless = units.replaceAll(' 2024', '');
  const [first] = statuses([{ ...all, from: dayOf('2020-01-01') }], yearless, funds);
  expect(first).toMatchObject({ rule: null, noEffect: 'yearUnknown' });
});

test('only the forecast beyond what is required is carried', () => {
  const required = `Kultur, resultat per enhet, tkr
    Enhet | Budget 2024 | Prognos 2024 | Resultatkrav
    Biblioteken | 0 | 1200 | 200
    Museet | 0 | -90 | 0
    Summa | 0 | 1110 | 200`;
  expect(statuses([all], required, funds).map(({ forecastEffect }) => said(forecastEffect))).toEqual([
    '1000',
    '-90',
  ]);
});

test('a share of the turnover needs a turnover: a column of that name beside the unit', () => {
  const cap: FundRule = { ...all, cap: { kind: 'share', share: new Decimal('0.1') } };
  const [unknown] = statuses([cap], units, funds);
  expect(unknown).toMatchObject({ noEffect: 'turnoverMissing', cap: null });
  const sized = `Kultur, enheter, tkr
    Enhet | Budget 2024 | Prognos 2024 | Budgetomslutning
    Biblioteken | 0 | 1200 | 25000
    Museet | 0 | -90 | 4000
    Summa | 0 | 1110 | 29000`;
  const [libraries] = statuses([cap], sized, funds);
  expect([said(libraries!.cap), said(libraries!.closing), said(libraries!.aboveCap)]).toEqual([
    '2500',
    '2500',
    '700',
  ]);
});

test('a deficit that the rule has made good within three years is planned from the year after, in parts that sum to it', () => {
  const three: FundRule = { ...all, repaymentYears: 3 };
  const low = funds
    .replace('150 | 0 | 0 | 150', '-10 | 0 | 0 | -10')
    .replaceAll('2250', '2090')
    .replaceAll('2150', '1990');
  const museum = statuses([three], units, low)[1];
  expect(said(museum!.closing)).toBe('-100');
  expect(museum!.repayment.map(({ year, figure }) => [year, figure.amount.value.toFixed()])).toEqual([
    [2025, '34'],
    [2026, '33'],
    [2027, '33'],
  ]);
});

test('the stated balance is shown where rounding parts it from the computed one, the computed one where it is wrong', () => {
  const table = (closing: string) => `Fonder 2016, mnkr
    Nämnd | Ingående resultat | Disposition | Årets resultat | Utgående resultat
    Barn | 149,4 | -32,7 | -31,2 | ${closing}
    Vård | 39,8 | -24,9 | -3,0 | 11,9
    Socialtjänst | 11,8 | 0,0 | 21,6 | 33,4
    Miljö | 3,1 | -0,3 | 1,6 | 4,4`;
  expect(said(statuses([], table('85,4'))[0]!.closing)).toBe('85.4');
  expect(said(statuses([], table('83,4'))[0]!.closing)).toBe('85.5');
});

test('a movement that was not recognised does not make the balance another one than the sheet says', () => {
  const table = `Resultatenheter, mnkr
    Enhet | Resultatkrav | Prognos | Riktvärde fond | Fond IB | Disp. | Fond UB
    Måltider | 1,2 | 0,4 | 0–2 | 3,4 | -0,8 | 2,6
    Städ | 0,5 | 0,9 | 0–1 | 0,2 | 0,4 | 0,6
    Fordon | 0,8 | 0,8 | 0–1,5 | 1,1 | 0 | 1,1
    Konsult | 2,5 | 3,1 | - | 5,6 | 0,6 | 6,2
    Summa | 5,0 | 5,2 | | 10,3 | 0,2 | 10,5`;
  expect(
    statuses([], table).map(({ closing, cap, aboveCap }) => [said(closing), said(cap), said(aboveCap)]),
  ).toEqual([
    ['2.6', '2', '0.6'],
    ['0.6', '1', '0'],
    ['1.1', '1.5', '0'],
    ['6.2', null, null],
  ]);
});

describe.each(['Förvaltning', 'Nämnd', 'Enhet', ''])('a forecast by rows headed %p', (heading) => {
  const forecasts = `Prognos per förvaltning 2024, tkr
    ${heading} | Budget 2024 | Prognos 2024 | Avvikelse
    Kulturförvaltningen | 0 | 1200 | 1200
    Parkförvaltningen | 0 | -90 | -90
    Summa | 0 | 1110 | 1110`;
  const byAdministration = `Resultatfonder 2024, tkr
    Förvaltning | Ingående | Avsatt | Uttag | Utgående
    Kulturförvaltningen | 2100 | 300 | 400 | 2000
    Parkförvaltningen | 150 | 0 | 0 | 150
    Summa | 2250 | 300 | 400 | 2150`;

  test('is the forecast of the administrations that funds are listed by', () => {
    expect(
      statuses([half], forecasts, byAdministration).map(({ view, forecastEffect, closing }) => [
        view.account.owner.unit,
        said(forecastEffect),
        said(closing),
      ]),
    ).toEqual([
      ['Kulturförvaltningen', '600', '2600'],
      ['Parkförvaltningen', '-90', '60'],
    ]);
  });

  test('has what the fund would cover beside it, and a rule for one of them still is its', () => {
    const own: FundRule = {
      ...half,
      scope: { kind: 'administration', administration: 'Parkförvaltningen' },
      deficitShare: new Decimal(0),
    };
    const { requiredResults, funds: both } = reconcileWith(
      { fundRules: [all, own] },
      forecasts,
      byAdministration,
    );
    expect(both.map(({ forecastEffect }) => said(forecastEffect))).toEqual(['1200', '0']);
    expect(requiredResults.map(({ unit, coveredByFund }) => [unit, said(coveredByFund)])).toEqual([
      [null, null],
      ['Kulturförvaltningen', '0'],
      ['Parkförvaltningen', '90'],
    ]);
  });
});

test("an administration's own forecast goes before its row in a table of them all", () => {
  const whole = `Nämnderna, tkr
    Nämnd | Budget 2024 | Prognos 2024 | Avvikelse
    Kultur | 0 | 999 | 999
    Park | 0 | 1 | 1
    Summa | 0 | 1000 | 1000`;
  const fund = `Resultatfonder 2024, tkr
    Nämnd | Ingående | Avsatt | Uttag | Utgående
    Kultur | 10 | 0 | 0 | 10
    Park | 20 | 0 | 0 | 20`;
  expect(statuses([all], units, whole, fund).map(({ forecastEffect }) => said(forecastEffect))).toEqual([
    '1110',
    '1',
  ]);
});

test.each([
  ['floor', '-50 | 10 | -30 | -70', 'E3'],
  ['cap', '900 | 10 | 300 | 1210', 'E3'],
])('a fund that passes its %s by the year is told of at its closing balance', (field, row, cell) => {
  const rule: FundRule = {
    ...all,
    [field]: { kind: 'amount', money: { value: new Decimal(field === 'cap' ? 1000 : 0), unit: 'tkr' } },
  };
  const text = `Resultatfonder 2024, tkr
    Nämnd | Ingående | Disposition | Årets resultat | Utgående
    Kultur | ${row}
    Park | 20 | 10 | 5 | 35
    Fritid | 40 | -20 | 7 | 27`;
  const { findings } = reconcileWith({ fundRules: [rule] }, text);
  expect(
    findings.map(({ row: label, cells }) => [label, cells.map((one) => cellAddress(one.row, one.column))]),
  ).toEqual([['Kultur', [cell]]]);
});

test('by a rule whose floor is above its cap for the unit nothing is computed, planned or found', () => {
  const rule: FundRule = {
    ...all,
    repaymentYears: 3,
    floor: { kind: 'amount', money: { value: new Decimal(5000), unit: 'tkr' } },
    cap: { kind: 'share', share: new Decimal('0.01') },
  };
  const sized = `Nämndernas prognos 2024, tkr
    Nämnd | Omslutning | Budget 2024 | Prognos 2024 | Avvikelse
    Kultur | 60000 | 0 | -1200 | -1200
    Park | 90000 | 0 | 300 | 300
    Summa | 150000 | 0 | -900 | -900`;
  const fund = `Resultatfonder 2024, tkr
    Nämnd | Ingående | Avsatt | Uttag | Utgående
    Kultur | -500 | 0 | 0 | -500
    Park | 20 | 10 | 0 | 30`;
  const { funds: both, findings } = reconcileWith({ fundRules: [rule] }, sized, fund);
  expect(both.map(({ noEffect, repayment, cap, floor }) => [noEffect, repayment, cap, floor])).toEqual(
    Array(2).fill(['floorAboveCap', [], null, null]),
  );
  expect(findings.filter(({ check }) => check === 'fund')).toEqual([]);
});
