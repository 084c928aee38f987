/** The program's own words for the figures of its equations; their Swedish and English stand with the messages. */
export const equationWords = [
  'opening',
  'allocated',
  'withdrawn',
  'deposited',
  'returned',
  'closing',
  'result',
  'carried',
  'notCarried',
  'cap',
  'floor',
  'aboveCap',
  'yearlyMaximum',
  'turnover',
  'forecast',
  'forecastBeforeFund',
  'forecastEffect',
  'requiredResult',
  'shortfall',
  'coveredByFund',
  'zero',
] as const;

export type EquationWord = (typeof equationWords)[number];
