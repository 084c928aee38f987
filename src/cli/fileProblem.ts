import { type FileProblem, fileProblemText, unreadSheetText, type UnreadSheet } from '../app/fileProblem';
import type { Texts } from '../reports/messages/texts';
import { printable } from './terminal/printable';

/** What is wrong with a file and what to do about it, as a line for a terminal. */
export function fileProblemLine(path: string, problem: FileProblem, texts: Texts): string {
  return fileProblemText(printable(path), problem, texts);
}

/** The same for a sheet that could not be read, though others of its workbook could. */
export function sheetProblemLine(path: string, { sheet, problem }: UnreadSheet, texts: Texts): string {
  return unreadSheetText(printable(path), printable(sheet), problem, texts);
}
