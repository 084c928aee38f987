import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { copySources } from '../../app/copySources';
import { NewerSettings } from '../../app/settings/newerSettings';
import { snapshotChange } from '../../app/saveSnapshot';
import { ownCells } from '../../app/sheets/sourceCells';
import { parseWorkbookSettings } from '../../app/settings/workbookSettings';
import { writeSummary } from '../../app/writeSummary';
import type { Reconciliation } from '../../domain/reconciliation';
import { fileExtension } from '../../importing/fileKind';
import { isRulesSheet } from '../../reading/fundSheets/readFundRules';
import type { Source } from '../../reading/readTables';
import type { Texts } from '../../reports/messages/texts';
import type { Run } from '../../reports/report';
import type { OwnSheet } from '../../workbook/ownSheet';
import { sheetsOnly, type WorkbookChange } from '../../workbook/workbook';
import { WorkbookFault } from '../../workbook/workbookFault';
import { createXlsx } from '../../workbook/xlsx/createXlsx';
import type { OpenedFile } from '../openFile';
import { printable } from '../terminal/printable';
import { finalPath, saveFile } from '../saveFile';
import { systemErrorText } from '../systemError';

/** Where the copy goes. */
export interface CopyTarget {
  /** As it is shown to the user. */
  readonly shown: string;
  readonly path: string;
  /** False for the place that the program chooses itself, whose folder it makes. */
  readonly named: boolean;
}

export type Copied =
  | { readonly ok: true; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** The place that the user named, or `out/<name>-avstämd.xlsx`. */
export function copyTarget(out: string | null, files: readonly OpenedFile[], directory: string): CopyTarget {
  if (out !== null) return { shown: out, path: resolve(directory, out), named: true };
  const name = files[0]?.name ?? '';
  const path = resolve(directory, 'out', `${basename(name, extname(name))}-avstämd.${copyExtension(files)}`);
  return { shown: relative(directory, path), path, named: false };
}

/**
 * Why the copy cannot go there; null when it can. An input, whether it could be read or not, is overwritten only by a
 * copy of itself that the user asked for. `inputs` are the full paths of all that were named.
 */
export async function targetComplaint(
  target: CopyTarget,
  files: readonly OpenedFile[],
  inputs: readonly string[],
  { say }: Texts,
): Promise<string | null> {
  const file = printable(target.shown);
  const extension = fileExtension(target.path);
  if (extension !== 'xlsx' && extension !== 'xlsm') return say('outMustBeWorkbook', { file });
  const kept = copyExtension(files);
  if (extension !== kept) return say('outKeepsType', { file, extension: kept });
  const path = await finalPath(target.path);
  const inputPaths = await Promise.all(inputs.map(finalPath));
  const updatesItself = target.named && inputs.length === 1 && onlyWorkbook(files) !== null;
  return inputPaths.includes(path) && !updatesItself ? say('outOverwritesInput', { file }) : null;
}

/** What a run leaves in the copy for the next one. */
export interface KeptInCopy {
  /** The name under which the forecasts are kept; only a workbook keeps them. Null keeps none. */
  readonly snapshot: string | null;
  /** In place of the sheet of rules that is there; null leaves that as it is. */
  readonly rules: OwnSheet | null;
  /** Lines more on the ledger sheet of funds; null adds none. */
  readonly ledger: WorkbookChange | null;
}

/** Writes the workbook with our sheets, or a new one of what was read from text or from several files. */
export async function writeCopy(
  target: CopyTarget,
  files: readonly OpenedFile[],
  sources: readonly Source[],
  reconciliation: Reconciliation,
  run: Run,
  texts: Texts,
  { snapshot, rules, ledger }: KeptInCopy,
): Promise<Copied> {
  const only = onlyWorkbook(files);
  const copied = rules === null ? sources : sources.map(withoutRules);
  const copy = only === null ? copySources(copied, reconciliation.tables) : null;
  const cells = copy?.cells ?? ownCells(sources.flatMap(({ sheets }) => sheets));
  const workbook = only ?? createXlsx(copy?.sheets ?? [], basename(target.path));
  try {
    if (rules !== null) await workbook.write(sheetsOnly([rules]));
    if (ledger !== null) await workbook.write(ledger);
    if (snapshot !== null) {
      const input = { settings: await workbook.readSettings(), reconciliation, cells };
      await workbook.write(snapshotChange(input, snapshot, run, texts));
    }
    const { history } = parseWorkbookSettings(await workbook.readSettings()).settings;
    await writeSummary(workbook, reconciliation, run, cells, texts, history);
    if (!target.named) await mkdir(dirname(target.path), { recursive: true });
    await saveFile(target.path, workbook.toBytes());
    const signed = only?.isSigned === true ? [texts.say('signed', { file: printable(only.name) })] : [];
    return { ok: true, warnings: signed };
  } catch (error) {
    if (error instanceof NewerSettings) return { ok: false, message: texts.say('settings_newer') };
    const values = { file: printable(target.shown), reason: systemErrorText(causeOf(error), texts) };
    return { ok: false, message: texts.say('cannotWrite', values) };
  }
}

/** A copy that has rules of the user's choice keeps no others. */
function withoutRules(source: Source): Source {
  return { ...source, sheets: source.sheets.filter((sheet) => !isRulesSheet(sheet)) };
}

/** A fault of the workbook has no words of its own for the terminal; what caused it has. */
function causeOf(error: unknown): unknown {
  return error instanceof WorkbookFault ? (error.cause ?? error.message) : error;
}

/** The workbook that our sheets go into: the input itself, when it is one workbook. */
function onlyWorkbook(files: readonly OpenedFile[]) {
  const [first] = files;
  return files.length === 1 ? (first?.workbook ?? null) : null;
}

function copyExtension(files: readonly OpenedFile[]): string {
  const extension = onlyWorkbook(files) === null ? '' : fileExtension(files[0]?.name ?? '');
  return extension || 'xlsx';
}
