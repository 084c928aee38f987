import type { Claim } from '../../domain/narrative/narrativeText';
import type { Said } from './said';

/** What an amount is compared with. */
export interface Against {
  /** Where what is compared with begins, if the amount is that itself. */
  readonly itself: number | null;
  readonly what: Claim['against'];
  /** Words that tell what is compared with, and not what the amount is. */
  readonly used: ReadonlySet<number>;
  readonly over: 'över' | 'under' | null;
}

/** "Överskrider budget": more than it, as "över budget" is. */
const exceeds = /^(?:över|under)(?:skrid|skred|stig|steg|träff)/;

/** What the amount is a difference from: the measure after "mot", "än", "jämfört med", "under". */
export function againstOf(said: readonly Said[], last: number, hasEarlier: boolean): Against {
  const used = new Set<number>();
  let what: Claim['against'] = null;
  let over: Against['over'] = null;
  let itself: number | null = null;
  said.forEach(({ cues, word }, index) => {
    if (!cues.has('compare') && !cues.has('overUnder') && !exceeds.test(word)) return;
    for (let next = index + 1; next < Math.min(said.length, index + 7); next++) {
      const one = said[next];
      if (one === undefined || one.isBefore !== said[index]?.isBefore) break;
      const found = comparedWith(said, next);
      if (found === null) {
        if (
          one.cues.has('compare') ||
          one.cues.has('outcome') ||
          one.cues.has('income') ||
          one.cues.has('costs')
        )
          break;
        continue;
      }
      // "mot budgeterade 0,2", "jämfört med budget på 0,2": what is compared with, itself.
      const rest = said.slice(next + 1, last + 1);
      const isNext =
        one.isBefore &&
        rest.every((after) => after.cues.has('result') || /^(?:på|om|of|är|var|[,(])$/.test(after.word));
      // "Ett underskott mot budget på 0,8" is of the deficit.
      const isOfDifference = said
        .slice(0, index)
        .some(
          ({ cues: earlier }) => earlier.has('deviation') || earlier.has('surplus') || earlier.has('deficit'),
        );
      const isItself =
        isNext &&
        !isOfDifference &&
        (hasEarlier || rest.length > 0 || /^budgeterad?e?t?$|^prognos/.test(one.word));
      if (isItself) {
        itself = next;
        break;
      }
      what ??= found;
      if (cues.has('overUnder')) over ??= word === 'under' || word === 'below' ? 'under' : 'över';
      for (let at = index; at <= next; at++) used.add(at);
      break;
    }
  });
  return { what, used, over, itself };
}

function comparedWith(said: readonly Said[], index: number): Claim['against'] {
  const one = said[index];
  if (one === undefined) return null;
  if (one.cues.has('previousForecast')) return 'previousForecast';
  if (/^(?:19|20)\d\d$/.test(one.word)) return 'previousYear';
  if (one.cues.has('previous') || one.word === 'tidigare' || one.word === 'senaste') {
    const next = said[index + 1];
    return next?.cues.has('forecast') === true ||
      /^(?:delår|tertial|uppföljning|rapport)/.test(next?.word ?? '')
      ? 'previousForecast'
      : 'previousYear';
  }
  if (one.cues.has('requirement')) return 'requirement';
  if (
    one.cues.has('budget') ||
    one.cues.has('periodBudget') ||
    (one.cues.has('grant') && /ram|anslag/.test(one.word))
  )
    return 'budget';
  return null;
}
