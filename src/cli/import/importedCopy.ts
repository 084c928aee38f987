import { resolve } from 'node:path';
import { importChange, type ImportInput } from '../../app/importOutcome';
import type { ImportPlan } from '../../domain/outcome/importPlan';
import { fileExtension } from '../../importing/fileKind';
import type { ImportTexts } from '../../reports/messages/importing/importTexts';
import type { Texts } from '../../reports/messages/texts';
import { WorkbookFault } from '../../workbook/workbookFault';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsxWorkbook';
import type { Environment } from '../environment';
import { printable } from '../terminal/printable';
import { saveFile } from '../saveFile';
import { systemErrorText } from '../systemError';
import { NewerSettings } from '../../app/settings/newerSettings';

export type Copied = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Writes the workbook with its new outcome. A place that the user names may be the workbook itself. */
export async function importedCopy(
  workbook: XlsxWorkbook,
  input: ImportInput & { readonly plan: ImportPlan },
  out: string,
  { directory, now, version }: Environment,
  { texts, importTexts }: { readonly texts: Texts; readonly importTexts: ImportTexts },
): Promise<Copied> {
  const { say } = texts;
  const extension = fileExtension(out);
  const kept = fileExtension(workbook.name) || 'xlsx';
  if (extension !== 'xlsx' && extension !== 'xlsm')
    return { ok: false, message: say('outMustBeWorkbook', { file: out }) };
  if (extension !== kept) return { ok: false, message: say('outKeepsType', { file: out, extension: kept }) };
  const run = { source: workbook.name, leftOut: [], at: now(), version, live: true };
  try {
    const change = importChange(input, input.plan, run, texts, importTexts);
    if (change !== null) await workbook.write(change);
    await saveFile(resolve(directory, out), workbook.toBytes());
    return { ok: true };
  } catch (error) {
    if (error instanceof NewerSettings) return { ok: false, message: say('settings_newer') };
    const cause = error instanceof WorkbookFault ? (error.cause ?? error.message) : error;
    const values = { file: printable(out), reason: systemErrorText(cause, texts) };
    return { ok: false, message: say('cannotWrite', values) };
  }
}
