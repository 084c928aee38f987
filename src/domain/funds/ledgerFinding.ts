export type LedgerField =
  'day' | 'administration' | 'unit' | 'fund' | 'kind' | 'amount' | 'moneyUnit' | 'decision' | 'note';

/** Columns without which no line can be read, beside those that say whose the fund is. */
export const neededLedgerFields = ['kind', 'amount', 'moneyUnit'] as const satisfies LedgerField[];

export type NeededLedgerField = (typeof neededLedgerFields)[number] | 'unit';

export type LedgerProblemCode =
  | 'ownerMissing'
  | 'dayUnreadable'
  | 'kindMissing'
  | 'kindUnreadable'
  | 'amountMissing'
  | 'amountUnreadable'
  | 'moneyUnitMissing'
  | 'moneyUnitUnreadable'
  | 'moneyUnitOther'
  | 'tooEarly'
  | 'tooLate';

/** Why a line of our ledger sheet, or all of them, are not used. */
export type LedgerFindingDetail =
  | { readonly code: 'ledgerLineRefused'; readonly problem: LedgerProblemCode; readonly text: string }
  | { readonly code: 'ledgerColumnMissing'; readonly field: NeededLedgerField }
  | { readonly code: 'ledgerColumnTwice'; readonly text: string }
  | { readonly code: 'ledgerHeadingsMissing' };
