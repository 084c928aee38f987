import fc from 'fast-check';
import { RowFault, RowSplitter } from '../../../src/importing/text/rowSplitter';

function cut(text: string, size = text.length || 1, separator = ';'): readonly (readonly string[])[] {
  const splitter = new RowSplitter(separator, '\n', 1);
  const rows = [];
  for (let start = 0; start < text.length; start += size)
    rows.push(...splitter.push(text.slice(start, start + size)));
  rows.push(...splitter.end().rows);
  return rows.map(({ cells }) => cells);
}

describe('cutting a text into rows and cells', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'plain rows',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of Windows',
      'a;b\r\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['blank cells and rows', ';\n\na;', [['', ''], [''], ['a', '']]],
    ['a separator in quotation marks', '"a;b";c', [['a;b', 'c']]],
    [
      'a line end in quotation marks',
      '"a\nb";c\nd;e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotation marks', '"a ""b""";c', [['a "b"', 'c']]],
    ['a blank quotation', '"";a', [['', 'a']]],
    ['a mark within a cell', 'rör 3/4";c', [['rör 3/4"', 'c']]],
    ['blanks after a quotation', '"a" ;c', [['a', 'c']]],
    ['a mark within a quotation that ends nothing', '"a" b";c', [['a" b', 'c']]],
  ])('%s', (_, text, rows) => {
    for (const size of [1, 2, 3, text.length]) expect(cut(text, size)).toEqual(rows);
  });

  test('a row is known by the line that it begins on', () => {
    const splitter = new RowSplitter(';', '\n', 2);
    expect(splitter.push('a\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test('whatever is quoted comes back, in whatever pieces it comes', () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 30 }), (rows, size) => {
        const text = rows
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        expect(cut(text, size)).toEqual(
          rows.map((cells) => cells.map((cell) => cell.replaceAll('\r\n', '\n'))),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('a quotation that never ends is told with the line that it begins on', () => {
    expect(() => cut('a;b\n"c;d\ne;f\n')).toThrow(new RowFault('truncated', 2));
  });

  test('a row beyond all measure is refused', () => {
    expect(() => cut('x'.repeat(2_500_000), 100_000)).toThrow(RowFault);
    expect(() => cut(`"${'x\n'.repeat(1_000_000)}`, 100_000)).toThrow(RowFault);
  });
});
