import { cellFormula, cellValue, type CellValue, type SheetCells } from '../../../src/workbook/cells';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { cellChange, charted, departments, number, reconciliation, summary, userSheet } from '../sheets';
import { recalculate, withLibreOffice } from '../../libreOffice';
import { open, partText, readAllSheets, unzipParts } from './packages';
import { richWorkbook } from './richWorkbook';
import { sheetsOnly } from '../../../src/workbook/workbook';

withLibreOffice('LibreOffice', () => {
  jest.setTimeout(180_000);

  test('opens a written workbook, computes the values written with the formulas, and keeps the mark of our sheets', async () => {
    const workbook = createXlsx([departments], 'test.xlsx');
    const stale = [...summary.rows, [null, number('99', '=B3+1')]];
    await workbook.write(sheetsOnly([{ ...summary, rows: stale }, reconciliation]));
    const bytes = recalculate(workbook.toBytes());
    const sheets = await readAllSheets(bytes);
    const [, computed] = sheets;
    if (computed === undefined) throw new Error('Our sheet is gone.');
    expect(sheets.map(({ name }) => name)).toEqual([departments.name, 'Sammanfattning', 'Avstämning']);
    expect([2, 3, 4].map((row) => cellValue(computed, row, 1))).toEqual([1.6, -3.25, -1.65]);
    // The value was written wrong on purpose: it shows that LibreOffice did compute.
    expect(cellValue(computed, 5, 1)).toBe(2.6);
    expect(cellValue(computed, 3, 0)).toBe('=HYPERLINK("http://x")');
    expect(cellFormula(computed, 3, 0)).toBeUndefined();
    expect((await (await open(bytes)).readSheets()).map(({ name }) => name)).toEqual([departments.name]);
  });

  test('opens a workbook with charts and more after our sheets were added', async () => {
    const workbook = await open(richWorkbook());
    await workbook.write(sheetsOnly([reconciliation]));
    const sheets = await readAllSheets(recalculate(workbook.toBytes()));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Pivot', 'Dold', 'Avstämning']);
  });

  test('draws the chart of our sheet from its cells', async () => {
    const workbook = await open(richWorkbook());
    await workbook.write(sheetsOnly([{ ...charted, rows: summary.rows.slice(0, 4), sources: [] }]));
    const saved = recalculate(workbook.toBytes());
    const parts = [...unzipParts(saved).keys()].filter((part) => /charts\/chart\d+\.xml$/.test(part));
    const ours = parts
      .map((part) => partText(saved, part))
      .find((xml) => xml.includes('Avvikelse per avdelning'));
    expect(parts).toHaveLength(2);
    expect(ours).toContain('<c:f>Sammanfattning!$A$3:$A$4</c:f>');
    expect(ours).toContain('<c:f>Sammanfattning!$B$3:$B$4</c:f>');
    expect(ours).toContain('<c:barDir val="bar"/>');
  });

  test('computes what we have computed from cells that were written, and what we could not', async () => {
    const formulas = [
      [1.6, '=A1*2', '=SUM(A1:A3)'],
      [-3.25, '=ROUND(A1,1)', '=SUBTOTAL(9,A1:A3)'],
      [0, '=IF(A3>0,A3/4,-1)', '=C1+C2'],
    ];
    const sheet = userSheet('Utfall', [], {
      rows: formulas.map(([value = 0, ...texts]) => ({
        values: [value, 0, 0],
        formats: [],
        formulas: [undefined, ...texts.map(String)],
        hidden: false,
      })),
    });
    const workbook = createXlsx([sheet], 'test.xlsx');
    const cells = [cellChange('Utfall', 0, 0, '34581.27', 1.6), cellChange('Utfall', 2, 0, '100', 0)];
    await workbook.write({ cells, sheets: [], settings: null });
    const values = (found: SheetCells | undefined): readonly (readonly CellValue[])[] =>
      [0, 1, 2].map((row) =>
        [0, 1, 2].map((column) => (found === undefined ? null : cellValue(found, row, column))),
      );
    const [ours] = await readAllSheets(workbook.toBytes());
    const [theirs] = await readAllSheets(recalculate(workbook.toBytes()));
    expect(values(ours)).toEqual([
      [34581.27, 69162.54, 34678.02],
      [-3.25, 34581.3, { error: '#CALC!' }],
      [100, 25, { error: '#CALC!' }],
    ]);
    expect(values(theirs)).toEqual([
      [34581.27, 69162.54, 34678.02],
      [-3.25, 34581.3, 34678.02],
      [100, 25, 69356.04],
    ]);
  });
});
