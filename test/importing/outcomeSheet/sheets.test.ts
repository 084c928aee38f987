import type { CellValue, SheetCells } from '../../../src/workbook/cells';
import { generalFormat } from '../../../src/workbook/cells';
import { userSheet } from '../../workbook/sheets';
import { figureLines, noteCodes, readSheets, usable } from '../outcomeFiles';

const outcome = (name: string, change: Partial<SheetCells> = {}): SheetCells =>
  userSheet(
    name,
    [
      ['Kst', 'Utfall jan-aug 2017', 'Budget 2017'],
      [1003, -100.5, -150],
      [1004, 50, 75],
    ],
    change,
  );
const notes = userSheet('Läs mig', [['Rapporten är framtagen av ekonomi'], ['Belopp i kronor']]);
const figures = [
  '1003, outcome 2017-01–2017-08: -100.5',
  '1003, budget 2017-01–2017-12: -150',
  '1004, outcome 2017-01–2017-08: 50',
  '1004, budget 2017-01–2017-12: 75',
];

describe('the sheet of a workbook', () => {
  test('is the one that holds outcome', async () => {
    const file = usable(await readSheets([notes, outcome('Utfall')]));
    expect(file.sheet).toBe('Utfall');
    expect(figureLines(file)).toEqual(figures);
    expect(noteCodes(file)).toEqual([]);
  });

  test('is a visible one before a hidden one', async () => {
    const file = usable(await readSheets([outcome('Dold', { hidden: true }), outcome('Synlig'), notes]));
    expect(file.sheet).toBe('Synlig');
  });

  test('is a hidden one where no other holds outcome', async () => {
    expect(usable(await readSheets([notes, outcome('Dold', { hidden: true })])).sheet).toBe('Dold');
  });

  test('is asked for where several fit equally well', async () => {
    expect(await readSheets([outcome('A'), outcome('B')])).toMatchObject({
      ok: false,
      problem: { code: 'severalSheets', sheets: ['A', 'B'] },
    });
  });

  test('is the one that the user names; the others are told', async () => {
    const file = usable(await readSheets([outcome('A'), outcome('B')], { sheet: 'B' }));
    expect(file.sheet).toBe('B');
    expect(file.notes).toContainEqual({ note: { code: 'sheetsLeftOut', sheets: ['A'] }, place: null });
  });

  test('tells the period by its name', async () => {
    const rows: CellValue[][] = [
      ['Avdelning', 'Utfall', 'Periodbudget'],
      ['HR', 1, 2],
    ];
    const file = usable(await readSheets([userSheet('Utfall jan-aug 2017', rows)]));
    expect(figureLines(file)[0]).toBe('HR, outcome 2017-01–2017-08: 1');
  });
});

describe('the cells of a sheet', () => {
  test('that are dates tell months, in headings and in rows', async () => {
    const formats = [generalFormat, { ...generalFormat, numberFormat: 'mmm-yy' }];
    const months = userSheet('Blad1', [
      ['Avdelning', 42_736, 42_767, 42_795],
      ['HR', 1, 2, 3],
    ]);
    const [header, ...rest] = months.rows;
    const dated = { ...months, formats, rows: [{ ...header!, formats: [0, 1, 1, 1] }, ...rest] };
    expect(figureLines(usable(await readSheets([dated])))).toEqual([
      'HR, outcome 2017-01: 1',
      'HR, outcome 2017-02: 2',
      'HR, outcome 2017-03: 3',
    ]);
  });

  test('that are errors are told with their addresses', async () => {
    const sheet = userSheet('Utfall', [
      ['Avdelning', 'Utfall jan-aug 2017'],
      ['HR', { error: '#REF!' }],
      ['IT', 7],
    ]);
    const file = usable(await readSheets([sheet]));
    expect(figureLines(file)).toEqual(['IT, outcome 2017-01–2017-08: 7']);
    expect(file.notes).toEqual([
      {
        note: { code: 'cellUnreadable', text: '#REF!' },
        place: { kind: 'cell', sheet: 'Utfall', address: 'B2' },
      },
    ]);
  });

  test('are without the dust of formulas', async () => {
    const sheet = userSheet('Utfall', [
      ['Avdelning', 'Utfall jan-aug 2017'],
      ['HR', 7.799999999999983],
      ['IT', 8967.120000000001],
    ]);
    expect(figureLines(usable(await readSheets([sheet])))).toEqual([
      'HR, outcome 2017-01–2017-08: 7.8',
      'IT, outcome 2017-01–2017-08: 8967.12',
    ]);
  });

  test('may begin anywhere', async () => {
    const sheet = userSheet('Utfall', [
      [],
      [null, null, 'KLK, tkr'],
      [],
      [null, null, 'Ansvar', 'Benämning', 'Ack utfall 2017-08'],
      [null, null, 1003, 'HR', 12],
    ]);
    const file = usable(await readSheets([sheet]));
    expect(file.unit).toBe('tkr');
    expect(figureLines(file)).toEqual(['1003 HR, outcome 2017-01–2017-08: 12']);
  });
});
