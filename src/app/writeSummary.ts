import type { Reconciliation } from '../domain/reconciliation';
import type { Texts } from '../reports/messages/texts';
import type { Run } from '../reports/report';
import { reconciliationReport, summaryReport } from '../reports/reports';
import type { OwnSheet } from '../workbook/ownSheet';
import type { Workbook } from '../workbook/workbook';
import { drawSheet } from './drawSheet';
import type { SourceCells } from './sourceCells';

/**
 * The summary and the reconciliation as sheets of our own; `cells` tells where the sources' cells stand in the workbook
 * that they are written to.
 */
export function summarySheets(
  reconciliation: Reconciliation,
  run: Run,
  cells: SourceCells,
  texts: Texts,
): readonly OwnSheet[] {
  const drawing = { cells, live: run.live, texts };
  return [
    drawSheet(summaryReport(reconciliation, run, texts), drawing),
    drawSheet(reconciliationReport(reconciliation, run, texts), drawing),
  ];
}

/** Writes the summary and the reconciliation; what the program wrote there before is replaced. */
export async function writeSummary(
  workbook: Workbook,
  reconciliation: Reconciliation,
  run: Run,
  cells: SourceCells,
  texts: Texts,
): Promise<void> {
  await workbook.writeOwnSheets(summarySheets(reconciliation, run, cells, texts));
}
