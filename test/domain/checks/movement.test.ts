import { findingKey } from '../../../src/domain/findingKey';
import { noHistory, type OutcomeHistory, type SnapshotRow } from '../../../src/domain/history/outcomeHistory';
import { snapshotOf } from '../../../src/domain/history/snapshotOf';
import type { Reconciliation } from '../../../src/domain/reconciliation';
import { reconcileText, reconcileWith } from '../../reading/tableText';
import { brief } from '../findings';

interface Previous {
  readonly skola: string;
  readonly vard: string;
  readonly stab: string;
  readonly summa: string;
}

const asSaved: Previous = { skola: '205', vard: '400', stab: '-12', summa: '593' };

const sheet = (previous: Partial<Previous> = {}) => {
  const { skola, vard, stab, summa } = { ...asSaved, ...previous };
  return `
    tkr | Utfall aug 2017 | Budget helår | Föregående prognos | Prognos helår | Avvikelse helår
    Skola | 90 | 200 | ${skola} | 210 | 10
    Vård  | 80 | 400 | ${vard} | 380 | -20
    Stab  | 5 | 0 | ${stab} | 0 | 0
    Summa | 175 | 600 | ${summa} | 590 | -10`;
};

/** A report of April whose forecasts were these. */
function saved(
  forecasts: Previous,
  change: (row: SnapshotRow) => SnapshotRow = (row) => row,
): OutcomeHistory {
  const april = reconcileText(sheet(forecasts));
  const { rows, ...rest } = snapshotOf(april, 'Delår 1 2017', '2017-05-12T10:00', '2017-04');
  const previous = april.tables[0]!;
  const forecastOf = (row: number) => {
    const cell = previous.cell(row, 2);
    return cell.kind === 'amount' ? cell.amount.value : null;
  };
  return {
    ...noHistory,
    snapshots: [{ ...rest, rows: rows.map((row, index) => change({ ...row, forecast: forecastOf(index) })) }],
  };
}

function found(history: OutcomeHistory, previous: Partial<Previous> = {}): Reconciliation {
  return reconcileWith({ history }, sheet(previous));
}

const movements = ({ findings }: Reconciliation) => findings.filter(({ check }) => check === 'movement');

describe('the previous forecast in the sheet', () => {
  test('that is what was saved of the last report is no finding', () => {
    const reconciliation = found(saved(asSaved));
    expect(movements(reconciliation)).toEqual([]);
    expect(reconciliation.counts.movement).toMatchObject({ held: 4, error: 0 });
  });

  test('that differs from what was saved is an error, once: the total only follows its part', () => {
    const [error, ...others] = movements(found(saved(asSaved), { vard: '420', summa: '613' }));
    expect(others).toEqual([]);
    expect(error?.detail).toEqual({ code: 'previousForecastDiffers', snapshot: 'Delår 1 2017' });
    expect(error && brief(error)).toEqual({
      class: 'error',
      cells: ['D3'],
      row: 'Vård',
      column: 'Föregående prognos',
      stated: '420',
      expected: '400',
      difference: '20',
      tolerance: '0',
    });
  });

  test('of which the total alone differs is an error of the total', () => {
    expect(movements(found(saved(asSaved), { summa: '594' })).map(({ row }) => row)).toEqual(['Summa']);
  });

  test.each<[string, OutcomeHistory, Partial<Previous>]>([
    ['is of a report that was not saved', saved(asSaved), { skola: '1', vard: '2', stab: '3', summa: '6' }],
    ['agrees only by chance', saved(asSaved), { skola: '1', vard: '2', summa: '-9' }],
    ['has nothing saved to be compared with', noHistory, {}],
    [
      'is printed in thousands where kronor were saved',
      saved(asSaved, (row) => ({
        ...row,
        unit: 'kr',
        forecast: row.forecast?.times(1000).plus(400) ?? null,
      })),
      {},
    ],
  ])('that %s is no finding', (_, history, previous) => {
    expect(movements(found(history, previous))).toEqual([]);
  });

  test('is compared with the snapshot that most rows agree with, not only with the latest', () => {
    const [april] = saved(asSaved).snapshots;
    const june = saved({ skola: '1', vard: '2', stab: '-12', summa: '-9' }).snapshots[0]!;
    const history = { ...noHistory, snapshots: [april!, { ...june, name: 'Juni', month: '2017-06' }] };
    const [error] = movements(found(history, { skola: '206' }));
    expect(error?.detail).toMatchObject({ snapshot: 'Delår 1 2017' });
  });

  test('can be let stand, until an amount of it changes', () => {
    const history = saved(asSaved);
    const { tables, ...first } = found(history, { skola: '206' });
    const [error] = movements({ tables, ...first });
    const acceptances = [
      { finding: findingKey(error!, tables), comment: '', name: 'Eva Lind', date: '2017-09-28' },
    ];
    const isAccepted = (skola: string) =>
      movements(reconcileWith({ history, acceptances }, sheet({ skola }))).map(
        ({ accepted }) => accepted !== null,
      );
    expect(isAccepted('206')).toEqual([true]);
    expect(isAccepted('207')).toEqual([false]);
  });
});

test('a forecast that moves is no finding', () => {
  const text = `
    tkr | Budget helår | Prognos helår | Avvikelse helår
    Skola | 200 | 210 | 10
    Vård  | 400 | 380 | -20
    Summa | 600 | 590 | -10`;
  const before = snapshotOf(
    reconcileText(text.replaceAll('590', '990')),
    'Delår 1',
    '2017-05-12T10:00',
    null,
  );
  const { findings } = reconcileWith({ history: { ...noHistory, snapshots: [before] } }, text);
  expect(findings).toEqual(reconcileText(text).findings);
});
