import { type Decimal } from '../../../src/domain/decimal';
import { yearForecasts } from '../../../src/domain/history/forecastAccuracy';
import { noHistory, type OutcomeHistory } from '../../../src/domain/history/outcomeHistory';
import { importTo, rowOf, snapshotAt, snapshotRow } from './samples';

const year = { from: '2017-01', to: '2017-12' };
const snapshots = [
  snapshotAt('2017-08', 'Delår 2', [snapshotRow('HR', '700'), snapshotRow('Näringsliv', '3500')]),
  snapshotAt('2017-04', 'Delår 1', [snapshotRow('HR', '1.2', { unit: 'mnkr' }), snapshotRow('Stab', null)]),
  snapshotAt('2016-08', 'Delår 2 2016', [snapshotRow('HR', '-5')]),
  snapshotAt(null, 'Utan månad', [snapshotRow('HR', '-6')]),
];

function said(history: OutcomeHistory) {
  const plain = (value: Decimal | null) => value?.toFixed() ?? null;
  const { rows, snapshots: shown } = yearForecasts(history, year);
  return {
    reports: shown.map(({ name }) => name),
    rows: rows.map(({ row, unit, outcome, forecasts }) => [
      row,
      unit,
      plain(outcome),
      ...forecasts.map(({ forecast, miss }) => [plain(forecast), plain(miss)]),
    ]),
  };
}

describe('the forecasts of a year', () => {
  test('stand by report, in the unit of the latest, and are not judged before the year is over', () => {
    const imports = [importTo('2017-11', [rowOf('HR', '1000')])];
    expect(said({ ...noHistory, snapshots, imports })).toEqual({
      reports: ['Delår 1', 'Delår 2'],
      rows: [
        ['HR', 'tkr', null, ['1200', null], ['700', null]],
        ['Näringsliv', 'tkr', null, [null, null], ['3500', null]],
      ],
    });
  });

  test('are held against what was accumulated at the end of the year: outcome - forecast', () => {
    const imports = [importTo('2017-12', [rowOf('HR', '950250', { unit: 'kr' })])];
    expect(said({ ...noHistory, snapshots, imports }).rows).toEqual([
      ['HR', 'tkr', '950.25', ['1200', '-249.75'], ['700', '250.25']],
      ['Näringsliv', 'tkr', null, [null, null], ['3500', null]],
    ]);
  });

  test('are none where none were saved', () => {
    expect(said(noHistory)).toEqual({ reports: [], rows: [] });
  });
});
