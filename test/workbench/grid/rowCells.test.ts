import { rowCells } from '../../../src/workbench/grid/rowCells';
import {
  layOutSheet,
  rowPosition,
  type SheetLayout,
  sheetSize,
} from '../../../src/workbench/grid/sheetLayout';
import { type CellValue, generalFormat, type SheetCells } from '../../../src/workbook/cells';
import type { Area } from '../../../src/domain/address';

const columns = { first: 0, last: 5 };

function sheetOf(
  rows: readonly (readonly CellValue[])[],
  { merges = [], hidden = [] }: { merges?: readonly Area[]; hidden?: readonly number[] } = {},
): SheetCells {
  return {
    name: 'Blad1',
    hidden: false,
    rows: rows.map((values, row) => ({ values, formats: [], hidden: hidden.includes(row) })),
    formats: [generalFormat],
    merges,
  };
}

function layoutOf(sheet: SheetCells, revealed: number | null = null): SheetLayout {
  return layOutSheet(sheet, sheetSize(sheet), 'sv', revealed);
}

function drawn(sheet: SheetCells, row: number) {
  return rowCells(sheet, layoutOf(sheet), row, columns, 'sv');
}

test('texts stand to the left, numbers to the right, errors in the middle', () => {
  const cells = drawn(sheetOf([['a', 1, { error: '#N/A' }]]), 0);
  expect(cells.slice(0, 3).map(({ text, align }) => [text, align])).toEqual([
    ['a', 'left'],
    ['1', 'right'],
    ['#N/A', 'center'],
  ]);
});

test('a text runs on into blank cells, and stops at the next that holds something', () => {
  const sheet = sheetOf([['a', null, null, 'b']]);
  const { columnStarts } = layoutOf(sheet);
  const [first, second] = drawn(sheet, 0);
  expect(first).toMatchObject({ textWidth: columnStarts[3], runsOn: true });
  expect(second).toMatchObject({ text: '', runsOn: false });
  expect(drawn(sheetOf([['a', 'b']]), 0)[0]).toMatchObject({ textWidth: columnStarts[1], runsOn: false });
});

test('a merged area shows its first cell in its first row, over all its columns', () => {
  const sheet = sheetOf(
    [
      ['rubrik', 'dold', 1],
      ['dold', 'dold', 2],
    ],
    { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
  );
  expect(drawn(sheet, 0)[0]).toMatchObject({ text: 'rubrik', span: 2, continued: false });
  expect(drawn(sheet, 1)[0]).toMatchObject({ text: '', span: 2, continued: true });
  expect(drawn(sheet, 1)[1]).toMatchObject({ text: '2', column: 2 });
});

test('a number that is wider than its column is not cut off', () => {
  const rows = Array.from({ length: 500 }, () => [1]);
  const sheet = sheetOf([...rows, [123_456_789.12]]);
  expect(drawn(sheet, 500)[0]?.text).toBe('####');
});

test('a cell shows one line of a text, and no more of a long one than could be seen', () => {
  const cells = drawn(sheetOf([['a\r\nb', 'x'.repeat(32_767)]]), 0);
  expect(cells[0]?.text).toBe('a b');
  expect(cells[1]?.text.length).toBeLessThan(1000);
});

test('blank rows and columns are shown after the last cell, but none that Excel lacks', () => {
  expect(sheetSize(sheetOf([[1]]))).toEqual({ rows: 40, columns: 12 });
  expect(sheetSize(sheetOf(Array.from({ length: 100 }, () => new Array<CellValue>(20).fill(1))))).toEqual({
    rows: 104,
    columns: 22,
  });
  const whole = { ...sheetOf([]), rows: new Array<undefined>(1_048_576) };
  expect(sheetSize(whole).rows).toBe(1_048_576);
});

test('hidden rows are left out, but for one that is gone to', () => {
  const sheet = sheetOf([[1], [2], [3]], { hidden: [1] });
  const layout = layoutOf(sheet);
  expect(layout.rows.slice(0, 3)).toEqual([0, 2, 3]);
  expect(rowPosition(layout, 2)).toBe(1);
  expect(layoutOf(sheet, 1).rows.slice(0, 3)).toEqual([0, 1, 2]);
});
