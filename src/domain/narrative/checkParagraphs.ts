import type { Reconciliation } from '../reconciliation';
import { checkAmount } from './checkAmount';
import { isApartFrom, namesIn, noSurroundings, type SentenceNames, surroundingsAfter } from './meaning';
import type { CheckedAmount } from './narrativeAmount';
import { narrativeIndex } from './narrativeIndex';
import type { NarrativeParagraph } from './narrativeText';

/** Every amount of the paragraphs, in their order, held against the figures of the reconciliation. */
export function checkParagraphs(
  paragraphs: readonly NarrativeParagraph[],
  reconciliation: Reconciliation,
): CheckedAmount[] {
  const index = narrativeIndex(reconciliation);
  const checked: CheckedAmount[] = [];
  let around = { ...noSurroundings, mainYear: mainYear(paragraphs) };
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) around = surroundingsAfter(paragraph, index, around);
    let previous: SentenceNames | null = null;
    let isApart = false;
    let paragraphOwners = around.paragraphOwners;
    for (const sentence of paragraph.sentences) {
      const names = namesIn(sentence, index);
      for (const amount of sentence.amounts) {
        checked.push(
          checkAmount(
            amount,
            paragraph.number,
            names,
            { ...around, paragraphOwners, previous, isApart },
            index,
          ),
        );
      }
      const owners = names.owners.flatMap(({ named }) => named);
      if (owners.length > 0) paragraphOwners = owners;
      previous = names;
      isApart ||= isApartFrom(names);
    }
    around = { ...around, paragraphOwners };
  }
  return checked;
}

function mainYear(paragraphs: readonly NarrativeParagraph[]): number | null {
  const counts = new Map<number, number>();
  for (const { sentences } of paragraphs) {
    for (const { tokens } of sentences) {
      for (const { text, kind } of tokens) {
        if (kind === 'number' && /^20\d\d$/.test(text))
          counts.set(Number(text), (counts.get(Number(text)) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
