import type { Language } from '../textsOf';

/** What a template can have filled in, and what it is called there in each language; either name does in both. */
export const sentenceNames = {
  administration: { sv: 'förvaltning', en: 'administration' },
  outcome: { sv: 'utfall', en: 'outcome' },
  periodBudget: { sv: 'periodbudget', en: 'periodBudget' },
  periodDeviation: { sv: 'periodavvikelse', en: 'periodDeviation' },
  /** The deviation where it is better, without its sign. */
  periodSurplus: { sv: 'periodöverskott', en: 'periodSurplus' },
  periodDeficit: { sv: 'periodunderskott', en: 'periodDeficit' },
  budget: { sv: 'budget', en: 'budget' },
  previousForecast: { sv: 'föregåendePrognos', en: 'previousForecast' },
  forecast: { sv: 'prognos', en: 'forecast' },
  forecastDeviation: { sv: 'prognosavvikelse', en: 'forecastDeviation' },
  forecastSurplus: { sv: 'prognosöverskott', en: 'forecastSurplus' },
  forecastDeficit: { sv: 'prognosunderskott', en: 'forecastDeficit' },
  /** Only where it is stated: an assumed one is the budget. */
  requiredResult: { sv: 'resultatkrav', en: 'requiredResult' },
  shortfall: { sv: 'underskott', en: 'shortfall' },
  /** Only where it is another one than after the fund. */
  shortfallBeforeFund: { sv: 'underskottFöreFond', en: 'shortfallBeforeFund' },
  /** How far the forecast is above the required result. */
  margin: { sv: 'marginal', en: 'margin' },
  fund: { sv: 'fond', en: 'fund' },
  opening: { sv: 'ingående', en: 'opening' },
  allocated: { sv: 'avsatt', en: 'allocated' },
  withdrawn: { sv: 'uttag', en: 'withdrawn' },
  forecastEffect: { sv: 'prognoseffekt', en: 'forecastEffect' },
  closing: { sv: 'utgående', en: 'closing' },
  fundIncrease: { sv: 'fondökning', en: 'fundIncrease' },
  fundDecrease: { sv: 'fondminskning', en: 'fundDecrease' },
  unchangedFund: { sv: 'oförändradFond', en: 'unchangedFund' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type SentenceName = keyof typeof sentenceNames;

/** After a colon: the amount with its unit in words, `2,9 miljoner kronor`. */
export const inWords = { sv: 'ord', en: 'words' } as const satisfies Readonly<Record<Language, string>>;
