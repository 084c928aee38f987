import { alignedTable } from './alignedTable';
import type { Measurement } from './measure';
import type { TaskName } from './tasks';

/** What was measured on a file with so many departments. */
export interface FileMeasured {
  readonly departments: number;
  readonly tasks: Readonly<Record<TaskName, Measurement>>;
}

const headings = [
  ['departments', ''],
  ['relations', 'held'],
  ['seconds', ''],
  ['rows', 'per second'],
  ['time per row', 'vs smallest'],
  ['peak', 'MB'],
  ['time vs', 'scan'],
  ['memory vs', 'scan'],
  ['time vs', 'read-excel-file'],
  ['memory vs', 'read-excel-file'],
] as const;

/**
 * An aligned table, a line per file. Rows per second and time per row are net of `startUp`, which is what the same task takes
 * on a workbook with hardly any row; seconds and the ratios are gross, as a user waits.
 */
export function benchTable(files: readonly FileMeasured[], startUp: Measurement): string {
  const perRow = ({ departments, tasks }: FileMeasured): number =>
    (tasks.reconcile.milliseconds - startUp.milliseconds) / departments;
  const [smallest] = files;
  const lines = files.map((file): readonly string[] => {
    const { reconcile, scan, readExcelFile } = file.tasks;
    return [
      grouped(file.departments),
      grouped(reconcile.count),
      (reconcile.milliseconds / 1000).toFixed(2),
      grouped(Math.round(1000 / perRow(file))),
      (perRow(file) / perRow(smallest ?? file)).toFixed(2),
      (reconcile.peakBytes / 1e6).toFixed(0),
      (reconcile.milliseconds / scan.milliseconds).toFixed(2),
      (reconcile.peakBytes / scan.peakBytes).toFixed(2),
      (reconcile.milliseconds / readExcelFile.milliseconds).toFixed(2),
      (reconcile.peakBytes / readExcelFile.peakBytes).toFixed(2),
    ];
  });
  return alignedTable([headings.map(([top]) => top), headings.map(([, bottom]) => bottom), ...lines]);
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
