import { rowChoices } from '../../../../src/taskpane/pane/import/unmatched/rowChoices';
import { departments, importRow, target } from '../../importViews';
import { cell } from '../../views';

test('every row once per table, in the order of the sheet, with its table', () => {
  const at = (label: string, row: number) => importRow(label, { cell: cell(`KLK!B${row}`, row, 1) });
  const rows = [at('IT', 9), at('HR', 4), at('', 5), at('HR', 7)];
  expect(
    rowChoices([target(rows), target([at('Personal', 1)], { key: 'x', title: '', sheet: 'RR' })]),
  ).toEqual([
    { table: departments, row: 'HR', text: 'HR (Resultat per avdelning)' },
    { table: departments, row: 'IT', text: 'IT (Resultat per avdelning)' },
    { table: 'x', row: 'Personal', text: 'Personal (RR)' },
  ]);
});
