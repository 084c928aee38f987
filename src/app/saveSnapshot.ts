import { type OutcomeHistory, withSnapshot } from '../domain/history/outcomeHistory';
import { reportMonth } from '../domain/history/reportMonth';
import { snapshotOf } from '../domain/history/snapshotOf';
import type { Reconciliation } from '../domain/reconciliation';
import { momentText } from '../reports/moment';
import type { Texts } from '../reports/messages/texts';
import type { Run } from '../reports/report';
import type { WorkbookChange } from '../workbook/workbook';
import { historySheet } from './sheets/historySheet';
import { NewerSettings } from './settings/newerSettings';
import type { SourceCells } from './sheets/sourceCells';
import { formatWorkbookSettings, parseWorkbookSettings } from './settings/workbookSettings';

export interface SnapshotInput {
  /** As the workbook keeps them; null where it keeps none. */
  readonly settings: string | null;
  readonly reconciliation: Reconciliation;
  readonly cells: SourceCells;
}

/**
 * Keeps the forecasts as they stand under a name, `Delår 1 2017`, in place of what was kept under it before, and draws the
 * history anew. Throws a NewerSettings.
 */
export function snapshotChange(
  { settings: text, reconciliation, cells }: SnapshotInput,
  name: string,
  run: Run,
  texts: Texts,
): WorkbookChange {
  const { settings, problem } = parseWorkbookSettings(text);
  if (problem?.code === 'newer') throw new NewerSettings();
  const history = withKept(settings.history, reconciliation, name, run.at);
  return {
    cells: [],
    sheets: [historySheet(history, reconciliation, run, texts, cells)],
    settings: formatWorkbookSettings({ ...settings, history }),
  };
}

function withKept(
  history: OutcomeHistory,
  reconciliation: Reconciliation,
  name: string,
  at: Date,
): OutcomeHistory {
  const month = reportMonth(reconciliation.tables, history);
  const moment = momentText(at).replace(' ', 'T');
  return withSnapshot(history, snapshotOf(reconciliation, name.trim(), moment, month));
}
