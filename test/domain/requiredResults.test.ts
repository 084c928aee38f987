import { cellAddress } from '../../src/domain/address';
import { Decimal } from '../../src/domain/decimal';
import type { NamedFigure } from '../../src/domain/equation';
import { fundAccounts } from '../../src/domain/funds/fundAccounts';
import { pairTables } from '../../src/domain/pairing';
import { requiredResults } from '../../src/domain/requiredResults';
import { noSettings, type Settings } from '../../src/domain/settings';
import { StatedRequirements } from '../../src/domain/statedRequirements';
import { read, reconcileText } from '../reading/tableText';

const said = (named: NamedFigure | null): string => {
  if (named === null) return '?';
  const { amount, cell } = named.figure;
  return [amount.value.toFixed(), cell === null ? '' : cellAddress(cell.row, cell.column)].join(' ').trim();
};

function lines(settings: Partial<Settings>, ...sheets: string[]): string[] {
  const { tables } = read(...sheets);
  const all = { ...noSettings, ...settings };
  const pairs = pairTables(tables);
  return requiredResults(pairs, new StatedRequirements(tables, pairs), fundAccounts(tables), all).map((one) =>
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

describe('a sheet of requirements by unit with a total', () => {
  const forecasts = `Serviceförvaltningen, tkr
Enhet | Budget | Prognos | Avvikelse
Städ | 500 | 300 | -200
Måltid | 800 | -900 | -1 700
Fordon | 700 | 950 | 250
Summa | 2 000 | 350 | -1 650`;
  const sheet = (...rows: string[]) => `Avkastningskrav, tkr
Enhet | Resultatkrav
${rows.join('\n')}`;
  const all = ['Städ | 400', 'Måltid | 150', 'Fordon | 600', 'Summa | 1 150'];

  test("requires the total of the administration, and of each unit its own, not the budget's", () => {
    expect(lines({}, forecasts, sheet(...all))).toEqual([
      'total | 1150 B6 | 350 C6 | 800 | 800 | ?',
      'Städ | 400 B3 | 300 C3 | 100 | 100 | ?',
      'Måltid | 150 B4 | -900 C4 | 1050 | 1050 | ?',
      'Fordon | 600 B5 | 950 C5 | 0 | 0 | ?',
    ]);
  });

  test('is held against the forecasts in findings and key figures, as a column is', () => {
    const { administrations, findings } = reconcileText(forecasts, sheet(...all));
    expect(administrations.map(({ requiredResultAssumed: assumed }) => assumed)).toEqual([false]);
    expect(
      findings
        .filter(({ check }) => check === 'required-result')
        .map(({ row, difference, cells }) => [row, difference?.toFixed(), cells.length]),
    ).toEqual([
      ['Summa', '-800', 2],
      ['Städ', '-100', 2],
      ['Måltid', '-1050', 2],
    ]);
  });

  test.each([
    ['lacks a unit', all.filter((row) => !row.startsWith('Fordon'))],
    ['has units of others', ['Bibliotek | 90', ...all]],
    ['has no total', all.slice(0, 3)],
  ])('tells nothing of the administration where it %s', (_, rows) => {
    expect(lines({}, forecasts, sheet(...rows))[0]).toBe(
      'total | 2000 B6 assumed | 350 C6 | 1650 | 1650 | ?',
    );
  });

  test('is of neither of two administrations with those units', () => {
    const totals = lines({}, forecasts, forecasts.replace('Service', 'Park'), sheet(...all)).filter((line) =>
      line.startsWith('total'),
    );
    expect(totals).toEqual(Array(2).fill('total | 2000 B6 assumed | 350 C6 | 1650 | 1650 | ?'));
  });

  test('names no unit that two administrations have', () => {
    const other = `Kulturförvaltningen, tkr
Enhet | Budget | Prognos | Avvikelse
Städ | 10 | 20 | 10
Scen | 30 | 5 | -25
Summa | 40 | 25 | -15`;
    const found = lines({}, forecasts, other, sheet('Städ | 900', 'Scen | 7'));
    expect(found.filter((line) => /^(?:Städ|Scen)/.test(line))).toEqual([
      'Städ | 500 B3 assumed | 300 C3 | 200 | 200 | ?',
      'Städ | 10 B3 assumed | 20 C3 | 0 | 0 | ?',
      'Scen | 7 B4 | 5 C4 | 2 | 2 | ?',
    ]);
  });
});

test.each(['Krav', 'Avkastningskrav', 'Krav 2025'])(
  'an administration is required what its one row under %s says, though 2 000 could be a year',
  (heading) => {
    const sheet = `Avkastningskrav, kr
      Förvaltning | ${heading}
      Serviceförvaltningen | 2000`;
    expect(lines({}, departments(), sheet)[0]).toBe('total | 2000 B3 | -600 C5 | 602 | 602 | ?');
  },
);
