import type { Measure } from '../../domain/measure';
import type { Cue } from './cues';
import { isPeriod, type Said } from './said';

const levelCues: readonly (readonly [Cue, readonly Measure[]])[] = [
  ['forecast', ['forecast']],
  ['budget', ['budget']],
  ['periodBudget', ['periodBudget']],
  ['outcome', ['outcome']],
  ['requirement', ['requiredResult']],
  ['accounts', ['outcome', 'previousOutcome']],
];

/** The measures that are named, but for those of what the amount is compared with; weak words only where no other is there. */
export function levelsOf(said: readonly Said[], used: ReadonlySet<number>): ReadonlySet<Measure> {
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
    // "Motsvarande period 2023", "samma period i fjol".
    if (/^(?:motsvarande|samma)$/.test(word) && /^(?:period|tid|månad)/.test(said[index + 1]?.word ?? ''))
      levels.add('previousOutcome');
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
    said.some(({ word }) => word.includes('periodresultat'))
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
  return said[index]?.word === 'efter' && (said[index + 2]?.word ?? '').startsWith('månad');
}
