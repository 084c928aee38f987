import { cellFormula, cellValue } from '../../../src/workbook/cells';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { charted, departments, number, reconciliation, summary } from '../sheets';
import { recalculate, withLibreOffice } from '../../libreOffice';
import { open, partText, readAllSheets, unzipParts } from './packages';
import { richWorkbook } from './richWorkbook';

withLibreOffice('LibreOffice', () => {
  jest.setTimeout(180_000);

  test('opens a written workbook, computes the values written with the formulas, and keeps the mark of our sheets', async () => {
    const workbook = createXlsx([departments], 'test.xlsx');
    const stale = [...summary.rows, [null, number('99', '=B3+1')]];
    await workbook.writeOwnSheets([{ ...summary, rows: stale }, reconciliation]);
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
    await workbook.writeOwnSheets([reconciliation]);
    const sheets = await readAllSheets(recalculate(workbook.toBytes()));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Pivot', 'Dold', 'Avstämning']);
  });

  test('draws the chart of our sheet from its cells', async () => {
    const workbook = await open(richWorkbook());
    await workbook.writeOwnSheets([{ ...charted, rows: summary.rows.slice(0, 4), sources: [] }]);
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
});
