import { boardSource, type BoardSource } from '../../app/document/boardSource';
import { fillDocument } from '../../app/document/fillDocument';
import { type FillChoices, nearestIds, planDocument } from '../../app/document/planDocument';
import { reconcileSources } from '../../app/reconcileSources';
import { noSettings } from '../../domain/settings';
import type { BoardReport } from '../../reports/board/boardPart';
import { type BoardChoices, noBoardChoices } from '../../reports/board/boardChoices';
import { reportTitle } from '../../reports/board/reportTitle';
import { documentTextsIn } from '../../reports/messages/document/documentTexts';
import type { Texts } from '../../reports/messages/texts';
import { noTablesText } from '../../reports/recognisedTables';
import { newDocx } from '../../word/newDocument/newDocx';
import { Complaint } from '../complaint';
import { checkOut, documentComplaint, openDocument, saveDocument } from './documentFile';
import { documentJson, partListJson } from './documentJson';
import type { DocumentOptions } from './documentOptions';
import { type DocumentLine, documentReport, isLeft, linesOf, partList } from './documentReport';
import { templatesOption } from './documentTemplates';
import type { Environment } from '../environment';
import type { ExitStatus } from '../exitStatus';
import { type Inputs, openInputs } from '../inputs';
import { printable } from '../terminal/printable';
import { terminalStyle } from '../terminal/terminalStyle';

/**
 * Makes a document of the parts that a workbook gives, or fills one. 1: something was left as it was although it is not
 * current, where asked for; 2: nothing could be shown, or the document not written.
 */
export async function documentCommand(
  options: DocumentOptions,
  environment: Environment,
  texts: Texts,
): Promise<ExitStatus> {
  const warn = (message: string): void => {
    environment.stderr.write(`${message}\n`);
  };
  try {
    return await carriedOut(options, environment, texts, warn);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    warn(printable(error.message));
    return 2;
  }
}

async function carriedOut(
  options: DocumentOptions,
  environment: Environment,
  texts: Texts,
  warn: (message: string) => void,
): Promise<ExitStatus> {
  const { directory, now, version, stdout, variables } = environment;
  const inputs = await openInputs(options.files, environment, texts);
  [...inputs.messages, ...inputs.warnings].forEach(warn);
  if (inputs.files.length === 0) return 2;
  const { out, into } = options;
  if (out !== null && !options.list) await checkOut(out, into, inputs.paths, directory, texts);

  const reconciliation = reconcileSources(inputs.sources, { ...noSettings, ...inputs.settings });
  const workbook = inputs.files.map(({ name }) => name).join(', ');
  const run = { workbook, at: now(), version };
  const source = boardSource(reconciliation, inputs.settings.history, run);
  const choices = await choicesOf(options, inputs, directory, texts);
  const available = source.list(choices.recipe, choices.templates);
  if (available.length === 0) throw new Complaint(noTablesText(reconciliation, texts));
  checkParts(options.parts, source, texts);

  const said = documentTextsIn(texts.language);
  const style = terminalStyle(stdout.isTerminal, variables);
  if (options.list) {
    const title = said.say('partsOf', { workbook });
    stdout.write(
      options.json ? jsonText(partListJson(available, workbook)) : partList(available, title, texts, style),
    );
    return 0;
  }
  const done =
    into === null
      ? madeAnew(
          options,
          source,
          choices,
          reconciliation.administrations.map(({ name }) => name),
        )
      : await filled(into, options, { source, choices, directory, texts });
  const written = out === null || options.preview ? null : out;
  if (written !== null) await saveDocument(written, done.bytes, directory, texts);
  const title =
    into === null
      ? said.say('newDocument', { workbook })
      : said.say('filledDocument', { document: into, workbook });
  const told = options.json
    ? jsonText(documentJson(done.lines, { workbook, into, out: written }))
    : documentReport(done.lines, { title, isPreview: written === null, texts, style });
  stdout.write(told);
  if (done.isSigned && written !== null) warn(said.say('signed', { file: printable(into ?? '') }));
  const last =
    written === null ? said.say('nothingWritten') : said.say('written', { file: printable(written) });
  if (options.json) warn(last);
  else stdout.write(`\n${last}\n`);
  return options.exitCode && done.lines.some(isLeft) ? 1 : 0;
}

interface DoneDocument {
  readonly lines: readonly DocumentLine[];
  readonly bytes: Uint8Array;
  readonly isSigned: boolean;
}

/** A new document with the wanted parts in the order that they were named, else with all. */
function madeAnew(
  { parts: wanted }: DocumentOptions,
  source: BoardSource,
  { recipe, templates }: FillChoices,
  administrations: readonly string[],
): DoneDocument {
  const all = source.list(recipe, templates);
  const parts = wanted === null ? all : wanted.flatMap((id) => all.find((part) => part.id === id) ?? []);
  const { language } = recipe;
  const report: BoardReport = { title: reportTitle(administrations, language), language, parts };
  const lines = parts.map((part) => ({
    id: part.id,
    name: part.name,
    step: { kind: 'insert' as const, part },
  }));
  return { lines, bytes: newDocx(report), isSigned: false };
}

interface Filling {
  readonly source: BoardSource;
  readonly choices: FillChoices;
  readonly directory: string;
  readonly texts: Texts;
}

async function filled(
  into: string,
  { preview }: DocumentOptions,
  { source, choices, directory, texts }: Filling,
): Promise<DoneDocument> {
  const document = await openDocument(into, directory, texts);
  const { isSigned } = document;
  try {
    const plan = preview
      ? planDocument(await document.read(), source, choices)
      : await fillDocument(document, source, choices);
    const lines = linesOf(plan);
    if (lines.length === 0) {
      const { say } = documentTextsIn(texts.language);
      throw new Complaint(say('nothingToFill', { file: into, placeholder: '{{avstam:ID}}' }));
    }
    return { lines, bytes: document.bytes, isSigned };
  } catch (error) {
    throw documentComplaint(into, error, texts);
  }
}

/** What is said now goes before what the workbook keeps; several workbooks together keep nothing. */
async function choicesOf(
  { unit, rounding, templates, overwriteEdited, parts }: DocumentOptions,
  { files }: Inputs,
  directory: string,
  texts: Texts,
): Promise<FillChoices> {
  const [only, ...others] = files;
  const kept: BoardChoices =
    only === undefined || others.length > 0 ? noBoardChoices : only.settings.settings.board;
  const given = templates === null ? [] : await templatesOption(templates, directory, texts);
  return {
    recipe: {
      language: texts.language,
      unit: unit ?? kept.unit,
      rounding: rounding ?? kept.rounding,
    },
    templates: new Map([...kept.templates, ...given]),
    overwriteEdited,
    only: parts === null ? null : new Set(parts),
  };
}

/** Throws a Complaint that names the nearest ids where one of the wanted is of no part. */
function checkParts(wanted: readonly string[] | null, source: BoardSource, { language }: Texts): void {
  const { say } = documentTextsIn(language);
  const ids = source.ids();
  const unknown = wanted?.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const nearest = nearestIds(unknown, ids);
  const advice = nearest.length === 0 ? [] : [say('nearest', { ids: nearest.join(', ') })];
  throw new Complaint([say('unknownPart', { id: unknown }), ...advice].join(' '));
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
