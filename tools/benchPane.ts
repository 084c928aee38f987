import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInPane } from './bench/pane/importInPane';
import { longestTask } from './bench/pane/longestTask';
import { openPage } from './bench/pane/openedPage';
import { writeDepartmentWorkbook } from './bench/departmentWorkbook';
import { openXlsx } from '../src/workbook/xlsx/openXlsx';
import type { SheetCells } from '../src/workbook/cells';
import { launchChromium } from '../test/browser/chromium';

/**
 * Measures the pane in headless Chromium with the genuine Office.js: how much JavaScript is loaded until Reconcile can
 * be used, how soon that is against a bare page, and how long a reconcile and an import hold the page up. Run by `npm run bench`.
 */
const folder = '.bench';
const departments = 10_000;
const runs = 7;

async function benchPane(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const few = await sheetsOf(10);
  const times = { pane: [] as number[], bare: [] as number[] };
  // In turns: a busy machine slows both alike. The first run of each warms the machine up.
  for (let run = 0; run <= runs; run += 1) {
    for (const [kind, built, file] of pages) {
      const opened = await openPage(browser, built, file, few);
      if (run > 0) times[kind].push(opened.interactive);
      await opened.close();
    }
  }
  const opened = await openPage(browser, 'dist-web', 'taskpane.html', await sheetsOf(departments));
  await opened.page.waitForLoadState('networkidle');
  const start = opened.scripts();
  const task = await longestTask(opened.page, async () => {
    await opened.page.click('.avs-button-primary');
    await opened.page.waitForSelector('.avs-answer', { timeout: 120_000 });
  });
  const whole = opened.scripts();
  await opened.close();
  const imported = await importInPane(browser, join(folder, 'pane-wide.csv'));
  await browser.close();

  const ratio = median(times.pane) / median(times.bare);
  print([
    ['JavaScript when the pane is open', `${kilobytes(start)} kB gzip in ${start.size} files`],
    ['and when it has reconciled', `${kilobytes(whole)} kB gzip in ${whole.size} files`],
    ['time until Reconcile can be clicked', `${ratio.toFixed(2)} of a bare page (${runs} runs, medians)`],
    [`longest task, ${departments} departments`, `${task.toFixed(0)} ms`],
    [
      `longest task, importing ${(imported.size / 1e6).toFixed(0)} MB`,
      `${imported.longestTask.toFixed(0)} ms`,
    ],
  ]);
}

const pages = [
  ['pane', 'dist-web', 'taskpane.html'],
  ['bare', join(folder, 'bare'), 'barePage.html'],
] as const;

async function sheetsOf(count: number): Promise<readonly SheetCells[]> {
  const file = join(folder, `departments-${count}.xlsx`);
  writeDepartmentWorkbook(file, count);
  const opened = await openXlsx(readFileSync(file), file);
  if (!opened.ok) throw new Error(`not opened: ${opened.problem.code}`);
  return opened.workbook.readSheets();
}

function kilobytes(files: ReadonlyMap<string, number>): string {
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  return (bytes / 1000).toFixed(0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function print(lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([label]) => label.length));
  for (const [label, value] of lines) process.stdout.write(`${label.padEnd(width)}  ${value}\n`);
}

void benchPane();
