import type { Choices } from './choices';
import type { Meaning, SentenceNames } from './meaning';
import type { Claim, WrittenAmount } from './narrativeText';
import { anyUnit, isPlainBefore } from './plainWords';

/** A figure alone matches by chance: its row, its measure or its unit has to be named. */
export function isAnythingNamed(
  { levels, difference, against, side, fund, earlier, direction, change }: Claim,
  { lines, linesFrom }: Meaning,
): boolean {
  if (levels.size > 0 || difference === 'yes' || against !== null || fund !== null) return true;
  // A surplus, a deficit: of the result.
  if (difference === 'maybe' && direction !== null && change === null) return true;
  if (side !== null && (side !== 'result' || difference === 'maybe' || earlier.levels.size > 0)) return true;
  if (side === 'result' && linesFrom === null) return true;
  return lines.length > 0 && linesFrom !== 'previous' && linesFrom !== 'heading'
    ? true
    : difference === 'maybe' && lines.length > 0;
}

/** A round amount, one without a measure, and some unit's of many fit something by chance: then no word may be unknown. */
export function isByChance(
  written: WrittenAmount,
  names: SentenceNames,
  meaning: Meaning,
  { isMeasured }: Choices,
): boolean {
  const { lines } = meaning;
  const { before, value, hedge } = written;
  const words = names.sentence.tokens.slice(before.from, before.to).map(({ text }) => text.toLowerCase());
  const isOfAll = words.some((word) => /^(?:totalt|sammanlagt|tillsammans|sammantaget)$/.test(word));
  if (lines.length === 0 && !isOfAll && words.some((word) => anyUnit.test(word))) return true;
  if (written.sign !== null && meaning.linesFrom === 'amount' && meaning.isSure) return false;
  const digits = value
    .abs()
    .toFixed()
    .replace(/^[0.]+|0+$|\./g, '').length;
  if (digits < 2 && !isMeasured && written.claim.side === null) return true;
  const isWeak = digits < 2 || !isMeasured || hedge !== null;
  return isWeak && !isPlainBefore(written, names, digits < 2);
}
