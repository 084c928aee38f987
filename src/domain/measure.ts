/** What a column (or, in a table laid on its side, a row) measures. `other` is an amount of no known kind. */
export const measures = [
  'outcome',
  'periodBudget',
  'periodDeviation',
  'budget',
  'forecast',
  'previousForecast',
  'forecastDeviation',
  'deviation',
  'previousOutcome',
  'change',
  'requiredResult',
  'shortfall',
  'opening',
  'allocated',
  'withdrawn',
  'returned',
  'regulated',
  'closing',
  'level',
  'income',
  'costs',
  'grant',
  'result',
  'total',
  'percent',
  'count',
  'note',
  'comment',
  'action',
  'text',
  'other',
] as const;

export type Measure = (typeof measures)[number];

/** Measures that are a difference between two others. */
export const differenceMeasures: ReadonlySet<Measure> = new Set([
  'periodDeviation',
  'forecastDeviation',
  'deviation',
  'change',
  'shortfall',
]);

/** Measures whose cells are no amounts of money. */
export const notMoney: ReadonlySet<Measure> = new Set([
  'percent',
  'count',
  'note',
  'level',
  'comment',
  'action',
  'text',
]);
