import type { sv } from './sv';

/** The same messages in English. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  historyTitle: 'Outcome history',
  historyOf: 'Outcome history of {name}',
  madeBy: 'Written {moment} by Avstäm {version}',
  liveNote:
    'Amounts of the workbook are formulas over their cells. Imported outcome and saved forecasts are values of the day they were saved.',
  valuesNote: 'All amounts are values.',
  nothing: 'No outcome has been imported, and no forecasts have been saved.',

  monthNames: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  monthAndYear: '{month} {year}',
  fromTo: '{from}\u2013{to}',

  row: 'Row',
  remark: 'Remark',
  of_departments: '{administration}, departments',
  of_incomeStatement: '{administration}, income statement',
  of_other: '{administration}',

  importsTitle: 'Imported outcome',
  file: 'File',
  period: 'Period',
  importedAt: 'Imported',
  fileSize: 'Bytes',
  rowCount: 'Rows',
  fingerprint: 'SHA-256, beginning',
  mapping: 'Matching',

  totalTitle: '{administration}: outcome against period budget {year}',
  month: 'Month',
  outcome: 'Outcome',
  periodBudget: 'Period budget',
  deviation: 'Deviation',
  accumulatedOutcome: 'Outcome to date',
  accumulatedBudget: 'Budget to date',
  accumulatedDeviation: 'Deviation to date',
  totalRow: 'The row “{row}” on the sheet {sheet}.',
  totalOfParts: 'The sum of the rows that make up “{row}” on the sheet {sheet}.',
  deviationChart: '{administration}: outcome less period budget, {unit}',
  outcomeChart: '{administration}: outcome, {unit}',
  monthsTitle: '{table}: outcome per month {year}',
  accumulated: 'To date',
  budgetBasis: 'Period budget by',
  basis_stated: 'the source',
  basis_profile: 'profile',
  basis_twelfths: 'twelfths',
  budgetBy_stated: 'The period budget is what the file or the sheet stated at the import.',
  budgetBy_profile: 'The period budget is the full-year budget spread by the saved profile.',
  budgetBy_twelfths: 'The period budget is the full-year budget spread by a twelfth per month.',
  spanUnknown: 'The outcome of {period} was imported as one sum. How it lies over the months is not known.',
  rowNotInImport:
    '“missing”: the row is not in the import of the month or in the one before, so the outcome of the month cannot be computed.',
  betterIsPositive: 'A positive deviation is better than budget.',

  derivedTitle: '{table}: outcome from the deviation, {period}',
  unknownPeriod: 'unknown period',
  derivedNote: 'The sheet only has the deviation of the period. Outcome = period budget + deviation.',
  derivedNoMonth:
    'The sheet only has the deviation of the period, and does not tell up to which month. The outcome is unknown.',
  unknown_noBudget: 'Unknown: no budget',
  unknown_noDeviation: 'Unknown: no deviation',

  movedSince: '{table}: changed since {report}',
  movedTitle: '{table}: changed since the previous forecast',
  previousForecast: 'Previous forecast',
  budget: 'Budget',
  forecast: 'Forecast',
  change: 'Change',
  movedByColumn: 'The previous forecast is the column “{header}” of the sheet. A positive change is better.',
  movedBySnapshot:
    'The previous forecast is the one saved as “{name}” {moment}. A positive change is better.',
  rowIsNew: 'New since then',
  rowIsGone: 'No longer there',

  restTitle: '{table}: the rest of the year by the forecast',
  rest: 'Left by forecast',
  restOfBudget: 'Left of budget',
  restNote: 'Left by forecast = forecast \u2212 outcome.',
  restBy_stated: 'Left of budget = full-year budget \u2212 period budget.',
  restBy_profile: 'Left of budget is the full-year budget spread by the saved profile.',
  restBy_twelfths: 'Left of budget is the full-year budget spread by a twelfth per month.',

  forecastsTitle: '{table}: forecast per report {year}',
  now: 'Now',
  yearOutcome: 'Full-year outcome',
  miss: 'Outcome \u2212 {report}',
  missNote:
    'Outcome \u2212 forecast tells how good the forecast was: positive where the year came out better than forecast.',

  snapshotsTitle: 'Saved forecasts',
  report: 'Report',
  savedAt: 'Saved',
  noSnapshots:
    'No forecasts have been saved. Save them at each report, and the next one shows what has changed since.',
};
