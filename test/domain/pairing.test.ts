import { pairTables } from '../../src/domain/pairing';
import { read, sheetOfText } from '../reading/tableText';

const units = (title: string, total: readonly [string, string, string] = ['40', '50', '60']) => `${title}
  Avdelning | Utfall | Budget helår | Prognos helår
  Ett | 10 | 20 | 30
  Två | 30 | 30 | 30
  Totalt | ${total.join(' | ')}`;
const statement = (title: string, result: readonly [string, string, string] = ['40', '50', '60']) => `${title}
  Resultaträkning | Utfall | Budget helår | Prognos helår
  Intäkter | 900 | 950 | 980
  Kostnader | -860 | -900 | -920
  Resultat | ${result.join(' | ')}`;
const fund = (title: string, label = 'Fond') => `${title}
  Fond | Ingående | Uttag | Utgående
  ${label} | 9,5 | 1,5 | 8,0`;

/** The sheets as a workbook, and which of its tables came together, by their sheets. */
function paired(...sheets: readonly (readonly [name: string, text: string])[]) {
  const { tables } = read(...sheets.map(([name, text]) => sheetOfText(text, { name })));
  return pairTables(tables).map(({ name, departments, incomeStatement, fund: own }) => ({
    name,
    tables: [departments, incomeStatement, own].map((table) => table?.sheet ?? null),
  }));
}

test('one administration needs no names at all', () => {
  expect(paired(['Blad1', units('')], ['Blad2', statement('')], ['Blad3', fund('')])).toEqual([
    { name: 'Blad1', tables: ['Blad1', 'Blad2', 'Blad3'] },
  ]);
});

test('tables on one sheet are one administration where their amounts agree', () => {
  expect(paired(['Blad1', `${units('')}\n\n\n\n${statement('')}`])).toEqual([
    { name: 'Blad1', tables: ['Blad1', 'Blad1', null] },
  ]);
});

test('names pair tables whose amounts do not agree', () => {
  const found = paired(
    ['A', units('Kultur')],
    ['B', units('Fritid')],
    ['C', statement('Fritid', ['41', '51', '61'])],
    ['D', statement('Kultur', ['42', '52', '62'])],
  );
  expect(found).toEqual([
    { name: 'Kultur', tables: ['A', 'D', null] },
    { name: 'Fritid', tables: ['B', 'C', null] },
  ]);
});

test('arithmetic pairs tables without names', () => {
  const found = paired(
    ['Blad1', units('', ['40', '50', '60'])],
    ['Blad2', units('', ['70', '80', '90'])],
    ['Blad3', statement('', ['70', '80', '90'])],
    ['Blad4', statement('', ['40', '50', '60'])],
  );
  expect(found.map(({ tables }) => tables)).toEqual([
    ['Blad1', 'Blad4', null],
    ['Blad2', 'Blad3', null],
  ]);
});

test('among several administrations a single measure that happens to agree pairs nothing', () => {
  const found = paired(
    ['Blad1', units('', ['40', '50', '60'])],
    ['Blad2', units('', ['70', '80', '90'])],
    ['Blad3', statement('', ['40', '51', '61'])],
  );
  expect(found.map(({ tables }) => tables)).toEqual([
    ['Blad1', null, null],
    ['Blad2', null, null],
    [null, 'Blad3', null],
  ]);
});

test('a fund belongs to the administration whose name its row bears', () => {
  const found = paired(['A', units('Kultur')], ['B', units('Fritid')], ['Fonder', fund('', 'Fritid')]);
  expect(found).toEqual([
    { name: 'Kultur', tables: ['A', null, null] },
    { name: 'Fritid', tables: ['B', null, 'Fonder'] },
  ]);
});
