import type { Measure } from '../../domain/measure';
import type { Claim, FundWord, NarrativeToken, TokenRange } from '../../domain/narrative/narrativeText';
import { type Cue, cuesOf } from './cues';
import { months } from './words';

interface Said {
  readonly word: string;
  readonly cues: ReadonlySet<Cue>;
  readonly isBefore: boolean;
}

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

const noEarlier: Claim['earlier'] = { levels: new Set(), side: null };

/** What the words around an amount say that it is. */
export function claimOf({ tokens, before, after, earlier }: ClaimContext): Claim {
  const at = (range: TokenRange, isBefore: boolean): Said[] =>
    tokens.slice(range.from, range.to).map(({ text }) => {
      const word = text.toLowerCase();
      return { word, cues: cuesOf(word), isBefore };
    });
  const said = [...at(before, true), ...at(after, false)];
  const last = said.findLastIndex(({ isBefore }) => isBefore);
  const has = (cue: Cue): boolean => said.some(({ cues }) => cues.has(cue));
  const against = againstOf(said, last, earlier !== null);
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
          },
  };
}

interface Against {
  readonly what: Claim['against'];
  /** Words that tell what is compared with, and not what the amount is. */
  readonly used: ReadonlySet<number>;
  readonly over: 'över' | 'under' | null;
}

/** "Överskrider budget": more than it, as "över budget" is. */
const exceeds = /^(?:över|under)(?:skrid|skred|stig|steg)/;

/** What the amount is a difference from: the measure after "mot", "än", "jämfört med", "under". */
function againstOf(said: readonly Said[], last: number, hasEarlier: boolean): Against {
  const used = new Set<number>();
  let what: Claim['against'] = null;
  let over: Against['over'] = null;
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
        one.isBefore && rest.every((after) => after.cues.has('result') || /^(?:på|om|of)$/.test(after.word));
      const isItself =
        isNext && (hasEarlier || rest.length > 0 || /^budgeterad?e?t?$|^prognos/.test(one.word));
      if (isItself) break;
      what ??= found;
      if (cues.has('overUnder')) over ??= word === 'under' || word === 'below' ? 'under' : 'över';
      for (let at = index; at <= next; at++) used.add(at);
      break;
    }
  });
  return { what, used, over };
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

const levelCues: readonly (readonly [Cue, readonly Measure[]])[] = [
  ['forecast', ['forecast']],
  ['budget', ['budget']],
  ['periodBudget', ['periodBudget']],
  ['outcome', ['outcome']],
  ['requirement', ['requiredResult']],
  ['accounts', ['outcome', 'previousOutcome']],
];

function levelsOf(said: readonly Said[], used: ReadonlySet<number>): ReadonlySet<Measure> {
  const levels = new Set<Measure>();
  const weak = new Set<Measure>();
  said.forEach(({ cues, word }, index) => {
    if (used.has(index)) return;
    const before = said[index - 1];
    const isPrevious = before?.cues.has('previous') === true || before?.word === 'tidigare';
    if (cues.has('forecast') && isPrevious) levels.add('previousForecast');
    else
      for (const [cue, measures] of levelCues)
        if (cues.has(cue)) for (const measure of measures) levels.add(measure);
    if (cues.has('previousForecast')) levels.add('previousForecast');
    if (cues.has('previous') && said[index + 1]?.cues.has('forecast') !== true) levels.add('previousOutcome');
    if (cues.has('weakForecast')) weak.add('forecast');
    // "Redovisar ett underskott" may be of a forecast.
    if (cues.has('weakOutcome') && said.some((one) => one.cues.has('income') || one.cues.has('costs')))
      weak.add('outcome');
    if (word === 'periodresultat' || word === 'periodresultatet') weak.add('outcome');
  });
  if (levels.has('budget') && said.some(({ word }) => /^period(?:en|ens|resultat)?/.test(word)))
    levels.add('periodBudget');
  if (
    levels.has('budget') &&
    levels.has('periodBudget') &&
    said.some(({ word }) => /periodresultat/.test(word))
  ) {
    levels.delete('budget');
    levels.delete('outcome');
  }
  // "Det prognostiserade utfallet" is a forecast, "budgeterat resultat" a budget.
  if (levels.has('forecast') && levels.has('outcome')) levels.delete('outcome');
  // "Resultatet efter åtta månader", "kostnaderna uppgick till": what has been, unless a forecast is spoken of.
  const isPast =
    said.some(
      ({ word }, index) => /^(?:uppgick|blev|landade|hamnade|stannade)$/.test(word) || isMonths(said, index),
    ) || isPeriod(said);
  if (weak.size === 0 && isPast && said.some(({ cues }) => sideCues.some((cue) => cues.has(cue))))
    weak.add('outcome');
  return levels.size > 0 ? levels : weak;
}

const sideCues: readonly Cue[] = ['income', 'costs', 'result', 'deviation'];

/** "Efter åtta månader". */
function isMonths(said: readonly Said[], index: number): boolean {
  return said[index]?.word === 'efter' && /^månad/.test(said[index + 2]?.word ?? '');
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

function fundOf(said: readonly Said[], earlier: Claim | null): readonly FundWord[] | null {
  const at = said.findIndex(({ cues }) => cues.has('fund'));
  const has = (pattern: RegExp): boolean => said.some(({ word }) => pattern.test(word));
  const holds = has(/^(?:uppgår|uppgick|innehåller|omfattar|saldo|saldot|kvar|behållning|behållningen)$/);
  if (at < 0) {
    const first = said.find(({ word }) => /^\p{L}/u.test(word))?.word ?? '';
    return earlier?.fund != null && holds && (first === 'som' || first === 'vilken' || first === 'den')
      ? ['closing']
      : null;
  }
  if (has(/^ingående$/)) return ['opening'];
  if (
    said
      .slice(at)
      .some(({ word, isBefore }) => isBefore && /^(?:uppgår|uppgick|innehåller|omfattar)$/.test(word))
  )
    return ['closing'];
  if (has(/^utgående$/)) return ['closing'];
  if (
    has(
      /^(?:uttag|uttaget|ianspråk|ianspråktas|ianspråktagande|disponera|disponeras|använts|används|nyttjas|withdrawn)$/,
    )
  )
    return ['withdrawn'];
  const lead = said
    .slice(Math.max(0, at - 6), at)
    .reverse()
    .find(({ word }) => /^(?:till|från|ur|to)$/.test(word))?.word;
  if (lead === 'från' || lead === 'ur') return ['withdrawn'];
  if (has(/^(?:avsätt|avsatt|överför|tillför)/) || lead === 'till' || lead === 'to') return ['allocated'];
  return holds ? ['closing'] : ['opening', 'allocated', 'withdrawn', 'closing'];
}

function fundCounted(said: readonly Said[]): boolean | null {
  for (const [index, { word }] of said.entries()) {
    const isWithout = /^(?:före|exklusive|exkl|innan|utan)$/.test(word);
    if (!isWithout && !/^(?:efter|inklusive|inkl)$/.test(word)) continue;
    const isFund = said
      .slice(index + 1, index + 6)
      .some(({ word: next }) => /fond|^över$|överskott|disposition|ianspråk/.test(next));
    if (isFund) return !isWithout;
  }
  return null;
}

function isPeriod(said: readonly Said[]): boolean {
  return said.some(
    ({ word, cues }) =>
      /^(?:period|hittills|ack|delår|tertial)/.test(word) || cues.has('outcome') || months.has(word),
  );
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
