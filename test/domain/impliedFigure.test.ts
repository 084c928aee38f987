import { stated } from '../../src/domain/equations';
import { impliedFigure } from '../../src/domain/impliedFigure';
import { equationTextWithCells } from '../../src/reports/equations/equationText';
import { amount } from './amounts';
import { readOne } from '../reading/tableText';

const statement = readOne(`Resultaträkning, mnkr
  Rad | Budget 2017 | Prognos 2017
  Taxor | 300,0 | 320,0
  Bidrag | 10,0 | 4,0
  Summa intäkter | 310,0 | 324,0
  Personal | -200,0 | -222,1
  Lokaler | -105,4 | -100,0
  Summa kostnader | -305,4 | -322,1
  Summa årets resultat | 4,6 |`);
const blank = { file: null, sheet: 'Blad1', row: 8, column: 2 };

test('a blank that the other rows imply is told as their sum, each with its cell', () => {
  const figure = stated('forecastBeforeFund', { amount: { ...amount('1.9'), unit: 'mnkr' }, cell: blank });
  const { equation } = impliedFigure(figure, statement);
  expect(equation && equationTextWithCells(equation, 'en').replaceAll('\u2212', '-')).toBe(
    'forecast before fund 1.9 = Summa intäkter 324.0 (Blad1!C5) + Summa kostnader (-322.1) (Blad1!C8)',
  );
});

test('a figure that stands in its cell is left as it is', () => {
  const figure = stated('forecast', { amount: amount('324.0'), cell: { ...blank, row: 4 } });
  expect(impliedFigure(figure, statement)).toBe(figure);
  expect(impliedFigure(figure, null)).toBe(figure);
});
