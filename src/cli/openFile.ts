import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileProblem } from '../app/fileProblem';
import { parseWorkbookSettings, type ParsedSettings } from '../app/settings/workbookSettings';
import { fileExtension, fileKind } from '../importing/fileKind';
import { readTextSheet } from '../importing/textSheet';
import type { SheetCells } from '../workbook/cells';
import { openXlsx } from '../workbook/xlsx/openXlsx';
import type { SheetProblem } from '../workbook/xlsx/reading/readSheets';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsxWorkbook';
import type { Texts } from '../reports/messages/texts';
import { systemErrorCode, systemErrorText } from './systemError';

export interface OpenedFile {
  /** As the user gave it. */
  readonly path: string;
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** Null for a text file. */
  readonly workbook: XlsxWorkbook | null;
  /** What the user has decided, as the workbook keeps it. */
  readonly settings: ParsedSettings;
  /** Sheets that could not be read. */
  readonly problems: readonly SheetProblem[];
}

export type OpenedOrNot =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly path: string; readonly problem: FileProblem };

/** Reads a workbook or a text file; `fullPath` is where `path`, as the user gave it, leads. */
export async function openFile(path: string, fullPath: string, texts: Texts): Promise<OpenedOrNot> {
  const failed = (problem: FileProblem): OpenedOrNot => ({ ok: false, path, problem });
  const content = await readBytes(fullPath, texts);
  if (!content.ok) return failed(content.problem);
  const { bytes } = content;
  const name = basename(fullPath);
  const kind = fileKind(bytes, name);
  switch (kind.kind) {
    case 'workbook':
      return openWorkbook(path, name, bytes);
    case 'text': {
      const text = readTextSheet(bytes, sheetName(name));
      if (!text.ok) return failed({ code: text.problem });
      const settings = parseWorkbookSettings(null);
      return { ok: true, file: { path, name, sheets: [text.sheet], workbook: null, settings, problems: [] } };
    }
    case 'otherFormat':
      return failed({ code: 'otherFormat', extension: kind.extension });
    case 'misnamed':
      return failed({ code: 'misnamed', extension: kind.extension, content: kind.content });
    case 'unknown':
    case 'empty':
      return failed({ code: kind.kind });
  }
}

async function openWorkbook(path: string, name: string, bytes: Uint8Array): Promise<OpenedOrNot> {
  const opened = await openXlsx(bytes, name);
  if (!opened.ok) return { ok: false, path, problem: opened.problem };
  const { workbook } = opened;
  const { sheets, problems } = await workbook.read();
  const [first] = problems;
  if (sheets.length === 0 && first !== undefined) return { ok: false, path, problem: first.problem };
  const settings = parseWorkbookSettings(await workbook.readSettings());
  return { ok: true, file: { path, name, sheets, workbook, settings, problems } };
}

type Bytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

async function readBytes(path: string, texts: Texts): Promise<Bytes> {
  try {
    if ((await stat(path)).isDirectory()) return { ok: false, problem: { code: 'directory' } };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return { ok: false, problem: { code: 'missing' } };
    return { ok: false, problem: { code: 'unreadable', reason: systemErrorText(error, texts) } };
  }
}

function sheetName(name: string): string {
  const extension = fileExtension(name);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}
