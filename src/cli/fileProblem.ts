import type { Texts } from '../reports/messages/texts';
import type { SheetProblem } from '../workbook/xlsx/reading/readSheets';
import type { OpenProblem } from '../workbook/xlsx/openXlsx';
import { printable } from './printable';

/** Why a file is left out. */
export type FileProblem =
  | { readonly code: 'missing' | 'directory' | 'empty' | 'binary' | 'unknown' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'otherFormat'; readonly extension: string }
  | { readonly code: 'misnamed'; readonly extension: string; readonly content: 'workbook' | 'text' | 'other' }
  | OpenProblem;

/** What is wrong and what to do about it. */
export function fileProblemText(path: string, problem: FileProblem, { say }: Texts): string {
  const file = printable(path);
  switch (problem.code) {
    case 'unreadable':
      return say('file_unreadable', { file, reason: problem.reason });
    case 'otherFormat':
      return say('file_otherFormat', { file, extension: problem.extension });
    case 'oldFormat':
      return say('file_otherFormat', { file, extension: problem.format });
    case 'misnamed': {
      const { extension, content } = problem;
      if (content === 'workbook') return say('file_misnamedWorkbook', { file, extension });
      return say(content === 'text' ? 'file_misnamedText' : 'file_misnamedOther', { file, extension });
    }
    default:
      return say(`file_${problem.code}`, { file });
  }
}

/** A sheet that could not be read, though others of its workbook could. */
export function sheetProblemText(path: string, { sheet, problem }: SheetProblem, { say }: Texts): string {
  const key = problem.code === 'damaged' ? 'sheet_damaged' : 'sheet_tooLarge';
  return say(key, { file: printable(path), sheet: printable(sheet) });
}
