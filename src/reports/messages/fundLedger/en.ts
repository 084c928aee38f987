import type { sv } from './sv';

/** What is wrong with a line of the ledger of funds, in English; sv.ts has the same keys and placeholders. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  ownerMissing: 'It does not say whose the fund is. Write an administration or a unit.',
  dayUnreadable: '“{text}” is no date. Write for example 2025-01-31.',
  kindMissing:
    'It does not say what the line is. Write opening, allocated, withdrawal, deposit, returned or year end.',
  kindUnreadable:
    '“{text}” is no movement of a fund. Write opening, allocated, withdrawal, deposit, returned or year end, or correction of such a movement.',
  amountMissing: 'The amount is missing.',
  amountUnreadable: '“{text}” is no amount.',
  moneyUnitMissing: "The amount's unit is missing. Write kr, tkr or mnkr.",
  moneyUnitUnreadable: '“{text}” is no unit of amounts. Write kr, tkr or mnkr.',
  moneyUnitOther: 'The amount is written as “{text}”, in another unit than this one.',
  tooEarly: "The line is of a day before the fund's opening balance.",
  tooLate: 'The fund has only lines of days after the year that is reported.',
  notUsed: 'The line is not counted.',
  columnMissing: 'The column “{column}” is missing. No lines on the sheet are counted.',
  columnTwice: 'The column “{text}” stands twice. The first one is used.',
  headingsMissing: 'The sheet lacks the headings of fund movements. No lines on the sheet are counted.',
  column_kind: 'Movement',
  column_amount: 'Amount',
  column_moneyUnit: 'Amount in',
  column_unit: 'Unit',
};
