import { readFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import { reconcileSources } from '../../src/app/reconcileSources';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { scanPackage } from '../../src/workbook/xlsx/scanPackage';
import type { Task } from './measure';

/** What is measured, each on the same file. */
export const taskNames = ['reconcile', 'scan', 'readExcelFile'] as const;
export type TaskName = (typeof taskNames)[number];

/** Does a task once and says how many relations it found to hold, or how many rows it read. */
export const tasks: Readonly<Record<TaskName, Task>> = {
  reconcile: reconcileFile,
  scan: (file) => Promise.resolve(scanPackage(readFileSync(file)).rows),
  readExcelFile: async (file) => (await readSheet(file)).length,
};

export function isTaskName(name: string | undefined): name is TaskName {
  return name !== undefined && name in tasks;
}

/** What the command line does with a workbook, but for showing the result. Throws if anything is wrong with the file. */
async function reconcileFile(file: string): Promise<number> {
  const opened = await openXlsx(readFileSync(file), file);
  if (!opened.ok) throw new Error(`not opened: ${opened.problem.code}`);
  const { sheets, problems } = await opened.workbook.read();
  const { findings, counts } = reconcileSources([{ file: null, name: file, sheets }]);
  if (problems.length > 0 || findings.some((finding) => finding.class === 'error'))
    throw new Error('the workbook of the benchmark does not reconcile');
  return Object.values(counts).reduce((total, { held }) => total + held, 0);
}
