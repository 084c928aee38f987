import { Decimal } from '../../../src/domain/decimal';
import { movementOf, type RowMovement, type TableMovement } from '../../../src/domain/history/movement';
import {
  type ForecastSnapshot,
  noHistory,
  type OutcomeHistory,
  type SnapshotRow,
} from '../../../src/domain/history/outcomeHistory';
import { rowSign } from '../../../src/domain/history/rowSign';
import { snapshotOf } from '../../../src/domain/history/snapshotOf';
import type { Reconciliation } from '../../../src/domain/reconciliation';
import { readOne, reconcileText } from '../../reading/tableText';
import { importTo, sampleWith, snapshotAt, tableOn } from './samples';

const sample = sampleWith();
const taken = (name: string, month: string | null): ForecastSnapshot =>
  snapshotOf(sample, name, `${month ?? '2017-03'}-28T09:00`, month);
const withSnapshots = (...snapshots: readonly ForecastSnapshot[]): OutcomeHistory => ({
  ...noHistory,
  snapshots,
});

function movementOn(
  sheet: string,
  history: OutcomeHistory,
  month: string | null = '2017-08',
  from: Reconciliation = sample,
): TableMovement {
  const found = movementOf(from, history, month).find(({ table }) => table.sheet === sheet);
  if (found === undefined) throw new Error(`${sheet} has no forecast.`);
  return found;
}

function rowIn({ table, rows }: TableMovement, label: string): RowMovement | undefined {
  return rows.find(({ row }) => table.rows[row]?.label === label);
}

const plain = (value: { readonly value: Decimal } | null | undefined) => value?.value.toFixed() ?? null;

describe('the rest of the year that a forecast implies', () => {
  test.each([
    ['Ledningsstaben', '-3254'],
    ['Ekonomi och kvalitet', '-1013'],
    ['HR', '-498'],
    ['Välfärd', '-1135'],
    ['Näringsliv', '-1900'],
    ['Kommunikation och delaktighet', '-3170'],
    ['Miljö och samhällsbyggnad', '-4511'],
    ['Totalt', '-15481'],
  ])('is forecast - outcome: %s %s', (label, rest) => {
    expect(plain(rowIn(movementOn('KLK avdelningar', noHistory), label)?.rest)).toBe(rest);
  });

  test('is not known where the sheet has no outcome', () => {
    const { rows } = movementOn('KoU enheter', noHistory);
    expect(new Set(rows.map(({ rest }) => rest))).toEqual(new Set([null]));
  });

  test('is set against what the budget has left, here by twelfths', () => {
    const personal = rowIn(movementOn('KLK resultaträkning', noHistory), 'Varav personal');
    expect(plain(personal?.rest)).toBe('-27579');
    expect(personal?.restOfBudget?.by).toBe('twelfths');
    expect(personal?.restOfBudget?.amount.value.toDecimalPlaces(2).toFixed()).toBe('-28321.33');
    expect(personal?.restDeviation?.value.toDecimalPlaces(2).toFixed()).toBe('742.33');
  });

  test('is set against budget - period budget where the sheet has one', () => {
    const from = reconcileText(`
      tkr | Utfall | Periodbudget | Budget helår | Prognos helår | Avvikelse helår
      Skola | 90 | 100 | 200 | 210 | 10
      Vård  | 80 | 150 | 400 | 380 | -20
      Summa | 170 | 250 | 600 | 590 | -10`);
    const { restOfBudget, restDeviation } = rowIn(movementOn('Blad1', noHistory, null, from), 'Vård') ?? {};
    expect([restOfBudget?.by, plain(restOfBudget?.amount), plain(restDeviation)]).toEqual([
      'stated',
      '250',
      '50',
    ]);
  });

  test.each([
    ['the month is not known', null],
    ['the year is over', '2017-12'],
  ])('is set against no budget where %s', (_, month) => {
    expect(rowIn(movementOn('KLK avdelningar', noHistory, month), 'Totalt')?.restOfBudget).toBeNull();
  });

  test('is counted in the fiscal year that is imported', () => {
    const broken = { ...importTo('2017-08', []), period: { from: '2016-09', to: '2017-08' } };
    const history = { ...noHistory, imports: [broken] };
    expect(rowIn(movementOn('KLK avdelningar', history), 'Totalt')?.restOfBudget).toBeNull();
  });
});

describe('what has moved since the last report', () => {
  const halved = (name: string, month: string | null): ForecastSnapshot => {
    const { rows, ...rest } = taken(name, month);
    return { ...rest, rows: rows.map((row) => ({ ...row, forecast: row.forecast?.div(2) ?? null })) };
  };

  test('is compared with the latest earlier snapshot', () => {
    const movement = movementOn(
      'KLK avdelningar',
      withSnapshots(halved('Delår 1', '2017-04'), taken('Mars', '2017-03'), taken('Delår 2', '2017-08')),
    );
    expect(movement.basis).toMatchObject({ kind: 'snapshot', snapshot: { name: 'Delår 1' } });
    const total = rowIn(movement, 'Totalt');
    expect([plain(total?.previous?.amount), total?.previous?.cell, plain(total?.change)]).toEqual([
      '9550',
      null,
      '9550',
    ]);
  });

  test.each<[string, OutcomeHistory, string | null, string | null]>([
    ['none is compared where none was saved', noHistory, '2017-08', null],
    ['that of this report is not compared', withSnapshots(halved('Delår 2', '2017-08')), '2017-08', null],
    ['one of a later month is not compared', withSnapshots(halved('Delår 2', '2017-08')), '2017-04', null],
    [
      'without months, that which holds what stands now is of this report',
      withSnapshots(halved('Första', null), taken('Nu', null)),
      null,
      'Första',
    ],
  ])('%s', (_, history, month, expected) => {
    const { basis } = movementOn('KLK avdelningar', history, month);
    expect(basis.kind === 'snapshot' ? basis.snapshot.name : null).toBe(expected);
  });

  test('names the rows that are new, and those that are gone', () => {
    const before = taken('Delår 1', '2017-04');
    const rename = (row: SnapshotRow): SnapshotRow =>
      row.table.sheet === 'KLK avdelningar' && row.row === 'HR' ? { ...row, row: 'Personal' } : row;
    const movement = movementOn(
      'KLK avdelningar',
      withSnapshots({ ...before, rows: before.rows.map(rename) }),
    );
    const { table, rows, gone } = movement;
    expect(rows.filter(({ isNew }) => isNew).map(({ row }) => table.rows[row]?.label)).toEqual(['HR']);
    expect(gone.map(({ row }) => row)).toEqual(['Personal']);
    expect(movementOn('KoU enheter', withSnapshots(before)).gone).toEqual([]);
  });

  test('is compared with the sheet’s own column where it has one', () => {
    const from = reconcileText(`
      tkr | Budget helår | Föregående prognos | Prognos helår | Avvikelse helår
      Skola | 200 | 205 | 210 | 10
      Vård  | 400 | 400 | 380 | -20
      Summa | 600 | 605 | 590 | -10`);
    const movement = movementOn('Blad1', withSnapshots(snapshotAt('2017-04', 'Delår 1', [])), null, from);
    expect(movement.basis).toEqual({ kind: 'column', column: 1 });
    expect(movement.rows.map(({ change }) => plain(change))).toEqual(['5', '-20', '-15']);
  });

  test('is told in the unit of the workbook, when the saved one was another', () => {
    const inKronor = taken('Delår 1', '2017-04');
    const rows = inKronor.rows.map((row) =>
      row.unit === 'tkr' ? { ...row, unit: 'kr' as const, forecast: row.forecast?.times(900) ?? null } : row,
    );
    const total = rowIn(movementOn('KLK avdelningar', withSnapshots({ ...inKronor, rows })), 'Totalt');
    expect(total?.change).toMatchObject({ unit: 'tkr' });
    expect(plain(total?.change)).toBe('1910');
  });
});

describe('a snapshot', () => {
  test('holds all departments and all lines of the income statements, in their own signs', () => {
    const { rows } = taken('Delår 2 2017', '2017-08');
    const bySheet = new Map<string, number>();
    for (const { table } of rows) bySheet.set(table.sheet, (bySheet.get(table.sheet) ?? 0) + 1);
    expect(Object.fromEntries(bySheet)).toEqual({
      'KLK avdelningar': 8,
      'KLK resultaträkning': 9,
      'KoU enheter': 18,
      'KoU resultaträkning': 19,
    });
    expect(rows.find(({ row }) => row === 'Totalt')).toEqual({
      table: tableOn(sample, 'KLK avdelningar').key,
      administration: 'Kommunledningskontoret',
      row: 'Totalt',
      isTotal: true,
      unit: 'tkr',
      outcome: new Decimal(34581),
      budget: new Decimal(0),
      forecast: new Decimal(19100),
    });
    expect(rows.find(({ row }) => row === 'Rekrytering')).toMatchObject({
      isTotal: false,
      unit: 'mnkr',
      outcome: null,
    });
  });
});

describe('more of a row is', () => {
  const departments = (heading: string, rows: string) =>
    readOne(`
      tkr | Budget | Prognos | ${heading}
      ${rows}`);

  test.each([
    ['better among costs with a minus', tableOn(sample, 'KLK resultaträkning'), 'Kostnader', 1],
    [
      'worse among net costs without one',
      departments(
        'Avvikelse',
        'Skola | 1200 | 1230 | -30\nVård | 2400 | 2390 | 10\nStab | 600 | 610 | -10\nSumma nettokostnad | 4200 | 4230 | -30',
      ),
      'Vård',
      -1,
    ],
    [
      'better where a deviation is worse when positive, by the arithmetic',
      departments(
        'Avvikelse',
        'Skola | -1200 | -1230 | -30\nVård | -2400 | -2390 | 10\nStab | -600 | -610 | -10\nSumma nettokostnad | -4200 | -4230 | -30',
      ),
      'Vård',
      1,
    ],
  ])('%s', (_, table, label, expected) => {
    expect(
      rowSign(
        table,
        table.rows.findIndex((row) => row.label === label),
      ),
    ).toBe(expected);
  });
});
