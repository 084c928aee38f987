import { drawSheet } from '../../src/app/drawSheet';
import { ownCells } from '../../src/app/sourceCells';
import { textsIn } from '../../src/reports/messages/texts';
import { type Report, type ReportTable, textField } from '../../src/reports/report';

function table(title: string, rows: number): ReportTable {
  return {
    title,
    unit: null,
    columns: [{ heading: 'Rad', kind: 'label', optional: false }],
    rows: Array.from({ length: rows }, (_, row) => ({
      role: 'item',
      indent: 0,
      fields: [textField(`Rad ${row}`)],
    })),
    notes: [],
  };
}

test('a table that would be cut by the end of a printed page starts the next one with its title', () => {
  const report: Report = {
    role: 'summary',
    name: 'Sammanfattning',
    title: 'Sammanfattning',
    notes: [],
    tables: [table('Ett', 20), table('Två', 20), table('Tre', 5)],
  };
  const sheet = drawSheet(report, { cells: ownCells([]), live: false, texts: textsIn('sv') });
  const titles = sheet.pageStarts.map((row) => sheet.rows[row]?.[0]?.content);
  expect(titles).toEqual([{ kind: 'text', text: 'Två' }]);
});
