import type { sv } from './sv';

export const en: Readonly<Record<keyof typeof sv, string>> = {
  outside_title: 'Avstäm works in Excel and Word',
  outside:
    'This page is shown by Excel or Word, but the program does not answer. Open Avstäm from the Home tab there.',
  outside_workbench: 'Open Avstäm without Excel',
  tooOld_title: 'This version of Excel is too old',
  tooOld: 'Avstäm needs Excel 2021, Microsoft 365 or Excel on the web.',
  wordTooOld_title: 'This version of Word is too old',
  wordTooOld: 'Avstäm needs Word 2016 or later, Microsoft 365 or Word on the web.',
  otherApp_title: 'Avstäm works in Excel and Word',
  otherApp: 'Avstäm cannot be used in this program. Open the follow-up in Excel.',
  failed_title: 'Avstäm could not start',
  failed: 'If you are typing in a cell: press Enter or Esc and try again. The error was: {message}',
  retry: 'Try again',
};
