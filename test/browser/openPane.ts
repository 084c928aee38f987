import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../build/contentSecurityPolicy';
import type { SheetCells } from '../../src/workbook/cells';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { serveExcel, type ServedPage, type ServeOptions } from '../excelHost/browser';
import type { ExcelHost } from '../excelHost/excelHost';

export interface OpenedPane {
  readonly page: Page;
  readonly served: ServedPage;
  /** Errors and warnings of the console, violations of the policy among them; tests expect none. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PaneOptions extends ServeOptions {
  /** What the ribbon's button asks for: `reconcile`. */
  readonly start?: string;
  /** The time that it is for the page, all along. */
  readonly now?: Date;
  readonly context?: BrowserContextOptions;
}

/** Where a web server has the pages; null where the browser is given the built files themselves. */
let server: string | null = null;

/** From now on the pane is loaded from a web server at this address. */
export function openPanesFrom(origin: string): void {
  server = origin;
}

const built = join(__dirname, '../../dist-web');
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** The built pane, under its policy, in an Excel in which the host's workbook is open. */
export async function openPane(
  browser: Browser,
  host: ExcelHost,
  { start, now, context: contextOptions, ...options }: PaneOptions = {},
): Promise<OpenedPane> {
  const context = await browser.newContext({
    viewport: { width: 340, height: 800 },
    ignoreHTTPSErrors: server !== null,
    ...contextOptions,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (now !== undefined) await page.clock.setFixedTime(now);
  const served = await serveExcel(page, host, options);
  const origin = server ?? 'https://localhost';
  if (server === null) await serveBuilt(page, origin);
  await page.goto(`${origin}/taskpane.html${start === undefined ? '' : `?do=${start}`}`);
  return { page, served, complaints, close: () => context.close() };
}

/** Excel on the web shows only pages on https; the browser never gets to a network, so no certificate is needed. */
async function serveBuilt(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const file = normalize(join(built, new URL(route.request().url()).pathname));
    const body = file.startsWith(built) ? await readFile(file).catch(() => null) : null;
    if (body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body,
      contentType: types[extname(file)] ?? 'application/octet-stream',
      headers: { 'Content-Security-Policy': contentSecurityPolicy },
    });
  });
}

/** The sheets of the packaged sample. */
export async function sampleSheets(): Promise<readonly SheetCells[]> {
  const opened = await openXlsx(
    await readFile(join(__dirname, '../../assets/samples/delarsrapport.xlsx')),
    'x',
  );
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook.readSheets();
}

/** Whether nothing went out, and nothing was complained of. */
export function expectQuiet({ served, complaints }: OpenedPane): void {
  expect(served).toMatchObject({ foreign: [], blocked: [], missing: [], unanswered: [] });
  expect(complaints).toEqual([]);
}
