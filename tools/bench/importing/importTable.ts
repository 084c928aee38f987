import { alignedTable } from '../alignedTable';
import type { Measurement } from '../measure';
import type { ImportTaskName } from './importTasks';

/** What was measured on a file. */
export interface ImportMeasured {
  readonly title: string;
  readonly bytes: number;
  readonly tasks: Readonly<Partial<Record<ImportTaskName, Measurement>>>;
}

const headings = [
  ['file', ''],
  ['MB', ''],
  ['figures', ''],
  ['MB', 'per second'],
  ['time per MB', 'vs smallest'],
  ['time vs', 'lines'],
  ['time vs', 'papaparse'],
  ['time vs', 'udsv'],
  ['growth', 'MB'],
  ['memory vs', 'lines'],
  ['memory vs', 'papaparse'],
] as const;

/** An aligned table, a line per file; the first file is the smallest of its form. */
export function importTable(files: readonly ImportMeasured[]): string {
  const [smallest] = files;
  const lines = files.map((file) => {
    const { tasks, bytes, title } = file;
    const time = (name: ImportTaskName): string =>
      ratio(tasks.import?.milliseconds, tasks[name]?.milliseconds);
    return [
      title,
      megabytes(bytes),
      String(tasks.import?.count ?? ''),
      ((bytes / 1e6 / (tasks.import?.milliseconds ?? NaN)) * 1000).toFixed(1),
      ratio(perByte(file), smallest === undefined ? undefined : perByte(smallest)),
      time('lines'),
      time('papaparse'),
      time('udsv'),
      megabytes(tasks.import?.growthBytes ?? NaN),
      ratio(tasks.import?.peakBytes, tasks.lines?.peakBytes),
      ratio(tasks.import?.peakBytes, tasks.papaparse?.peakBytes),
    ];
  });
  return alignedTable([headings.map(([top]) => top), headings.map(([, bottom]) => bottom), ...lines]);
}

function perByte({ bytes, tasks }: ImportMeasured): number {
  return (tasks.import?.milliseconds ?? NaN) / bytes;
}

function ratio(of: number | undefined, to: number | undefined): string {
  return of === undefined || to === undefined ? '' : (of / to).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
