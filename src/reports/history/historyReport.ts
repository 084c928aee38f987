import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import type { Reconciliation } from '../../domain/reconciliation';
import type { Texts } from '../messages/texts';
import { momentText } from '../moment';
import type { Report, ReportTable, Run } from '../report';
import { derivedTables } from './derivedTables';
import { forecastsTables } from './forecastsTables';
import { historyContext } from './historyContext';
import { importsTables } from './importsTable';
import { monthsTable } from './monthsTable';
import { movementTables } from './movementTables';
import { snapshotsTable } from './snapshotsTable';
import { totalTables } from './totalTable';
import { yearTables } from './yearTables';

/** What the workbook remembers and what has moved, as a sheet of our own; `reconciliation` as the workbook stands now. */
export function historyReport(
  history: OutcomeHistory,
  reconciliation: Pick<Reconciliation, 'administrations' | 'tables'> | null,
  run: Run,
  { language }: Texts,
): Report {
  const context = historyContext(history, reconciliation, language);
  const { say } = context.texts;
  const isEmpty = history.imports.length === 0 && history.snapshots.length === 0;
  return {
    role: 'history',
    name: say('historyTitle'),
    title: say('historyOf', { name: run.source }),
    notes: [
      say('madeBy', { moment: momentText(run.at), version: run.version }),
      ...run.leftOut,
      say(run.live && reconciliation !== null ? 'liveNote' : 'valuesNote'),
      ...(isEmpty ? [say('nothing')] : []),
    ],
    tables: [
      ...outcomeTables(context),
      ...derivedTables(context),
      ...movementTables(context),
      ...forecastsTables(context),
      snapshotsTable(context),
      ...importsTables(context),
    ],
  };
}

/** The tables of the report for the pane: what has moved comes first. */
export function historyTables(
  history: OutcomeHistory,
  reconciliation: Pick<Reconciliation, 'administrations' | 'tables'> | null,
  { language }: Texts,
): readonly ReportTable[] {
  const context = historyContext(history, reconciliation, language);
  return [
    ...movementTables(context),
    ...outcomeTables(context),
    ...derivedTables(context),
    ...forecastsTables(context),
    snapshotsTable(context),
    ...importsTables(context),
  ];
}

function outcomeTables(context: ReturnType<typeof historyContext>): readonly ReportTable[] {
  const all = yearTables(context);
  return all.flatMap((ofYear) => [
    ...totalTables(ofYear, all, context.texts),
    monthsTable(ofYear, context.texts),
  ]);
}
