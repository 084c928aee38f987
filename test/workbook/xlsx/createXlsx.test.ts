import { strFromU8, unzipSync } from 'fflate';
import { generalFormat, type CellValue, type SheetCells } from '../../../src/workbook/cells';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';

const heading = 'Avvikelse budget-prognos augusti 2017';

test('a new sheet prints on landscape pages, one wide', () => {
  expect(sheetXml([['Enhet', 1]])).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheetXml([['Enhet', 1]])).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
});

test('a long heading over amounts is broken, so that its column stays narrow', () => {
  const xml = sheetXml([
    ['Enhet', heading],
    ['Förskola', 12.5],
  ]);
  expect(width(xml, 2)).toBeLessThan(20);
  expect(xml).toMatch(/<row r="1" ht="[\d.]+" customHeight="1">/);
  expect(xml).not.toMatch(/<row r="2" ht=/);
});

test('a title alone in its row widens no column and stays on one line', () => {
  const xml = sheetXml([
    ['Konsult och uppdrag: resultat per enhet'],
    ['Enhet', 'Utfall'],
    ['Förskola', 12.5],
  ]);
  expect(width(xml, 1)).toBeLessThan(15);
  expect(xml).not.toContain(' ht=');
});

test('a column of texts is as wide as they are', () => {
  expect(width(sheetXml([[heading, 'Utfall']]), 1)).toBeGreaterThan(heading.length);
});

function sheetXml(values: readonly (readonly CellValue[])[]): string {
  const rows = values.map((row) => ({ values: row, formats: [], hidden: false }));
  const sheet: SheetCells = { name: 'Blad', hidden: false, rows, formats: [generalFormat], merges: [] };
  const part = unzipSync(createXlsx([sheet], 'test.xlsx').toBytes())['xl/worksheets/sheet1.xml'];
  return strFromU8(part ?? new Uint8Array());
}

function width(xml: string, column: number): number {
  return Number(new RegExp(`<col min="${column}" max="${column}" width="([\\d.]+)"`).exec(xml)?.[1]);
}
