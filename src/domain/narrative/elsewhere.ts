import type { Choices } from './choices';
import { fitOf } from './fit';
import type { Meaning } from './meaning';
import type { NarrativeIndex } from './narrativeIndex';
import type { WrittenAmount } from './narrativeText';

/** The row has the figure under another heading: the text or the reading may have the wrong measure. */
export function isOtherMeasure(
  written: WrittenAmount,
  { figures }: Choices,
  { lines, owners }: Meaning,
  index: NarrativeIndex,
): boolean {
  const rows = new Set(figures.map(({ row }) => row));
  const meant = [...lines, ...owners.flatMap(({ whole, income, costs }) => [...whole, ...income, ...costs])];
  return meant
    .filter(({ label }) => rows.has(label))
    .some((line) => index.figuresOf(line).some((figure) => fitOf(written, figure) === 'fits'));
}

/** So many owners' totals are looked through where the sentence names none of them. */
const mostOwners = 12;

/** Another table's total or side is the amount, and the sentence does not say whose it is. */
export function isOtherOwners(
  written: WrittenAmount,
  { ownersFrom, owners }: Meaning,
  index: NarrativeIndex,
): boolean {
  if (ownersFrom === 'amount' || ownersFrom === 'sentence' || index.owners.length > mostOwners) return false;
  return index.owners
    .filter((owner) => !owners.includes(owner))
    .flatMap(({ whole, income, costs }) => [...whole, ...income, ...costs])
    .some((line) => index.figuresOf(line).some((figure) => fitOf(written, figure) === 'fits'));
}
