import { type FileProblem, fileProblemText, unreadSheetText } from '../../app/fileProblem';
import { parseSavedWorkbook } from '../../app/savedWorkbook';
import { fileExtension, fileKind } from '../../importing/fileKind';
import { decodeText } from '../../importing/textEncoding';
import { momentText } from '../../reports/moment';
import type { Texts } from '../../reports/messages/texts';
import { openXlsx } from '../../workbook/xlsx/openXlsx';
import type { DocumentTexts } from '../messages/document/documentTexts';
import type { ReconcileInput } from '../reconciler/reconciler';

export interface PickedWorkbook {
  readonly input: ReconcileInput;
  /** When the file, or the package, was saved: `2026-11-24 14:05`. */
  readonly savedAt: string;
  /** Whether it is a package that Excel's pane saved. */
  readonly isPackage: boolean;
  /** Sentences on sheets that could not be read. */
  readonly notes: readonly string[];
}

export type PickedOrNot =
  | { readonly ok: true; readonly picked: PickedWorkbook }
  /** A sentence that tells what is wrong and what to do. */
  | { readonly ok: false; readonly reason: string };

/** Reads a workbook's file, or a package of what one holds; nothing of it leaves the machine. */
export async function openPickedWorkbook(
  file: File,
  reportTexts: Texts,
  texts: DocumentTexts,
): Promise<PickedOrNot> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (fileExtension(file.name) === 'json') return openPackage(bytes, file.name, texts);
  const kind = fileKind(bytes, file.name);
  if (kind.kind !== 'workbook') return { ok: false, reason: wrongKind(kind, file.name, reportTexts, texts) };
  const opened = await openXlsx(bytes, file.name);
  if (!opened.ok) return { ok: false, reason: fileProblemText(file.name, opened.problem, reportTexts) };
  const { sheets, problems } = await opened.workbook.read();
  const [first] = problems;
  if (sheets.length === 0 && first !== undefined)
    return { ok: false, reason: fileProblemText(file.name, first.problem, reportTexts) };
  const settings = await opened.workbook.readSettings();
  return {
    ok: true,
    picked: {
      input: { name: file.name, sheets, settings },
      savedAt: momentText(new Date(file.lastModified)),
      isPackage: false,
      notes: problems.map(({ sheet, problem }) => unreadSheetText(file.name, sheet, problem, reportTexts)),
    },
  };
}

function openPackage(bytes: Uint8Array, file: string, { say }: DocumentTexts): PickedOrNot {
  const result = parseSavedWorkbook(decodeText(bytes) ?? '');
  if (result.ok) {
    const { name, at, sheets, settings } = result.workbook;
    const input = { name, sheets, settings };
    return { ok: true, picked: { input, savedAt: at.replace('T', ' '), isPackage: true, notes: [] } };
  }
  const { problem } = result;
  if (problem.code === 'damaged' && problem.sheet !== null)
    return { ok: false, reason: say('package_damagedSheet', { file, sheet: problem.sheet }) };
  return { ok: false, reason: say(`package_${problem.code}`, { file }) };
}

function wrongKind(
  kind: Exclude<ReturnType<typeof fileKind>, { kind: 'workbook' }>,
  file: string,
  reportTexts: Texts,
  { say }: DocumentTexts,
): string {
  switch (kind.kind) {
    case 'text':
    case 'unknown':
      return say('notAWorkbook', { file });
    case 'empty':
      return fileProblemText(file, { code: 'empty' }, reportTexts);
    default: {
      const problem: FileProblem =
        kind.kind === 'otherFormat'
          ? { code: 'otherFormat', extension: kind.extension }
          : { code: 'misnamed', extension: kind.extension, content: kind.content };
      return fileProblemText(file, problem, reportTexts);
    }
  }
}
