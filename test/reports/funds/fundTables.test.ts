import { Decimal } from '../../../src/domain/decimal';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import { fundTables } from '../../../src/reports/funds/fundTables';
import { en } from '../../../src/reports/messages/funds/en';
import { sv } from '../../../src/reports/messages/funds/sv';
import type { ReportTable } from '../../../src/reports/report';
import { reconcileText, reconcileWith } from '../../reading/tableText';

const rule: FundRule = {
  ...plainRule,
  name: 'Allt till 2 500',
  source: 'KF § 1',
  surplusShare: new Decimal(1),
  deficitShare: new Decimal(1),
  cap: { kind: 'amount', money: { value: new Decimal(2500), unit: 'tkr' } },
  remainderTo: 'Centrala reserven',
};

const units = `Kultur, resultat per enhet, tkr
  Enhet | Budget 2024 | Prognos 2024 | Avvikelse | Kommentar
  Biblioteken | 0 | 1200 | 1200 | Vakanser
  Museet | 0 | -90 | -90 |
  Summa | 0 | 1110 | 1110 |`;
const funds = `Kultur, resultatfonder, tkr
  Enhet | Ingående resultatfond | Avsatt | Uttag | Utgående resultatfond
  Biblioteken | 2100 | 300 | 400 | 2000
  Museet | 150 | 0 | 0 | 150
  Summa | 2250 | 300 | 400 | 2150`;

function rows({ rows: drawn }: ReportTable): readonly (readonly string[])[] {
  return drawn.map(({ fields }) =>
    fields.map((field) => {
      if (field.kind === 'text') return field.text;
      return field.kind === 'amount' ? field.amount.value.toFixed() : '';
    }),
  );
}

test('there is a table of required results, of funds and of proposed transfers', () => {
  const [required, shown, proposed] = fundTables(reconcileWith({ fundRules: [rule] }, units, funds), 'en');
  expect(rows(required!)).toEqual([
    ['Kultur *', 'tkr', '0', '1110', '0', '0', '', ''],
    ['Biblioteken *', 'tkr', '0', '1200', '0', '0', '0', 'Vakanser'],
    ['Museet *', 'tkr', '0', '-90', '90', '90', '90', ''],
  ]);
  expect(rows(shown!)).toEqual([
    ['Kultur / Biblioteken', 'tkr', '2100', '300', '400', '500', '2500', '2500', '700'],
    ['Kultur / Museet', 'tkr', '150', '0', '0', '-90', '60', '2500', '0'],
  ]);
  expect(shown!.notes).toEqual(['Rules by KF § 1: Allt till 2 500 (Kultur / Biblioteken, Kultur / Museet).']);
  expect(rows(proposed!)).toEqual([
    ['Kultur / Biblioteken: from the result of the year to the result fund', 'tkr', '500', 'Allt till 2 500'],
    [
      'Kultur / Biblioteken: from the result of the year to Centrala reserven',
      'tkr',
      '700',
      'Allt till 2 500',
    ],
    ['Kultur / Museet: from the result fund to the result of the year', 'tkr', '90', 'Allt till 2 500'],
  ]);
});

test('every amount of theirs is live over cells, whether it stands in one or is computed', () => {
  const tables = fundTables(reconcileWith({ fundRules: [rule] }, units, funds), 'sv');
  for (const field of tables.flatMap((table) => table.rows.flatMap(({ fields }) => fields))) {
    if (field.kind !== 'amount') continue;
    // A cap that a rule gives stands in no cell of the tables.
    const isCap = field.amount.value.eq(2500) && field.calculation === undefined;
    expect(isCap || field.recipe !== null || field.calculation !== undefined).toBe(true);
  }
});

test('without a rule it is said why the effect of the forecast is not computed', () => {
  const [, shown] = fundTables(reconcileText(units, funds), 'sv');
  expect(shown!.notes).toEqual([sv.noRules]);
});

test('a result that no fund and no requirement of its own adds anything to has no table of its own', () => {
  expect(fundTables(reconcileText(units.replace(' | Vakanser', ' |')), 'sv')).toEqual([]);
});

test('the texts are the same ones in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  const placeholders = (message: string) =>
    [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const key of Object.keys(sv) as (keyof typeof sv)[])
    expect(placeholders(en[key])).toEqual(placeholders(sv[key]));
});
