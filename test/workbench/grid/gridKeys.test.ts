import { moveBy } from '../../../src/workbench/grid/gridKeys';

const size = { rows: 50, columns: 10, pageRows: 20 };
const at = { row: 5, column: 3 };

test.each([
  ['ArrowUp', false, 4, 3],
  ['ArrowDown', false, 6, 3],
  ['ArrowLeft', false, 5, 2],
  ['ArrowRight', false, 5, 4],
  ['ArrowUp', true, 0, 3],
  ['ArrowDown', true, 49, 3],
  ['ArrowLeft', true, 5, 0],
  ['ArrowRight', true, 5, 9],
  ['PageUp', false, 0, 3],
  ['PageDown', false, 25, 3],
  ['Home', false, 5, 0],
  ['End', false, 5, 9],
  ['Home', true, 0, 0],
  ['End', true, 49, 9],
])('%s (with Ctrl: %s) leads to row %d, column %d', (key, withControl, row, column) => {
  expect(moveBy(key, withControl, at, size)).toEqual({ row, column });
});

test('other keys lead nowhere', () => {
  expect(moveBy('a', false, at, size)).toBeNull();
  expect(moveBy('Tab', false, at, size)).toBeNull();
});
