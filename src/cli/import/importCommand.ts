import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type ImportInput, type ImportPreview, previewImport } from '../../app/importOutcome';
import { parseWorkbookSettings } from '../../app/settings/workbookSettings';
import { cellName } from '../../domain/address';
import { accountRulesText } from '../../domain/outcome/accountRulesText';
import { defaultImportChoices } from '../../domain/outcome/importChoices';
import { kommunBas } from '../../domain/outcome/kommunBas';
import { readOutcomeFile } from '../../importing/readOutcomeFile';
import type { ReadFile } from '../../reports/importing/readFile';
import { type ImportTexts, importTextsIn } from '../../reports/messages/importing/importTexts';
import type { Texts } from '../../reports/messages/texts';
import { openXlsx } from '../../workbook/xlsx/openXlsx';
import type { Environment } from '../environment';
import type { ExitStatus } from '../exitStatus';
import { fileProblemLine } from '../fileProblem';
import { fileSource } from '../fileSource';
import { decided } from './importDecisions';
import { importedCopy } from './importedCopy';
import { importJson } from './importJson';
import type { ImportOptions } from './importOptions';
import { importReport } from './importReport';
import { openFile } from '../openFile';
import { printable } from '../terminal/printable';
import { systemErrorCode, systemErrorText } from '../systemError';
import { terminalStyle } from '../terminal/terminalStyle';

/**
 * Shows what outcome files change in a workbook and, with `--out`, writes a copy that is changed so. 1: something to look
 * at, where asked for; 2: nothing could be imported, or the copy not written.
 */
export async function importCommand(
  options: ImportOptions,
  environment: Environment,
  texts: Texts,
): Promise<ExitStatus> {
  const { directory, stdout, stderr } = environment;
  const complain = (message: string): ExitStatus => {
    stderr.write(`${printable(message)}\n`);
    return 2;
  };
  const opened = await openFile(options.workbook, resolve(directory, options.workbook), texts);
  if (!opened.ok) return complain(fileProblemLine(options.workbook, opened.problem, texts));
  const { workbook, sheets, name } = opened.file;
  if (workbook === null) return complain(texts.say('workbookNeeded', { file: options.workbook }));
  const content = { name, sheets, settings: await workbook.readSettings() };
  const decision = await decided(content, options, directory, texts);
  if (!decision.ok) return complain(decision.complaint);

  if (options.saveRanges !== null) {
    const rules =
      parseWorkbookSettings(decision.content.settings).settings.importing.accountRules ?? kommunBas;
    await writeFile(resolve(directory, options.saveRanges), `\uFEFF${accountRulesText(rules)}`);
    stderr.write(`${printable(texts.say('rangesSaved', { file: options.saveRanges }))}\n`);
    if (options.files.length === 0) return 0;
  }

  const importTexts = importTextsIn(texts.language);
  const input = await inputOf(options, decision, directory, texts);
  const preview = withFormulasReplaced(input, options, importTexts);
  tell(preview, name, options, environment, { texts, importTexts });
  const { plan, view } = preview;
  if (plan === null || view.obstacle !== null) return 2;
  if (options.out !== null) {
    const copied = await importedCopy(workbook, { ...input, plan }, options.out, environment, {
      texts,
      importTexts,
    });
    if (!copied.ok) return complain(copied.message);
    const line = `${printable(texts.say('importedCopy', { file: options.out }))}\n`;
    (options.json ? stderr : stdout).write(line);
  } else if (!options.json) {
    stdout.write(
      `${view.changes === 0 ? importTexts.say('nothingToWrite') : importTexts.say('nothingWritten')}\n`,
    );
  }
  return options.exitCode && needsAttention(preview) ? 1 : 0;
}

async function inputOf(
  { files, period, unit, jumpFactor, sheet, dimension }: ImportOptions,
  { content, targets }: Extract<Awaited<ReturnType<typeof decided>>, { ok: true }>,
  directory: string,
  texts: Texts,
): Promise<ImportInput> {
  const read: ReadFile[] = [];
  // One after the other: a ledger may be large.
  for (const path of files) read.push(await readFrom(path, directory, { period, sheet, dimension }, texts));
  const choices = {
    ...defaultImportChoices,
    period,
    targets,
    unit,
    jumpFactor: jumpFactor ?? defaultImportChoices.jumpFactor,
  };
  return { workbook: content, files: read, choices };
}

async function readFrom(
  path: string,
  directory: string,
  choices: Pick<ImportOptions, 'period' | 'sheet' | 'dimension'>,
  texts: Texts,
): Promise<ReadFile> {
  const name = basename(path);
  try {
    const source = await fileSource(resolve(directory, path));
    const result = await readOutcomeFile(source, {
      ...choices,
      openWorkbook: async (bytes, fileName) => {
        const opened = await openXlsx(bytes, fileName);
        if (!opened.ok) return { ok: false, reason: fileProblemLine(fileName, opened.problem, texts) };
        return { ok: true, sheets: (await opened.workbook.read()).sheets };
      },
    });
    return { name, result };
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    const reason = systemErrorText(error, texts);
    return { name, result: { ok: false, problem: { code: 'unreadable', reason }, place: null } };
  }
}

/** Which cells hold formulas in the way is known only after a first look. */
function withFormulasReplaced(
  input: ImportInput,
  { replaceFormulas }: ImportOptions,
  texts: ImportTexts,
): ImportPreview {
  const preview = previewImport(input, texts);
  if (!replaceFormulas || preview.plan === null) return preview;
  const replacedFormulas = preview.plan.targets
    .flatMap(({ rows }) => rows)
    .filter(({ state }) => state === 'formula')
    .map(({ cell }) => cellName(cell));
  return previewImport({ ...input, choices: { ...input.choices, replacedFormulas } }, texts);
}

function tell(
  { plan, view }: ImportPreview,
  workbook: string,
  options: ImportOptions,
  { stdout, variables }: Environment,
  texts: { readonly texts: Texts; readonly importTexts: ImportTexts },
): void {
  if (options.json) {
    stdout.write(`${JSON.stringify(importJson(plan, view), null, 2)}\n`);
    return;
  }
  const style = terminalStyle(stdout.isTerminal, variables);
  stdout.write(`${importReport(view, { workbook, style, ...texts })}\n`);
}

function needsAttention({ view }: ImportPreview): boolean {
  const flagged = view.targets.some(({ rows }) => rows.some(({ attention }) => attention));
  return flagged || view.warnings.length > 0 || view.unmatched.some(({ isSetAside }) => !isSetAside);
}
