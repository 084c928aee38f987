import {
  formatWorkbookSettings,
  noWorkbookSettings,
  parseWorkbookSettings,
  withAcceptance,
  withCorrection,
  withoutAcceptance,
  withoutCorrection,
  type WorkbookSettings,
} from '../../../src/app/settings/workbookSettings';
import { noBoardChoices } from '../../../src/reports/board/boardChoices';
import type { Acceptance, FindingKey } from '../../../src/domain/acceptance';
import { noCorrection, type TableCorrection } from '../../../src/domain/tableCorrection';
import type { TableKey } from '../../../src/domain/tableKey';

const table: TableKey = { sheet: 'KoU enheter', headers: ['Budget', 'Prognos', ''], occurrence: 1 };
const correction: TableCorrection = {
  table,
  ignored: false,
  unit: 'mnkr',
  kind: null,
  plusIsBetter: true,
  measures: new Map([
    [0, 'budget'],
    [2, 'forecastDeviation'],
  ]),
};
const finding: FindingKey = {
  check: 'deviation',
  code: 'deviationDiffers',
  table,
  row: '=HYPERLINK("x")',
  column: null,
  amounts: ['0.6 mnkr', '', '-12'],
};
const acceptance: Acceptance = { finding, comment: 'Känt\n”fel”', name: 'Eva Lind', date: '2017-09-28' };
const settings: WorkbookSettings = {
  ...noWorkbookSettings,
  corrections: [correction],
  acceptances: [acceptance],
};

interface Written {
  version: unknown;
  corrections: Record<string, unknown>[];
  acceptances: Record<string, unknown>[];
}

/** The settings' text with something changed in it. */
function changed(change: (written: Written) => void): string {
  const written = JSON.parse(formatWorkbookSettings(settings)) as Written;
  change(written);
  return JSON.stringify(written);
}

describe('the settings that a workbook keeps', () => {
  test('come back as they were written', () => {
    expect(parseWorkbookSettings(formatWorkbookSettings(settings))).toEqual({ settings, problem: null });
  });

  test('are none in a workbook that keeps none', () => {
    expect(parseWorkbookSettings(null)).toEqual({ settings: noWorkbookSettings, problem: null });
  });

  test('of a later version are not used, and told', () => {
    const text = changed((written) => (written.version = 3));
    expect(parseWorkbookSettings(text)).toEqual({
      settings: noWorkbookSettings,
      problem: { code: 'newer', version: 3 },
    });
  });

  test.each(['', '{', '[]', '"text"', 'null', '{}', '{"version":"1"}', '{"version":0}', '{"version":1.5}'])(
    'that are no settings (%s) are told',
    (text) => {
      expect(parseWorkbookSettings(text)).toEqual({
        settings: noWorkbookSettings,
        problem: { code: 'unreadable' },
      });
    },
  );

  test('may lack a list', () => {
    expect(parseWorkbookSettings('{"version":1}')).toEqual({ settings: noWorkbookSettings, problem: null });
  });

  test.each<[string, (written: Written) => void]>([
    ['a list is none', (written) => Object.assign(written, { corrections: 'alla' })],
    ['something is unknown', (written) => Object.assign(written, { colours: [] })],
    ['an entry is none', (written) => written.corrections.push([] as never)],
  ])('are used but for what is wrong: %s', (_, change) => {
    const { problem, settings: used } = parseWorkbookSettings(changed(change));
    expect(problem).toEqual({ code: 'leftOut', count: 1 });
    expect(used.acceptances).toEqual([acceptance]);
  });

  test.each<[string, unknown]>([
    ['table', null],
    ['table', { ...table, occurrence: -1 }],
    ['table', { ...table, headers: ['Budget', 7] }],
    ['table', { ...table, sheet: undefined }],
    ['ignored', 'ja'],
    ['unit', 'MEUR'],
    ['unit', undefined],
    ['kind', 'balance'],
    ['plusIsBetter', 1],
    ['measures', [['0', 'budget']]],
    ['measures', { '0': 'ram' }],
    ['measures', { '-1': 'budget' }],
    ['measures', { '00': 'budget' }],
    ['measures', { __proto__x: 'budget' }],
    ['colour', 'red'],
  ])('leave out a correction whose %s is %j, and use the others', (field, value) => {
    const text = changed(({ corrections }) => {
      corrections.unshift({ ...corrections[0], [field]: value });
    });
    const { settings: used, problem } = parseWorkbookSettings(text);
    expect(problem).toEqual({ code: 'leftOut', count: 1 });
    expect({ ...used, unread: new Map() }).toEqual(settings);
  });

  test.each<[string, unknown]>([
    ['finding', { ...finding, check: 'spelling' }],
    ['finding', { ...finding, code: null }],
    ['finding', { ...finding, table: 'KoU' }],
    ['finding', { ...finding, amounts: [0.6] }],
    ['comment', null],
    ['name', 7],
    ['date', '2017-02-30'],
    ['date', '28 september 2017'],
  ])('leave out an acceptance whose %s is %j, and use the others', (field, value) => {
    const text = changed(({ acceptances }) => {
      acceptances.push({ ...acceptances[0], [field]: value });
    });
    const { settings: used, problem } = parseWorkbookSettings(text);
    expect(problem).toEqual({ code: 'leftOut', count: 1 });
    expect({ ...used, unread: new Map() }).toEqual(settings);
  });
});

describe('what was not understood', () => {
  const damaged = { ...acceptance, date: 'igår' };
  const text = changed((written) => {
    written.acceptances.unshift(damaged);
    Object.assign(written, { corrections: 'alla', colours: { KoU: 'röd' }, imports: [{ at: 2017 }] });
  });

  test.each<[string, unknown]>([
    ['unit', 'MEUR'],
    ['rounding', 'up'],
    ['templates', ['Prognosen är {prognos}.']],
    ['templates', { overview: 'Prognosen är {prognos}.' }],
    ['templates', { forecast: 'Prognosen är {prognosen}.' }],
    ['templates', { forecast: 'x'.repeat(10_001) }],
    ['colour', 'red'],
  ])('leave out choices for the board document whose %s is %j, and keep them', (field, value) => {
    const board = [{ unit: 'mnkr', rounding: 'distributed', templates: {}, [field]: value }];
    const text = changed((written) => Object.assign(written, { board }));
    const { settings: used, problem } = parseWorkbookSettings(text);
    expect(problem).toEqual({ code: 'leftOut', count: 1 });
    expect(used.board).toEqual(noBoardChoices);
    expect(JSON.parse(formatWorkbookSettings(used))).toMatchObject({ board });
  });

  test('is written back as it was, after another decision too', () => {
    const { settings: used, problem } = parseWorkbookSettings(text);
    expect(problem).toEqual({ code: 'leftOut', count: 4 });
    const later = formatWorkbookSettings(withoutAcceptance(used, finding));
    expect(JSON.parse(later)).toEqual({
      version: 2,
      corrections: ['alla'],
      acceptances: [damaged],
      imports: [{ at: 2017 }],
      colours: { KoU: 'röd' },
    });
    expect(parseWorkbookSettings(later).problem).toEqual(problem);
  });

  test('as the account ranges of the user does not bring back those of Kommun-Bas', () => {
    const broken = changed((written) => Object.assign(written, { accountRules: 'mina' }));
    const { settings: used, problem } = parseWorkbookSettings(broken);
    expect(used.importing.accountRules).toEqual([]);
    expect(problem).toEqual({ code: 'leftOut', count: 1 });
  });
});

describe('a decision', () => {
  const otherTable = { ...table, occurrence: 0 };
  const otherFinding = { ...finding, amounts: ['0.7 mnkr', '', '-12'] };

  test('about a table takes the place of the earlier one', () => {
    const later = { ...correction, unit: 'tkr' as const };
    const other = { ...correction, table: otherTable };
    expect(withCorrection(withCorrection(settings, other), later).corrections).toEqual([other, later]);
  });

  test('that decides nothing takes the earlier one away', () => {
    expect(withCorrection(settings, noCorrection(table)).corrections).toEqual([]);
  });

  test('about a table is taken back, and no other', () => {
    expect(withoutCorrection(settings, otherTable)).toEqual(settings);
    expect(withoutCorrection(settings, { ...table })).toEqual({ ...settings, corrections: [] });
  });

  test('to accept a finding takes the place of the earlier one', () => {
    const later = { ...acceptance, comment: 'Rättas i november' };
    const other = { ...acceptance, finding: otherFinding };
    expect(withAcceptance(withAcceptance(settings, other), later).acceptances).toEqual([other, later]);
  });

  test('to accept a finding is taken back, and no other', () => {
    expect(withoutAcceptance(settings, otherFinding)).toEqual(settings);
    expect(withoutAcceptance(settings, { ...finding })).toEqual({ ...settings, acceptances: [] });
  });

  test('leaves the settings before it as they were', () => {
    const before = structuredClone(settings);
    withCorrection(settings, noCorrection(table));
    withAcceptance(settings, { ...acceptance, comment: '' });
    expect(settings).toEqual(before);
  });
});
