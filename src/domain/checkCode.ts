/** The checks, in the order in which people are told of them. */
export const checkOrder = [
  'deviation',
  'sum',
  'result',
  'tie-out',
  'required-result',
  'fund',
  'balance',
  'movement',
  'missing',
  'reading',
] as const;

export type CheckCode = (typeof checkOrder)[number];
