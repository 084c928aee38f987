import { readFile } from 'node:fs/promises';
import { openFile, type OpenedFile } from '../../../src/workbench/file/openFile';
import { copyName } from '../../../src/workbench/file/saveCopy';
import { cellValue } from '../../../src/workbook/cells';
import { oneSheetParts, withParts, zipParts } from '../../workbook/xlsx/packages';

const sample = 'assets/samples/delarsrapport.xlsx';

async function opened(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const result = await openFile(bytes, name);
  if (!result.ok) throw new Error(`${name} is refused: ${result.problem.code}`);
  return result.file;
}

async function problemOf(bytes: Uint8Array, name: string): Promise<unknown> {
  const result = await openFile(bytes, name);
  return result.ok ? null : result.problem;
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('a workbook is opened as it is, with all its sheets', async () => {
  const bytes = new Uint8Array(await readFile(sample));
  const { workbook, sheets, unread, fromText } = await opened(bytes, 'Delår.xlsx');
  expect(workbook.name).toBe('Delår.xlsx');
  expect(workbook.toBytes()).toEqual(bytes);
  expect(sheets).toHaveLength(5);
  expect(unread).toEqual([]);
  expect(fromText).toBe(false);
});

test.each([
  ['Enheter.csv', ';'],
  ['Enheter.tsv', '\t'],
])('%s becomes a workbook in which the amounts are numbers', async (name, separator) => {
  const rows = [
    ['Avdelning', 'Budget', 'Prognos', 'Avvikelse'],
    ['HR', '10,5', '11,0', '0,5'],
    ['IT', '20,0', '19,0', '-1,0'],
    ['Totalt', '30,5', '30,0', '-0,5'],
  ];
  const text = rows.map((row) => row.join(separator)).join('\n');
  const { workbook, sheets, fromText } = await opened(textBytes(text), name);
  expect(fromText).toBe(true);
  expect(workbook.name).toBe('Enheter.xlsx');
  const [sheet] = sheets;
  expect(sheet?.name).toBe('Enheter');
  expect(sheet && cellValue(sheet, 1, 1)).toBe(10.5);
});

test('a workbook of which one sheet is damaged is opened without it', async () => {
  const bytes = withParts(new Uint8Array(await readFile(sample)), {
    'xl/worksheets/sheet2.xml': '<worksheet',
  });
  const { sheets, unread } = await opened(bytes, 'Delår.xlsx');
  expect(sheets).toHaveLength(4);
  expect(unread).toMatchObject([{ sheet: 'KLK resultaträkning', problem: { code: 'damaged' } }]);
});

test('a workbook of which no sheet can be read is refused', async () => {
  const bytes = zipParts(oneSheetParts('', { 'xl/worksheets/sheet1.xml': '<worksheet' }));
  expect(await problemOf(bytes, 'Delår.xlsx')).toMatchObject({ code: 'damaged' });
});

test.each([
  ['tom.xlsx', '', { code: 'empty' }],
  ['bild.png', 'x', { code: 'unknown' }],
  ['text.xlsx', 'a;b', { code: 'misnamed', extension: 'xlsx', content: 'text' }],
  ['skadad.xlsx', 'PK\x03\x04', { code: 'damaged', part: null, reason: 'zip' }],
])('%s is refused with the reason', async (name, content, problem) => {
  expect(await problemOf(textBytes(content), name)).toEqual(problem);
});

test.each([
  ['Delår.xlsx', 'Delår-avstämd.xlsx'],
  ['Makron.XLSM', 'Makron-avstämd.xlsm'],
  ['utan', 'utan-avstämd.xlsx'],
])('the copy of %s is called %s', (name, copy) => {
  expect(copyName(name)).toBe(copy);
});
