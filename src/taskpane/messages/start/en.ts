import type { sv } from './sv';

export const en: Readonly<Record<keyof typeof sv, string>> = {
  outside_title: 'Avstäm works in Excel',
  outside: 'This page is shown by Excel, but Excel does not answer. Open Avstäm from the Home tab in Excel.',
  outside_workbench: 'Open Avstäm without Excel',
  tooOld_title: 'This version of Excel is too old',
  tooOld: 'Avstäm needs Excel 2021, Microsoft 365 or Excel on the web.',
  word_title: 'Avstäm in Word',
  otherApp_title: 'Avstäm works in Excel',
  otherApp: 'Avstäm cannot be used in this program. Open the follow-up in Excel.',
  failed_title: 'Avstäm could not start',
  failed: 'If you are typing in a cell: press Enter or Esc and try again. The error was: {message}',
  retry: 'Try again',
};
