import { fundRow, resultRows, totalRows } from '../../src/domain/keyRows';
import { readOne } from '../reading/tableText';

const labelsOf = (text: string, rows: (table: ReturnType<typeof readOne>) => number[]) => {
  const table = readOne(text);
  return rows(table).map((row) => table.rows[row]?.label);
};

test('the total of a department table is the one that is part of no other', () => {
  expect(
    labelsOf(
      `Enhet | Budget | Prognos
      Förskola | 110 | 120
      Grundskola | 230 | 240
      Summa skola | 340 | 360
      Bibliotek | 51 | 52
      Bad | 62 | 64
      Summa fritid | 113 | 116
      Totalt | 453 | 476`,
      totalRows,
    ),
  ).toEqual(['Totalt']);
});

describe('the result that is held against the requirement', () => {
  it.each([
    [
      'the one after the fund, wherever it stands',
      ['RESULTAT inklusive över-/underskott', 'SUMMA ÅRETS RESULTAT'],
    ],
    ['the one after the fund', ['Resultat efter fonddisposition', 'Årets resultat']],
  ])('%s', (_, [after = '', before = '']) => {
    const text = (fundWords: string) => `Resultaträkning | Budget | Prognos
      Intäkter | 322,2 | 324,0
      Kostnader | -317,6 | -322,1
      ${before} | 4,6 | 1,9
      ${fundWords} | 0,0 | 1,0
      ${after} | 4,6 | 2,9`;
    expect(labelsOf(text('Över-/underskott'), resultRows)[0]).toBe(after);
  });

  it('else the last one that is called the result', () => {
    const found = labelsOf(
      `Resultaträkning | Budget | Prognos
      Intäkter | 300 | 310
      Kostnader | -280 | -295
      Verksamhetens resultat | 20 | 15
      Finansiella intäkter | 7 | 8
      Finansiella kostnader | -3 | -4
      Årets resultat | 24 | 19`,
      resultRows,
    );
    expect(found[0]).toBe('Årets resultat');
  });
});

test('the fund row stands between the result before the fund and the result after it', () => {
  const table = readOne(`Resultaträkning | Budget | Prognos
    Intäkter | 322,2 | 324,0
    Kostnader | -317,6 | -322,1
    Årets resultat | 4,6 | 1,9
    Uttag ur resultatfond | 0,0 | 1,0
    Resultat efter fond | 4,6 | 2,9`);
  expect(fundRow(table)).toBe(3);
  expect(fundRow(readOne('Enhet | Budget | Prognos\nEtt | 4 | 6\nSumma | 4 | 6'))).toBeNull();
});
