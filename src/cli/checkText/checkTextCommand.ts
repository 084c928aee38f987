import { resolve } from 'node:path';
import { checkNarrative } from '../../app/document/checkNarrative';
import { reconcileSources } from '../../app/reconcileSources';
import { noSettings } from '../../domain/settings';
import { narrativeTextsIn } from '../../reports/messages/narrative/narrativeTexts';
import type { Texts } from '../../reports/messages/texts';
import { noTablesText } from '../../reports/recognisedTables';
import { verdictsTable } from '../../reports/narrative/verdictsTable';
import { checkTextJson } from './checkTextJson';
import type { CheckTextOptions } from './checkTextOptions';
import type { Environment } from '../environment';
import type { ExitStatus } from '../exitStatus';
import { openInputs } from '../inputs';
import { openParagraphs } from './openParagraphs';
import { printable } from '../terminal/printable';
import { terminalStyle } from '../terminal/terminalStyle';
import { terminalTable } from '../terminal/terminalTable';
import { wrap } from '../terminal/textLayout';

const width = 100;

/** Holds a text's amounts against the workbooks. 1: some disagree, where asked for; 2: there is nothing to hold against what. */
export async function checkTextCommand(
  options: CheckTextOptions,
  environment: Environment,
  texts: Texts,
): Promise<ExitStatus> {
  const { directory, stdout, stderr } = environment;
  const warn = (message: string): void => {
    stderr.write(`${message}\n`);
  };
  const inputs = await openInputs(options.workbooks, environment, texts);
  [...inputs.messages, ...inputs.warnings].forEach(warn);
  if (inputs.files.length === 0) return 2;
  const opened = await openParagraphs(options.text, resolve(directory, options.text), texts);
  if (!opened.ok) {
    warn(opened.message);
    return 2;
  }
  const reconciliation = reconcileSources(inputs.sources, { ...noSettings, ...inputs.settings });
  if (reconciliation.tables.length === 0) {
    warn(noTablesText(reconciliation, texts));
    return 2;
  }
  const amounts = checkNarrative(opened.paragraphs, reconciliation);
  if (options.json) stdout.write(`${JSON.stringify(checkTextJson(amounts), null, 2)}\n`);
  else {
    const style = terminalStyle(stdout.isTerminal, environment.variables);
    const table = verdictsTable(amounts, opened.name, narrativeTextsIn(texts.language));
    const rows = table.rows.length === 0 ? [] : terminalTable(table, width, texts, style);
    const lines = [
      style.bold(printable(table.title)),
      ...table.notes.flatMap((note) => wrap(note, width)),
      '',
      ...rows,
    ];
    stdout.write(`${lines.join('\n').trimEnd()}\n`);
  }
  return options.exitCode && amounts.some(({ verdict }) => verdict === 'disagrees') ? 1 : 0;
}
