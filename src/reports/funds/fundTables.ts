import type { Reconciliation } from '../../domain/reconciliation';
import { fundTextsIn } from '../messages/funds/fundTexts';
import type { Language } from '../messages/textsOf';
import type { ReportTable } from '../report';
import { fundsTable } from './fundsTable';
import { requirementsTable } from './requirementsTable';
import { transfersTable } from './transfersTable';

/** Required results, funds and proposed transfers, those that there are. */
export function fundTables(reconciliation: Reconciliation, language: Language): readonly ReportTable[] {
  const texts = fundTextsIn(language);
  return [requirementsTable, fundsTable, transfersTable].flatMap(
    (table) => table(reconciliation, texts) ?? [],
  );
}
