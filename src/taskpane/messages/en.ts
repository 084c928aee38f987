import type { sv } from './sv';

/** The same messages in English. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  title: 'Avstäm',
  otherLanguage: 'Svenska',

  introTitle: 'Reconcile your follow-up',
  introLine1: 'Avstäm reads the tables in the workbook and checks sums and deviations.',
  introLine2: 'The forecast is held against the required result, one administration at a time.',
  introLine3: 'Everything stays on your computer. Your own cells are never changed.',
  openSample: 'Open the sample',
  reconcile: 'Reconcile',
  reconcileAgain: 'Reconcile again',
  cancel: 'Cancel',
  reading: 'Reading the workbook…',
  readingStep: 'Reading the workbook: {percent}%',
  checking: 'Checking the amounts…',
  refreshing: 'Reconciling again…',
  saving: 'Saving in the workbook…',
  writing: 'Writing the sheets…',
  removing: 'Removing the sheets…',
  restoring: 'Restoring the sheets…',
  openingSample: 'Opening the sample…',
  loadingPart: 'Loading…',
  staleTitle: 'The workbook has changed',
  stale: 'The answer is about the workbook as it was at {moment}. Reconcile again to include the changes.',
  and: 'and',
  written: 'The sheets {names} have been written.',
  writtenRenamed: 'You already have a sheet named {wanted}. Ours is therefore named {name}.',
  removed: 'Our sheets have been removed.',
  undone: 'The last write has been undone.',
  mended: 'Our sheets are as they were before the write.',
  accepted: 'The finding has been accepted. That is kept in the workbook.',
  withdrawn: 'The acceptance has been removed.',
  correctedDone: 'The table has been corrected, and the reconciliation done again.',
  reset: 'The correction has been removed, and the reconciliation done again.',
  cancelled: 'Cancelled. Nothing has been changed.',
  dismiss: 'Close the message',
  task_reconcile: 'The reconciliation was not done.',
  task_refresh: 'The reconciliation could not be shown anew.',
  task_write: 'The summary was not written.',
  task_remove: 'The sheets were not removed.',
  task_restore: 'The sheets were not restored.',
  task_accept: 'The change was not saved.',
  task_correct: 'The correction was not saved.',
  task_goTo: 'The cell could not be shown.',
  task_openSample: 'The sample could not be opened.',
  fault_cellEditing:
    'A cell is being edited, and meanwhile Excel does not answer. Finish editing with Enter or Esc and try again.',
  fault_structureProtected:
    'The structure of the workbook is protected, so no sheet can be added or removed. Remove the protection under Review, Protect Workbook, and try again.',
  fault_sheetProtected:
    'The sheet is protected. Remove the protection under Review, Unprotect Sheet, and try again.',
  fault_sheetProtectedNamed:
    'The sheet {sheet} is protected. Remove the protection under Review, Unprotect Sheet, and try again.',
  fault_readOnly: 'The workbook can only be read. Save a copy, open it and try again.',
  fault_sheetGone: 'A sheet that was read is no longer there. Reconcile again.',
  fault_sheetGoneNamed: 'The sheet {sheet} is no longer there under that name. Reconcile again.',
  fault_sheetHidden: 'The sheet is hidden. Show it first: right-click a sheet tab and choose Unhide.',
  fault_sheetHiddenNamed:
    'The sheet {sheet} is hidden. Show it first: right-click a sheet tab and choose Unhide.',
  fault_tooOld:
    'This version of Excel lacks something that Avstäm needs. Update Excel, or use Excel on the web.',
  fault_failed: 'Excel stopped. The workbook is as it was before. Try again.',
  fault_interrupted:
    'Excel stopped in the middle of the write. Your own sheets are untouched, but ours may be incomplete.',
  fault_newerSettings:
    'The workbook has settings of a later version of Avstäm. Use that version to accept and correct.',
  fault_unexpected:
    'Something unexpected happened. Try again. If that does not help, close the pane and open it again.',
  faultDetail: 'Technical detail: {detail}',
  tryAgain: 'Try again',
  interruptedTitle: 'A write was not completed',
  interrupted:
    'Our sheets in the workbook may be incomplete. Your own sheets are untouched. Restore to have our sheets as they were before the write.',
  restore: 'Restore',
  crashedTitle: 'The pane cannot be shown',
  crashed: 'Something unexpected happened when the answer was to be shown. The workbook is untouched.',
  partMissingTitle: 'A part of the pane could not be loaded',
  partMissing: 'Check the network connection and try again.',
  showAnew: 'Show anew',
  later_import_title: 'Import outcome',
  later_import: 'This version cannot import the outcome from a file.',
  later_import_instead: 'For now, paste the outcome into your own table. Then reconcile.',
  later_document_title: 'Board document',
  later_document: 'This version cannot make a document for the board.',
  later_document_instead:
    'For now, reconcile and choose Write summary. Then copy the tables from the sheet into the document in Word.',
  later_update_title: 'Update tables',
  later_update: 'This version cannot update the tables in a Word document.',
  later_update_instead:
    'For now, open the workbook in Excel, reconcile, write the summary and copy the tables here again.',
};
