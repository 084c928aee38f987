import type { sv } from './sv';

/** What is wrong with a rule for funds, in English; sv.ts has the same keys and placeholders. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  scopeMissing:
    'It does not say whom the rule is for. Write Municipality, Administration: name or Unit: name.',
  scopeUnreadable:
    '“{text}” does not say whom the rule is for. Write Municipality, Administration: name or Unit: name.',
  dayUnreadable: '“{text}” is no date. Write for example 2025-01-31.',
  shareUnreadable: '“{text}” is no share in percent. Write for example 75 %.',
  yesNoUnreadable: '“{text}” is neither yes nor no.',
  yearsUnreadable: '“{text}” is no number of years. Write for example 3.',
  exemptionsUnreadable:
    '“{text}” cannot be read as exemptions. Write for example Personal assistance; Homelessness 75 %.',
  limitUnreadable: '“{text}” is no limit. Write for example 1 mnkr, 1 % or lower of 1 mnkr and 1 %.',
  limitUnitMissing: '“{text}” lacks a unit. Write kr, tkr, mnkr or %.',
  limitAmbiguous: '“{text}” can be read in two ways. Write thousands with a space between them.',
  nameMissing: 'The rule has no name.',
  shareOutOfRange: 'A share is at least 0 % and at most 100 %.',
  negativeLimit: 'The amount cannot be below zero.',
  floorAboveCap: 'The floor is above the cap.',
  rangeTurned: "The range's lower end is above its upper one.",
  stepsUnordered: 'The sizes are to stand in rising order, with above last.',
  noSuchDay: 'There is no such day in the calendar.',
  endsBeforeStart: 'The rule ends before it begins.',
  yearsNotWhole: 'The number of years is a whole number, at least 1.',
  overlappingRule: 'The rule is for the same as “{other}” at the same time.',
  circularReference: 'The remainder goes in a circle, back to “{other}”.',
  notUsed: 'The rule is not used.',
  columnMissing: 'The column “{column}” is missing. No rules on the sheet are used.',
  columnTwice: 'The column “{text}” stands twice. The first one is used.',
  headingsMissing: 'The sheet lacks the headings of rules. No rules on the sheet are used.',
  column_name: 'Rule',
  column_scope: 'Applies to',
  column_surplusShare: 'Share of surplus',
  column_deficitShare: 'Share of deficit',
};
