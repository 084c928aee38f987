import { type Finding, type FindingClass, isOpen } from '../../domain/finding';
import type { Reconciliation } from '../../domain/reconciliation';
import { acceptedCount, classCount } from '../checksTable';
import { findingDecimals } from '../findingSentence';
import { formatAmount } from '../formatAmount';
import type { Texts } from '../messages/texts';
import { noTablesText } from '../recognisedTables';
import type { ReconciliationView } from '../reconciliationView';

/** What is said at once; the rest follows as a note. */
const answered: readonly FindingClass[] = ['error', 'unlikely-rounding', 'rounding'];
const noted: readonly FindingClass[] = ['missing', 'reading', 'not-checked'];
/** So many shortfalls are named; more are counted. */
const mostNamed = 3;

/** The answer in one line, the worst that is left open, and what else there is to say. */
export function answer(
  reconciliation: Reconciliation,
  texts: Texts,
): Pick<ReconciliationView, 'answer' | 'status' | 'notes'> {
  const { tables, funds, findings } = reconciliation;
  if (tables.length === 0 && funds.length === 0)
    return { answer: noTablesText(reconciliation, texts), status: 'nothing', notes: [] };
  const open = findings.filter(isOpen);
  const count = (kinds: readonly FindingClass[]) =>
    kinds.flatMap((kind) => classCount(kind, open, texts) ?? []);
  const hasErrors = open.some((finding) => finding.class === 'error');
  const parts = [
    ...(hasErrors ? [] : [texts.say('noErrors')]),
    ...count(answered),
    ...shortfalls(open, texts),
    ...acceptedCount(findings, texts),
  ];
  const rest = count(noted);
  return {
    answer: parts.join(', '),
    status: hasErrors
      ? 'error'
      : open.every((finding) => finding.class === 'rounding')
        ? 'clean'
        : 'attention',
    notes: rest.length === 0 ? [] : [texts.say('alsoFound', { counts: rest.join(', ') })],
  };
}

/** `underskott 1,7 mnkr i Konsult och uppdrag` for each that is not accepted. */
function shortfalls(open: readonly Finding[], texts: Texts): readonly string[] {
  const found = open.flatMap((finding) => {
    const { detail, difference, unit } = finding;
    if (detail.code !== 'shortfall' || difference === null) return [];
    const amount = { value: difference.abs(), decimals: findingDecimals(finding), unit };
    return [{ administration: detail.administration, amount }];
  });
  if (found.length > mostNamed) {
    const counted = classCount('shortfall', open, texts);
    return counted === null ? [] : [counted];
  }
  return found.map(({ administration, amount }) =>
    texts.say('shortfallIn', { shortfall: formatAmount(amount, texts.language), administration }),
  );
}
