import type { TableKind } from '../../src/domain/tableKind';
import { readOne } from './tableText';

test.each<[TableKind, string, string]>([
  [
    'departments',
    'units with budget and forecast, and their total',
    'Enhet | Budget | Prognos\nFörskola | 41 | 40\nKultur | 91 | 88\nSumma | 132 | 128',
  ],
  [
    'incomeStatement',
    'income and costs',
    'Titel | Budget | Prognos\nIntäkter | 90 | 95\nKostnader | -86 | -90\nResultat | 4 | 5',
  ],
  ['fund', 'opening and closing across', 'Fond | Ingående | Uttag | Utgående\nA | 9 | 1 | 8\nB | 7 | 2 | 5'],
  [
    'fund',
    'opening and closing down the side',
    'Resultatfond | 2016 | 2017\nIngående saldo | 9 | 8\nUttag | -1 | -2\nUtgående saldo | 8 | 6',
  ],
  ['fund', 'requirements alone', 'Förvaltning | Resultatkrav\nKultur | 4,6'],
  [
    'other',
    'a balance requirement',
    'Balanskravsutredning | Utfall | Budget\nÅrets resultat | 40 | 50\nRealisationsvinster | -3 | 0\nBalanskravsresultat | 37 | 50',
  ],
])('%s: %s', (kind, _, text) => {
  expect(readOne(text).kind).toBe(kind);
});
