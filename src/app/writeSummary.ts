import { noHistory, type OutcomeHistory } from '../domain/history/outcomeHistory';
import type { Reconciliation } from '../domain/reconciliation';
import type { Texts } from '../reports/messages/texts';
import type { Run } from '../reports/report';
import { reconciliationReport, summaryReport } from '../reports/reports';
import type { OwnSheet } from '../workbook/ownSheet';
import { sheetsOnly, type Workbook } from '../workbook/workbook';
import { drawSheet } from './sheets/drawSheet';
import { historySheet } from './sheets/historySheet';
import type { SourceCells } from './sheets/sourceCells';

/**
 * The summary and the reconciliation as sheets of our own, and the history where the workbook remembers any; `cells` tells
 * where the sources' cells stand in the workbook that they are written to.
 */
export function summarySheets(
  reconciliation: Reconciliation,
  run: Run,
  cells: SourceCells,
  texts: Texts,
  history: OutcomeHistory = noHistory,
): readonly OwnSheet[] {
  const drawing = { cells, live: run.live, texts };
  return [
    drawSheet(summaryReport(reconciliation, run, texts), drawing),
    drawSheet(reconciliationReport(reconciliation, run, texts), drawing),
    ...(isRemembered(history) ? [historySheet(history, reconciliation, run, texts, cells)] : []),
  ];
}

/** Writes the summary and the reconciliation; what the program wrote there before is replaced. */
export async function writeSummary(
  workbook: Workbook,
  reconciliation: Reconciliation,
  run: Run,
  cells: SourceCells,
  texts: Texts,
  history: OutcomeHistory = noHistory,
): Promise<void> {
  await workbook.write(sheetsOnly(summarySheets(reconciliation, run, cells, texts, history)));
}

function isRemembered({ imports, snapshots }: OutcomeHistory): boolean {
  return imports.length > 0 || snapshots.length > 0;
}
