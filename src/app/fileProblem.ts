import type { Texts } from '../reports/messages/texts';

/** Why a file cannot be read: what its content says, what opening it as a workbook says, what the system says. */
export type FileProblem =
  | {
      readonly code:
        | 'missing'
        | 'directory'
        | 'empty'
        | 'binary'
        | 'unknown'
        | 'encrypted'
        | 'notAWorkbook'
        | 'noSheets'
        | 'damaged'
        | 'tooLarge';
    }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'otherFormat'; readonly extension: string }
  | { readonly code: 'oldFormat'; readonly format: string }
  | {
      readonly code: 'misnamed';
      readonly extension: string;
      readonly content: 'workbook' | 'text' | 'other';
    };

/** A sheet that could not be read, though others of its workbook could. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly problem: { readonly code: 'damaged' | 'tooLarge' };
}

/** What is wrong and what to do about it; `file` is shown as it stands. */
export function fileProblemText(file: string, problem: FileProblem, { say }: Texts): string {
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

/** What is wrong with a sheet; both names are shown as they stand. */
export function unreadSheetText(
  file: string,
  sheet: string,
  problem: UnreadSheet['problem'],
  { say }: Texts,
): string {
  return say(problem.code === 'damaged' ? 'sheet_damaged' : 'sheet_tooLarge', { file, sheet });
}
