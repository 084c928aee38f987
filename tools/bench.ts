import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchTable, type FileMeasured } from './bench/benchTable';
import { writeDepartmentWorkbook } from './bench/departmentWorkbook';
import { measure, runMeasured } from './bench/measure';
import { isTaskName, taskNames, tasks } from './bench/tasks';

/**
 * Measures how fast and in how much memory a workbook is read and reconciled. Run in the project's folder:
 * `npm run bench`, or with other numbers of departments `npm run bench -- 1000 1000000`.
 */
const folder = '.bench';
const defaultSizes = [1000, 10_000, 100_000];
const startUpSize = 10;
const runsOfSmall = 5;
const runsOfLarge = 3;

function bench(sizes: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  const startUp = measure(__filename, taskNames, workbookOf(startUpSize), runsOfSmall).reconcile;
  const files = sizes.map((departments): FileMeasured => {
    const runs = departments <= 10_000 ? runsOfSmall : runsOfLarge;
    return { departments, tasks: measure(__filename, taskNames, workbookOf(departments), runs) };
  });
  process.stdout.write(`${benchTable(files, startUp)}\n`);
}

function workbookOf(departments: number): string {
  const file = join(folder, `departments-${departments}.xlsx`);
  writeDepartmentWorkbook(file, departments);
  return file;
}

const [first, file] = process.argv.slice(2);
if (isTaskName(first) && file !== undefined) void runMeasured(tasks[first], file);
else {
  const sizes = process.argv.slice(2).map(Number);
  bench(sizes.length > 0 ? sizes : defaultSizes);
}
