import type { OutcomeFile } from '../../../src/domain/outcome/outcomeFile';
import { fileOf, figureOf, newAmounts, planOf, type PlanSetting, targetOf } from './outcomeFiles';
import { klkDepartments } from './seedTables';

function hr(files: OutcomeFile | readonly OutcomeFile[], setting: PlanSetting = {}): string {
  return newAmounts(targetOf(planOf(files, [klkDepartments], setting))).HR ?? '';
}

function months(from: number, to: number, each = 1000): string {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => `HR | - | ${each} | 2017-${String(from + index).padStart(2, '0')}`,
  ).join('\n');
}

test.each([
  ['the accumulated outcome', 'HR | - | 8000 | 2017-01/2017-08', '8'],
  ['the accumulated outcome, not its months too', `HR | - | 8500 | 2017-01/2017-08\n${months(1, 8)}`, '8.5'],
  ['the sum of all months', months(1, 8), '8'],
  [
    'an earlier accumulated outcome and a month',
    'HR | - | 7000 | 2017-01/2017-07\nHR | - | 900 | 2017-08',
    '7.9',
  ],
  ['months, though another year is there', `${months(1, 8)}\nHR | - | 7 | 2016-01/2016-12`, '8'],
])('the outcome until August is %s', (_, lines, outcome) => {
  const plan = planOf(fileOf(lines), [klkDepartments]);
  expect(plan.period).toEqual({ from: '2017-01', to: '2017-08' });
  expect(newAmounts(targetOf(plan)).HR).toBe(outcome);
  expect(plan.warnings).toEqual([]);
});

test('months that a file lacks are told', () => {
  const plan = planOf(fileOf(`${months(1, 2)}\n${months(5, 8)}`, { named: 'hr.csv' }), [klkDepartments]);
  expect(plan.warnings).toEqual([{ code: 'monthsMissing', months: ['2017-03', '2017-04'], file: 'hr.csv' }]);
  expect(newAmounts(targetOf(plan)).HR).toBe('6');
});

test('the user may choose an earlier month', () => {
  expect(hr(fileOf(months(1, 8)), { choices: { period: '2017-05' } })).toBe('5');
});

test('every month that an outcome ends with can be chosen', () => {
  const plan = planOf(fileOf(`${months(1, 3)}\nHR | - | 7 | 2016-01/2016-12`), [klkDepartments]);
  expect(plan.available.map(({ from, to }) => `${from}/${to}`)).toEqual([
    '2016-01/2016-12',
    '2017-01/2017-01',
    '2017-01/2017-02',
    '2017-01/2017-03',
  ]);
});

test('months that are still zero do not make the latest period', () => {
  const plan = planOf(fileOf(`${months(1, 8)}\n${months(9, 12, 0)}`), [klkDepartments]);
  expect(plan.period?.to).toBe('2017-08');
  expect(plan.available).toHaveLength(12);
});

test('a month that no file has is an obstacle', () => {
  const plan = planOf(fileOf(months(1, 3)), [klkDepartments], { choices: { period: '2017-04' } });
  expect(plan.obstacle).toMatchObject({ code: 'periodNotInFiles', period: '2017-04' });
  expect(plan).toMatchObject({ period: null, targets: [] });
  expect(plan.otherTargets).toHaveLength(1);
});

test('a file without outcome has no period', () => {
  const budget = { ...figureOf('HR | - | 1'), measure: 'budget' as const };
  const plan = planOf(fileOf('', { figures: [budget] }), [klkDepartments]);
  expect(plan.obstacle).toEqual({ code: 'noPeriod' });
});

test('a broken fiscal year is accumulated from its own first month', () => {
  const lines = Array.from(
    { length: 4 },
    (_, index) => `HR | - | 1000 | 2017-${String(index + 5).padStart(2, '0')}`,
  );
  const plan = planOf(fileOf(lines.join('\n'), { fiscalYear: { from: '2017-05', to: '2018-04' } }), [
    klkDepartments,
  ]);
  expect(plan.period).toEqual({ from: '2017-05', to: '2017-08' });
  expect(plan.warnings).toEqual([]);
  expect(newAmounts(targetOf(plan)).HR).toBe('4');
});

describe('a month in which nothing was booked', () => {
  const lines = `${months(1, 3)}\n${months(6, 8)}`;

  test('is no missing month of a ledger, and may be chosen', () => {
    const plan = planOf(fileOf(lines, { format: 'sie' }), [klkDepartments]);
    expect(plan.warnings).toEqual([]);
    expect(plan.available).toHaveLength(8);
    expect(newAmounts(targetOf(plan)).HR).toBe('6');
  });

  test('is told where it comes before all others: the ledger may have been cut', () => {
    const plan = planOf(fileOf(months(3, 8), { format: 'sie', named: 'del.se' }), [klkDepartments]);
    expect(plan.warnings).toEqual([
      { code: 'monthsMissing', months: ['2017-01', '2017-02'], file: 'del.se' },
    ]);
  });
});

describe('several files', () => {
  const monthly = (month: number, lines = months(month, month)): OutcomeFile =>
    fileOf(lines, { named: `2017-0${month}.csv` });

  test('of a month each make up the year', () => {
    const plan = planOf([monthly(2), monthly(3), monthly(1)], [klkDepartments]);
    expect(newAmounts(targetOf(plan)).HR).toBe('3');
    expect(plan.warnings).toEqual([]);
  });

  test('of a month each tell which months are missing', () => {
    const plan = planOf([monthly(1), monthly(4)], [klkDepartments]);
    expect(plan.warnings).toEqual([
      { code: 'monthsMissing', months: ['2017-02', '2017-03'], file: '2017-04.csv, 2017-01.csv' },
    ]);
  });

  test('complete each other: the first seven months, and the eighth', () => {
    const plan = planOf(
      [fileOf('HR | - | 7000 | 2017-01/2017-07', { named: 'delår.csv' }), monthly(8)],
      [klkDepartments],
    );
    expect(newAmounts(targetOf(plan)).HR).toBe('8');
    expect(plan.warnings).toEqual([]);
  });

  test('of different units are added', () => {
    const plan = planOf(
      [fileOf('HR | - | 8000', { named: 'a.csv' }), fileOf('Välfärd | - | 5000', { named: 'b.csv' })],
      [klkDepartments],
    );
    expect(newAmounts(targetOf(plan))).toMatchObject({ HR: '8', Välfärd: '5' });
    expect(plan.warnings).toEqual([]);
  });

  test('with the same unit and months are not added twice, and it is told which is taken', () => {
    const files = [
      fileOf('HR | - | 8000\nVälfärd | - | 5000', { named: 'augusti.csv' }),
      fileOf('HR | - | 8100\nVälfärd | - | 5000', { named: 'augusti-rättad.csv' }),
    ];
    const plan = planOf(files, [klkDepartments]);
    expect(plan.warnings).toEqual([
      {
        code: 'duplicate',
        key: 'HR',
        count: 2,
        differs: true,
        files: ['augusti.csv', 'augusti-rättad.csv'],
      },
    ]);
    expect(newAmounts(targetOf(plan))).toMatchObject({ HR: '8', Välfärd: '5' });
    expect(newAmounts(targetOf(planOf([...files].reverse(), [klkDepartments])))).toMatchObject({ HR: '8' });
  });

  test('the same file twice counts once', () => {
    const plan = planOf([monthly(1), { ...monthly(1) }], [klkDepartments]);
    expect(newAmounts(targetOf(plan)).HR).toBe('1');
    expect(plan.warnings).toMatchObject([{ code: 'duplicate', differs: false }]);
  });

  test('an earlier accumulated outcome beside the later one is not added to it', () => {
    const plan = planOf(
      [
        fileOf('HR | - | 7000 | 2017-01/2017-07', { named: 'juli.csv' }),
        fileOf('HR | - | 8000 | 2017-01/2017-08', { named: 'augusti.csv' }),
      ],
      [klkDepartments],
    );
    expect(newAmounts(targetOf(plan)).HR).toBe('8');
    expect(plan.warnings.map(({ code }) => code)).toEqual(['monthsMissing', 'duplicate']);
  });
});

describe('two files of the same amounts under other names', () => {
  const months = (from: number, to: number, share = 1): string =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .map(
        (month) => `1003 HR | 5010 | ${-1000 * share} | 2017-0${month}
          1004 Välfärd | 6010 | ${-2000 * share} | 2017-0${month}
          1005 Näringsliv | 3010 | ${500 * share} | 2017-0${month}`,
      )
      .join('\n');
  const ledger = fileOf(months(1, 8), { format: 'sie', organisation: 'Kommunen', named: 'ekonomi.se' });
  const wide = 'HR | 5010 | -8000\nVälfärd | 6010 | -16000\nNäringsliv | 3010 | 4000';
  const table = (lines = wide, unit: OutcomeFile['unit'] = 'kr'): OutcomeFile =>
    fileOf(lines, { named: 'utfall.csv', unit });
  const warning = { code: 'sameAmountsTwice', used: 'ekonomi.se', left: 'utfall.csv' };

  test.each([
    ['a table of the whole period', table()],
    ['a table without accounts', table('HR | - | -8000\nVälfärd | - | -16000\nNäringsliv | - | 4000')],
    ['a table without units', table('- | 5010 | -8000\n- | 6010 | -16000\n- | 3010 | 4000')],
    ['a table in thousands', table('HR | 5010 | -8\nVälfärd | 6010 | -16\nNäringsliv | 3010 | 4', 'tkr')],
    ['a table of some of the months', table(months(6, 8).replaceAll(/\d{4} (?=[HVN])/g, ''))],
  ])('count once: a ledger and %s', (_, other) => {
    for (const files of [
      [ledger, other],
      [other, ledger],
    ]) {
      const plan = planOf(files, [klkDepartments]);
      expect(newAmounts(targetOf(plan))).toMatchObject({ HR: '-8', Välfärd: '-16', Näringsliv: '4' });
      expect(plan.warnings).toEqual([warning]);
    }
  });

  test('count once where they are but a few', () => {
    const one = fileOf('1003 HR | 5010 | -8000', { organisation: 'Kommunen', named: 'ekonomi.se' });
    const plan = planOf([one, table('HR | 5010 | -8000')], [klkDepartments]);
    expect(newAmounts(targetOf(plan)).HR).toBe('-8');
    expect(plan.warnings.map(({ code }) => code)).toEqual(['sameAmountsTwice']);
  });

  test.each([
    ['other amounts', 'HR | 5010 | -800\nVälfärd | 6010 | -1600\nNäringsliv | 3010 | 400'],
    ['other units', 'Stab | 5010 | -8000\nKansli | 6010 | -16000\nJuridik | 3010 | 4000'],
    ['one account of the same amount and another unit', 'Stab | 5010 | -8000'],
  ])('are added where they have %s', (_, lines) => {
    const plan = planOf([ledger, table(lines)], [klkDepartments]);
    expect(plan.warnings.map(({ code }) => code)).not.toContain('sameAmountsTwice');
  });
});

test.each([
  ['kr', null, '8000', '8'],
  ['tkr', null, '8.5', '8.5'],
  ['mnkr', null, '0.0085', '8.5'],
  [null, 'tkr', '8.5', '8.5'],
  ['tkr', 'mnkr', '8.5', '8.5'],
] as const)(
  'amounts in %s, or in %s where the file does not say, are converted exactly',
  (unit, chosen, value, written) => {
    const plan = planOf(fileOf(`HR | - | ${value}`, { unit }), [klkDepartments], {
      choices: { unit: chosen },
    });
    expect(newAmounts(targetOf(plan)).HR).toBe(written);
    expect(plan.warnings.map(({ code }) => code)).not.toContain('unitUnknown');
  },
);
