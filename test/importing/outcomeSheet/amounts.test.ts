import { figureLines, noteCodes, readText, usable } from '../outcomeFiles';

async function amountsOf(cells: readonly string[]): Promise<Awaited<ReturnType<typeof readText>>> {
  const rows = cells.map((cell, index) => `Enhet ${index}\t${cell}`);
  return readText(['Avdelning\tUtfall jan-aug 2017', ...rows].join('\n'));
}

describe('an amount in a text file', () => {
  test.each([
    ['1234', '1234'],
    ['-1234,5', '-1234.5'],
    ['−1234,5', '-1234.5'],
    ['–5', '-5'],
    ['1 234 567,89', '1234567.89'],
    ['1\u00A0234', '1234'],
    ['1\u202F234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567.8', '1234567.8'],
    ['1234.56', '1234.56'],
    ['(1 234)', '-1234'],
    ['1 234-', '-1234'],
    ['- 1 234', '-1234'],
    ['-', '0'],
    ['-0', '0'],
    ['0,001', '0.001'],
    ['12345678901234567890,12', '12345678901234567890.12'],
    ['1 234 kr', '1234'],
    ['Â 1Â 234', '1234'],
  ])('%j is %s', async (written, value) => {
    const file = usable(await amountsOf([written, '1', '2']));
    expect(figureLines(file)[0]).toBe(`Enhet 0, outcome 2017-01–2017-08: ${value}`);
  });

  test.each(['ca 100', '12 %', '1 23', '1 2345', '1,2,3', '#REF!', 'x', '12 34 567'])(
    '%j is told with its place, and is never nil',
    async (written) => {
      const file = usable(await amountsOf(['1', written, '2']));
      expect(file.figures).toHaveLength(2);
      expect(file.notes).toEqual([
        { note: { code: 'cellUnreadable', text: written }, place: { kind: 'line', line: 3 } },
      ]);
    },
  );

  test('has its dot before three digits read as the column has it', async () => {
    expect(figureLines(usable(await amountsOf(['1.234', '12.345', '1,5'])))[0]).toContain(': 1234');
    expect(figureLines(usable(await amountsOf(['1.234', '12.345', '0.5'])))[0]).toContain(': 1.234');
  });

  test('has its dot told where nothing in the column explains it', async () => {
    const file = usable(await amountsOf(['1.234', '12.345', '1234']));
    expect(figureLines(file)[0]).toContain(': 1234');
    expect(noteCodes(file)).toEqual(['separatorAssumed']);
  });

  test('is refused where a later row gives its dot another meaning', async () => {
    const rows = [...Array.from({ length: 1200 }, () => '1.234'), '12.34'];
    expect(await amountsOf(rows)).toMatchObject({ ok: false, problem: { code: 'badAmount', text: '1.234' } });
  });

  test('is summed exactly', async () => {
    const rows = Array.from({ length: 10 }, () => 'A\t0,10').concat('A\t9007199254740993,01', 'A\t0,0001');
    const file = usable(await readText(['Avdelning\tUtfall jan-aug 2017', ...rows].join('\n')));
    expect(figureLines(file)).toEqual(['A, outcome 2017-01–2017-08: 9007199254740994.0101']);
  });
});
