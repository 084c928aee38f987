import { Decimal } from '../../../src/domain/decimal';
import type { OutcomeImport } from '../../../src/domain/history/outcomeHistory';
import type { ControlTotal, OutcomeNote } from '../../../src/domain/outcome/outcomeFile';
import { fileOf, planOf, type PlanSetting } from './outcomeFiles';
import { klkDepartments } from './seedTables';

const file = fileOf('HR | - | 1198000');

function importedUntil(to: string, from = '2017-01', fingerprint = 'another'): OutcomeImport {
  const files = [{ name: 'ekonomi.csv', size: 1, fingerprint }];
  return { at: '2017-09-12T08:30', period: { from, to }, files, mapping: [], rows: [], earlier: [] };
}

function codes(imports: readonly OutcomeImport[], setting: PlanSetting = {}): unknown[] {
  return planOf(file, [klkDepartments], { ...setting, imports }).warnings.map(({ code }) => code);
}

test.each([
  ['nothing was imported before', [], []],
  ['July was', [importedUntil('2017-07')], []],
  ['June was', [importedUntil('2017-06')], ['notNextPeriod']],
  ['September was', [importedUntil('2017-09')], ['notNextPeriod']],
  ['August was', [importedUntil('2017-07'), importedUntil('2017-08')], ['importedBefore']],
  ['August was, and September', [importedUntil('2017-08'), importedUntil('2017-09')], ['importedBefore']],
])('where %s, an import of August says so', (_, imports, expected) => {
  expect(codes(imports)).toEqual(expected);
});

test('January follows December', () => {
  const january = fileOf('HR | - | 1198000 | 2018-01');
  const { warnings } = planOf(january, [klkDepartments], { imports: [importedUntil('2017-12')] });
  expect(warnings).toEqual([]);
});

test.each([
  [file.identity.fingerprint, true],
  ['another', false],
])('the same period again says whether the files are the same: %s', (fingerprint, sameFiles) => {
  const imports = [importedUntil('2017-08', '2017-01', fingerprint)];
  expect(planOf(file, [klkDepartments], { imports }).warnings).toEqual([
    {
      code: 'importedBefore',
      period: { from: '2017-01', to: '2017-08' },
      at: '2017-09-12T08:30',
      sameFiles,
    },
  ]);
});

test('a file that states no unit is asked about', () => {
  const plan = planOf(fileOf('HR | - | 1198000', { unit: null, named: 'utan.csv' }), [klkDepartments]);
  expect(plan.warnings).toEqual([{ code: 'unitUnknown', file: 'utan.csv' }]);
});

test('a table that states no unit is taken to be in kronor, and it is told', () => {
  const plan = planOf(file, [klkDepartments.replace(', tkr', '')]);
  expect(plan.warnings).toContainEqual({ code: 'targetUnitUnknown', table: 'KLK Resultat per avdelning' });
  expect(plan.targets[0]?.unit).toBe('kr');
});

test.each([
  ['differs', '100', '101', undefined, ['controlTotalDiffers']],
  ['agrees', '100', '100.00', undefined, []],
  ['differs by no more than rounding', '100', '101', '1.5', []],
  ['differs by more than rounding', '100', '102', '1.5', ['controlTotalDiffers']],
])('a sum that the file states and that %s from what was read', (_, stated, read, tolerance, expected) => {
  const total: ControlTotal = {
    label: 'Summa',
    measure: 'outcome',
    period: { from: '2017-01', to: '2017-08' },
    stated: new Decimal(stated),
    read: new Decimal(read),
    place: { kind: 'line', line: 9 },
    ...(tolerance === undefined ? {} : { tolerance: new Decimal(tolerance) }),
  };
  const { warnings } = planOf({ ...file, controlTotals: [total] }, [klkDepartments]);
  expect(warnings.map(({ code }) => code)).toEqual(expected);
});

test.each<[string, readonly OutcomeNote[], number | null]>([
  ['an amount that can’t be read', [{ code: 'cellUnreadable', text: '12x' }], 1],
  [
    'rows that are of no account, no month or no measure, also those that are only counted',
    [
      { code: 'rowLeftOut', label: 'a', reason: 'noKey' },
      { code: 'rowLeftOut', label: 'b', reason: 'noPeriod' },
      { code: 'rowLeftOut', label: 'c', reason: 'noMeasure' },
      { code: 'furtherNotes', of: 'rowLeftOut', count: 7 },
    ],
    10,
  ],
  [
    'no row that breaks down another one, is of the balance sheet or has no amount',
    [
      { code: 'rowLeftOut', label: 'a', reason: 'ofWhich' },
      { code: 'rowLeftOut', label: 'b', reason: 'balanceAccount' },
      { code: 'rowLeftOut', label: 'c', reason: 'noAmount' },
    ],
    null,
  ],
])('what the files’ total lacks is told: %s', (_, notes, count) => {
  const plan = planOf({ ...file, notes: notes.map((note) => ({ note, place: null })) }, [klkDepartments]);
  const warning = { code: 'amountsLeftOut', file: 'ekonomi.csv', count };
  expect(plan.warnings).toEqual(count === null ? [] : [warning]);
});

test('sums of another year, or of the budget, say nothing of this outcome', () => {
  const total = {
    label: 'Summa',
    stated: new Decimal(1),
    read: new Decimal(2),
    place: { kind: 'line', line: 9 },
  } as const;
  const controlTotals: ControlTotal[] = [
    { ...total, measure: 'outcome', period: { from: '2016-01', to: '2016-12' } },
    { ...total, measure: 'budget', period: { from: '2017-01', to: '2017-12' } },
  ];
  expect(planOf({ ...file, controlTotals }, [klkDepartments]).warnings).toEqual([]);
});

describe('a deviation beside the outcome', () => {
  const table = `Enhet, tkr | Utfall | Budget perioden | Avvikelse utfall - budget | Budget helår | Prognos helår
    Ett | 11 | 10 | 1 | 20 | 30
    Två | 21 | 24 | -3 | 30 | 31
    Tre | 31 | 33 | -2 | 40 | 41
    Totalt | 63 | 67 | -4 | 90 | 102`;
  const warning = {
    code: 'typedBeside',
    table: 'Blad1',
    header: 'Avvikelse utfall - budget',
  };

  test('that is typed keeps its old amounts, which is told', () => {
    expect(planOf(fileOf('Ett | - | 12000'), [table]).warnings).toEqual([warning]);
  });

  test('is no matter where it is computed, or where nothing changes', () => {
    const formulas = { 'Blad1!D2': '=B2-C2', 'Blad1!D5': '=B5-C5' };
    expect(planOf(fileOf('Ett | - | 12000'), [table], { formulas }).warnings).toEqual([]);
    expect(planOf(fileOf('Ett | - | 11000'), [table]).warnings).toEqual([]);
  });
});
