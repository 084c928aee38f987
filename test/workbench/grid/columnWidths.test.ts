import { columnWidths, widthOf } from '../../../src/workbench/grid/columnWidths';
import { type CellValue, generalFormat, type SheetCells } from '../../../src/workbook/cells';

function widths(
  rows: readonly (readonly CellValue[])[],
  change: Partial<SheetCells> = {},
): readonly number[] {
  const sheet: SheetCells = {
    name: 'Blad1',
    hidden: false,
    rows: rows.map((values) => ({ values, formats: [], hidden: false })),
    formats: [generalFormat],
    merges: [],
    ...change,
  };
  return columnWidths(sheet, 3, 'sv');
}

const long = 'Avvikelse mellan prognos och budget för helåret';
const narrowest = widths([])[0] ?? 0;

test('a column is wide enough for its numbers, whatever their length', () => {
  const formats = [{ ...generalFormat, numberFormat: '#,##0.00' }];
  const [first = 0] = widths([[-123_456_789_012.25]], { formats });
  expect(first).toBeGreaterThanOrEqual(widthOf('−123 456 789 012,25', false));
});

test('a long text is cut off, and over amounts sooner than among texts', () => {
  const [texts = 0, amounts = 0] = widths([
    [long, long],
    ['HR', 1],
    ['IT', 2],
  ]);
  expect(texts).toBeLessThan(widthOf(long, false));
  expect(amounts).toBeLessThan(texts);
});

test('a title, with nothing beside it or in a merged area, makes no column wide', () => {
  expect(widths([[long]])).toEqual([narrowest, narrowest, narrowest]);
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(widths([[long, null, 1]], { merges })[0]).toBe(narrowest);
});

test('bold and indented texts get more room', () => {
  const text = 'Kommunledning';
  const styled = (bold: boolean, indent: number): number =>
    widths([[text, 1]], { formats: [{ ...generalFormat, bold, indent }] })[0] ?? 0;
  expect(styled(true, 0)).toBeGreaterThan(styled(false, 0));
  expect(styled(false, 2)).toBeGreaterThan(styled(false, 0));
});
