import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importTable, type ImportMeasured } from './bench/importing/importTable';
import {
  importTaskNames,
  importTasks,
  isImportTaskName,
  type ImportTaskName,
} from './bench/importing/importTasks';
import { largeForms, readLarge, writeLarge } from './bench/importing/largeRoundTrip';
import { fileForms, writeBytes, type FileForm } from './bench/importing/writeLedgerFile';
import { measure, runMeasured, type Task } from './bench/measure';

/**
 * Measures how fast and in how much memory outcome files are read, and reads a large municipality's ledger back from each
 * form of it. Run by `npm run bench`; with other sizes in MB `node dist-tools/benchImport.js 10 400`.
 */
const folder = '.bench';
const defaultSizes = [10, 50, 100];
const runs = 3;
const extensions = { sie: 'se', wide: 'csv', long: 'csv', workbook: 'xlsx' } as const;
const titles: Readonly<Record<FileForm, string>> = { sie: 'SIE 4', wide: 'wide .csv', long: 'long .csv' };

function benchImport(sizes: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  for (const form of fileForms) {
    const names = importTaskNames.filter((name) => name !== 'udsv' || form !== 'sie');
    const files = sizes.map((megabytes) => measured(form, megabytes, names));
    process.stdout.write(`${importTable(files)}\n\n`);
  }
  for (const form of largeForms) process.stdout.write(`${largeLine(form)}\n`);
}

function measured(form: FileForm, megabytes: number, names: readonly ImportTaskName[]): ImportMeasured {
  const file = join(folder, `ledger-${megabytes}-${form}.${extensions[form]}`);
  const bytes = writeBytes(file, form, megabytes * 1e6);
  return { title: titles[form], bytes, tasks: measure(__filename, names, file, runs) };
}

/** The large ledger once there and back, in processes of their own. */
function largeLine(form: (typeof largeForms)[number]): string {
  const file = join(folder, `large-${form}.${extensions[form]}`);
  const { writeLarge: written } = measure(__filename, ['writeLarge'], file, 1);
  const { readLarge: read } = measure(__filename, ['readLarge'], file, 1);
  const size = (statSync(file).size / 1e6).toFixed(0);
  const growth = (read.growthBytes / 1e6).toFixed(0);
  return `large ledger as ${form}, ${size} MB: ${written.count} amounts came back to the last öre, growth ${growth} MB`;
}

const otherTasks: Readonly<Record<string, Task>> = { writeLarge, readLarge };
const [first, file] = process.argv.slice(2);
const task = isImportTaskName(first) ? importTasks[first] : otherTasks[first ?? ''];
if (task !== undefined && file !== undefined) void runMeasured(task, file);
else {
  const sizes = process.argv.slice(2).map(Number);
  benchImport(sizes.length > 0 ? sizes : defaultSizes);
}
