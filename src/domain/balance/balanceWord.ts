/** What a row of inputs tells, by its words. */
const inputWords = [
  'yearResult',
  'realisedGains',
  'exemptedGains',
  'exemptedLosses',
  'unrealisedGains',
  'unrealisedReversals',
  'adjustedResult',
  'reserveAllocation',
  'reserveUse',
  'extraordinaryReasons',
  'balanceResult',
  'earlierDeficit',
  'taxes',
  'generalGrants',
  'taxesAndGrants',
  'equity',
  'pensionLiability',
  'equityWithPensions',
  'reserveBefore',
  'plannedAllocation',
] as const;

export type InputWord = (typeof inputWords)[number];

/** The words for the figures of the balance requirement and the result reserve. */
export const balanceWords = [
  ...inputWords,
  'newDeficit',
  'restored',
  'leftToRestore',
  'resultThreshold',
  'lowestResult',
  'resultAboveThreshold',
  'resultHeadroom',
  'reserveCeiling',
  'reserveBelowCeiling',
  'reserveRoom',
  'largestAllocation',
  'allocationAboveLimit',
  'year',
  'resultToRestore',
] as const;
