import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchChromium } from '../browser/chromium';
import { bareHtml, barePolicy, withBarePage } from '../officeHost/barePage';
import { userSheet } from '../workbook/sheets';
import { serveExcel, type ServeOptions } from './browser';
import { ExcelHost } from './excelHost';

interface Probe {
  readonly host: unknown;
  readonly language: string;
  readonly mode: string;
  readonly background: string;
  readonly has113: boolean;
  readonly has121: boolean;
  readonly values: unknown;
  readonly code: string;
}

/** Runs in the page: what it sees of Office, and what a write and a mistake lead to. */
async function probe(): Promise<Probe> {
  const { host } = await Office.onReady();
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('B1').values = [['=A1*2']];
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    return used.values as unknown;
  });
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('none').load('name');
    await context.sync();
    return '';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  const { displayLanguage, document, requirements, officeTheme } = Office.context;
  return {
    host,
    language: displayLanguage,
    mode: String(document.mode),
    background: officeTheme.bodyBackgroundColor,
    has113: requirements.isSetSupported('ExcelApi', '1.13'),
    has121: requirements.isSetSupported('ExcelApi', '1.21'),
    values,
    code,
  };
}

describeInBrowser('a page in the browser with the genuine library', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': barePolicy });
      response.end(bareHtml);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const places: readonly (readonly [string, () => string, ServeOptions])[] = [
    ['on the web, on https', () => 'https://localhost/', { platform: 'Web' }],
    ['on a Mac, on http', () => address, { platform: 'Mac' }],
    ['on a Mac, on https', () => 'https://localhost/', { platform: 'Mac' }],
  ];

  test.each(places)('reads and writes the host %s', async (_, place, options) => {
    const host = ExcelHost.of([userSheet('A', [[21]])]);
    await withBarePage(browser, async (page) => {
      const served = await serveExcel(page, host, { ...options, language: 'en-US', theme: 'dark' });
      await page.goto(place());
      expect(await page.evaluate(probe)).toEqual({
        host: 'Excel',
        language: 'en-US',
        mode: 'readWrite',
        background: '#262626',
        has113: true,
        has121: false,
        values: [[21, 42]],
        code: 'ItemNotFound',
      });
      expect(served).toMatchObject({ foreign: [], blocked: [], missing: [], unanswered: [] });
    });
    expect(host.sheets()[0]?.rows[0]?.values).toEqual([21, 42]);
  });

  test.each(places)('tells that the workbook can only be read, in Swedish, %s', async (_, place, options) => {
    const host = ExcelHost.of([userSheet('A', [[1]])]);
    host.workbook.readOnly = true;
    const seen = await withBarePage(browser, async (page) => {
      await serveExcel(page, host, options);
      await page.goto(place());
      return page.evaluate(async () => {
        await Office.onReady();
        return [Office.context.displayLanguage, String(Office.context.document.mode)];
      });
    });
    expect(seen).toEqual(['sv-SE', 'readOnly']);
  });

  test.each(places)('says that a cell is being edited %s', async (_, place, options) => {
    const host = ExcelHost.of([userSheet('A', [[1]])]);
    host.cellEditMode = true;
    const code = await withBarePage(browser, async (page) => {
      await serveExcel(page, host, options);
      await page.goto(place());
      return page.evaluate(async () => {
        await Office.onReady();
        return Excel.run(async (context) => {
          context.workbook.load('name');
          await context.sync();
          return '';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
      });
    });
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  test('aborts and lists requests to other origins', async () => {
    await withBarePage(
      browser,
      async (page) => {
        const served = await serveExcel(page, ExcelHost.of([userSheet('A', [])]));
        await page.goto('https://localhost/');
        await page.evaluate(() => fetch('https://example.com/secret').catch(() => undefined));
        expect(served).toMatchObject({ foreign: ['https://example.com/secret'], blocked: [] });
      },
      { bypassCSP: true },
    );
  });

  test("lists what the page's policy stops before it is a request", async () => {
    await withBarePage(browser, async (page) => {
      const served = await serveExcel(page, ExcelHost.of([userSheet('A', [])]));
      await page.goto('https://localhost/');
      await page.evaluate(async () => {
        const stopped = new Promise((resolve) =>
          document.addEventListener('securitypolicyviolation', resolve),
        );
        await fetch('https://example.com/secret').catch(() => undefined);
        await stopped.then(() => undefined);
      });
      expect(served).toMatchObject({ foreign: [], blocked: ['connect-src https://example.com/secret'] });
    });
  });

  test('tells the page of another theme', async () => {
    await withBarePage(browser, async (page) => {
      const served = await serveExcel(page, ExcelHost.of([userSheet('A', [])]), { theme: 'light' });
      await page.goto('https://localhost/');
      await page.evaluate(() => Office.onReady().then(() => undefined));
      await served.setTheme('dark');
      const seen = await page.evaluate(() => [
        Office.context.officeTheme.bodyBackgroundColor,
        matchMedia('(prefers-color-scheme: dark)').matches,
      ]);
      expect(seen).toEqual(['#262626', true]);
    });
  });
});
