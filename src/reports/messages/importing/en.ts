import type { sv } from './sv';

/** The same messages in English. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  // The files
  format_sie: 'SIE file',
  format_wide: 'table with a column per period or measure',
  format_long: 'table with one amount per row',
  format_accounts: 'account structure',
  fileRead: 'Read as {format}. {details}.',
  figures: '{count} amounts',
  figure: '1 amount',
  ofOrganisation: 'for {organisation}',
  fromSheet: 'sheet {sheet}',
  inUnit: 'amounts in {unit}',
  unitNotStated: 'the file does not state the unit',
  byDimension: 'units by the dimension {dimension}',
  plan_kommunBas: 'accounts of Kommun-Bas',
  plan_privateBas: 'accounts of the BAS plan for companies',
  plan_unknown: 'unknown plan of accounts',
  fileNotUsed: 'Not used: {reason}',
  atLine: '{message} (line {line})',
  atCell: '{message} ({sheet}!{address})',

  // Why a file is not used
  problem_empty: 'The file is empty.',
  problem_binary: 'The file is not a text file.',
  problem_otherFormat: 'The format .{extension} cannot be read. Save the file as .xlsx and pick it again.',
  problem_damagedWorkbook: 'The workbook is damaged and cannot be opened ({reason}).',
  problem_webPage:
    'The file is a web page, probably an error message of the exporting system. Export it again.',
  problem_noOutcome: 'The file has no rows with outcome per account or unit.',
  problem_severalSheets: 'Several sheets may be the right one: {sheets}. Choose one of them.',
  problem_noPeriod:
    'The file does not tell which period the amounts are for. State it: in the field Period of the pane, or with --period 2017-08 on the command line.',
  problem_unbalancedVoucher:
    'Voucher {voucher} does not balance: the difference is {difference} kr. Export it again.',
  problem_truncated: 'The file is cut off: it ends in the middle of a record. Export it again.',
  problem_tooManyFields:
    'The row has {fields} fields but the table only {headings}. One separator too many, often a comma in an amount, has moved the amounts. Correct the row and import the file again.',
  problem_strayQuotation:
    'A quotation mark in the row has no end before the next row, so several rows would become one. Remove the mark, or double it, and import the file again.',
  problem_ambiguousDates:
    'Dates such as {example} can be read in two ways, and no date in the column tells which number is the month. Export with dates such as 2017-08-31.',
  problem_badAmount: '“{text}” is not an amount.',
  problem_badRecord: 'The record {record} does not have the fields that it should.',
  problem_unknownSieType: 'There is no SIE type {type}.',
  problem_noMonth:
    'The period {period} is no month: it should be a year and a month 01–12. Closing periods such as 13 cannot be read. Export the periods 01–12.',
  problem_foreignCurrency:
    'The amounts are in {currency}, not in kronor, and are not converted. Export in kronor.',
  problem_inconsistent:
    'The period balances contradict the account balances for {count} accounts ({accounts}). Export it again.',
  problem_inconsistent_1:
    'The period balances contradict the account balance for 1 account ({accounts}). Export it again.',
  problem_unreadable: 'The file cannot be read: {reason}.',
  problem_tooLarge: 'The file is larger than what can be read (limit: {limit}).',

  // Notes on a file that is used
  note_signsTurned_ledger: 'Costs have no minus in the file, as in the ledger. The signs are turned.',
  note_signsTurned_arithmetic: 'Neither income nor costs have a minus in the file. The costs are given one.',
  note_signsTurned_setting: 'The signs are turned by your setting.',
  note_encodingGuessed: 'The file does not state its encoding. Read as {encoding}.',
  note_encodingStated: 'The file states {stated} as its encoding, but it is read as {encoding}.',
  note_encodingRepaired: '{count} garbled texts are repaired, for example “{example}” to “{repaired}”.',
  note_encodingRepaired_1: '1 garbled text is repaired: “{example}” to “{repaired}”.',
  note_lettersLost: '{count} letters cannot be read, for example in “{example}”.',
  note_lettersLost_1: '1 text has letters that cannot be read: “{example}”.',
  note_rowLeftOut_noKey: 'The row “{label}” is left out: it has neither account nor unit.',
  note_rowLeftOut_noAmount: 'The row “{label}” is left out: it has no amount.',
  note_cellUnreadable: '“{text}” is not an amount and is left out.',
  note_amountDoubtful:
    '“{text}” is read as an amount, but the characters beside it may mean something else. Check it.',
  note_repeatedKey: '“{label}” stands on {rows} rows. They are summed.',
  note_sheetsLeftOut: 'The sheets {sheets} are not read.',
  note_sheetsLeftOut_1: 'The sheet {sheet} is not read.',
  note_unitAssumed: 'The unit is assumed: {unit}.',
  note_yearAssumed: 'The year is assumed: {year}.',
  note_brokenFiscalYear: 'Fiscal year other than the calendar year: {from} to {to}.',
  note_emptyObject_total:
    'Balances without an object are the whole balance of the account (this holds for {accounts} accounts). The objects are not added.',
  note_emptyObject_total_1:
    'Balances without an object are the whole balance of the account (this holds for 1 account). The objects are not added.',
  note_emptyObject_remainder:
    'Balances without an object are what has no object (this holds for {accounts} accounts). The objects are added.',
  note_emptyObject_remainder_1:
    'Balances without an object are what has no object (this holds for 1 account). The objects are added.',
  note_accountInconsistent:
    'Account {account}: the balance is {stated} kr, but the periods add up to {computed} kr.',
  note_dimensionChosen:
    'The units are those of the dimension {dimension}. The amounts are also parted by {others}.',
  note_recordIgnored: 'Records of the kind {record} are not read.',
  note_rowLeftOut_noMeasure: 'The row “{label}” is left out: nothing tells whether it is outcome or budget.',
  note_rowLeftOut_noPeriod: 'The row “{label}” is left out: it is for no month.',
  note_rowLeftOut_ofWhich: 'The row “{label}” is left out: it is part of the row above.',
  note_rowLeftOut_balanceAccount: 'The row “{label}” is left out: it is a balance account, not an outcome.',
  note_tableLeftOut: 'A further table is not read; it begins with “{heading}”.',
  note_columnLeftOut:
    'The column “{heading}” is not read: it repeats another one, or cannot be told apart from it.',
  note_filledDown: 'A unit that stands once holds for the rows below it too, where the cell is blank.',
  note_perMonthAssumed:
    'Nothing tells whether the columns of months are accumulated. They are read as the amounts of each month.',
  note_monthsEmpty: '{from}–{to} only have zeros. Those months are not booked yet and are left out.',
  note_separatorAssumed: 'The point in “{example}” is read as a thousands separator.',
  note_furtherNotes: 'and {count} more notes of the same kind',
  note_furtherNotes_1: 'and 1 more note of the same kind',
  note_decimalComma:
    '{count} amounts have a comma where the format has a point, for example {example}. They are read as decimals.',
  note_decimalComma_1:
    '1 amount has a comma where the format has a point: {example}. It is read as a decimal.',
  note_transactionDates:
    '{count} transactions are of another month than their voucher. The transaction counts.',
  note_transactionDates_1: '1 transaction is of another month than its voucher. The transaction counts.',
  note_monthsOutsideYear_kept:
    '{months} lie outside the fiscal years of the file. They are read as months of their own.',
  note_monthsOutsideYear_left: '{months} lie outside the fiscal years of the file and are left out.',
  note_vouchersIncomplete:
    'The vouchers do not give the balance of {accounts} accounts. The period balances are used instead.',
  note_voucherTwice: 'Voucher {voucher} is there twice, on lines {first} and {second}. Both are counted.',
  note_vouchersIncomplete_1:
    'The vouchers do not give the balance of 1 account. The period balances are used instead.',
  note_budgetLeftOut: 'The period budget is not read for {accounts}: it may mean several things.',
  note_notBalanced:
    'Balances and result of the file do not add up to 0: {difference} kr. Something may be missing.',
  note_lastLineOpen: 'The last line has no line end. Check that the file is complete.',
  note_controlSumUnchecked: 'The control sum of the file (#KSUMMA) is not verified.',
  note_noMonths: 'The file only has one accumulated amount per account, no months.',
  moreNotes: 'and {count} more notes of the same kind',
  moreNotes_1: 'and 1 more note of the same kind',

  // Periods
  month_1: 'Jan',
  month_2: 'Feb',
  month_3: 'Mar',
  month_4: 'Apr',
  month_5: 'May',
  month_6: 'Jun',
  month_7: 'Jul',
  month_8: 'Aug',
  month_9: 'Sep',
  month_10: 'Oct',
  month_11: 'Nov',
  month_12: 'Dec',
  oneMonth: '{month} {year}',
  sameYear: '{from}–{to} {year}',
  twoYears: '{from}–{to}',

  // The answer
  changes_0: 'No cells change',
  changes_1: '1 cell changes',
  changes_many: '{count} cells change',
  formulas_1: '1 formula is left as it is',
  formulas_many: '{count} formulas are left as they are',
  unmatched_1: '1 item of the files belongs to no row',
  unmatched_many: '{count} items of the files belong to no row',
  toLookAt_1: '1 row to look at',
  toLookAt_many: '{count} rows to look at',

  // Obstacles
  obstacle_noTarget:
    'The workbook has no table with an outcome column that the files fit. Check how the tables were read, or choose a table.',
  obstacle_noPeriod: 'Choose which period the outcome is for.',
  obstacle_periodNotInFiles: 'The files have no outcome up to {period}. They have {available}.',
  obstacle_nothingMatched: 'Nothing in the files belongs to any row. Match the items below.',
  obstacle_noFiles: 'None of the files can be used.',

  // Warnings
  warning_importedBefore: '{period} is imported already ({at}). What was imported then is replaced.',
  warning_importedBeforeSame: 'The same files for {period} are imported already ({at}).',
  warning_notNextPeriod: 'The last period imported is {last}, so {period} is not the next.',
  warning_monthsMissing: '{file} lacks {months}. The outcome will be incomplete.',
  warning_unitUnknown: '{file} does not tell whether the amounts are in kr, tkr or mnkr. Choose a unit.',
  warning_targetUnitUnknown: 'The table {table} does not tell whether the amounts are in kr, tkr or mnkr.',
  warning_unitSuspect:
    '{table}: most rows differ by about a factor of {factor} from the old outcome. Wrong unit?',
  warning_controlTotalDiffers: '{file}: the row “{label}” is not the sum of the rows that were read.',
  warning_duplicate: '{key} is in several files ({files}) for the same period. The amounts are counted once.',
  warning_duplicateDiffers:
    '{key}, {count} items in all, are in several files ({files}) for the same period, with different amounts. The amounts of {first} count.',
  warning_duplicateDiffers_1:
    '{key} is in several files ({files}) for the same period, with different amounts. The amount of {first} counts.',
  warning_sameAmountsTwice: '{left} has the same amounts as {used} for the same period. Only {used} counts.',
  warning_amountsLeftOut:
    '{file}: {count} amounts or rows with amounts are not read. The total of the files lacks them.',
  warning_amountsLeftOut_1:
    '{file}: an amount, or a row with amounts, is not read. The total of the files lacks it.',
  warning_costsTurned: 'Neither income nor costs have a minus in the files. The costs are given one.',
  warning_privatePlan:
    '{file} follows the BAS plan for companies. The ranges of Kommun-Bas are not applied to its accounts.',
  warning_noUnitMatched:
    'The workbook has none of the units of the files. Their accounts are not distributed. Choose the income statement yourself if all of the files belongs to it.',
  warning_administrationAssumed:
    '{table}: nothing shows that the amounts of the files are of that administration. They are assumed to be.',
  warning_typedBeside: '{table}: the column {header} is typed, not computed, and keeps its old amounts.',

  // Targets and rows
  control: 'Total of the files {files} = written {written} + not distributed {rest}',
  controlElsewhere:
    'Total of the files {files} = written {written} + in other tables {elsewhere} + not distributed {rest}',
  controlAll: 'Total of the files {files} = written {written}',
  state_changed: 'Changes',
  state_same: 'Unchanged',
  state_formula: 'Formula, left',
  state_untouched: 'Left',
  basis_code: 'by code',
  basis_name: 'by name',
  basis_alias: 'by your earlier choice',
  basis_accounts: 'by account ranges',
  basis_remainder: 'what remains of the row above',
  basis_total: 'the sum of the rows',
  basisOf: '{basis}: {sources}',
  moreSources: '{sources} and {count} more',
  flag_signFlip: 'The sign turns',
  flag_jump_up: 'More than {factor} times the old outcome',
  flag_jump_down: 'Less than 1/{factor} of the old outcome',
  flag_unitSuspect: 'Differs by about a factor of {factor}: wrong unit?',
  flag_formulaLeft: 'The cell has the formula {formula}, which is left',
  flag_formulaReplaced: 'The formula {formula} is replaced',
  flag_vanished: 'Had an outcome, but is not in the files',
  flag_uncertainRange: 'Uncertain account range: {ranges}',
  flag_disagrees: 'The files give {other} for the row, but the sum of the rows is written',
  flag_staleTotal: 'The total is not computed anew: it is not known which rows it adds up',
  flag_unreadable: 'The content “{text}” of the cell is not an amount',

  // What no row took
  unmatched_noRow: 'no row has that name',
  unmatched_ambiguous: 'several rows have that name',
  unmatched_setAside: 'does not belong here, by your choice',
  unmatched_noRule: 'no account range fits',
  unmatched_privatePlan: 'account of the BAS plan for companies',
  suggestion: '{row} ({table})',
  wholeOrganisation: 'the whole organisation',

  // Tables of the preview
  previewOf: 'Import of outcome into {name}',
  column_row: 'Row',
  column_cell: 'Cell',
  column_old: 'Old',
  column_next: 'New',
  column_difference: 'Difference',
  column_state: 'Action',
  column_remarks: 'To look at',
  unmatchedTitle: 'Belongs to no row',
  column_key: 'Item',
  column_amount: 'Amount',
  column_reason: 'Why',
  column_suggestions: 'Suggestions',
  unchangedRows_1: '1 row is unchanged or left.',
  unchangedRows_many: '{count} rows are unchanged or left.',
  written: 'Written to {file}.',
  nothingWritten: 'Nothing is written. Give --out to write a copy with the new outcome.',
  nothingToWrite: 'Nothing to write: the workbook has these outcomes already.',

  // Account ranges and remembered names
  rangeProblem_notDigits: 'Range {number}: accounts are written with digits.',
  rangeProblem_fromAfterTo: 'Range {number}: the first account is larger than the last.',
  rangeProblem_overlap: 'Ranges {number} and {other} have accounts in common but lead to different lines.',
  rangeProblem_unknownLine: 'Range {number}: there is no line “{line}”.',
  aliasText: '{from} → {to}',
  aliasSetAside: '{from} → does not belong here',

  // The mapping, as the history keeps it
  mapping_kommunBas: 'Kommun-Bas',
  mapping_ownRules: '{count} account ranges of your own',
  mapping_ownRules_1: '1 account range of your own',
  mapping_alias: '{from} = {to}',
  mapping_setAside: '{from} does not belong here',
};
