import type { Browser, Page } from 'playwright-core';
import type { SheetCells } from '../../src/workbook/cells';
import { ExcelHost } from '../excelHost/excelHost';
import { docx, paragraph } from '../word/documents';
import { smallTargets } from './accessibility';
import { expectAccessible } from './accessibleState';
import { describeInBrowser, launchChromium } from './chromium';
import { isFocusLost, tabTo } from './keyboard';
import { expectQuiet, openPane, sampleSheets, type OpenedPane, type PaneOptions } from './openPane';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const rest = (page: Page) => page.locator('.avs-progress').waitFor({ state: 'detached' });

async function reconciled(page: Page): Promise<void> {
  await press(page, /^Stäm av$/);
  await page.getByRole('heading', { name: 'Tabeller och meningar' }).waitFor();
  await rest(page);
}

async function newDocument(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Nytt Word-dokument')]);
  await rest(page);
  return download.path();
}

async function pick(
  page: Page,
  button: string,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, button)]);
  await chooser.setFiles(file);
  await rest(page);
}

const states: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['document, parts', reconciled],
  [
    'document, everything unfolded',
    async (page) => {
      await reconciled(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    },
  ],
  [
    'document, a sentence that is wrong',
    async (page) => {
      await reconciled(page);
      await press(page, /^Ändra meningen/);
      await page.getByLabel('Dina meningar, en per rad').fill('Vi når {prognos.');
      await page.getByText(/en klammer stängs aldrig/).waitFor();
    },
  ],
  [
    'document, downloaded',
    async (page) => {
      await reconciled(page);
      await newDocument(page);
    },
  ],
  [
    'document, nothing to fill',
    async (page) => {
      await reconciled(page);
      await pick(page, 'Fyll ett dokument…', await newDocument(page));
      await page.getByText('Inget ändras: alla delar är aktuella.').waitFor();
    },
  ],
  [
    'document, what a fill would change',
    async (page) => {
      await reconciled(page);
      const places = ['departments.konsult-och-uppdrag', 'fund.konsult', 'overview'];
      const [alone = '', unknown = '', table = ''] = places.map((id) => `{{avstam:${id}}}`);
      const body = [paragraph(alone), paragraph(unknown), paragraph(`Se ${table} nedan.`)].join('');
      const buffer = Buffer.from(docx({ body }));
      await pick(page, 'Fyll ett dokument…', { name: 'mall.docx', mimeType: '', buffer });
      const plan = page.getByRole('group', { name: 'Det här ändras i mall.docx' });
      await plan.getByText('Ingen del heter fund.konsult. Menade du fund.konsult-och-uppdrag').waitFor();
      await plan.getByText('Får inte plats').waitFor();
      await plan.getByText('Visa').click();
    },
  ],
  [
    'document, a file that is none',
    async (page) => {
      await reconciled(page);
      await pick(page, 'Fyll ett dokument…', {
        name: 'nämnd.docx',
        mimeType: '',
        buffer: Buffer.from('Ingen handling'),
      });
      await page.getByRole('main').getByText('nämnd.docx är inget Word-dokument (.docx).').waitFor();
    },
  ],
  [
    'document, to be copied by hand',
    async (page) => {
      await reconciled(page);
      await page.evaluate(() => {
        Object.assign(document, { execCommand: () => false });
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await press(page, /^Kopiera: Konsult och uppdrag: resultat per/);
      await page.getByRole('region', { name: 'Kopiera själv' }).waitFor();
    },
  ],
  [
    'document, a text that is checked',
    async (page) => {
      await reconciled(page);
      await page
        .getByLabel('Eller klistra in texten här')
        .fill(
          'Konsult och uppdrag har ett resultatkrav på 4,6 mnkr och ligger 1,7 under resultatkravet. Prognosen för Konsult och uppdrag är 3,9 mnkr. Vi sparar 12 mnkr.',
        );
      await press(page, /^Kontrollera$/);
      await rest(page);
      await page.getByText('4,6 mnkr', { exact: true }).waitFor();
    },
  ],
];

describeInBrowser('each state of the document page', () => {
  let browser: Browser;
  let sample: readonly SheetCells[];

  beforeAll(async () => {
    [browser, sample] = await Promise.all([launchChromium(), sampleSheets()]);
  });

  afterAll(() => browser.close());

  async function inPage(use: (pane: OpenedPane) => Promise<void>, options: PaneOptions = {}): Promise<void> {
    const host = ExcelHost.of(sample, { name: 'delarsrapport.xlsx' });
    const context = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' as const };
    const pane = await openPane(browser, host, { start: 'document', context, ...options });
    try {
      await pane.page
        .getByRole('heading', { name: /Handlingen till nämnden|document for the board/ })
        .waitFor();
      await use(pane);
      expectQuiet(pane);
    } finally {
      await pane.close();
    }
  }

  test.each(states)('%s: accessible in light and dark, nothing runs out at 320 px', async (name, reach) => {
    await inPage(async (pane) => {
      await reach(pane.page);
      await expectAccessible(pane, name);
    });
  });

  test('what can be clicked is at least 24 pixels each way, or a word in a line', async () => {
    await inPage(async ({ page }) => {
      await reconciled(page);
      expect(await smallTargets(page)).toEqual([]);
    });
  });

  test('with forced colours every button and badge still has an outline', async () => {
    await inPage(
      async ({ page }) => {
        await reconciled(page);
        const bare = await page.evaluate(
          () =>
            [...document.querySelectorAll('.avs-button, .avs-badge')].filter(
              (element) => getComputedStyle(element).borderStyle === 'none',
            ).length,
        );
        expect(bare).toBe(0);
      },
      { context: { viewport: { width: 320, height: 800 }, forcedColors: 'active' } },
    );
  });

  test('on a Mac, where nothing can be downloaded, that is said', async () => {
    await inPage(
      async ({ page }) => {
        await reconciled(page);
        await page.getByText(/kan fönstret inte hämta filer/).waitFor();
        expect(await page.getByRole('button', { name: 'Nytt Word-dokument' }).count()).toBe(0);
      },
      { platform: 'Mac' },
    );
  });

  test('by keyboard alone: reconciled, a sentence changed, a text checked and its cell gone to', async () => {
    await inPage(
      async ({ page }) => {
        await tabTo(page, /^Stäm av$/);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Tabeller och meningar' }).waitFor();
        await rest(page);
        await tabTo(page, /^Ändra meningen: Konsult och uppdrag: prognosen/);
        await page.keyboard.press('Enter');
        await page.getByLabel('Dina meningar, en per rad').waitFor();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('Vi når {prognos}.');
        await tabTo(page, /^Använd$/);
        await page.keyboard.press('Enter');
        await rest(page);
        expect(await isFocusLost(page)).toBe(false);
        await page.getByLabel('Eller klistra in texten här').focus();
        await page.keyboard.type('Konsult och uppdrag har ett resultatkrav på 4,6 mnkr.');
        await tabTo(page, /^Kontrollera$/);
        await page.keyboard.press('Enter');
        await rest(page);
        await tabTo(page, /^Gå till Resultatkrav och fond!B5$/);
        await page.keyboard.press('Enter');
        expect(await isFocusLost(page)).toBe(false);
      },
      { platform: 'Mac' },
    );
  });
});
