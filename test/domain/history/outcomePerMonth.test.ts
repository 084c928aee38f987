import type { Amount } from '../../../src/domain/amount';
import { Decimal } from '../../../src/domain/decimal';
import { fiscalYears } from '../../../src/domain/history/fiscalYear';
import {
  noHistory,
  type OutcomeHistory,
  type OutcomeImport,
  type PeriodProfile,
  withImport,
} from '../../../src/domain/history/outcomeHistory';
import { outcomePerMonth, type PeriodBudget } from '../../../src/domain/history/outcomePerMonth';
import { byRowKey } from '../../../src/domain/history/rowKey';
import { yearBudgets } from '../../../src/domain/history/yearBudget';
import { amount } from '../amounts';
import { importOf, importTo, rowOf, sampleWith, snapshotAt, snapshotRow, tableKey, tableOn } from './samples';

const year2017 = { from: '2017-01', to: '2017-12' };
const keyOf = (row: string) => [...byRowKey([{ table: tableKey, row }]).keys()][0] ?? '';
const budgetsOf = (...budgets: readonly (readonly [string, Amount])[]) =>
  new Map(budgets.map(([row, budget]) => [keyOf(row), budget]));

/** `jan-mar 100 (25 twelfths), 100 so far`; the months by number. */
function said(history: OutcomeHistory, budgets = budgetsOf(), year = year2017) {
  const plain = (budget: PeriodBudget | null) =>
    budget === null ? '' : ` (${budget.value.toDecimalPlaces(4).toFixed()} ${budget.by})`;
  return Object.fromEntries(
    outcomePerMonth(history, year, budgets).rows.map(({ row, unit, spans }) => [
      `${row}, ${unit}`,
      spans.map(
        ({ period, outcome, budget, accumulated, accumulatedBudget }) =>
          `${period.from}..${period.to} ${outcome.toFixed()}${plain(budget)}; ` +
          `${accumulated.toFixed()}${plain(accumulatedBudget)}`,
      ),
    ]),
  );
}

const imported = (...imports: readonly OutcomeImport[]): OutcomeHistory => ({ ...noHistory, imports });
const hr = (to: string, outcome: string, periodBudget: string | null = null) =>
  importTo(to, [
    rowOf('HR', outcome, { periodBudget: periodBudget === null ? null : new Decimal(periodBudget) }),
  ]);

describe('outcome per month', () => {
  test('is the difference of what was accumulated, to the last öre', () => {
    expect(said(imported(hr('2017-01', '100.10'), hr('2017-02', '250.35'), hr('2017-03', '-3')))).toEqual({
      'HR, tkr': [
        '2017-01..2017-01 100.1; 100.1',
        '2017-02..2017-02 150.25; 250.35',
        '2017-03..2017-03 -253.35; -3',
      ],
    });
  });

  test('of months that were not imported is one sum, never spread over them', () => {
    expect(said(imported(hr('2017-03', '300'), hr('2017-08', '1198')))).toEqual({
      'HR, tkr': ['2017-01..2017-03 300; 300', '2017-04..2017-08 898; 1198'],
    });
  });

  test('of a row that one import did not have covers the months up to the next', () => {
    const history = imported(
      hr('2017-01', '100'),
      importTo('2017-02', [rowOf('Välfärd', '7')]),
      hr('2017-03', '400'),
    );
    expect(said(history)).toEqual({
      'HR, tkr': ['2017-01..2017-01 100; 100', '2017-02..2017-03 300; 400'],
      'Välfärd, tkr': ['2017-01..2017-02 7; 7'],
    });
  });

  test('is that of each month where the files give the earlier ones too, as the latest of them say', () => {
    const earlier = [
      { to: '2017-01', rows: [rowOf('HR', '10')] },
      { to: '2017-02', rows: [rowOf('HR', '25')] },
    ];
    const first = { ...importTo('2017-02', [rowOf('HR', '20')]), earlier: earlier.slice(0, 1) };
    const history = [first, { ...importTo('2017-03', [rowOf('HR', '40')]), earlier }].reduce(
      withImport,
      noHistory,
    );
    expect(said(history)).toEqual({
      'HR, tkr': ['2017-01..2017-01 10; 10', '2017-02..2017-02 15; 25', '2017-03..2017-03 15; 40'],
    });
    // What is said anew is not kept twice.
    expect(history.imports.map(({ earlier: kept }) => kept.length)).toEqual([0, 2]);
  });

  test('is in the unit of the latest import', () => {
    const inKronor = importTo('2017-02', [rowOf('HR', '250350', { unit: 'kr' })]);
    expect(said(imported(hr('2017-01', '100'), inKronor))).toEqual({
      'HR, kr': ['2017-01..2017-01 100000; 100000', '2017-02..2017-02 150350; 250350'],
    });
  });

  test('of rows with the same label is told apart by their order, while there are as many', () => {
    const two = (to: string, ...outcomes: readonly string[]) =>
      importTo(
        to,
        outcomes.map((outcome) => rowOf('Övrigt', outcome)),
      );
    const rowsOf = (...imports: readonly OutcomeImport[]) =>
      outcomePerMonth(imported(...imports), year2017, new Map()).rows.map(({ spans }) =>
        spans.map(({ outcome }) => outcome.toFixed()),
      );
    expect(rowsOf(two('2017-01', '1', '10'), two('2017-02', '3', '50'))).toEqual([
      ['1', '2'],
      ['10', '40'],
    ]);
    expect(rowsOf(two('2017-01', '1', '10'), two('2017-02', '50'))).toEqual([['50'], ['1'], ['10']]);
  });

  test('is of one fiscal year', () => {
    const broken = { ...hr('2017-08', '80'), period: { from: '2016-09', to: '2017-08' } };
    const history = imported(hr('2016-12', '900'), hr('2017-01', '100'), broken);
    expect(fiscalYears(history)).toEqual([
      { from: '2016-01', to: '2016-12' },
      { from: '2016-09', to: '2017-08' },
      year2017,
    ]);
    expect(said(history)).toEqual({ 'HR, tkr': ['2017-01..2017-01 100; 100'] });
  });
});

describe('the period budget', () => {
  const budgets = budgetsOf(['HR', amount('1200', 'tkr')]);
  const profile = (row: PeriodProfile['row'], ...first: readonly string[]): PeriodProfile => {
    const shares = [...first, ...Array.from({ length: 11 - first.length }, () => '0')].map(
      (share) => new Decimal(share),
    );
    return { row, shares: [...shares, shares.reduce((rest, share) => rest.minus(share), new Decimal(1))] };
  };
  const history = imported(hr('2017-01', '90'), hr('2017-03', '300'));

  test.each<[string, OutcomeHistory, readonly string[]]>([
    [
      'is a twelfth of the budget per month where nothing else tells',
      history,
      [
        '2017-01..2017-01 90 (100 twelfths); 90 (100 twelfths)',
        '2017-02..2017-03 210 (200 twelfths); 300 (300 twelfths)',
      ],
    ],
    [
      "follows the user's profile for all rows",
      { ...history, profiles: [profile(null, '0.2', '0.05', '0.05')] },
      [
        '2017-01..2017-01 90 (240 profile); 90 (240 profile)',
        '2017-02..2017-03 210 (120 profile); 300 (360 profile)',
      ],
    ],
    [
      "follows the row's own profile before that for all rows",
      { ...history, profiles: [profile(null, '1'), profile({ table: tableKey, row: 'HR' }, '0.5')] },
      [
        '2017-01..2017-01 90 (600 profile); 90 (600 profile)',
        '2017-02..2017-03 210 (0 profile); 300 (600 profile)',
      ],
    ],
    [
      'is what was stated at the import before anything else',
      { ...imported(hr('2017-01', '90', '80'), hr('2017-03', '300', '310')), profiles: [profile(null, '1')] },
      [
        '2017-01..2017-01 90 (80 stated); 90 (80 stated)',
        '2017-02..2017-03 210 (230 stated); 300 (310 stated)',
      ],
    ],
    [
      'of a month cannot be a difference to one that was not stated',
      imported(hr('2017-01', '90'), hr('2017-03', '300', '310')),
      [
        '2017-01..2017-01 90 (100 twelfths); 90 (100 twelfths)',
        '2017-02..2017-03 210 (200 twelfths); 300 (310 stated)',
      ],
    ],
  ])('%s', (_, kept, expected) => {
    expect(said(kept, budgets)).toEqual({ 'HR, tkr': expected });
  });

  test('is in the unit of the outcome', () => {
    expect(said(imported(hr('2017-01', '90')), budgetsOf(['HR', amount('1.2', 'mnkr')]))).toEqual({
      'HR, tkr': ['2017-01..2017-01 90 (100 twelfths); 90 (100 twelfths)'],
    });
  });

  test('begins with the fiscal year, also one that begins in September', () => {
    const year = { from: '2016-09', to: '2017-08' };
    const broken = { ...hr('2016-12', '90'), period: { from: '2016-09', to: '2016-12' } };
    const kept = { ...imported(broken), profiles: [profile(null, '0.1', '0.1', '0.1', '0.2')] };
    expect(said(kept, budgets, year)).toEqual({
      'HR, tkr': ['2016-09..2016-12 90 (600 profile); 90 (600 profile)'],
    });
  });
});

describe('the budget of a year', () => {
  const { tables } = sampleWith();
  const statement = tableOn({ tables }, 'KLK resultaträkning');
  const budgetOf = (history: OutcomeHistory, month: string | null, year = year2017) =>
    [...yearBudgets(tables, month, history, year)]
      .find(([key]) => key.includes('Varav personal'))?.[1]
      .value.toFixed();
  const lastYear = {
    ...noHistory,
    snapshots: [
      snapshotAt('2016-08', 'Delår 2 2016', [
        snapshotRow('Varav personal', null, { table: statement.key, budget: new Decimal(-80000) }),
      ]),
    ],
  };

  test.each<[string, string | undefined, Parameters<typeof budgetOf>]>([
    ['stands in the workbook for the year that it reports', '-84964', [lastYear, '2017-08']],
    [
      'was saved with the forecasts of an earlier year',
      '-80000',
      [lastYear, '2017-08', { from: '2016-01', to: '2016-12' }],
    ],
    [
      'is not known for a year without either',
      undefined,
      [noHistory, '2017-08', { from: '2016-01', to: '2016-12' }],
    ],
  ])('%s', (_, expected, given) => {
    expect(budgetOf(...given)).toBe(expected);
  });
});

test('the sample’s outcome of August is what July had not', () => {
  const table = tableOn(sampleWith(), 'KLK avdelningar');
  const history = imported(importOf(table, '2017-07', '0.5'), importOf(table, '2017-08'));
  const total = outcomePerMonth(history, year2017, new Map()).rows.find(({ row }) => row === 'Totalt');
  expect(total?.spans.map(({ outcome, accumulated }) => [outcome.toFixed(), accumulated.toFixed()])).toEqual([
    ['17291', '17291'],
    ['17290', '34581'],
  ]);
});
