import type { Measure } from '../../src/domain/measure';
import type { Table } from '../../src/domain/table';
import { noCorrection, type TableCorrection } from '../../src/domain/tableCorrection';
import type { TableKey } from '../../src/domain/tableKey';
import { read, readOne, readWith, reconcileWith, sheetOfText } from './tableText';

const departments = `Uppföljning
Belopp i tkr
Enhet | Budget | Prognos | Avvikelse
A | 410 | 400 | -10
B | 911 | 880 | -31
C | 120 | 150 | 30
Summa | 1441 | 1430 | -11`;

function corrected(
  text: string,
  decided: Partial<Omit<TableCorrection, 'table'>>,
  settings: Parameters<typeof readWith>[0] = {},
): Table {
  const correction = { ...noCorrection(readOne(text).key), ...decided };
  const { tables } = readWith({ ...settings, corrections: [correction] }, text);
  const [table] = tables;
  if (table === undefined) throw new Error('No table was read.');
  return table;
}

const measuresOf = ({ columns }: Table) => columns.map(({ measure }) => measure);
const measures = (...decided: readonly (readonly [number, Measure])[]) => new Map(decided);

describe('a table is known', () => {
  test('by its sheet and its headings, wherever it stands', () => {
    const key: TableKey = { sheet: 'KoU', headers: ['Budget', 'Prognos', 'Avvikelse'], occurrence: 0 };
    expect(readOne(sheetOfText(departments, { name: 'KoU' })).key).toEqual(key);
    expect(readOne(sheetOfText(`Rubrik\n\n\n${departments}`, { name: 'KoU' })).key).toEqual(key);
  });

  test('by its number among those of the same sheet and headings', () => {
    const other = departments.replace('Avvikelse', 'Skillnad');
    const { tables } = read([departments, other, departments].join('\n\n\n'), departments);
    expect(tables.map(({ key: { sheet, occurrence } }) => [sheet, occurrence])).toEqual([
      ['Blad1', 0],
      ['Blad1', 0],
      ['Blad1', 1],
      ['Blad2', 0],
    ]);
  });
});

describe('a decision about a table', () => {
  test('on its unit goes before what the sheet and the headings state', () => {
    const stated = departments.replace('Budget', 'Budget (tkr)');
    const table = corrected(stated, { unit: 'mnkr' });
    expect(table).toMatchObject({ unit: 'mnkr', unitText: null });
    expect(table.columns.map(({ unit }) => unit)).toEqual(['mnkr', 'mnkr', 'mnkr']);
    expect(table.cell(0, 0)).toMatchObject({ amount: { unit: 'mnkr' } });
  });

  test('on its unit answers an unknown one', () => {
    const strange = departments.replace('tkr', 'MEUR');
    const codes = (corrections: readonly TableCorrection[]) =>
      readWith({ corrections }, strange).findings.map(({ detail }) => detail.code);
    expect(codes([])).toEqual(['unknownUnit']);
    expect(codes([{ ...noCorrection(readOne(strange).key), unit: 'tkr' }])).toEqual([]);
  });

  test('on its content goes before its words', () => {
    expect(readOne(departments).kind).toBe('departments');
    expect(corrected(departments, { kind: 'other' }).kind).toBe('other');
  });

  test('on its signs goes before the arithmetic', () => {
    expect(readOne(departments).signs).toMatchObject({ plusIsBetter: true, decidedBy: 'arithmetic' });
    expect(corrected(departments, { plusIsBetter: false }).signs).toMatchObject({
      plusIsBetter: false,
      decidedBy: 'setting',
    });
  });

  test('that leaves it out keeps it in sight, without checks and findings', () => {
    const text = departments.replace('Summa | 1441', 'Summa | 1411');
    const corrections = [{ ...noCorrection(readOne(text).key), ignored: true }];
    const { tables, ignoredTables, findings, counts } = reconcileWith({ corrections }, text);
    expect(tables).toEqual([]);
    expect(ignoredTables.map(({ id, title }) => [id, title])).toEqual([['T1', 'Uppföljning']]);
    expect(findings).toEqual([]);
    expect(counts.sum).toMatchObject({ held: 0, error: 0 });
  });

  test('that leaves it out does not renumber the others', () => {
    const [first] = read(departments, departments).tables;
    const corrections = [{ ...noCorrection(first!.key), ignored: true }];
    expect(readWith({ corrections }, departments, departments).tables.map(({ id }) => id)).toEqual(['T2']);
  });

  test('that decides nothing is none', () => {
    expect(corrected(departments, {}).correction).toBeNull();
    expect(corrected(departments, { unit: 'kr' }).correction?.unit).toBe('kr');
  });

  test('about a table that is gone does nothing', () => {
    const gone = { ...noCorrection({ sheet: 'Blad9', headers: [], occurrence: 0 }), ignored: true };
    expect(readWith({ corrections: [gone] }, departments).tables).toHaveLength(1);
  });
});

describe('a decision about a column', () => {
  const vague = departments.replace('Budget | Prognos | Avvikelse', 'Ram | Bedömning | Läge');

  test('says what it measures', () => {
    const decided = measures([0, 'budget'], [1, 'forecast'], [2, 'forecastDeviation']);
    expect(measuresOf(corrected(vague, { measures: decided }))).toEqual([
      'budget',
      'forecast',
      'forecastDeviation',
    ]);
  });

  test('has its arithmetic sought as its heading would', () => {
    const corrections = [
      { ...noCorrection(readOne(vague).key), measures: measures([2, 'forecastDeviation']) },
    ];
    const broken = vague.replace('880 | -31', '880 | -13');
    const before = reconcileWith({}, broken).counts.deviation;
    const { counts, findings } = reconcileWith({ corrections }, broken);
    expect(before).toMatchObject({ held: 0, error: 0 });
    expect(counts.deviation).toMatchObject({ held: 3, error: 1 });
    expect(findings.filter(({ check }) => check === 'deviation').map(({ row }) => row)).toEqual(['B']);
  });

  test('that it is no money leaves it out of every check', () => {
    const corrections = [{ ...noCorrection(readOne(departments).key), measures: measures([2, 'text']) }];
    const { counts } = reconcileWith({ corrections }, departments.replace('-31', '-13'));
    expect(counts.deviation).toMatchObject({ held: 0, error: 0, notChecked: 0 });
    expect(counts.sum).toMatchObject({ held: 2, error: 0 });
  });

  test('of several of one measure chooses the one that counts', () => {
    const two = departments.replace('Budget |', 'Prognos mars |').replaceAll(/^([ABC]|Summa) /gm, '$1 ');
    const decided = corrected(two, { measures: measures([0, 'forecast']) });
    const { administrations } = reconcileWith(
      { corrections: [{ ...noCorrection(readOne(two).key), measures: measures([0, 'forecast']) }] },
      two,
    );
    expect(measuresOf(decided)[0]).toBe('forecast');
    expect(administrations[0]?.forecast?.amount.value.toFixed()).toBe('1441');
  });

  test.each([
    ['a column that is gone', measures([17, 'budget'])],
    ['all columns as texts', measures([0, 'text'], [1, 'text'], [2, 'text'])],
  ])('%s does no harm', (_, decided) => {
    expect(corrected(departments, { measures: decided }).rows).toHaveLength(4);
  });
});

describe('what is asked for on the command line', () => {
  test('goes before a decision about signs', () => {
    expect(corrected(departments, { plusIsBetter: false }, { plusIsBetter: true }).signs.plusIsBetter).toBe(
      true,
    );
  });

  test('is the unit of a table that states none, and of no other', () => {
    const none = departments.replace('Belopp i tkr', '');
    expect(corrected(none, { unit: 'mnkr' }, { unit: 'kr' }).unit).toBe('kr');
    expect(corrected(departments, { unit: 'mnkr' }, { unit: 'kr' }).unit).toBe('mnkr');
  });
});
