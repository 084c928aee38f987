import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zero } from '../../../src/domain/decimal';
import type { FundAccount } from '../../../src/domain/funds/fundAccount';
import { fundAccounts } from '../../../src/domain/funds/fundAccounts';
import { read, textFile } from '../../reading/tableText';
import { readTables } from '../../../src/reading/readTables';
import { accountLine } from './accountLine';

const lines = (...sheets: string[]): string[] => fundAccounts(read(...sheets).tables).map(accountLine);

const known = (id: string) =>
  fundAccounts(readTables([textFile(resolve('test', 'golden', 'tables', `${id}.tsv`))]).tables);

/** Stated closing less what opening and movements come to. */
function off({ opening, movements, statedClosing }: FundAccount): string {
  const sum = movements.reduce(
    (total, { figure }) => total.plus(figure.amount.value),
    opening?.amount.value ?? zero,
  );
  return (statedClosing?.amount.value ?? zero).minus(sum).toFixed();
}

test('boards of a whole municipality: a fund each, totals none, fees apart from taxes', () => {
  const funds = known('18_helsingborg_2016_redovisat_resultat');
  expect(funds.map(({ owner, financing }) => [owner.unit, financing])).toEqual([
    ['Barn- och utbildningsnämnden', 'tax'],
    ['Vård- och omsorgsnämnden', 'tax'],
    ['Stadsbyggnadsnämnden', 'tax'],
    ['Arbetsmarknadsnämnden', 'tax'],
    ['Socialnämnden', 'tax'],
    ['Idrotts- och fritidsnämnden', 'tax'],
    ['Kulturnämnden', 'tax'],
    ['Fastighetsnämnden', 'tax'],
    ['Miljönämnden', 'tax'],
    ['Överförmyndarnämnden', 'tax'],
    ['Valnämnden', 'tax'],
    ['Kommunstyrelsen', 'tax'],
    ['Kommunstyrelsen - stadsgemensamt', 'tax'],
    ['Stadsrevisionen', 'tax'],
    ['Vatten- och avloppsverk', 'fee'],
  ]);
  expect(funds.map(off).filter((difference) => difference !== '0')).toEqual(['-0.1']);
  expect(accountLine(funds[0]!)).toBe(
    'Barn- och utbildningsnämnden tax: 149.4 B4 + withdrawn -32.7 C4 + yearEnd -31.2 G4 = 85.4 H4',
  );
});

test('funds that are brought down to a level: what is returned and regulated, the one printed error in its place', () => {
  const funds = known('19_goteborg_sdn_2019_eget_kapital_reglering');
  expect(funds).toHaveLength(10);
  expect(accountLine(funds[0]!)).toBe(
    'SDN Angered: 90084 B2 + returned -2365 D2 + yearEnd -7719 E2 = 80000 F2',
  );
  expect(funds.flatMap((fund) => (off(fund) === '0' ? [] : [[fund.owner.unit, off(fund)]]))).toEqual([
    ['SDN Västra Göteborg', '-10'],
  ]);
});

test.each([
  [
    'movements down the side',
    `Resultatfond Konsult och uppdrag, mnkr | 2017
     Ingående balans | 0,8
     Avsatt av 2016 års resultat (beslut 2017-04-11) | 3,2
     Uttag 2017 | 1,0
     Utgående balans | 3,0`,
    ['Konsult och uppdrag: 0.8 B2 + allocated 3.2 B3 + withdrawn -1 B4 = 3 B5'],
  ],
  [
    'units across, movements down the side',
    `Överskottsfond, tkr
     | Städ | Måltid | Totalt
     Ingående saldo | 1 200 | -300 | 900
     Årets resultat | 400 | 150 | 550
     Ianspråktaget | -250 | 0 | -250
     Utgående saldo | 1 350 | -150 | 1 200`,
    [
      'Städ: 1200 B3 + withdrawn -250 B5 + yearEnd 400 B4 = 1350 B6',
      'Måltid: -300 C3 + withdrawn 0 C5 + yearEnd 150 C4 = -150 C6',
    ],
  ],
  [
    'several funds of a unit',
    `Enhet | Fond | Ingående balans | Tillfört | Uttaget | Utgående balans
     Städ | Resultatfond | 1 200 | 400 | -250 | 1 350
     Städ | Utvecklingsfond | 300 | 0 | -50 | 250
     Måltid | Resultatfond | -300 | 150 | 0 | -150`,
    [
      'Städ (Resultatfond): 1200 C2 + allocated 400 D2 + withdrawn -250 E2 = 1350 F2',
      'Städ (Utvecklingsfond): 300 C3 + allocated 0 D3 + withdrawn -50 E3 = 250 F3',
      'Måltid (Resultatfond): -300 C4 + allocated 150 D4 + withdrawn 0 E4 = -150 F4',
    ],
  ],
  [
    "a list of the user's own, line by line",
    `Datum | Enhet | Fond | Typ | Belopp (tkr) | Beslut
     2023-01-01 | Städ | Resultatfond | Ingående | 1 200 |
     2023-04-11 | Städ | Resultatfond | Avsättning | 400 | KS § 45
     2023-09-01 | Städ | Resultatfond | Uttag | 250 | KF § 101
     2023-10-01 | Städ | Resultatfond | Rättelse av uttag | -50 | KF § 110
     2023-04-11 | Städ | Investeringsfond | Insättning | 150 | KS § 45`,
    [
      'Städ (Resultatfond): 1200 E2 + allocated 400 E3 2023-04-11 KS § 45 + withdrawn -250 E4 2023-09-01 KF § 101 + withdrawn -50 E5 2023-10-01 KF § 110 = ?',
      'Städ (Investeringsfond): ? + deposited 150 E6 2023-04-11 KS § 45 = ?',
    ],
  ],
])('%s', (_, sheet, expected) => {
  expect(lines(sheet.replace(/^ +/gm, ''))).toEqual(expected);
});

test("a fund is the department's where there is a table of departments", () => {
  const departments = `Serviceförvaltningen, tkr
Enhet | Budget | Prognos | Avvikelse
Städ | 500 | 300 | -200
Måltid | 0 | -900 | -900
Summa | 500 | -600 | -1 100`;
  const fund = `Resultatfonder, tkr
Enhet | Ingående | Uttag | Utgående
Städ | 900 | 200 | 700
Måltid | 100 | 0 | 100
Fordon | 300 | 100 | 200`;
  expect(lines(departments, fund).map((one) => one.split(': ').slice(0, -1).join(' > '))).toEqual([
    'Serviceförvaltningen > Städ',
    'Serviceförvaltningen > Måltid',
    'Fordon',
  ]);
});

test('a range among the cells is a level, and nothing unreadable', () => {
  const text = readFileSync(
    resolve('test/golden/tables/19_goteborg_sdn_2019_eget_kapital_reglering.tsv'),
    'utf8',
  );
  const { tables, findings } = read(text);
  expect(findings).toEqual([]);
  expect(tables[0]?.columns[1]?.measure).toBe('level');
  const cell = tables[0]?.cell(0, 1);
  expect(cell?.kind === 'range' && [cell.low.value.toNumber(), cell.high.value.toNumber()]).toEqual([
    40_000, 80_000,
  ]);
});
