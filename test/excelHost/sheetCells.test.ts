import { generalFormat } from '../../src/workbook/cells';
import { departments, seenSheet, userSheet } from '../workbook/sheets';
import { ExcelHost } from './excelHost';

const detailed = userSheet('Detaljer', [], {
  hidden: true,
  formats: [generalFormat, { numberFormat: '#,##0.0', bold: true, indent: 2 }],
  rows: [
    { values: ['a', 1.5], formats: [0, 1], hidden: false },
    undefined,
    {
      values: [null, { error: '#N/A' }],
      formats: [],
      formulas: [undefined, '=VLOOKUP(1,A:B,2)'],
      hidden: true,
    },
  ],
  merges: [{ top: 4, left: 0, bottom: 4, right: 3 }],
});

test('gives the cells that it was made of', () => {
  const host = ExcelHost.of([departments, detailed]);
  expect(host.sheets().map(seenSheet)).toEqual([departments, detailed].map(seenSheet));
});

test("a snapshot of the user's sheets leaves out what was added since", () => {
  const host = ExcelHost.of([departments]);
  const before = host.snapshot('user');
  host.workbook.addSheet('Ours');
  host.workbook.customXmlParts.push({ id: 'x', xml: '<x/>' });
  expect(host.snapshot('user')).toEqual(before);
  expect(host.snapshot()).not.toEqual(before);
});

test.each([
  ['a value', (host: ExcelHost) => (host.sheet('Detaljer').grid.make(0, 0).value = 'b')],
  ['a width', (host: ExcelHost) => host.sheet('Detaljer').columnWidths.set(0, 90)],
  ['a hidden row', (host: ExcelHost) => host.sheet('Detaljer').hiddenRows.delete(2)],
  ['the order', (host: ExcelHost) => host.workbook.moveSheet(host.sheet('Detaljer'), 0)],
  ['the page set-up', (host: ExcelHost) => (host.sheet('Detaljer').page.orientation = 'Landscape')],
  ['a page break', (host: ExcelHost) => host.sheet('Detaljer').rowBreaks.push({ id: 'x', index: 3 })],
])('a snapshot shows that %s changed', (_, change) => {
  const host = ExcelHost.of([departments, detailed]);
  const before = host.snapshot('user');
  change(host);
  expect(host.snapshot('user')).not.toEqual(before);
});
