/** Parts of published rules that the rule model doesn't hold, each with its reason in the messages. */
export const notExpressedParts = [
  'surplusShareNotStated',
  'deficitNotStated',
  'restrictedUse',
  'capOrYearlyMaximum',
  'frameNextYear',
  'firstMillion',
  'twoYearPeriod',
  'rangePerUnit',
  'centralReserve',
  'dutyToAct',
  'transferredActivity',
  'novemberOutcome',
  'keptPart',
  'distributionRequirement',
  'plannedWithdrawal',
  'investments',
  'revisedBudget',
  'exemptActivities',
] as const;

export type NotExpressedPart = (typeof notExpressedParts)[number];
