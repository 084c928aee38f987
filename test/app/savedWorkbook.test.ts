import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSavedWorkbook, parseSavedWorkbook, type SavedWorkbook } from '../../src/app/savedWorkbook';
import { generalFormat, type SheetCells } from '../../src/workbook/cells';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';

const sheet: SheetCells = {
  name: 'KoU',
  hidden: false,
  formats: [generalFormat, { numberFormat: '#,##0.0', bold: true, indent: 2 }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  rows: [
    { values: ['Utfall', null, 0.1, true, { error: '#REF!' }], formats: [1, 0], hidden: false },
    undefined,
    { values: [3], formats: [], hidden: true, formulas: [undefined, '=SUM(A1:A2)'] },
  ],
  own: 'fundRules',
  dates1904: true,
};
const saved: SavedWorkbook = { name: 'delår.xlsx', at: '2026-11-24T14:05', sheets: [sheet], settings: '{}' };

const problemOf = (text: string) => {
  const result = parseSavedWorkbook(text);
  return result.ok ? null : result.problem;
};
const written = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(formatSavedWorkbook(saved)) as object), ...change });
const withSheet = (change: object): string => {
  const { sheets } = JSON.parse(formatSavedWorkbook(saved)) as { sheets: object[] };
  return written({ sheets: [{ ...sheets[0], ...change }] });
};

test('what a workbook holds comes back from its package', () => {
  expect(parseSavedWorkbook(formatSavedWorkbook(saved))).toEqual({ ok: true, workbook: saved });
});

test('the sample comes back to the last digit', async () => {
  const file = join(__dirname, '../../assets/samples/delarsrapport.xlsx');
  const opened = await openXlsx(new Uint8Array(await readFile(file)), 'delarsrapport.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  const sheets = await opened.workbook.readSheets();
  const result = parseSavedWorkbook(formatSavedWorkbook({ ...saved, sheets }));
  expect(result).toEqual({ ok: true, workbook: { ...saved, sheets } });
});

test('the mark that some editors put first does no harm', () => {
  expect(problemOf(`\uFEFF${formatSavedWorkbook(saved)}`)).toBeNull();
});

test.each([
  ['no JSON', 'PK\u0003\u0004'],
  ['a list', '[]'],
  ['nothing', ''],
  ['some other JSON', '{"version":1,"sheets":[]}'],
])('%s is no package of ours', (_, text) => {
  expect(problemOf(text)).toEqual({ code: 'other' });
});

test('a package of a later version is not guessed at', () => {
  expect(problemOf(written({ version: 2 }))).toEqual({ code: 'newer', version: 2 });
});

test.each([
  ['a version that is none', written({ version: -1 })],
  ['no name', written({ name: null })],
  ['a moment that is none', written({ at: '2026-13-01T10:00' })],
  ['settings that are no text', written({ settings: {} })],
  ['a field more', written({ extra: 1 })],
  ['no sheets', written({ sheets: null })],
  ['a sheet that is none', written({ sheets: [3] })],
])('a damaged package is refused: %s', (_, text) => {
  expect(problemOf(text)).toEqual({ code: 'damaged', sheet: null });
});

test.each([
  ['a cell that is a list', { rows: [[[[1]], [], [], false]] }],
  ['a cell that is an object of another kind', { rows: [[[{ formula: '=1' }], [], [], false]] }],
  ['a format that is no number', { rows: [[[1], ['0'], [], false]] }],
  ['a negative format', { rows: [[[1], [-1], [], false]] }],
  ['a row that is cut off', { rows: [[[1], []]] }],
  ['more columns than a sheet has', { rows: [[Array.from({ length: 16_385 }, () => 1), [], [], false]] }],
  ['a merged area upside down', { merges: [[3, 0, 1, 0]] }],
  ['a merged area beyond the sheet', { merges: [[0, 0, 9e9, 0]] }],
  ['a role that is none', { own: 'boss' }],
])('a damaged sheet is named: %s', (_, change) => {
  expect(problemOf(withSheet(change))).toEqual({ code: 'damaged', sheet: 'KoU' });
});
