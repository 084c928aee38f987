import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SheetCells } from '../../src/workbook/cells';
import { ExcelHost } from '../excelHost/excelHost';
import { smallTargets, violations } from './accessibility';
import { describeInBrowser, launchChromium } from './chromium';
import { isFocusLost, tabTo } from './keyboard';
import { expectQuiet, openPane, sampleSheets, type OpenedPane, type PaneOptions } from './openPane';

const pictures = join(__dirname, '../../out/screenshots');
const ledgerPath = join(__dirname, '../../assets/samples/utfall-2017-09.csv');

/** Where the outcome of a department stands in the sample; rows and columns from 0. */
const departments = { sheet: 'KLK avdelningar', column: 1, first: 4, last: 10 };

interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface State {
  readonly name: string;
  readonly file?: (ledger: string) => string;
  /** The name of the file, where that of the ledger would tell too much. */
  readonly fileName?: string;
  readonly arrange?: (host: ExcelHost) => void;
  /** What is done with the preview. */
  readonly reach?: (page: Page) => Promise<void>;
}

const picker = 'input[type=file][multiple]';
const rest = (page: Page) => page.locator('.avs-progress').waitFor({ state: 'detached' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const written = async (page: Page): Promise<void> => {
  await press(page, /^Skriv \d+ celler$/);
  await page.getByRole('button', { name: 'Ångra inläsningen' }).waitFor();
};
/** HR is called otherwise in the ledger, and Välfärd is so by its code alone. */
const withOtherNames = (ledger: string): string =>
  ledger.replaceAll(';1003;HR;', ';1093;Personalavdelningen HR;').replaceAll(';1004;Välfärd;', ';1094;Vfd;');

const states: readonly State[] = [
  { name: 'import-preview' },
  {
    name: 'import-unmatched',
    file: withOtherNames,
    reach: async (page) => {
      await press(page, /^Välj rad… för 1094/);
      await page.getByRole('combobox', { name: 'Rad' }).waitFor();
    },
  },
  {
    name: 'import-ranges',
    reach: async (page) => {
      await page.getByText('Kontointervall', { exact: true }).click();
      await press(page, 'Ändra… kontointervallen');
      await page.getByRole('button', { name: 'Spara intervallen' }).waitFor();
    },
  },
  { name: 'import-obstacle', file: () => '<html><body>Fel 500</body></html>' },
  {
    name: 'import-no-period',
    file: () => 'Avdelning;Utfall (tkr)\nHR;1000\nVälfärd;2000\n',
    fileName: 'utfall.csv',
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'Utfall till och med' }).fill('augusti');
      await press(page, 'Läs med perioden');
      await page.getByText('Skriv år och månad, till exempel 2017-08.').waitFor();
    },
  },
  {
    name: 'import-period-typed',
    file: () => 'Avdelning;Utfall (tkr)\nHR;1000\nVälfärd;2000\n',
    fileName: 'utfall.csv',
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'Utfall till och med' }).fill('2017-09');
      await press(page, 'Läs med perioden');
      await page.getByRole('heading', { name: /^2 celler ändras/ }).waitFor();
      await rest(page);
    },
  },
  {
    name: 'import-profile',
    reach: async (page) => {
      await written(page);
      await press(page, 'Visa historiken');
      await page.getByText('Årsbudgetens fördelning över månaderna').click();
      const shares = page.getByRole('textbox', { name: 'Tolv tal, ett per månad' });
      await shares.fill('8; 8; 8; 8; 8; 8; 6; 6; 9; 9; 10; 12');
      await press(page, 'Spara fördelningen');
      await page.getByRole('button', { name: 'Använd tolftedelar' }).waitFor();
      await rest(page);
      await shares.fill('8; 8');
      await press(page, 'Spara fördelningen');
      await page.getByText(/^Skriv tolv tal/).waitFor();
    },
  },
  {
    name: 'import-read-only',
    arrange: (host) => {
      host.workbook.readOnly = true;
    },
  },
  {
    name: 'import-cell-changed',
    reach: async (page) => {
      await press(page, /^Skriv \d+ celler$/);
      await page.getByRole('group', { name: 'Utfallet skrevs inte.' }).waitFor();
    },
  },
  { name: 'import-written', reach: written },
  {
    name: 'import-history',
    reach: async (page) => {
      await written(page);
      await press(page, 'Visa historiken');
      await page.getByLabel('Namn på rapporten').waitFor();
      await rest(page);
    },
  },
];

describeInBrowser('importing an outcome in the pane', () => {
  let browser: Browser;
  let sample: readonly SheetCells[];
  let ledger: string;

  beforeAll(async () => {
    [browser, sample, ledger] = await Promise.all([
      launchChromium(),
      sampleSheets(),
      readFile(ledgerPath, 'utf8'),
      mkdir(pictures, { recursive: true }),
    ]);
  });

  afterAll(() => browser.close());

  const excel = (): ExcelHost => ExcelHost.of(sample, { name: 'delarsrapport.xlsx' });

  const file = (text: string, name = 'utfall-2017-09.csv'): PickedFile => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });

  async function inImport(
    host: ExcelHost,
    use: (pane: OpenedPane) => Promise<void>,
    options: PaneOptions = {},
  ): Promise<void> {
    const context = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' as const };
    const pane = await openPane(browser, host, { start: 'import', context, ...options });
    try {
      await pane.page.locator(picker).waitFor({ state: 'attached' });
      await use(pane);
      expectQuiet(pane);
    } finally {
      await pane.close();
    }
  }

  async function preview(page: Page, text = ledger, name?: string): Promise<void> {
    await page.locator(picker).setInputFiles(file(text, name));
    await page.locator('.avs-confirm').waitFor();
    await rest(page);
  }

  /** Nothing is wrong for anyone, at 320 px, in light and in dark. */
  async function expectAccessible({ page, served }: OpenedPane, picture: string): Promise<void> {
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const [width, moving] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.getAnimations().filter(({ playState }) => playState === 'running').length,
    ]);
    expect(width).toBeLessThanOrEqual(320);
    expect(moving).toBe(0);
    await page.screenshot({ path: join(pictures, `${picture}.png`), fullPage: true });
    await served.setTheme('dark');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.locator('.avs-pane[data-theme=dark]').waitFor();
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  }

  test('by keyboard alone: a file is picked, looked at, written to the öre, and undone', async () => {
    const host = excel();
    const before = host.snapshot('user');
    // On a Mac the keys are the browser's own.
    await inImport(
      host,
      async ({ page }) => {
        await rest(page);
        // Before the way to the button: a dialog that opens sooner than it is waited for is never told of.
        const choosing = page.waitForEvent('filechooser');
        await tabTo(page, /^Välj filer…$/);
        await page.keyboard.press('Enter');
        const chooser = await choosing;
        await chooser.setFiles(ledgerPath);
        await page.getByRole('heading', { name: /^\d+ celler ändras/ }).waitFor();
        await rest(page);
        expect(host.snapshot('user')).toEqual(before);
        expect(await isFocusLost(page)).toBe(false);
        await tabTo(page, /^Skriv \d+ celler$/);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: /celler har fått nytt utfall, jan–sep 2017/ }).waitFor();
        expect(departmentOutcomes(host)).toEqual(outcomesOf(ledger));
        expect(await isFocusLost(page)).toBe(false);
        await tabTo(page, /^Ångra inläsningen$/);
        await page.keyboard.press('Enter');
        await page
          .getByRole('main')
          .getByText(/är ångrad/)
          .waitFor();
        await rest(page);
        expect(host.snapshot('user')).toEqual(before);
        expect(await isFocusLost(page)).toBe(false);
      },
      { platform: 'Mac' },
    );
  });

  test('what the ledger calls otherwise is put on its row, and is remembered the next time', async () => {
    const host = excel();
    const text = withOtherNames(ledger);
    await inImport(host, async ({ page }) => {
      await preview(page, text);
      await press(page, /^Hör till HR .*: 1093/);
      await rest(page);
      await press(page, /^Välj rad… för 1094/);
      await page
        .getByRole('combobox', { name: 'Rad' })
        .selectOption({ label: await optionOf(page, /^Välfärd/) });
      await press(page, 'Koppla');
      await rest(page);
      await written(page);
      expect(departmentOutcomes(host)).toEqual(outcomesOf(ledger));
      await preview(page, text);
      expect(await page.getByRole('region', { name: 'Hör inte till någon rad' }).count()).toBe(0);
      await page.getByText('Arbetsboken har redan dessa belopp.').waitFor();
    });
  });

  test('in English it is English all the way', async () => {
    await inImport(
      excel(),
      async (pane) => {
        const { page } = pane;
        await preview(page);
        await page.getByRole('heading', { name: /cells change/ }).waitFor();
        await page.screenshot({ path: join(pictures, 'import-english.png'), fullPage: true });
        await press(page, /^Write \d+ cells$/);
        await page.getByRole('button', { name: 'Undo the import' }).waitFor();
      },
      { language: 'en-US' },
    );
  });

  test('before files are read: accessible, and nothing runs out at 320 px', async () => {
    await inImport(excel(), (pane) => expectAccessible(pane, 'import-first'));
  });

  test.each(states.map((state) => [state.name, state] as const))(
    '%s: accessible in light and dark, nothing runs out at 320 px, nothing moves',
    async (name, { file: change = (text) => text, fileName, arrange, reach }) => {
      const host = excel();
      arrange?.(host);
      await inImport(host, async (pane) => {
        await preview(pane.page, change(ledger), fileName);
        if (name === 'import-cell-changed') {
          host.sheet(departments.sheet).grid.make(departments.first, departments.column).value = 1;
          host.workbook.changed();
        }
        await reach?.(pane.page);
        await expectAccessible(pane, name);
      });
    },
  );

  test('with forced colours every button still has an outline', async () => {
    const context = { viewport: { width: 320, height: 800 }, forcedColors: 'active' as const };
    await inImport(
      excel(),
      async ({ page }) => {
        await preview(page);
        const bare = await page.evaluate(
          () =>
            [...document.querySelectorAll('.avs-button, .avs-badge')].filter((element) => {
              const { borderStyle, outlineStyle } = getComputedStyle(element);
              return borderStyle === 'none' && outlineStyle === 'none';
            }).length,
        );
        expect(bare).toBe(0);
        await page.screenshot({ path: join(pictures, 'import-forced-colours.png'), fullPage: true });
      },
      { context },
    );
  });

  function departmentOutcomes(host: ExcelHost): ReadonlyMap<string, number> {
    const { sheet, column, first, last } = departments;
    const { grid } = host.sheet(sheet);
    return new Map(
      Array.from({ length: last - first + 1 }, (_, index) => {
        const value = (at: number) => grid.at(first + index, at)?.value;
        const label = value(0);
        return [typeof label === 'string' ? label : '', Number(value(column))];
      }),
    );
  }
});

/** The accumulated outcome of each department by the ledger's own lines, in tkr, income positive. */
function outcomesOf(ledger: string): ReadonlyMap<string, number> {
  const ören = new Map<string, number>();
  for (const line of ledger.trim().split(/\r?\n/).slice(1)) {
    const [, , name = '', , , amount = ''] = line.split(';');
    ören.set(name, (ören.get(name) ?? 0) - Number(amount.replace(',', '')));
  }
  return new Map([...ören].map(([name, sum]) => [name, Number(`${sum}e-5`)]));
}

/** The whole text of the option that begins so. */
async function optionOf(page: Page, start: RegExp): Promise<string> {
  const texts = await page.getByRole('combobox', { name: 'Rad' }).locator('option').allTextContents();
  return texts.find((text) => start.test(text)) ?? '';
}
