import { cellAddress } from '../../src/domain/address';
import { Decimal } from '../../src/domain/decimal';
import type { NamedFigure } from '../../src/domain/equation';
import { fundAccounts } from '../../src/domain/funds/fundAccounts';
import { pairTables } from '../../src/domain/pairing';
import { requiredResults } from '../../src/domain/requiredResults';
import { noSettings, type Settings } from '../../src/domain/settings';
import { read } from '../reading/tableText';

const said = (named: NamedFigure | null): string => {
  if (named === null) return '?';
  const { amount, cell } = named.figure;
  return [amount.value.toFixed(), cell === null ? '' : cellAddress(cell.row, cell.column)].join(' ').trim();
};

function lines(settings: Partial<Settings>, ...sheets: string[]): string[] {
  const { tables } = read(...sheets);
  const all = { ...noSettings, ...settings };
  return requiredResults(pairTables(tables), tables, fundAccounts(tables), all).map((one) =>
    [
      one.unit ?? 'total',
      `${said(one.required)}${one.assumed ? ' assumed' : ''}`,
      said(one.forecast),
      said(one.shortfall),
      said(one.shortfallBeforeFund),
      said(one.coveredByFund),
    ].join(' | '),
  );
}

const departments = (column = '') => `Serviceförvaltningen, tkr
Enhet | Budget | Prognos | Avvikelse${column === '' ? '' : ` | ${column}`}
Städ | 500 | 300 | -200${column === '' ? '' : ' | 400'}
Måltid | 0 | -900 | -900${column === '' ? '' : ' | 0'}
Summa | 500 | -600 | -1 100${column === '' ? '' : ' | 400'}`;

test.each(['Resultatkrav', 'Resultkrav 2024', 'Avkastningskrav', 'Utdelningskrav'])(
  'a requirement in the column %s, per unit and in total',
  (column) => {
    expect(lines({}, departments(column))).toEqual([
      'total | 400 E5 | -600 C5 | 1000 | 1000 | ?',
      'Städ | 400 E3 | 300 C3 | 100 | 100 | ?',
      'Måltid | 0 E4 | -900 C4 | 900 | 900 | ?',
    ]);
  },
);

test('the budget stands in where nobody states a requirement, and is marked as assumed', () => {
  expect(lines({}, departments())).toEqual([
    'total | 500 B5 assumed | -600 C5 | 1100 | 1100 | ?',
    'Städ | 500 B3 assumed | 300 C3 | 200 | 200 | ?',
    'Måltid | 0 B4 assumed | -900 C4 | 900 | 900 | ?',
  ]);
});

test('a sheet of requirements in another unit of money, and what the fund would cover', () => {
  const sheet = `Resultatkrav, mnkr
Enhet | Resultatkrav
Städ | 0,4
Okänd enhet | 1,0`;
  const fund = `Resultatfonder, tkr
Enhet | Ingående | Uttag | Utgående
Städ | 90 | 20 | 70
Måltid | -100 | 0 | -100`;
  expect(lines({}, departments(), sheet, fund)).toEqual([
    'total | 500 B5 assumed | -600 C5 | 1100 | 1100 | ?',
    'Städ | 0.4 B3 | 300 C3 | 100 | 100 | 70',
    'Måltid | 0 B4 assumed | -900 C4 | 900 | 900 | 0',
    'total | 1 B4 | ? | ? | ? | ?',
  ]);
});

test("what the user types goes before the sheet, by unit or administration, in the forecast's unit", () => {
  const given = new Map([
    ['måltid', new Decimal(100)],
    ['Serviceförvaltningen', new Decimal(250)],
  ]);
  expect(lines({ requiredResults: given }, departments('Resultatkrav'))).toEqual([
    'total | 250 | -600 C5 | 850 | 850 | ?',
    'Städ | 400 E3 | 300 C3 | 100 | 100 | ?',
    'Måltid | 100 | -900 C4 | 1000 | 1000 | ?',
  ]);
});

test('a negative grant is a return that is required', () => {
  const fund = `Nämnd, mnkr | Ingående balans | Kommunbidrag | Intäkter | Kostnader | Årets resultat | Utgående balans
Skolnämnd | 4,5 | 120,0 | 18,0 | -139,2 | -1,2 | 3,3
Kulturnämnd | 1,0 | 20,0 | 8,0 | -27,2 | 0,8 | 1,8
Fastighetsnämnd | 29,5 | -110,2 | 800,3 | -670,5 | 19,6 | 49,1`;
  expect(lines({}, fund)).toEqual(['total | 110.2 | ? | ? | ? | ?']);
});
