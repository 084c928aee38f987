import { checkOrder } from '../../domain/checkCode';
import type { Finding } from '../../domain/finding';
import { findingKey } from '../../domain/findingKey';
import type { Reconciliation } from '../../domain/reconciliation';
import { checkCounts } from '../checksTable';
import { findingPlace, findingStatement } from '../findingSentence';
import { orderedFindings } from '../findingsTable';
import type { Texts } from '../messages/texts';
import type { CheckView, FindingView } from '../reconciliationView';
import { cellView } from './cellView';

/** The findings by check, what matters most first; checks without relations and findings are left out. */
export function checkViews(reconciliation: Reconciliation, texts: Texts): readonly CheckView[] {
  const { findings, counts, tables } = reconciliation;
  // Acceptances do not move a finding, so that its number stays its own.
  const ids = new Map(findings.map((finding, index) => [finding, `finding-${index + 1}`]));
  const view = (finding: Finding): FindingView => ({
    id: ids.get(finding) ?? '',
    key: findingKey(finding, tables),
    class: finding.class,
    className: texts.say(`class_${finding.class}`),
    place: findingPlace(finding),
    statement: findingStatement(finding, texts),
    cause: finding.cause,
    cells: finding.cells.map(cellView),
    accepted: finding.accepted,
  });
  return checkOrder.flatMap((check) => {
    const found = findings.filter((finding) => finding.check === check);
    const said = checkCounts(counts[check], texts);
    if (found.length === 0 && said === '') return [];
    return {
      check,
      title: texts.say(`check_${check}`),
      counts: said,
      findings: orderedFindings(found).map(view),
    };
  });
}
