import type { sv } from './sv';

/** What the command line says, in English. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
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

Usage: avstam document WORKBOOK... --out FILE.docx [options]

Makes a document for the board of what the workbook shows: tables and sentences. With --into a document that is there
is filled: placeholders ({placeholder}) get their parts, and parts of the last time are updated.

Options:
  --into DOC.docx  the document to fill; it is never overwritten
  --out FILE.docx  where the document is written
  --parts ID,ID    only those parts
  --list           show which parts there are
  --preview        show what would change, and write nothing
  --unit UNIT      unit (kr, tkr, mnkr) of new parts; else that of the workbook
  --rounding HOW   stated: say that rounding may make sums differ; distributed: distribute it so that they add up
  --templates FILE sentences of your own (JSON)
  --overwrite-edited
                   write parts anew that were edited by hand, too
  --json           write the result as JSON (the format is described in schema/document.schema.json)
  --exit-code      exit with status 1 if some part was left that is not current
  --lang sv|en     language

Usage: avstam check-text WORKBOOK... TEXT [options]

Holds every amount of a running text against the tables. TEXT is a document (.docx) or a text file (.txt, .md).

Options:
  --json           write the result as JSON (the format is described in schema/checkText.schema.json)
  --exit-code      exit with status 1 if any amount disagrees
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
  checkTextNeedsFiles: 'Name at least one workbook, and the text last: avstam check-text WORKBOOK... TEXT.',
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
  text_unknown: '{file} is neither a Word document (.docx) nor a text file.',
  text_encrypted:
    '{file} is protected by a password. Remove it in Word (File, Info, Protect Document) and try again.',
  text_oldFormat: '{file} has the format .{format}. Open it in Word, save it as .docx and try again.',
  text_notADocument: '{file} is no Word document.',
  text_damaged: '{file} is damaged. Open it in Word, repair it and save it anew.',
  text_tooLarge: '{file} is too large to read.',
  sheet_damaged:
    '{file}: the sheet “{sheet}” is damaged. Open the file in Excel, repair it and save it again.',
  sheet_tooLarge: '{file}: the sheet “{sheet}” is too large to read.',
  sheetSaid: '{place}: {message}',
};
