import { unreadSheetText } from '../../app/fileProblem';
import { textsIn } from '../../reports/messages/texts';
import type { WorkbenchTexts } from '../messages/workbenchTexts';
import type { Notice } from '../notices';
import type { OpenedFile } from './openFile';

/** What there is to know about a file that was opened as `name`. */
export function openedNotice(file: OpenedFile, name: string, texts: WorkbenchTexts): Notice {
  const { workbook, unread, fromText } = file;
  const { say, language } = texts;
  const lines = [
    say('opened', { file: name }),
    ...(fromText ? [say('fromText')] : []),
    ...(workbook.isSigned ? [say('signed')] : []),
  ];
  if (unread.length === 0) return { kind: lines.length > 1 ? 'info' : 'said', lines };
  const reportTexts = textsIn(language);
  const problems = unread.map(({ sheet, problem }) => unreadSheetText(name, sheet, problem, reportTexts));
  return { kind: 'error', lines: [...lines, ...problems] };
}
