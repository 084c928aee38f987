import type { Browser } from 'playwright-core';
import { describeInBrowser, launchChromium } from '../browser/chromium';
import { withBarePage } from '../officeHost/barePage';
import { serveOffice, type ServeOptions } from '../officeHost/browser';
import { control, ooxml, p } from './testHost';
import { WordHost } from './wordHost';

/** Runs in the page: what it sees of Word, and that it can change the document. */
async function probe(content: string): Promise<unknown> {
  const { host } = await Office.onReady();
  const texts = await Word.run(async (context) => {
    const own = context.document.contentControls.getById(1);
    own.load('text');
    await context.sync();
    own.insertOoxml(content, 'Replace');
    await context.sync();
    return own.text;
  });
  const { document, requirements } = Office.context;
  return [host, String(document.mode), requirements.isSetSupported('WordApi', '1.3'), texts];
}

describeInBrowser('Word around a page in the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
  });

  const platforms: readonly ServeOptions[] = [{ platform: 'Web' }, { platform: 'Mac' }];

  test.each(platforms)('reads and changes the document ($platform)', async (options) => {
    const host = WordHost.ofBody(control(1, 'a', p('old')));
    await withBarePage(browser, async (page) => {
      const served = await serveOffice(page, host, options);
      await page.goto('https://localhost/');
      expect(await page.evaluate(probe, ooxml(p('new')))).toEqual(['Word', 'readWrite', true, 'old']);
      expect(served).toMatchObject({ foreign: [], blocked: [], missing: [], unanswered: [] });
    });
    expect(host.texts).toEqual(['new']);
  });

  // The library holds that Word on the web always has WordApi 1.3.
  test.each([
    { platform: 'Web', has13: true },
    { platform: 'Mac', has13: false },
  ] as const)('tells what Word is too old for ($platform)', async ({ platform, has13 }) => {
    const host = WordHost.ofBody(p('text'));
    host.requirementSets.support('WordApi', '1.2');
    host.document.readOnly = true;
    const seen = await withBarePage(browser, async (page) => {
      await serveOffice(page, host, { platform });
      await page.goto('https://localhost/');
      return page.evaluate(async () => {
        await Office.onReady();
        const { document, requirements } = Office.context;
        return [String(document.mode), requirements.isSetSupported('WordApi', '1.3')];
      });
    });
    expect(seen).toEqual(['readOnly', has13]);
  });
});
