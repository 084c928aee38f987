import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import type { Reconciliation } from '../../domain/reconciliation';
import { historyReport } from '../../reports/history/historyReport';
import type { Texts } from '../../reports/messages/texts';
import type { Run } from '../../reports/report';
import type { OwnSheet } from '../../workbook/ownSheet';
import { drawSheet } from './drawSheet';
import type { SourceCells } from './sourceCells';

/** No cell of the workbook is known: amounts are written as they are. */
const noCells: SourceCells = { sheetName: ({ sheet }) => sheet, holdsNumber: () => false };

/**
 * What the workbook remembers, as a sheet of our own. Without a reconciliation it tells only of what was imported and
 * kept: right after an import the workbook's other figures are still to be computed.
 */
export function historySheet(
  history: OutcomeHistory,
  reconciliation: Pick<Reconciliation, 'administrations' | 'tables'> | null,
  run: Run,
  texts: Texts,
  cells: SourceCells = noCells,
): OwnSheet {
  return drawSheet(historyReport(history, reconciliation, run, texts), { cells, live: run.live, texts });
}
