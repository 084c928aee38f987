import { cornerOf } from '../../../src/taskpane/document/cornerOf';

test.each([
  ['A4:F21', 3, 0],
  ['AB10', 9, 27],
  ['XFD1048576:XFD1048576', 1_048_575, 16_383],
])('%s begins in its first cell', (range, row, column) => {
  expect(cornerOf('KoU', range)).toEqual({ sheet: 'KoU', row, column });
});

test.each(['', 'KoU', 'A0:B2', '4:5', 'a1'])('%p is no range', (range) => {
  expect(cornerOf('KoU', range)).toBeNull();
});
