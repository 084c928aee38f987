import { checkParagraphs } from '../../domain/narrative/checkParagraphs';
import type { CheckedAmount } from '../../domain/narrative/narrativeAmount';
import type { Paragraph } from '../../domain/narrative/paragraph';
import type { Reconciliation } from '../../domain/reconciliation';
import { readNarrative } from '../../reading/narrative/readNarrative';

/** Check 10: every amount in the running text, in its order, held against the tables of the reconciliation. */
export function checkNarrative(
  paragraphs: readonly Paragraph[],
  reconciliation: Reconciliation,
): readonly CheckedAmount[] {
  return checkParagraphs(readNarrative(paragraphs), reconciliation);
}
