import {
  lastAtOrBefore,
  scrollToColumn,
  scrollToRow,
  visibleColumns,
  visibleRows,
} from '../../../src/workbench/grid/visibleRange';

test.each([
  [5, 1],
  [0, 0],
  [-1, 0],
  [9, 3],
  [7, 3],
])('%d is found in an ascending list', (value, index) => {
  expect(lastAtOrBefore([0, 3, 6, 7], value)).toBe(index);
});

test('only the rows in view are drawn, and a few more on either side', () => {
  expect(visibleRows(1000, 24, 2400, 240, 2)).toEqual({ first: 98, last: 112 });
  expect(visibleRows(1000, 24, 0, 240, 2)).toEqual({ first: 0, last: 12 });
  expect(visibleRows(5, 24, 2400, 240, 2)).toEqual({ first: 4, last: 4 });
});

test('only the columns in view are drawn', () => {
  expect(visibleColumns([0, 100, 200, 300, 400], 150, 100, 0)).toEqual({ first: 1, last: 2 });
  expect(visibleColumns([0, 100, 200, 300, 400], 150, 100, 5)).toEqual({ first: 0, last: 3 });
});

const starts = [0, 100, 150, 300, 400, 1000];

test.each([
  ['a row in view stays where it is', 5, 100, 100],
  ['a row above is scrolled to the top', 2, 100, 40],
  ['a row below is scrolled to the bottom, with no row cut off at the top', 11, 100, 160],
  ['a row far below is reached', 50, 0, 940],
])('%s', (_name, row, from, expected) => {
  expect(scrollToRow(row, 20, from, 90)).toBe(expected);
});

test.each([
  ['a column in view stays where it is', 1, 50, 50],
  ['a column to the left is scrolled to its start', 0, 120, 0],
  ['a column to the right comes into view, with no column cut off at the left', 3, 0, 150],
  ['a column that is wider than the view is shown from its start', 4, 0, 400],
])('%s', (_name, column, from, expected) => {
  expect(scrollToColumn(starts, column, from, 270)).toBe(expected);
});
