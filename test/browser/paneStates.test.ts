import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SheetCells } from '../../src/workbook/cells';
import { userSheet } from '../workbook/sheets';
import { ExcelHost } from '../excelHost/excelHost';
import { smallTargets, violations } from './accessibility';
import { describeInBrowser, launchChromium } from './chromium';
import { fundSheets, markRules, ruledSheets } from './fundSheets';
import { isFocusLost, tabTo } from './keyboard';
import { expectQuiet, openPane, sampleSheets, type OpenedPane, type PaneOptions } from './openPane';

const pictures = join(__dirname, '../../out/screenshots');

interface State {
  readonly name: string;
  readonly options?: PaneOptions;
  readonly sheets?: readonly SheetCells[];
  readonly arrange?: (host: ExcelHost) => void;
  readonly reach?: (pane: OpenedPane, host: ExcelHost) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const answered = async ({ page }: OpenedPane): Promise<void> => {
  await page.locator('.avs-answer').waitFor();
  await page.locator('.avs-progress').waitFor({ state: 'detached' });
};
const answeredWithFunds = async (pane: OpenedPane): Promise<void> => {
  await answered(pane);
  await pane.page.locator('#avs-funds').waitFor();
};
const reconciled: PaneOptions = { start: 'reconcile' };

const longLabels = userSheet('Ett mycket långt bladnamn, 31 tec', [
  ['Avdelning', 'Utfall', 'Budget', 'Avvikelse'],
  ...Array.from({ length: 9 }, (_, row) => [
    `Samhällsbyggnadsförvaltningens${'verksamhetsområde'.repeat(4)} ${row}`,
    10 + row,
    7,
    row === 4 ? 88 : 3 + row,
  ]),
]);

/** Every state that a user can meet, and how the pane comes to it. */
const states: readonly State[] = [
  { name: 'first run' },
  { name: 'document, first run', options: { start: 'document' } },
  { name: 'too old', arrange: (host) => host.requirementSets.support('ExcelApi', '1.12') },
  {
    name: 'reading',
    arrange: (host) => {
      host.latency = 700;
    },
    reach: async ({ page }) => {
      await page.getByRole('button', { name: 'Stäm av', exact: true }).click();
      await page.locator('.avs-progress').waitFor();
    },
  },
  { name: 'outcome', options: reconciled, reach: answered },
  {
    name: 'everything unfolded',
    options: reconciled,
    reach: async (pane) => {
      await answered(pane);
      for (const summary of await pane.page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'accepting, with what is missing',
    options: reconciled,
    reach: async (pane) => {
      await answered(pane);
      await press(pane.page, /^Godkänn: Taxor/);
      await pane.page.getByRole('button', { name: 'Godkänn', exact: true }).click();
      await pane.page.getByText('Skriv en kommentar.').first().waitFor();
    },
  },
  {
    name: 'accepted',
    options: reconciled,
    reach: async (pane) => {
      await answered(pane);
      await press(pane.page, /^Godkänn: Taxor/);
      await pane.page.getByLabel('Varför är det i sin ordning?').fill('Avtalad rabatt, se beslut 2017-06-01');
      await pane.page.getByLabel('Ditt namn').fill('Åsa Ek');
      await pane.page.getByRole('button', { name: 'Godkänn', exact: true }).click();
      await pane.page.getByText('1 godkänd', { exact: true }).click();
    },
  },
  {
    name: 'correcting a table',
    options: reconciled,
    reach: async (pane) => {
      await answered(pane);
      await pane.page.locator('summary', { hasText: 'KoU enheter' }).click();
      await press(pane.page, /^Rätta/);
      await pane.page.getByRole('button', { name: 'Rätta och stäm av igen' }).waitFor();
    },
  },
  {
    name: 'nothing matches the filter',
    options: reconciled,
    reach: async (pane) => {
      await answered(pane);
      await pane.page.getByLabel('Sök i iakttagelserna').fill('finns inte');
      await pane.page.getByText('Inget stämmer med urvalet.').waitFor();
    },
  },
  {
    name: 'written, and asked whether to remove',
    options: reconciled,
    reach: async (pane) => {
      await answered(pane);
      await press(pane.page, 'Skriv sammanfattning');
      await pane.page
        .getByRole('main')
        .getByText(/har skrivits/)
        .waitFor();
      await press(pane.page, 'Ta bort våra blad');
      await pane.page.getByRole('button', { name: 'Ta bort', exact: true }).waitFor();
    },
  },
  {
    name: 'a cell is being edited',
    options: reconciled,
    reach: async (pane, host) => {
      await answered(pane);
      host.cellEditMode = true;
      await press(pane.page, 'Skriv sammanfattning');
      await pane.page
        .getByRole('main')
        .getByText(/Avsluta redigeringen/)
        .waitFor();
      host.cellEditMode = false;
    },
  },
  {
    name: 'only to be read',
    options: reconciled,
    arrange: (host) => {
      host.workbook.readOnly = true;
    },
    reach: answered,
  },
  {
    name: 'no table',
    options: reconciled,
    sheets: [userSheet('Anteckningar', [['Möte på torsdag']])],
    reach: answered,
  },
  { name: 'funds', options: reconciled, sheets: ruledSheets, arrange: markRules, reach: answeredWithFunds },
  {
    name: 'funds, every equation opened',
    options: reconciled,
    sheets: ruledSheets,
    arrange: markRules,
    reach: async (pane) => {
      await answeredWithFunds(pane);
      await pane.page.locator('summary', { hasText: 'Enheter i Teknik' }).click();
      // What is opened brings more to open.
      const closed = pane.page.locator('.avs-opener[aria-expanded=false]');
      while ((await closed.count()) > 0) await closed.first().click();
    },
  },
  {
    name: 'funds, typing what cannot be read',
    options: reconciled,
    sheets: fundSheets,
    reach: async (pane) => {
      await answeredWithFunds(pane);
      await press(pane.page, 'Ange resultatkrav… för Park');
      await pane.page.getByLabel('Resultatkrav, tkr').fill('ungefär 4');
      await press(pane.page, 'Spara');
      await press(pane.page, 'Skriv kommentar… för Teknik');
      await press(pane.page, 'Ändra gränsen');
      await pane.page.getByLabel('Andel av budgeten').fill('2');
      await pane.page
        .getByRole('form', { name: /^När behövs/ })
        .getByText('Spara')
        .click();
      await pane.page.getByText('är ingen andel').first().waitFor();
    },
  },
  {
    name: 'funds, choosing an example',
    options: reconciled,
    sheets: fundSheets,
    reach: async (pane) => {
      await answeredWithFunds(pane);
      await press(pane.page, 'Börja från ett exempel');
      await pane.page.getByRole('group', { name: 'Välj ett exempel' }).waitFor();
      for (const summary of await pane.page.locator('.avs-folded summary').all()) await summary.click();
    },
  },
  {
    name: 'funds, a rule refused at its fields',
    options: reconciled,
    sheets: ruledSheets,
    arrange: markRules,
    reach: async (pane) => {
      await answeredWithFunds(pane);
      await press(pane.page, 'Ändra reglerna');
      await press(pane.page, 'Ändra… Alla enheter');
      await pane.page.getByRole('textbox', { name: 'Andel av överskott' }).fill('175 %');
      await pane.page.getByLabel('Tak', { exact: true }).fill('1');
      await pane.page.getByLabel('Från och med').fill('2025-02-30');
      await press(pane.page, 'Klar med regeln');
      await pane.page.getByText('är inget datum').first().waitFor();
    },
  },
  {
    name: 'funds, asked whether to write the rules',
    options: reconciled,
    sheets: ruledSheets,
    arrange: markRules,
    reach: async (pane) => {
      await answeredWithFunds(pane);
      await press(pane.page, 'Ändra reglerna');
      await press(pane.page, 'Skriv reglerna');
      await pane.page.getByRole('button', { name: 'Skriv bladet' }).waitFor();
    },
  },
  { name: 'long labels', options: reconciled, sheets: [longLabels], reach: answered },
];

describeInBrowser('each state of the pane', () => {
  let browser: Browser;
  let sample: readonly SheetCells[];

  beforeAll(async () => {
    [browser, sample] = await Promise.all([launchChromium(), sampleSheets()]);
    await mkdir(pictures, { recursive: true });
  });

  afterAll(() => browser.close());

  async function inState(
    state: State,
    use: (pane: OpenedPane, host: ExcelHost) => Promise<void>,
    options: PaneOptions = {},
  ): Promise<void> {
    const host = ExcelHost.of(state.sheets ?? sample, { name: 'delarsrapport.xlsx' });
    state.arrange?.(host);
    const context = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' as const };
    const pane = await openPane(browser, host, { context, ...state.options, ...options });
    try {
      await pane.page.locator('.avs-pane').waitFor();
      await state.reach?.(pane, host);
      await use(pane, host);
      expectQuiet(pane);
    } finally {
      await pane.close();
    }
  }

  test.each(states.map((state) => [state.name, state] as const))(
    '%s: accessible in light and dark, nothing runs out at 320 px, nothing moves',
    async (name, state) => {
      await inState(state, async ({ page, served }) => {
        expect(await violations(page)).toEqual([]);
        const [width, moving] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.getAnimations().filter(({ playState }) => playState === 'running').length,
        ]);
        expect(width).toBeLessThanOrEqual(320);
        if (name !== 'reading') expect(moving).toBe(0);
        await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
        await served.setTheme('dark');
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        if (name !== 'too old') await page.locator('.avs-pane[data-theme=dark]').waitFor();
        // Only the colours have changed.
        expect(await violations(page, ['color-contrast'])).toEqual([]);
      });
    },
  );

  test.each(['first run', 'outcome', 'no table', 'funds'])('%s: in English, in the dark', async (name) => {
    const state = states.find((each) => each.name === name);
    if (state === undefined) throw new Error(name);
    await inState(
      state,
      async ({ page }) => {
        expect(await violations(page)).toEqual([]);
        await page.screenshot({ path: join(pictures, `${name}, dark, English.png`), fullPage: true });
      },
      { theme: 'dark', language: 'en-US' },
    );
  });

  test('with forced colours every button and badge still has an outline', async () => {
    const [state] = states.filter(({ name }) => name === 'outcome');
    if (state === undefined) throw new Error('outcome');
    await inState(
      state,
      async ({ page }) => {
        const bare = await page.evaluate(
          () =>
            [...document.querySelectorAll('.avs-button, .avs-badge')].filter((element) => {
              const { borderStyle, outlineStyle } = getComputedStyle(element);
              return borderStyle === 'none' && outlineStyle === 'none';
            }).length,
        );
        expect(bare).toBe(0);
        await page.screenshot({ path: join(pictures, 'outcome, forced colours.png'), fullPage: true });
      },
      { context: { viewport: { width: 320, height: 800 }, forcedColors: 'active' } },
    );
  });

  test('what can be clicked is at least 24 pixels each way, or a word in a line', async () => {
    const [state] = states.filter(({ name }) => name === 'everything unfolded');
    if (state === undefined) throw new Error('everything unfolded');
    await inState(state, async ({ page }) => {
      expect(await smallTargets(page)).toEqual([]);
    });
  });

  test('by keyboard alone: reconciled, gone to a cell, accepted, written and undone, with the focus in sight', async () => {
    const host = ExcelHost.of(sample, { name: 'delarsrapport.xlsx' });
    // On a Mac the keys are the browser's own.
    const pane = await openPane(browser, host, { platform: 'Mac' });
    const { page } = pane;
    try {
      await page.getByRole('button', { name: 'Stäm av', exact: true }).waitFor();
      await tabTo(page, /^Stäm av$/);
      await page.keyboard.press('Enter');
      await answered(pane);
      expect(await isFocusLost(page)).toBe(false);
      await tabTo(page, /^Gå till KoU resultaträkning!E6/);
      await page.keyboard.press('Enter');
      expect(await isFocusLost(page)).toBe(false);
      await tabTo(page, /^Godkänn: Taxor/);
      await page.keyboard.press('Enter');
      await page.getByLabel('Varför är det i sin ordning?').waitFor();
      await page.keyboard.type('Avtalad rabatt');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Åsa Ek');
      await tabTo(page, /^Godkänn$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /1 godkänd/ }).waitFor();
      expect(await isFocusLost(page)).toBe(false);
      await tabTo(page, /^Skriv sammanfattning$/);
      await page.keyboard.press('Enter');
      await page
        .getByRole('main')
        .getByText(/har skrivits/)
        .waitFor();
      expect(await isFocusLost(page)).toBe(false);
      await tabTo(page, /^Ångra senaste skrivning$/);
      await page.keyboard.press('Enter');
      await page
        .getByRole('main')
        .getByText(/är ångrad/)
        .waitFor();
      expect(await isFocusLost(page)).toBe(false);
      expectQuiet(pane);
    } finally {
      await pane.close();
    }
  });
});
