import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import Papa from 'papaparse';
import { inferSchema, initParser, type Parser } from 'udsv';
import { readOutcomeFile } from '../../../src/importing/readOutcomeFile';
import { plainReading } from '../../../test/ledger/readLedger';
import type { Task } from '../measure';
import { fileSource } from './fileSource';

/** What is measured, each on the same file. */
export const importTaskNames = ['import', 'lines', 'papaparse', 'udsv'] as const;
export type ImportTaskName = (typeof importTaskNames)[number];

export function isImportTaskName(name: string | undefined): name is ImportTaskName {
  return name !== undefined && name in importTasks;
}

export const importTasks: Readonly<Record<ImportTaskName, Task>> = {
  import: importFile,
  lines: countLines,
  papaparse: parseByPapa,
  udsv: parseByUdsv,
};

/** What the pane and the command line do with a file before it is matched. Gives the number of figures. */
async function importFile(file: string): Promise<number> {
  const result = await readOutcomeFile(fileSource(file), plainReading);
  if (!result.ok) throw new Error(`the ledger of the benchmark is refused: ${result.problem.code}`);
  return result.file.figures.length;
}

/** The least that any reader of a text must do. */
async function countLines(file: string): Promise<number> {
  const decoder = new TextDecoder();
  let rest = '';
  let count = 0;
  for await (const chunk of fileSource(file).chunks()) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    count += lines.length;
  }
  return count;
}

/** As a stream, a batch of rows at a time. */
function parseByPapa(file: string): Promise<number> {
  let count = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file, { encoding: encodingOf(file) }), {
      delimiter: delimiterOf(file),
      escapeChar: isSie(file) ? '\\' : '"',
      chunk: ({ data }) => {
        count += data.length;
      },
      complete: () => resolve(count),
      error: reject,
    });
  });
}

/** As a stream too. It knows tables only, whose rows have one length: not SIE. */
async function parseByUdsv(file: string): Promise<number> {
  let parser: Parser | null = null;
  let count = 0;
  for await (const chunk of createReadStream(file, { encoding: encodingOf(file), highWaterMark: 1 << 18 })) {
    const text = String(chunk);
    parser ??= initParser(inferSchema(text, { col: delimiterOf(file) }));
    parser.chunk<string[]>(text, parser.stringArrs, () => {
      count += 1;
    });
  }
  parser?.end();
  return count;
}

function isSie(file: string): boolean {
  return extname(file) === '.se';
}

/** A SIE record is fields with blanks between them. */
function delimiterOf(file: string): string {
  return isSie(file) ? ' ' : ';';
}

function encodingOf(file: string): 'latin1' | 'utf8' {
  return isSie(file) ? 'latin1' : 'utf8';
}
