import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { serveWeb, type WebServer } from './webServer';

/**
 * For the tests of a file: each has the workbench, with the sample open, to itself. Fails a test that asks another
 * origin for something, complains in the console or violates the policy. Gives the page
 * of the test that runs.
 */
export function workbenchPages(): () => Page {
  let browser: Browser;
  let server: WebServer;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serveWeb()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    faults = [];
    context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } });
    await context.route('**', async (route) => {
      const address = route.request().url();
      if (address.startsWith(`${server.origin}/`)) return route.continue();
      faults.push(`request to ${address}`);
      return route.abort();
    });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    await page.goto(`${server.origin}/`);
    await page.getByRole('gridcell', { name: 'Ledningsstaben' }).waitFor();
  });

  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  return () => page;
}
