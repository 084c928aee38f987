import { type CheckedAmount, verdicts } from '../../domain/narrative/narrativeAmount';
import { formatCount } from '../formatAmount';
import type { NarrativeTexts } from '../messages/narrative/narrativeTexts';

/** `12 belopp stämmer, 1 stämmer inte`: how many amounts came out how. */
export function verdictCounts(amounts: readonly CheckedAmount[], { say, language }: NarrativeTexts): string {
  if (amounts.length === 0) return say('noAmounts');
  return verdicts
    .flatMap((verdict) => {
      const count = amounts.filter((amount) => amount.verdict === verdict).length;
      if (count === 0) return [];
      return count === 1
        ? say(`one_${verdict}`)
        : say(`many_${verdict}`, { count: formatCount(count, language) });
    })
    .join(', ');
}
