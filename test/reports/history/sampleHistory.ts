import { noHistory, type OutcomeHistory } from '../../../src/domain/history/outcomeHistory';
import { snapshotOf } from '../../../src/domain/history/snapshotOf';
import { importOf, sampleWith, tableOn } from '../../domain/history/samples';

export const sample = sampleWith();
const departments = tableOn(sample, 'KLK avdelningar');
const statement = tableOn(sample, 'KLK resultaträkning');

/** Both tables of Kommunledningskontoret, up to a month. */
function imported(to: string, share: string) {
  const made = importOf(departments, to, share);
  return { ...made, rows: [...made.rows, ...importOf(statement, to, share).rows] };
}

/** Half of each forecast as it stands, in the order of reports. */
function halved(name: string, month: string) {
  const { rows, ...rest } = snapshotOf(sample, name, `${month}-20T10:00`, month);
  return { ...rest, rows: rows.map((row) => ({ ...row, forecast: row.forecast?.div(2) ?? null })) };
}

/** The sample as if June, July and August 2017 had been imported and Delår 1 saved. */
export const sampleHistory: OutcomeHistory = {
  ...noHistory,
  imports: [imported('2017-06', '0.5'), imported('2017-07', '0.9'), imported('2017-08', '1')],
  snapshots: [halved('Delår 1 2017', '2017-04')],
};
