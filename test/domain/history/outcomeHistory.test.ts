import { Decimal } from '../../../src/domain/decimal';
import {
  noHistory,
  type OutcomeHistory,
  withImport,
  withoutProfile,
  withoutSnapshot,
  withProfile,
  withSnapshot,
} from '../../../src/domain/history/outcomeHistory';
import { importTo, rowOf, snapshotAt, snapshotRow, tableKey } from './samples';

const [june, july, august] = ['2017-06', '2017-07', '2017-08'].map((month) => importTo(month, [])) as [
  ReturnType<typeof importTo>,
  ReturnType<typeof importTo>,
  ReturnType<typeof importTo>,
];

describe('an import', () => {
  test.each([
    ['the latest', [june, july], august],
    ['one that was left out', [june, august], july],
    ['the first', [july, august], june],
  ])('is kept in the order of the months: %s', (_, earlier, made) => {
    expect(withImport({ ...noHistory, imports: earlier }, made).imports).toEqual([june, july, august]);
  });

  test('replaces the earlier one of its period', () => {
    const corrected = importTo('2017-07', [rowOf('HR', '7')]);
    expect(withImport({ ...noHistory, imports: [june, july, august] }, corrected).imports).toEqual([
      june,
      corrected,
      august,
    ]);
  });

  test('of a month is not one of the year to that month', () => {
    const month = { ...july, period: { from: '2017-07', to: '2017-07' } };
    expect(withImport({ ...noHistory, imports: [july] }, month).imports).toEqual([july, month]);
  });
});

describe('a snapshot', () => {
  const first = snapshotAt('2017-04', 'Delår 1', []);
  const second = snapshotAt('2017-08', 'Delår 2', []);
  const history: OutcomeHistory = { ...noHistory, snapshots: [first, second] };

  test('replaces one of the same name', () => {
    const again = snapshotAt('2017-04', 'Delår 1', [snapshotRow('HR', '700')]);
    expect(withSnapshot(history, again).snapshots).toEqual([second, again]);
  });

  test('is taken away by its name', () => {
    expect(withoutSnapshot(history, 'Delår 1').snapshots).toEqual([second]);
  });
});

describe('a profile', () => {
  const shares = [new Decimal(1), ...Array.from({ length: 11 }, () => new Decimal(0))];
  const all = { row: null, shares };
  const own = { row: { table: tableKey, row: 'HR' }, shares };

  test('replaces that of the same row only', () => {
    const later = { ...own, shares: [...shares].reverse() };
    const history = withProfile(withProfile(withProfile(noHistory, all), own), later);
    expect(history.profiles).toEqual([all, later]);
    expect(withoutProfile(history, null).profiles).toEqual([later]);
    expect(withoutProfile(history, own.row).profiles).toEqual([all]);
  });
});
