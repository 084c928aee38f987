import type { Reconciliation } from '../domain/reconciliation';
import { noSettings } from '../domain/settings';
import type { Texts } from './messages/texts';
import type { ReconciliationView } from './reconciliationView';
import { administrationView } from './view/administrationView';
import { answer } from './view/answer';
import { causeViews } from './view/causeViews';
import { checkViews } from './view/checkViews';
import { type FundDecisions, fundsView } from './view/fundsView';
import { tableViews } from './view/tableViews';

/** What the pane shows of a reconciliation; `leftOut` says what could not be read. */
export function reconciliationView(
  reconciliation: Reconciliation,
  leftOut: readonly string[],
  texts: Texts,
  decisions: FundDecisions = { settings: noSettings, rules: null },
): ReconciliationView {
  const { administrations, findings, tables } = reconciliation;
  const answered = answer(reconciliation, texts);
  return {
    ...answered,
    notes: [...leftOut, ...answered.notes],
    administrations: administrations.map((administration) =>
      administrationView(administration, tables, texts),
    ),
    tables: tableViews(reconciliation, texts),
    checks: checkViews(reconciliation, texts),
    causes: causeViews(findings, texts),
    funds: fundsView(reconciliation, decisions, texts.language),
  };
}
