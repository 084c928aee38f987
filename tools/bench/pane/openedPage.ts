import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveExcel } from '../../../test/excelHost/browser';
import { ExcelHost } from '../../../test/excelHost/excelHost';
import { serveWeb } from '../../../test/browser/webServer';
import type { SheetCells } from '../../../src/workbook/cells';

export interface OpenedPage {
  readonly page: Page;
  /** From the start of the navigation until the button could be clicked, in milliseconds. */
  readonly interactive: number;
  /** The scripts of our own that the page has loaded until now, by the file's name, in bytes after gzip. */
  scripts(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Opens a page of a built folder in a browser of its own cache, in an Excel that holds these sheets. */
export async function openPage(
  browser: Browser,
  folder: string,
  file: string,
  sheets: readonly SheetCells[],
): Promise<OpenedPage> {
  const server = await serveWeb(folder);
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === server.origin && pathname.endsWith('.js')) loaded.add(pathname);
  });
  // Excel on a Mac answers a page that is served without a certificate.
  await serveExcel(page, ExcelHost.of(sheets), { platform: 'Mac' });
  await page.goto(`${server.origin}/${file}`);
  await page.waitForSelector('button:is(.avs-button-primary, .ms-Button--primary):not([aria-disabled=true])');
  const interactive = await page.evaluate(() => performance.now());
  return {
    page,
    interactive,
    scripts: () =>
      new Map(
        [...loaded].map((path) => [path, gzipSync(readFileSync(join(folder, path)), { level: 9 }).length]),
      ),
    async close() {
      await context.close();
      await server.close();
    },
  };
}
