import { Decimal } from '../../../src/domain/decimal';
import {
  cellFormat,
  cellFormula,
  cellValue,
  generalFormat,
  type CellValue,
} from '../../../src/workbook/cells';
import type { CellChange } from '../../../src/workbook/workbook';
import {
  cellChange,
  charted,
  departments,
  history,
  reconciliation,
  seenSheet,
  summary,
  userSheet,
} from '../sheets';
import {
  hidden,
  seen,
  sheetAt,
  users,
  type OpenWorkbook,
  type WorkbookUnderTest,
  written,
} from './workbookUnderTest';

const amount = { numberFormat: '#,##0.00', bold: true, indent: 1 };
/** Cells of every kind, some in formats of their own. */
const followUp = userSheet('Uppföljning', [], {
  rows: [
    { values: ['Rad', 'Utfall', null, 'Not'], formats: [], hidden: false },
    {
      values: ['Lön', 1.5, 3, '0012'],
      formats: [0, 1, 1],
      formulas: [undefined, undefined, '=B2*2'],
      hidden: false,
    },
    { values: ['Hyra', null, { error: '#N/A' }, true], formats: [0, 0, 0, 0], hidden: false },
    { values: ['Summa', 1.5], formats: [0, 1], formulas: [undefined, '=SUM(B2:B3)'], hidden: true },
    { values: ['Delad', 'över', null, '=1+1'], formats: [], hidden: false },
  ],
  formats: [generalFormat, amount],
  merges: [{ top: 4, left: 1, bottom: 4, right: 2 }],
});
const all = [followUp, ...users];

function at(row: number, column: number, value: string | null): CellChange {
  const formula = cellFormula(followUp, row, column) ?? null;
  return cellChange(followUp.name, row, column, value, cellValue(followUp, row, column), formula);
}

/** One of each kind of content that can give way. */
const changes = [
  at(1, 1, '34581.27'),
  at(1, 2, '-0.1'),
  at(1, 3, '12'),
  at(2, 1, '100'),
  at(2, 2, '0'),
  at(2, 3, '-1234567890.12'),
  at(4, 1, '7'),
  at(4, 3, '1e-7'),
];

async function write(subject: WorkbookUnderTest, cells: readonly CellChange[]): Promise<readonly string[]> {
  return subject.workbook.write({ cells, sheets: [], settings: null });
}

/** Writing cells of the user's. */
export function cellContract(open: OpenWorkbook): void {
  test.each([
    ['an integer', '12'],
    ['öre', '34581.27'],
    ['a negative amount', '-0.05'],
    ['nothing but zero', '0'],
    ['more digits than a double has', '0.1234567890123456789'],
    ['a large amount', '123456789012.34'],
    ['a tiny amount', '0.0000001'],
  ])('writes %s as the nearest number', async (_, value) => {
    const subject = await open(all);
    await write(subject, [at(1, 1, value)]);
    expect(cellValue(await sheetAt(subject, 0), 1, 1)).toBe(new Decimal(value).toNumber());
  });

  test('writes numbers over texts, truths, errors, formulas and blanks, in their formats, and leaves all else', async () => {
    const subject = await open(all);
    const untouched = (await subject.allSheets()).slice(1).map(seenSheet);
    expect(await write(subject, changes)).toEqual([]);
    const [after, ...others] = await subject.allSheets();
    if (after === undefined) throw new Error('The sheet is gone.');
    expect(others.map(seenSheet)).toEqual(untouched);
    for (const { row, column, value } of changes) {
      expect([row, column, cellValue(after, row, column)]).toEqual([row, column, value?.toNumber()]);
      expect(cellFormula(after, row, column)).toBeUndefined();
      expect(cellFormat(after, row, column)).toEqual(cellFormat(followUp, row, column));
    }
    expect([0, 1, 2, 3, 4].map((row) => cellValue(after, row, 0))).toEqual([
      'Rad',
      'Lön',
      'Hyra',
      'Summa',
      'Delad',
    ]);
    expect(cellFormula(after, 3, 1)).toBe('=SUM(B2:B3)');
    expect(after.rows[3]?.hidden).toBe(true);
    expect(after.merges).toEqual(followUp.merges);
  });

  test('empties cells', async () => {
    const subject = await open(all);
    const filled = changes.filter(({ expected }) => expected.value !== null);
    await write(
      subject,
      filled.map((change) => ({ ...change, value: null })),
    );
    const after = await sheetAt(subject, 0);
    for (const { row, column } of filled) {
      expect([row, column, cellValue(after, row, column)]).toEqual([row, column, null]);
      expect(cellFormula(after, row, column)).toBeUndefined();
    }
  });

  test('writes cells beside and below all that the sheet holds', async () => {
    const subject = await open(all);
    const beyond = [
      at(0, 9, '1'),
      at(2, 7, '2'),
      at(30, 0, '3'),
      at(30, 12, '4'),
      at(7, 2, '5'),
      at(40, 3, null),
    ];
    await write(subject, beyond);
    const after = await sheetAt(subject, 0);
    for (const { row, column, value } of beyond)
      expect([row, column, cellValue(after, row, column)]).toEqual([row, column, value?.toNumber() ?? null]);
    expect(cellValue(after, 4, 1)).toBe('över');
  });

  test('writes cells, sheets of ours and settings at once, on several sheets, hidden ones too', async () => {
    const subject = await written(open, [charted, reconciliation], all);
    const [, , , first, second] = (await subject.allSheets()).map(seenSheet);
    const names = await subject.workbook.write({
      cells: [at(1, 1, '9'), cellChange(hidden.name.toUpperCase(), 0, 0, '1', 'x')],
      sheets: [history],
      settings: 'nya',
    });
    expect(names).toEqual(['Historik']);
    const after = await subject.allSheets();
    expect(after.map(({ name }) => name).slice(3)).toEqual(['Sammanfattning', 'Avstämning', 'Historik']);
    expect(after.slice(3, 5).map(seenSheet)).toEqual([first, second]);
    expect([after[0] && cellValue(after[0], 1, 1), after[2] && cellValue(after[2], 0, 0)]).toEqual([9, 1]);
    expect(await subject.workbook.readSettings()).toBe('nya');
    expect(await subject.workbook.ownState()).toMatchObject({ checkpoint: 'complete' });
  });

  test('is as it was when a write of cells, sheets and settings is undone', async () => {
    const subject = await written(open, [summary], all);
    await subject.workbook.writeSettings('gamla');
    const before = await seen(subject);
    await subject.workbook.write({ cells: changes, sheets: [history, charted], settings: 'nya' });
    expect(await seen(subject)).not.toEqual(before);
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(before);
    expect(await subject.workbook.readSettings()).toBe('gamla');
    expect((await subject.workbook.ownState()).checkpoint).toBe('none');
  });

  test('has no settings again when the first ones are undone', async () => {
    const { workbook } = await open(all);
    await workbook.write({ cells: [at(1, 1, '2')], sheets: [], settings: 'nya' });
    await workbook.restore();
    expect(await workbook.readSettings()).toBeNull();
  });

  test('keeps settings that were changed again since the write that is undone', async () => {
    const subject = await open(all);
    const before = await seen(subject);
    await subject.workbook.write({ cells: changes, sheets: [], settings: 'nya' });
    await subject.workbook.writeSettings('nyare');
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(before);
    expect(await subject.workbook.readSettings()).toBe('nyare');
  });

  test('can write again what an undo has put back', async () => {
    const subject = await open(all);
    await write(subject, changes);
    const once = await seen(subject);
    await subject.workbook.restore();
    await write(subject, changes);
    expect(await seen(subject)).toEqual(once);
  });

  const fine = at(1, 1, '99');
  const expecting = (change: CellChange, value: CellValue, formula: string | null = null): CellChange => ({
    ...change,
    expected: { value, formula },
  });
  test.each([
    ['another number', expecting(at(1, 1, '2'), 1.6), { code: 'cellChanged', cell: 'B2' }],
    ['a number where there is a formula', expecting(at(1, 2, '2'), 3), { code: 'cellChanged', cell: 'C2' }],
    ['another formula', expecting(at(1, 2, '2'), 3, '=B2*3'), { code: 'cellChanged', cell: 'C2' }],
    ['a number for its text', expecting(at(1, 3, '2'), 12), { code: 'cellChanged', cell: 'D2' }],
    ['a text for an error', expecting(at(2, 2, '2'), '#N/A'), { code: 'cellChanged', cell: 'C3' }],
    ['something for a blank', expecting(at(2, 1, '2'), 0), { code: 'cellChanged', cell: 'B3' }],
    ['a blank below the sheet', expecting(at(50, 1, '2'), 'x'), { code: 'cellChanged', cell: 'B51' }],
    ['a merged area', at(4, 2, '2'), { code: 'cellMerged', cell: 'C5' }],
    ['a sheet that is gone', cellChange('Borta', 0, 0, '1', null), { code: 'sheetGone', sheet: 'Borta' }],
    [
      'a sheet of ours',
      cellChange(summary.name, 0, 0, '1', null),
      { code: 'sheetGone', sheet: summary.name },
    ],
    ['a number that Excel does not have', at(1, 1, '1e400'), { code: 'failed' }],
  ])('changes nothing where one cell of several is %s', async (_, wrong, fault) => {
    const subject = await written(open, [summary], all);
    await subject.workbook.writeSettings('gamla');
    const before = await seen(subject);
    const change = { cells: [fine, wrong, at(2, 3, '1')], sheets: [history], settings: 'nya' };
    const named = fault.code.startsWith('cell') ? { sheet: followUp.name, ...fault } : fault;
    await expect(subject.workbook.write(change)).rejects.toMatchObject({ name: 'WorkbookFault', ...named });
    expect(await seen(subject)).toEqual(before);
    expect(await subject.workbook.readSettings()).toBe('gamla');
    expect(await subject.workbook.ownState()).toEqual({ sheets: [summary.name], checkpoint: 'complete' });
  });

  test('writes a cell of a merged area that holds its content', async () => {
    const subject = await open(all);
    await write(subject, [at(4, 1, '5')]);
    const after = await sheetAt(subject, 0);
    expect([cellValue(after, 4, 1), after.merges]).toEqual([5, followUp.merges]);
  });

  test('reads back what it has written, which the next write may expect', async () => {
    const subject = await open(all);
    await write(subject, [at(1, 1, '34581.27'), at(2, 1, '0.3')]);
    const [sheet = departments] = await subject.workbook.readSheets();
    const next = [cellChange(followUp.name, 1, 1, '1', cellValue(sheet, 1, 1))];
    await write(subject, next);
    expect(cellValue(await sheetAt(subject, 0), 1, 1)).toBe(1);
  });
}
