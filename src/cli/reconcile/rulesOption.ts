import { resolve } from 'node:path';
import { exampleNamed, exampleNames, exampleNotes } from '../../app/exampleRules';
import { cellName } from '../../domain/address';
import type { FundRule } from '../../domain/funds/fundRule';
import { isRulesSheet, readFundRules } from '../../reading/fundSheets/readFundRules';
import { findingSentence } from '../../reports/findingSentence';
import type { Texts } from '../../reports/messages/texts';
import { fileProblemLine } from '../fileProblem';
import { openFile } from '../openFile';
import { printable } from '../terminal/printable';

export type GivenRules =
  | {
      readonly ok: true;
      readonly rules: readonly FundRule[];
      /** What is said above them in the workbook. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly messages: readonly string[] };

/** `--rules`: an example by its name, or a file with a table of rules, of which none may be wrong. */
export async function rulesOption(value: string, directory: string, texts: Texts): Promise<GivenRules> {
  const example = exampleNamed(value);
  if (example !== null) {
    const notes = exampleNotes(example, texts);
    return example.rules.length > 0
      ? { ok: true, rules: example.rules, notes }
      : refused(texts.say('exampleWithoutRules', { value }), ...notes.slice(1));
  }
  const isFile = /[\\/]|\.[\p{L}\d]{1,5}$/u.test(value);
  return isFile ? rulesInFile(value, directory, texts) : refused(unknownExample(value, texts));
}

async function rulesInFile(path: string, directory: string, texts: Texts): Promise<GivenRules> {
  const opened = await openFile(path, resolve(directory, path), texts);
  if (!opened.ok) return refused(fileProblemLine(path, opened.problem, texts));
  const { sheets } = opened.file;
  const ofRules = sheets.filter(isRulesSheet);
  // A file that is named as one of rules says at least which headings it lacks.
  const { rules, findings } = readFundRules(
    (ofRules.length > 0 ? ofRules : sheets.slice(0, 1)).map((sheet) => ({ file: null, sheet })),
  );
  const messages = findings.map((finding) => {
    const place = [path, ...finding.cells.slice(0, 1).map(cellName)].join(', ');
    return texts.say('sheetSaid', { place, message: findingSentence(finding, texts) });
  });
  if (messages.length > 0) return refused(...messages);
  return rules.length > 0
    ? { ok: true, rules, notes: [] }
    : refused(texts.say('noRulesInFile', { file: path }));
}

function unknownExample(value: string, { say }: Texts): string {
  return say('unknownExample', { value, examples: exampleNames().join(', ') });
}

function refused(...messages: readonly string[]): GivenRules {
  return { ok: false, messages: messages.map(printable) };
}
