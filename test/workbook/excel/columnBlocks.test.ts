import fc from 'fast-check';
import { ColumnBlocks, type Block } from '../../../src/workbook/excel/columnBlocks';

type Drawn = 'a' | 'b' | undefined;

function blocksOf(rows: readonly (readonly Drawn[])[]): readonly Block<string>[] {
  const blocks = new ColumnBlocks<string>();
  for (const row of rows) blocks.addRow(row);
  return blocks.finish();
}

test('puts a column, and columns side by side, into one block', () => {
  const body = Array.from({ length: 1000 }, (): Drawn[] => ['a', 'b', 'b']);
  expect(blocksOf([['b', 'b', 'b'], ...body])).toEqual([
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, value: 'b' },
    { area: { top: 1, left: 0, bottom: 1000, right: 0 }, value: 'a' },
    { area: { top: 0, left: 1, bottom: 1000, right: 2 }, value: 'b' },
  ]);
});

test('covers each cell that has a value with one block of that value', () => {
  const cell = fc.constantFrom<Drawn>('a', 'b', undefined);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const covered = rows.map((row) => row.map((): Drawn[] => []));
      for (const { area, value } of blocksOf(rows)) {
        for (let row = area.top; row <= area.bottom; row += 1)
          for (let column = area.left; column <= area.right; column += 1)
            covered[row]?.[column]?.push(value as Drawn);
      }
      expect(covered).toEqual(rows.map((row) => row.map((value) => (value === undefined ? [] : [value]))));
    }),
  );
});
