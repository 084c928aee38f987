import type { FileProblem, UnreadSheet } from '../../app/fileProblem';
import { fileExtension, fileKind } from '../../importing/fileKind';
import { readTextSheet } from '../../importing/textSheet';
import type { SheetCells } from '../../workbook/cells';
import { openXlsx } from '../../workbook/xlsx/openXlsx';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsxWorkbook';

export interface OpenedFile {
  readonly workbook: XlsxWorkbook;
  /** All of its sheets that can be read, our own among them. */
  readonly sheets: readonly SheetCells[];
  readonly unread: readonly UnreadSheet[];
  /** Whether it was made from a text file. */
  readonly fromText: boolean;
}

export type Opened =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly problem: FileProblem };

/** A workbook, or a text file as a new one; `name` is the file's. One of which no sheet can be read is refused. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  const kind = fileKind(bytes, name);
  switch (kind.kind) {
    case 'workbook': {
      const opened = await openXlsx(bytes, name);
      return opened.ok ? readAll(opened.workbook, false) : opened;
    }
    case 'text':
      return openText(bytes, name);
    case 'otherFormat':
      return { ok: false, problem: { code: 'otherFormat', extension: kind.extension } };
    case 'misnamed':
      return { ok: false, problem: { code: 'misnamed', extension: kind.extension, content: kind.content } };
    case 'unknown':
    case 'empty':
      return { ok: false, problem: { code: kind.kind } };
  }
}

async function openText(bytes: Uint8Array, name: string): Promise<Opened> {
  const base = baseName(name);
  const text = readTextSheet(bytes, base);
  if (!text.ok) return { ok: false, problem: { code: text.problem } };
  const { workbookOfText } = await import('./workbookOfText');
  return readAll(workbookOfText(text.sheet, base), true);
}

async function readAll(workbook: XlsxWorkbook, fromText: boolean): Promise<Opened> {
  const { sheets, problems } = await workbook.readAllSheets();
  const [first] = problems;
  if (sheets.length === 0 && first !== undefined) return { ok: false, problem: first.problem };
  return { ok: true, file: { workbook, sheets, unread: problems, fromText } };
}

/** The name without its extension. */
export function baseName(name: string): string {
  const extension = fileExtension(name);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}
