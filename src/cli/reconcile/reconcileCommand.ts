import { fundRulesSheet } from '../../app/sheets/fundRulesSheet';
import { reconcileSources } from '../../app/reconcileSources';
import { cellName } from '../../domain/address';
import { type Finding, isOpen } from '../../domain/finding';
import { yearEndOf } from '../../domain/funds/yearEndOf';
import type { Reconciliation } from '../../domain/reconciliation';
import { findingSentence } from '../../reports/findingSentence';
import { noTablesText } from '../../reports/recognisedTables';
import type { Texts } from '../../reports/messages/texts';
import type { Environment } from '../environment';
import type { ExitStatus } from '../exitStatus';
import { openInputs } from '../inputs';
import { ledgerLines } from './ledgerOption';
import type { OpenedFile } from '../openFile';
import type { ReconcileOptions } from './reconcileOptions';
import { printable } from '../terminal/printable';
import { type CopyTarget, copyTarget, targetComplaint, writeCopy } from './reconciledCopy';
import { reconciliationJson } from './reconciliationJson';
import { rulesOption } from './rulesOption';
import { terminalReport } from './terminalReport';
import { terminalStyle } from '../terminal/terminalStyle';

/** 1: errors or shortfalls, where asked for; 2: nothing could be reconciled, or the copy not written. */
export async function reconcileCommand(
  options: ReconcileOptions,
  environment: Environment,
  texts: Texts,
): Promise<ExitStatus> {
  const warn = (message: string) => {
    environment.stderr.write(`${message}\n`);
  };
  const inputs = await openInputs(options.files, environment, texts);
  const { paths, files, sources, messages } = inputs;
  [...messages, ...inputs.warnings].forEach(warn);
  if (files.length === 0) return 2;

  // With --json and no --out there is nothing to write.
  const target =
    options.json && options.out === null ? null : copyTarget(options.out, files, environment.directory);
  const complaint = target && (await targetComplaint(target, files, paths, texts));
  if (complaint !== null) {
    warn(complaint);
    return 2;
  }

  const isRemembering = options.snapshot !== null || options.ledger || options.yearEnd !== null;
  if (isRemembering && !keepsSettings(files, target)) {
    warn(texts.say(options.snapshot === null ? 'ledgerNeedsWorkbook' : 'snapshotNeedsWorkbook'));
    return 2;
  }
  const given =
    options.rules === null ? null : await rulesOption(options.rules, environment.directory, texts);
  if (given?.ok === false) {
    given.messages.forEach(warn);
    return 2;
  }
  const settings = {
    ...options.settings,
    ...inputs.settings,
    // What is said now goes before what the workbook keeps.
    requiredResults: new Map([...inputs.settings.requiredResults, ...options.settings.requiredResults]),
    fundRules: given?.rules ?? [],
  };
  const reconciliation = reconcileSources(sources, settings);
  if (options.json) environment.stdout.write(jsonText(reconciliation, options.explain, texts));
  if (reconciliation.tables.length === 0 && reconciliation.funds.length === 0) {
    [
      ...reconciliation.findings.map((finding) => placed(finding, files, texts)),
      noTablesText(reconciliation, texts),
    ].forEach(warn);
    return 2;
  }

  const source = files.map(({ name }) => name).join(', ');
  if (!options.json) {
    const style = terminalStyle(environment.stdout.isTerminal, environment.variables);
    environment.stdout.write(
      terminalReport(reconciliation, {
        source,
        roundings: options.roundings,
        tables: options.tables,
        explain: options.explain,
        texts,
        style,
      }),
    );
  }
  if (target !== null) {
    const { now, version } = environment;
    const run = { source, leftOut: messages, at: now(), version, live: !options.values };
    const sheets = sources.flatMap((one) => one.sheets);
    const last = yearEndOf(reconciliation.tables, settings.history);
    const entered = ledgerLines(options, sheets, reconciliation, last, texts);
    if (!entered.ok) {
      warn(entered.message);
      return 2;
    }
    const kept = {
      snapshot: options.snapshot,
      ledger: entered.change,
      rules: given === null ? null : fundRulesSheet(given.rules, texts, given.notes),
    };
    const copied = await writeCopy(target, files, sources, reconciliation, run, texts, kept);
    if (!copied.ok) {
      warn(copied.message);
      return 2;
    }
    copied.warnings.forEach(warn);
    if (entered.message !== null) warn(entered.message);
    const written = texts.say('written', { file: printable(target.shown) });
    if (options.json) warn(written);
    else environment.stdout.write(`\n${written}\n`);
  }
  return options.exitCode && needsAction(reconciliation) ? 1 : 0;
}

/** A copy of one workbook keeps what is remembered from one report to the next. */
function keepsSettings(files: readonly OpenedFile[], target: CopyTarget | null): boolean {
  return target !== null && files.length === 1 && files[0]?.workbook !== null;
}

function jsonText(reconciliation: Reconciliation, explain: string | null, texts: Texts): string {
  return `${JSON.stringify(reconciliationJson(reconciliation, texts, explain), null, 2)}\n`;
}

/** What the reading found, with the file and the cell that it is about. */
function placed(finding: Finding, files: readonly OpenedFile[], texts: Texts): string {
  const [cell] = finding.cells;
  const message = findingSentence(finding, texts);
  const file = files.length === 1 ? (files[0]?.path ?? '') : '';
  const place = [file, cell === undefined ? '' : cellName(cell)].filter(Boolean).join(', ');
  return printable(place === '' ? message : texts.say('sheetSaid', { place, message }));
}

function needsAction({ findings }: Reconciliation): boolean {
  return findings.some(
    (finding) => isOpen(finding) && (finding.class === 'error' || finding.class === 'shortfall'),
  );
}
