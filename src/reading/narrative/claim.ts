import type { Measure } from '../../domain/measure';
import type { Claim, NarrativeToken, TokenRange } from '../../domain/narrative/narrativeText';
import { type Against, againstOf } from './against';
import { type Cue, cuesOf } from './cues';
import { fundCounted, fundOf } from './fundClaim';
import { levelsOf } from './levels';
import { isPeriod, type Said } from './said';
import { months } from './words';

export interface ClaimContext {
  readonly tokens: readonly NarrativeToken[];
  readonly before: TokenRange;
  readonly after: TokenRange;
  /** What the amount before this one in the sentence is. */
  readonly earlier: Claim | null;
}

/** "373,6 mnkr (346,2 mnkr)": what is set beside is of the year before, or of the budget. */
const comparedLevels: ReadonlySet<Measure> = new Set([
  'previousOutcome',
  'budget',
  'periodBudget',
  'previousForecast',
]);

function isAside(said: readonly Said[], last: number, earlier: Claim | null): boolean {
  return earlier !== null && last === 0 && said[0]?.word === '(';
}

const noEarlier: Claim['earlier'] = { levels: new Set(), side: null, isDifference: false };

function isBeforeIt({ isBefore }: Said): boolean {
  return isBefore;
}

/** What the words around an amount say that it is. */
export function claimOf({ tokens, before, after, earlier }: ClaimContext): Claim {
  const at = (range: TokenRange, isBefore: boolean): Said[] =>
    tokens.slice(range.from, range.to).map(({ text }) => {
      const word = text.toLowerCase();
      return { word, cues: cuesOf(word), isBefore };
    });
  const around = [...at(before, true), ...at(after, false)];
  const compared = againstOf(around, around.findLastIndex(isBeforeIt), earlier !== null);
  // "1,7 mnkr sämre än budgeterade 4,6": what is said of the difference is not said of the budget.
  const said = compared.itself === null ? around : around.slice(compared.itself);
  const against = compared.itself === null ? compared : againstOf([], -1, false);
  const last = said.findLastIndex(isBeforeIt);
  const has = (cue: Cue): boolean => said.some(({ cues }) => cues.has(cue));
  const levels = isAside(said, last, earlier) ? comparedLevels : levelsOf(said, against.used);
  const counted = fundCounted(said);
  const fund = counted === null ? fundOf(said, earlier) : null;
  const lead = said[last]?.word ?? '';
  const isMoved = has('up') || has('down') || has('better') || has('worse');
  const isLevel = lead === 'till' && isMoved && against.what === null;
  const isDifference = !isLevel && (has('deviation') || isCompared(said) || against.what !== null);
  const isMaybe = !isLevel && (has('surplus') || has('deficit') || isMoved);
  return {
    levels,
    difference: isDifference ? 'yes' : isMaybe ? 'maybe' : 'no',
    against: against.what,
    direction: directionOf(said, against),
    change: changeOf(said, against),
    side: sideOf(said, last),
    fund,
    fundCounted: counted,
    isNet: said.some(({ word }) => /^(?:netto|verksamhets)kostnad/.test(word)),
    isPeriod: isPeriod(said),
    months: said.flatMap(({ word }) =>
      months.has(word) ? [word.slice(0, 3).replace('may', 'maj').replace('oct', 'okt')] : [],
    ),
    years: said.flatMap(({ word }) => (/^(?:19|20)\d\d$/.test(word) ? [Number(word)] : [])),
    isVague: levels === comparedLevels || isVague(said),
    earlier:
      earlier === null
        ? noEarlier
        : {
            levels: earlier.levels.size > 0 ? earlier.levels : earlier.earlier.levels,
            side: earlier.side ?? earlier.earlier.side,
            isDifference: earlier.difference === 'yes',
          },
  };
}

/** A word that makes of an amount a difference: "4 mnkr lägre", "ökade kostnader med 4", "bättre än". */
function isCompared(said: readonly Said[]): boolean {
  const isMoved = ({ cues, word }: Said): boolean =>
    cues.has('up') ||
    cues.has('down') ||
    ((cues.has('better') || cues.has('worse')) && !/^(?:positiv|negativ)/.test(word));
  const last = said.findLastIndex(({ isBefore }) => isBefore);
  const lead = said[last]?.word ?? '';
  if (said.some((one) => !one.isBefore && isMoved(one))) return true;
  const near = said.slice(Math.max(0, last - 5), last + 1);
  return near.some(isMoved) && lead !== 'till' && lead !== 'uppgår' && !/^(?:är|var|blir)$/.test(lead);
}

function directionOf(said: readonly Said[], { over, what }: Against): Claim['direction'] {
  const has = (cue: Cue): boolean => said.some(({ cues }) => cues.has(cue));
  if (what === 'requirement' && over !== null) return over === 'över' ? 'better' : 'worse';
  const better = has('better') || has('surplus');
  const worse = has('worse') || has('deficit');
  return better === worse ? null : better ? 'better' : 'worse';
}

function changeOf(said: readonly Said[], { over, what }: Against): Claim['change'] {
  const up = said.some(({ cues }) => cues.has('up'));
  const down = said.some(({ cues }) => cues.has('down'));
  if (up !== down) return up ? 'up' : 'down';
  return what === 'budget' && over !== null && !up ? (over === 'över' ? 'up' : 'down') : null;
}

function sideOf(said: readonly Said[], last: number): Claim['side'] {
  let side: Claim['side'] = null;
  let distance = Infinity;
  said.forEach(({ cues }, index) => {
    const found = (['income', 'costs', 'grant', 'result'] as const).find((one) => cues.has(one));
    if (found === undefined) return;
    // What is nearest, before it rather than after.
    const away = index <= last ? last - index : index - last + 3;
    if (away < distance || (side === 'result' && found !== 'result')) {
      side = found;
      distance = away;
    }
  });
  return side;
}

/** "Prognosen i april", "resultatet i februari", "än planerat": perhaps not the forecast, the time or the plan of the tables. */
function isVague(said: readonly Said[]): boolean {
  return said.some(({ cues, word }, index) => {
    const next = said[index + 1]?.word ?? '';
    const after = said[index + 2]?.word ?? '';
    if (/^(?:kvartal|halvår)/.test(word) || (/^(?:delår|tertial)/.test(word) && next === '1')) return true;
    if (
      /^(?:i|under|sedan|från)$/.test(word) &&
      months.has(next) &&
      !/^(?:[-\u2010-\u2015]|till|och)$/.test(after)
    )
      return true;
    if (
      cues.has('compare') &&
      said
        .slice(index + 1, index + 4)
        .some((one) => /^(?:planera|beräkna|vänta|förvänta|normal|tidigare$|innan$)/.test(one.word))
    )
      return true;
    if (!cues.has('forecast') && !cues.has('weakForecast')) return false;
    if (/^[1-4]$/.test(next)) return true;
    return (
      /^(?:i|per|från|efter|vid|mot|sedan)$/.test(next) &&
      (months.has(after) || /^(?:delår|tertial|uppfölj|vår|höst)/.test(after))
    );
  });
}
