import { resolve } from 'node:path';
import { settingsProblemText } from '../app/settings/settingsProblemText';
import type { Decisions } from '../app/settings/workbookSettings';
import { noHistory } from '../domain/history/outcomeHistory';
import type { Source } from '../reading/readTables';
import type { Texts } from '../reports/messages/texts';
import type { Environment } from './environment';
import { fileProblemLine, sheetProblemLine } from './fileProblem';
import { openFile, type OpenedFile } from './openFile';
import { printable } from './terminal/printable';

/** What could be read of the files that were named. */
export interface Inputs {
  /** The full paths of all files that were named, or of the sample. */
  readonly paths: readonly string[];
  readonly files: readonly OpenedFile[];
  readonly sources: readonly Source[];
  /** What the users have decided in the workbooks. */
  readonly settings: Decisions;
  /** What is left out, and why. */
  readonly messages: readonly string[];
  /** What else is wrong with the files. */
  readonly warnings: readonly string[];
}

/** Opens the files, or the packaged sample when none is named; one that cannot be read does not stop the others. */
export async function openInputs(
  paths: readonly string[],
  { directory, sample }: Environment,
  texts: Texts,
): Promise<Inputs> {
  const named = [...new Set(paths.map((path) => resolve(directory, path)))].map((fullPath) => ({
    path: paths.find((path) => resolve(directory, path) === fullPath) ?? fullPath,
    fullPath,
  }));
  const wanted = named.length > 0 ? named : [{ path: sample, fullPath: sample }];
  // One after the other: files and what is unpacked of them need not all be in memory twice.
  const files: OpenedFile[] = [];
  const complaints: string[] = [];
  for (const { path, fullPath } of wanted) {
    const opened = await openFile(path, fullPath, texts);
    if (!opened.ok) {
      complaints.push(fileProblemLine(path, opened.problem, texts));
      continue;
    }
    files.push(opened.file);
    complaints.push(...opened.file.problems.map((problem) => sheetProblemLine(path, problem, texts)));
  }
  const sources = sourcesOf(files, wanted.length > 1);
  return {
    paths: wanted.map(({ fullPath }) => fullPath),
    files,
    sources,
    settings: settingsOf(
      files.map(({ settings }, index) => ofFile(settings.settings, sources[index]?.file ?? null)),
    ),
    warnings: files.flatMap(({ path, settings: { problem } }) => {
      if (problem === null) return [];
      const message = settingsProblemText(problem, texts);
      return [texts.say('sheetSaid', { place: printable(path), message })];
    }),
    messages:
      files.length === 0 ? complaints : complaints.map((message) => texts.say('leftOut', { message })),
  };
}

/** What concerns a workbook's own tables, where its file is read together with others; its history is of one workbook. */
function ofFile(decisions: Decisions, file: string | null): Decisions {
  const { corrections, acceptances, history, requiredResults, remarks, attention } = decisions;
  const others = { requiredResults, remarks, attention };
  if (file === null) return { ...others, corrections, acceptances, history };
  return {
    ...others,
    history: noHistory,
    corrections: corrections.map((correction) => ({ ...correction, table: { ...correction.table, file } })),
    acceptances: acceptances.map((acceptance) => {
      const { table } = acceptance.finding;
      return { ...acceptance, finding: { ...acceptance.finding, table: table && { ...table, file } } };
    }),
  };
}

function settingsOf(kept: readonly Decisions[]): Decisions {
  const [only] = kept;
  return {
    history: kept.length === 1 && only !== undefined ? only.history : noHistory,
    corrections: kept.flatMap(({ corrections }) => corrections),
    acceptances: kept.flatMap(({ acceptances }) => acceptances),
    requiredResults: new Map(kept.flatMap(({ requiredResults }) => [...requiredResults])),
    remarks: kept.flatMap(({ remarks }) => remarks),
    attention: kept.map(({ attention }) => attention).find((one) => one !== null) ?? null,
  };
}

/** Files that were read together are told apart by their names; by their paths where names are the same. */
function sourcesOf(files: readonly OpenedFile[], together: boolean): readonly Source[] {
  return files.map(({ path, name, sheets, problems }) => {
    const alone = files.filter((other) => other.name === name).length === 1;
    const unreadSheets = problems.map(({ sheet }) => sheet);
    return { file: together ? (alone ? name : path) : null, name, sheets, unreadSheets };
  });
}
