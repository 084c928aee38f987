import {
  formatWorkbookSettings,
  noWorkbookSettings,
  parseWorkbookSettings,
  type WorkbookSettings,
} from '../../src/app/settings/workbookSettings';
import { Decimal } from '../../src/domain/decimal';
import { importTo, rowOf, snapshotAt, snapshotRow, tableKey } from '../domain/history/samples';

const share = (text: string) => new Decimal(text);
const settings: WorkbookSettings = {
  ...noWorkbookSettings,
  importing: {
    aliases: [
      { from: '1003', to: { table: tableKey, row: 'HR' } },
      { from: '9999', to: null },
    ],
    accountRules: [{ from: '30', to: '38', line: 'Verksamhetens intäkter', certain: true }],
  },
  history: {
    imports: [
      importTo('2017-07', [rowOf('HR', '1097.255'), rowOf('Välfärd', '-0.1', { periodBudget: share('7') })]),
      importTo('2017-08', [
        rowOf('HR', '1198'),
        rowOf('HR', '1.1', { table: { ...tableKey, occurrence: 1 } }),
        rowOf('HR', '1', { unit: 'mnkr' }),
        rowOf('Näringsliv', '5400'),
      ]),
    ],
    snapshots: [
      snapshotAt('2017-04', 'Delår 1 2017', [
        snapshotRow('HR', '700', { outcome: share('12.5'), budget: share('0') }),
        snapshotRow('Totalt', null, { isTotal: true, administration: null, unit: null }),
      ]),
      snapshotAt(null, '', []),
    ],
    profiles: [
      { row: null, shares: [...Array.from({ length: 11 }, () => share('0.08')), share('0.12')] },
      {
        row: { table: tableKey, row: 'HR' },
        shares: [...Array.from({ length: 11 }, () => share('0')), share('1')],
      },
    ],
  },
};

interface Written {
  version: number;
  imports: Record<string, unknown>[];
  snapshots: Record<string, unknown>[];
  profiles: Record<string, unknown>[];
  aliases: Record<string, unknown>[];
  accountRules: Record<string, unknown>[];
}

const written = (): Written => JSON.parse(formatWorkbookSettings(settings)) as Written;

describe('what a workbook remembers of imports and reports', () => {
  test('comes back as it was written, to the last digit', () => {
    expect(parseWorkbookSettings(formatWorkbookSettings(settings))).toEqual({ settings, problem: null });
  });

  test('is of a version that programs without it leave alone', () => {
    expect(written().version).toBe(2);
  });

  test.each<[string, WorkbookSettings]>([
    ['decisions only', { ...noWorkbookSettings }],
    ['an empty history', { ...noWorkbookSettings, history: { imports: [], snapshots: [], profiles: [] } }],
  ])('is not there with %s, so that earlier programs can read it', (_, none) => {
    expect(formatWorkbookSettings(none)).toBe('{"version":1,"corrections":[],"acceptances":[]}');
  });

  test('holds a table that many rows share once', () => {
    const rows = Array.from({ length: 500 }, (_, index) => rowOf(`Enhet ${index}`, String(index)));
    const text = formatWorkbookSettings({
      ...settings,
      history: { ...settings.history, imports: [importTo('2017-08', rows)] },
    });
    expect(text.split('Prognos helår').length).toBeLessThan(12);
  });

  const [table] = written().imports[0]?.tables as [Record<string, unknown>];
  const changes: readonly [keyof Omit<Written, 'version'>, string, unknown][] = [
    ['imports', 'at', '2017-09-12'],
    ['imports', 'at', '2017-09-12T25:00'],
    ['imports', 'period', { from: '2017-08', to: '2017-01' }],
    ['imports', 'period', { from: '2017-01', to: '2017-13' }],
    ['imports', 'files', [{ name: 'a.csv', size: -1, fingerprint: '0123456789abcdef'.repeat(4) }]],
    ['imports', 'files', [{ name: 'a.csv', size: 1, fingerprint: 'abc' }]],
    ['imports', 'tables', [{ ...table, unit: null }]],
    ['imports', 'tables', [{ ...table, rows: [['HR', 1198, null]] }]],
    ['imports', 'tables', [{ ...table, rows: [['HR', '1 198', null]] }]],
    ['imports', 'tables', [{ ...table, rows: [['HR', 'Infinity', null]] }]],
    ['imports', 'tables', [{ ...table, rows: [['HR', '1e3', null]] }]],
    ['imports', 'tables', [{ ...table, rows: [['HR', '9'.repeat(61), null]] }]],
    ['imports', 'tables', [{ ...table, rows: [['HR', '1198']] }]],
    ['snapshots', 'month', 'april'],
    ['snapshots', 'tables', undefined],
    ['profiles', 'shares', ['1']],
    ['profiles', 'shares', Array.from({ length: 12 }, () => '0')],
    ['profiles', 'shares', [...Array.from({ length: 11 }, () => '1'), '-1']],
    ['profiles', 'row', 'HR'],
    ['aliases', 'to', 'HR'],
    ['aliases', 'from', 1003],
    ['accountRules', 'from', '3x'],
    ['accountRules', 'certain', 'ja'],
  ];
  test.each(changes)(
    'leaves out what is damaged, and keeps it as it was: %s with %s %j',
    (list, field, value) => {
      const broken = written();
      const entry = { ...broken[list][0], [field]: value };
      broken[list].push(entry);
      const text = JSON.stringify(broken);
      const { settings: used, problem } = parseWorkbookSettings(text);
      expect(problem).toEqual({ code: 'leftOut', count: 1 });
      expect({ ...used, unread: new Map() }).toEqual(settings);
      expect(JSON.parse(formatWorkbookSettings(used))).toEqual(JSON.parse(text));
    },
  );
});
