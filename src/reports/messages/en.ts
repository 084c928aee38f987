import type { sv } from './sv';

/** The same messages in English. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  measure_outcome: 'Outcome',
  measure_periodBudget: 'Period budget',
  measure_periodDeviation: 'Period deviation',
  measure_budget: 'Budget',
  measure_forecast: 'Forecast',
  measure_previousForecast: 'Previous forecast',
  measure_forecastDeviation: 'Deviation',
  measure_deviation: 'Deviation',
  measure_previousOutcome: 'Previous outcome',
  measure_change: 'Change',
  measure_requiredResult: 'Required result',
  measure_shortfall: 'Shortfall',
  measure_opening: 'Opening',
  measure_allocated: 'Allocated',
  measure_withdrawn: 'Withdrawn',
  measure_returned: 'Returned',
  measure_regulated: 'Regulated',
  measure_closing: 'Closing',
  measure_level: 'Permitted level',
  measure_income: 'Income',
  measure_costs: 'Costs',
  measure_grant: 'Municipal grant',
  measure_result: 'Result',
  measure_total: 'Total',
  measure_percent: 'Per cent',
  measure_count: 'Count',
  measure_note: 'Note',
  measure_comment: 'Comment',
  measure_action: 'Measure taken',
  measure_text: 'Text',
  measure_other: 'Other amount',

  check_deviation: 'Deviations',
  check_sum: 'Sums',
  check_result: 'Result',
  'check_tie-out': 'Departments against income statement',
  'check_required-result': 'Required result',
  check_fund: 'Result fund',
  check_balance: 'Balance requirement',
  check_movement: 'Previous forecast',
  check_missing: 'Blank cells',
  check_reading: 'Reading',

  class_error: 'Error',
  'class_unlikely-rounding': 'Unlikely rounding',
  class_rounding: 'Rounding',
  class_missing: 'Missing',
  class_shortfall: 'Shortfall',
  class_reading: 'Reading',
  'class_not-checked': 'Not checked',

  one_error: '1 error',
  many_error: '{count} errors',
  'one_unlikely-rounding': '1 unlikely rounding',
  'many_unlikely-rounding': '{count} unlikely roundings',
  one_rounding: '1 rounding',
  many_rounding: '{count} roundings',
  one_missing: '1 note on blank cells',
  many_missing: '{count} notes on blank cells',
  one_shortfall: '1 shortfall against the required result',
  many_shortfall: '{count} shortfalls against the required result',
  one_reading: '1 remark from the reading',
  many_reading: '{count} remarks from the reading',
  'one_not-checked': '1 item that could not be checked',
  'many_not-checked': '{count} items that could not be checked',
  nothingFound: 'nothing to remark on',
  noErrors: 'No errors',
  one_accepted: '1 accepted',
  many_accepted: '{count} accepted',
  shortfallIn: 'shortfall {shortfall} in {administration}',
  alsoFound: 'Also {counts}.',
  allTablesIgnored: 'All tables are left out.',
  oneCause: '1 cause',
  manyCauses: '{count} causes',
  causesBehindErrors: '{errors} ({causes})',
  causeChecks: '{count} checks ({names})',
  causeSentence: '1 cause, {checks}: {sentence}',

  one_relation_held: '1 holds',
  many_relations_held: '{count} hold',
  one_relation_rounding: '1 rounding',
  many_relations_rounding: '{count} roundings',
  one_relation_unlikelyRounding: '1 unlikely rounding',
  many_relations_unlikelyRounding: '{count} unlikely roundings',
  one_relation_error: '1 error',
  many_relations_error: '{count} errors',
  one_relation_notChecked: '1 not checked',
  many_relations_notChecked: '{count} not checked',

  kind_departments: 'Result per department',
  kind_incomeStatement: 'Income statement',
  kind_fund: 'Required result and result fund',
  kind_other: 'Other table',
  unitFoundIn: 'the unit stands in “{text}”',
  noUnitFound: 'no unit stated',
  kindBySetting: 'the content by setting',
  tableIgnored: 'left out by setting',
  unitBySetting: 'the unit by setting',
  signs_negative: 'costs with a minus',
  signs_positive: 'costs without a minus',
  signs_unknown: 'no cost rows',
  plusIsBetter: 'plus is better',
  minusIsBetter: 'minus is better',
  decidedBy_setting: 'by setting',
  decidedBy_arithmetic: 'by the amounts in the table',
  decidedBy_assumption: 'assumed',

  summaryTitle: 'Summary',
  reconciliationTitle: 'Reconciliation',
  summaryOf: 'Summary of {name}',
  reconciliationOf: 'Reconciliation of {name}',
  madeBy: 'Reconciled {moment} with Avstäm {version}',
  result: 'In short: {counts}.',
  liveNote:
    'The amounts are formulas over the source cells. Income is positive, and a positive deviation is better than budget.',
  valuesNote:
    'The amounts are values as reconciled. Income is positive, and a positive deviation is better than budget.',
  roundingNote: 'The amounts are rounded in the source. Sums may therefore differ in the last digit.',
  overviewTitle: 'Administrations',
  administration: 'Administration',
  unit: 'Unit',
  status: 'Assessment',
  status_met: 'Meets the required result',
  status_short: 'Below the required result',
  status_unknown: 'Cannot be assessed',
  remark: 'Remark',
  remark_error: 'Does not add up, see Reconciliation',
  remark_short: 'Below the required result',
  remark_doubtful: 'Unlikely rounding, see Reconciliation',
  sectionTitle: '{administration}: {kind}',
  requirementAssumed:
    '{administration}: the source states no required result. The budgeted result is used instead.',
  departmentRequirementAssumed:
    'The source states no required result per row. The budgeted result is used instead.',
  noOutcome: 'The source has no outcome.',
  noAdministrations:
    'No table could be tied to an administration, so no result is shown against a requirement.',
  shortOf: '{administration}: the forecast {forecast} is {shortfall} below the required result {required}.',
  shortOfBeforeFund:
    '{administration}: the forecast {forecast} is {shortfall} below the required result {required} ({before} before the result fund).',
  meets: '{administration}: the forecast {forecast} meets the required result {required}.',
  meetsAfterFund:
    '{administration}: the forecast {forecast} meets the required result {required}, but is {before} below it before the result fund.',
  missingAmount: 'missing',
  margin: 'Margin',
  chartTitle: '{measure} per department, {unit}',
  chartTitleNoUnit: '{measure} per department',
  chartOfSome: '{title} ({shown} of {all})',
  chartOfLargest: '{title} (the {shown} largest of {all})',
  label: 'Row',

  checksTitle: 'Checks',
  check: 'Check',
  held: 'Hold',
  rounding: 'Rounding',
  unlikelyRounding: 'Unlikely rounding',
  error: 'Errors',
  notChecked: 'Not checked',
  allChecks: 'Total',

  findingsTitle: 'Findings',
  findingClass: 'Type',
  cell: 'Cell',
  place: 'Row and column',
  stated: 'Stated',
  expected: 'Expected',
  difference: 'Difference',
  tolerance: 'Rounding at most',
  sentence: 'Explanation',
  cause: 'Cause',
  roundingsFolded: '{roundings} not shown. Give --roundings to see them.',
  roundingFoldedOne: '1 rounding not shown. Give --roundings to see it.',

  tablesTitle: 'Recognised tables',
  table: 'Table',
  sheet: 'Sheet',
  range: 'Range',
  kind: 'Content',
  rowCount: 'Rows',
  columnsTitle: 'Recognised columns',
  header: 'Column heading',
  measure: 'Read as',
  evidence: 'Evidence',
  evidenceWords: 'the heading',
  evidenceArithmetic: '{equation}; holds in {supporting} rows, differs in {disagreeing}',

  deviationDiffers: '{minuend} minus {subtrahend} is {expected}, but {stated} is stated. {verdict}',
  sumDiffers: 'The rows add up to {expected}, but {stated} is stated. {verdict}',
  sumDiffersBlanks:
    'The rows add up to {expected}, but {stated} is stated. Blank cells are left out: {blanks}. {verdict}',
  columnsDiffer: 'By “{equation}” the amount is {expected}, but {stated} is stated. {verdict}',
  resultDiffers: 'By “{equation}” the amount is {expected}, but {stated} is stated. {verdict}',
  fundDiffers:
    'The fund does not roll forward. By “{equation}” the amount is {expected}, but {stated} is stated. {verdict}',
  fundLinesDiffer:
    'The fund does not roll forward. Its lines come to {expected}, but {stated} is stated. {verdict}',
  balanceStepDiffers:
    'The balance requirement does not add up. By “{equation}” the amount is {expected}, but {stated} is stated. {verdict}',
  allocationAboveReserveLimit:
    'The allocation to the result reserve, {stated}, is {difference} more than the limit of the year, {expected} (11 kap. 14 § kommunallagen).',
  deficitNotRestored:
    'Of the negative balance requirement result of {year}, {stated} is left, but it should have been restored by {latestYear} (11 kap. 12 § kommunallagen).',
  withdrawalDiffers:
    'The fund row in the income statement of {administration} is {stated}, but the movement in the fund is {expected}. {verdict}',
  fundBelowFloor: 'The fund {stated} is {difference} below its floor {expected}.',
  fundBelowFloorByRule: 'The fund {stated} is {difference} below its floor {expected} by the rule “{rule}”.',
  fundAboveCap: 'The fund {stated} is {difference} above its cap {expected}.',
  fundAboveCapByRule: 'The fund {stated} is {difference} above its cap {expected} by the rule “{rule}”.',
  allocatedAboveResult: 'The allocation {stated} is {difference} more than last year’s result, {expected}.',
  allocatedAboveResultByRule:
    'The allocation {stated} is {difference} more than the rule “{rule}” gives of last year’s result, {expected}.',
  commentMissing_shortfall:
    'The shortfall {stated} against the required result has neither a comment nor a measure.',
  commentMissing_deviation:
    'The deviation {stated} is beyond the threshold for what is to be explained, but has neither a comment nor a measure.',
  previousForecastDiffers:
    'The previous forecast is {stated}, but {expected} was saved in “{snapshot}”. {verdict}',
  tieOutDiffers:
    '{administration}: “{departmentRow}” is {stated}, but “{resultRow}” in the income statement is {expected}. {verdict}',
  verdict_error: 'The difference {difference} is more than rounding can explain ({tolerance}).',
  verdict_errorExact: 'The difference is {difference}.',
  'verdict_unlikely-rounding':
    'The difference {difference} could at worst be rounding ({tolerance}), but that is unlikely.',
  verdict_rounding: 'The difference {difference} is explained by rounding (at most {tolerance}).',
  suspect: '{cell} should be {shouldBe}: then every check that it takes part in holds.',
  suspectSlip: '{cell} should be {shouldBe} ({slip}): then every check that it takes part in holds.',
  slip_signTurned: 'sign turned',
  slip_digitsSwapped: 'digits swapped',
  slip_rowLeftOut: 'a row is left out',
  slip_rowCountedTwice: 'a row is counted twice',
  slip_factor1000: 'factor 1,000',

  shortfall: 'The forecast {stated} is {shortfall} below the required result {expected}.',
  shortfallBefore:
    'The forecast {stated} is {shortfall} below the required result {expected} ({before} before the result fund).',
  shortfallAssumed: 'The required result is assumed: the budgeted result.',
  blankImplied: 'The cell is blank. The other amounts imply {expected}.',
  blank: 'The cell is blank, and the other amounts do not tell what it should hold.',
  blankRow: 'The row has no amounts at all.',
  blanksImplyZero: '{count} blank cells; the other amounts imply 0 for all of them.',
  blankColumns: 'Columns without any amount: {headers}.',
  repeatedRow:
    'The row has the same label and amounts as an earlier row, “{firstRow}”. Make sure that it is not a duplicate.',
  unknownUnit: 'The unit “{text}” is unknown. Use kr, tkr or mnkr.',
  errorCell: 'The cell holds the error value {text} and is left out.',
  unreadableCell: '“{text}” is no amount and is left out.',
  numberAsTextOne: '1 number is stored as text. It was read as a number.',
  numberAsText: '{count} numbers are stored as text. They were read as numbers.',
  repairedEncodingOne: 'Wrong character encoding was repaired in 1 cell, from “{example}” to “{repaired}”.',
  repairedEncoding:
    'Wrong character encoding was repaired in {count} cells, for example “{example}” to “{repaired}”.',
  footnoteInNumber: '“{text}” seems to contain a footnote mark. Check the amount.',
  ambiguousSeparator: '“{text}” can be read in two ways. It was read as {readAs}.',
  formulaLeavesOutRow: 'The formula {formula} leaves out the row “{leftOut}”.',
  totalLeavesOutRow: 'The row adds up in every column only if “{leftOut}” is not counted.',
  severalHeaders: 'Row {used} is used as the header, but row {other} looks like one too.',
  cutOff: 'The table ends in the middle of “{text}”. The amount is left out.',
  noTable: 'No table of amounts was found on the sheet.',
  emptySheet: 'The sheet is empty.',
  tooWide: 'The sheet has {columns} columns. The first {read} were read.',
  unreadSheet: 'The sheet “{sheet}” could not be read and is not part of the reconciliation.',
  notCheckedBecause: 'Not checked: {reason}',
  reason_noComparedColumns: 'it is not clear which columns are compared.',
  reason_noColumnsFit: 'no two of the columns differ by these amounts.',
  reason_doesNotAddUp: 'no grouping of the rows makes the amounts add up.',
  reason_tooFewRows: 'there are too few rows to tell how the amounts hang together.',
  reason_noParts: 'it is not clear which rows are included.',
  reason_noUnit: 'at least one of the tables has no unit.',
  reason_cellUnreadable: 'a cell could not be read.',
  reason_cellBlank: 'a cell is blank.',

  settings_newer:
    'The settings in the workbook were saved by a later version of Avstäm. They are not used, and not overwritten.',
  settings_unreadable: 'The settings saved in the workbook cannot be read and are not used.',
  settings_leftOutOne: '1 of the settings saved in the workbook cannot be read and is not used.',
  settings_leftOut: '{count} of the settings saved in the workbook cannot be read and are not used.',
  acceptedTitle: 'Accepted findings',
  comment: 'Comment',
  acceptedBy: 'Accepted by',
  acceptedOn: 'Date',

  usage: `Avstäm checks a follow-up report: that sums and deviations add up, that the departments' results tie to
the income statement, and that the forecast meets the required result.

Usage: avstam reconcile [FILE...] [options]

FILE is an Excel workbook (.xlsx, .xlsm) or a text file (.csv, .tsv). Without FILE the packaged sample is reconciled.

Options:
  --out FILE.xlsx  write a copy of the workbook with the sheets Summary and Reconciliation
  --values         write the amounts as values instead of formulas
  --json           write the result as JSON (the format is described in schema/reconciliation.schema.json)
  --lang sv|en     language; otherwise the locale decides
  --roundings      also show differences that rounding explains
  --exit-code      exit with status 1 if there are errors or shortfalls that nobody has accepted
  --tables         show how the tables were read, and why
  --explain [WHAT] show every computed amount as an equation with its cells; WHAT narrows it to a unit, a term or a cell,
                   such as KoU or "KoU enheter!D22"
  --unit UNIT      the unit (kr, tkr, mnkr) of tables that state none
  --better SIDE    plus or minus: which sign of a deviation is better
  --required-result NAME=AMOUNT
                   the required result of an administration, in its own unit; may be repeated
  --snapshot NAME  keep the forecasts in the copy under the name, such as "Interim 1 2017"
  --rules RULES    rules for result funds: an example or a file (.xlsx, .csv) with a table of rules; they are written in the
                   copy, on the sheet Avstäm rules. Otherwise the rules of that sheet are used
  --ledger         write the movements of funds on the sheet Avstäm funds of the copy, where they do not stand there already
  --year-end DECISION
                   enter the year's transfers by the rules on that sheet, with the decision's reference; a year is entered once
  --help           show this text
  --version        show the version of the program

Usage: avstam import WORKBOOK FILE... [options]

FILE is outcome from the ledger or the decision-support system: .xlsx, .csv, .tsv, .txt or SIE (.se, .si). Without --out
it only shows what would be written.

Options:
  --period YYYY-MM the last month of the accumulated outcome; else the latest that the files have
  --out FILE.xlsx  write a copy of the workbook with the new outcome and the sheet Outcome history
  --into SHEET     write only to tables on that sheet; may be repeated
  --match ITEM=ROW a code or name of the file belongs to the row; empty ROW: belongs nowhere; may be repeated
  --ranges FILE    account ranges to use and to keep in the workbook
  --save-ranges FILE
                   save the account ranges in use
  --unit UNIT      the unit of the files (kr, tkr, mnkr) where they state none
  --sheet SHEET    the sheet of the file
  --dimension NO   the SIE dimension that tells units apart
  --jump NUMBER    point out outcomes that change more than so many times (else 3)
  --profile SHARES how the full-year budget lies over the months, instead of twelfths: twelve numbers ("8;8;9...") or a
                   file of them; kept in the workbook; "twelfths" takes it away
  --replace-formulas
                   write over formulas in the outcome column
  --json           write the result as JSON (the format is described in schema/import.schema.json)
  --exit-code      exit with status 1 if there is anything to look at
  --lang sv|en     language

Exit status: 0 done, 1 errors or shortfalls (with --exit-code), 2 nothing could be reconciled,
or the copy not written.`,
  unknownCommand: 'Unknown command: {command}. Run avstam --help for help.',
  unknownOption: 'Unknown option: {option}. Run avstam --help for help.',
  optionNeedsValue: 'The option {option} needs a value.',
  optionTakesNoValue: 'The option {option} takes no value.',
  unknownUnitOption: 'There is no unit {value}. Choose kr, tkr or mnkr.',
  unknownBetter: '--better is plus or minus, not {value}.',
  wrongRequiredResult: 'Write the required result as NAME=AMOUNT, not {value}.',
  importNeedsFiles: 'Name the workbook and at least one file with outcome: avstam import WORKBOOK FILE...',
  wrongPeriod: 'The period is written YYYY-MM, such as 2017-08, not {value}.',
  wrongJump: '--jump is a number greater than 1, not {value}.',
  wrongMatch: 'A match is written ITEM=ROW, not {value}.',
  unknownTarget: 'The sheet {value} has no table with an outcome column.',
  matchRowUnknown: 'No row is called {value} in the tables with outcome.',
  matchRowAmbiguous: 'Several rows are called {value}. Give the sheet: ITEM=SHEET!ROW.',
  importedCopy: 'Copy with the new outcome: {file}',
  rangesSaved: 'Account ranges: {file}',
  wrongRanges: '{file}, line {line}: {problem}',
  noRanges: '{file} has no account ranges.',
  wrongProfile_count: '{profile}: a profile has twelve numbers, one per month, not {count}.',
  wrongProfile_notNumber:
    '{profile}: "{value}" is not a number. A profile has twelve numbers, one per month.',
  wrongProfile_negative: '{profile}: the share of a month cannot be below zero.',
  wrongProfile_empty: '{profile}: all shares are zero.',
  unknownExample: 'There is no example {value}. Choose one of {examples}, or name a file (.xlsx, .csv).',
  exampleWithoutRules: 'The example {value} has no rules for funds to start from.',
  noRulesInFile: '{file} has no rules.',
  ledgerNeedsWorkbook:
    'The movements of funds are written in a copy of a workbook. Name a workbook, and --out if you use --json.',
  yearEndUnknown: 'The source does not say which year ends.',
  nothingEntered: 'There are no new movements to enter in the funds.',
  enteredOne: '1 movement is entered on the sheet of funds.',
  entered: '{count} movements are entered on the sheet of funds.',
  ledgerWithoutHeadings: 'The sheet of funds lacks its headings, so nothing can be entered on it.',
  snapshotNeedsWorkbook:
    'The forecasts are kept in a copy of one workbook. Name one workbook, and --out if you use --json.',
  workbookNeeded: '{file} is not an Excel workbook. The outcome is written into a workbook (.xlsx, .xlsm).',
  unknownLanguage: 'There is no language {language}. Choose sv or en.',
  outMustBeWorkbook: '{file}: the copy must be an .xlsx or .xlsm file.',
  outKeepsType: '{file}: the copy must be of the same type as the original, .{extension}.',
  outOverwritesInput: '{file} is one of the files to reconcile. Choose another name for the copy.',
  cannotWrite: '{file} could not be written: {reason}. Name another place with --out.',
  reason_noFolder: 'the folder does not exist',
  reason_noAccess: 'access is denied',
  reason_inUse: 'another program uses the file',
  reason_noSpace: 'the disk is full',
  reason_isFolder: 'it is a folder',
  written: 'Reconciled copy: {file}',
  leftOut: 'Left out: {message}',
  nothingReconciled: 'Nothing could be reconciled.',
  signed: '{file} is digitally signed. The signature does not hold for the reconciled copy.',
  unexpected: 'Unexpected error: {message}',

  file_missing: '{file} does not exist.',
  file_directory: '{file} is a folder. Name a file.',
  file_unreadable: '{file} could not be read: {reason}.',
  file_empty: '{file} is empty.',
  file_binary: '{file} is not a text file with tables.',
  file_unknown: '{file} has a format that is not supported. Use .xlsx, .xlsm, .csv or .tsv.',
  file_otherFormat: '{file} has the format .{extension}. Open it in Excel, save it as .xlsx and try again.',
  file_misnamedWorkbook:
    '{file} is named .{extension} but is an Excel workbook or another package. Change its extension to .xlsx and try again.',
  file_misnamedText:
    '{file} is named .{extension} but is a text file. Change its extension to .csv, or save it as .xlsx from Excel.',
  file_misnamedOther: '{file} is named .{extension} but is no Excel workbook.',
  file_encrypted:
    '{file} is protected by a password. Remove it in Excel (File, Info, Protect Workbook) and try again.',
  file_notAWorkbook: '{file} is no Excel workbook.',
  file_damaged: '{file} is damaged. Open it in Excel, repair it and save it anew.',
  file_tooLarge: '{file} is too large to read. Save the sheets to reconcile in a file of their own.',
  file_noSheets: '{file} has no worksheets.',
  sheet_damaged:
    '{file}: the sheet “{sheet}” is damaged. Open the file in Excel, repair it and save it again.',
  sheet_tooLarge: '{file}: the sheet “{sheet}” is too large to read.',
  sheetSaid: '{place}: {message}',
};
