import * as words from './words';

/** What a word of the economy says, by itself. */
export type Cue =
  | 'forecast'
  | 'weakForecast'
  | 'budget'
  | 'periodBudget'
  | 'outcome'
  | 'weakOutcome'
  | 'accounts'
  | 'requirement'
  | 'deviation'
  | 'surplus'
  | 'deficit'
  | 'better'
  | 'worse'
  | 'up'
  | 'down'
  | 'overUnder'
  | 'compare'
  | 'income'
  | 'costs'
  | 'result'
  | 'grant'
  | 'fund'
  | 'previous'
  | 'previousForecast';

const cueWords: readonly (readonly [Cue, RegExp])[] = [
  ['forecast', words.forecastWords],
  ['weakForecast', words.weakForecastWords],
  ['budget', words.budgetWords],
  ['periodBudget', words.periodBudgetWords],
  ['outcome', words.outcomeWords],
  ['outcome', words.periodResultWords],
  ['weakOutcome', words.weakOutcomeWords],
  ['accounts', words.accountsWords],
  ['requirement', words.requirementWords],
  ['deviation', words.deviationWords],
  ['surplus', words.surplusWords],
  ['deficit', words.deficitWords],
  ['better', words.betterWords],
  ['worse', words.worseWords],
  ['up', words.upWords],
  ['down', words.downWords],
  ['overUnder', words.overUnderWords],
  ['compare', words.compareWords],
  ['income', words.incomeWords],
  ['costs', words.costWords],
  ['result', words.resultWords],
  ['grant', words.grantWords],
  ['fund', words.fundWords],
  ['previous', words.previousWords],
  ['previousForecast', words.previousForecastWords],
];

/** So many words are remembered at most. */
const mostKnown = 20_000;
const known = new Map<string, ReadonlySet<Cue>>();

/** What a word says, in lower case; empty for a word of no meaning here. */
export function cuesOf(lower: string): ReadonlySet<Cue> {
  const found = known.get(lower);
  if (found !== undefined) return found;
  const cues = new Set(
    lower.length > 40 ? [] : cueWords.flatMap(([cue, pattern]) => (pattern.test(lower) ? [cue] : [])),
  );
  if (known.size >= mostKnown) known.clear();
  known.set(lower, cues);
  return cues;
}

/** A word of the economy: known, so that it narrows nothing down that nobody knows. */
export function isEconomic(lower: string): boolean {
  return cuesOf(lower).size > 0;
}

/** Words that make a number without a unit an amount. */
const moneyCues: ReadonlySet<Cue> = new Set([
  'forecast',
  'budget',
  'periodBudget',
  'outcome',
  'accounts',
  'requirement',
  'deviation',
  'surplus',
  'deficit',
  'income',
  'costs',
  'result',
  'grant',
  'fund',
]);

export function isAboutMoney(lower: string): boolean {
  return [...cuesOf(lower)].some((cue) => moneyCues.has(cue));
}
