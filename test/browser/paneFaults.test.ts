import type { Browser } from 'playwright-core';
import type { SheetCells } from '../../src/workbook/cells';
import { userSheet } from '../workbook/sheets';
import { ExcelHost } from '../excelHost/excelHost';
import { describeInBrowser, launchChromium } from './chromium';
import { expectQuiet, openPane, sampleSheets, type OpenedPane, type PaneOptions } from './openPane';

const ours = ['Sammanfattning', 'Avstämning'];

describeInBrowser('the pane when something goes wrong', () => {
  let browser: Browser;
  let sample: readonly SheetCells[];

  beforeAll(async () => {
    [browser, sample] = await Promise.all([launchChromium(), sampleSheets()]);
  });

  afterAll(() => browser.close());

  const excel = (sheets: readonly SheetCells[] = sample): ExcelHost =>
    ExcelHost.of(sheets, { name: 'delarsrapport.xlsx' });

  async function inPane(
    host: ExcelHost,
    use: (pane: OpenedPane) => Promise<void>,
    options: PaneOptions = {},
  ): Promise<void> {
    const pane = await openPane(browser, host, options);
    try {
      await use(pane);
      expectQuiet(pane);
    } finally {
      await pane.close();
    }
  }

  const main = ({ page }: OpenedPane) => page.getByRole('main');
  /** Waits until the pane is at rest. */
  const rest = async ({ page }: OpenedPane): Promise<void> => {
    await page.locator('.avs-progress').waitFor({ state: 'detached' });
  };
  const reconcile = async (pane: OpenedPane): Promise<void> => {
    await pane.page
      .getByRole('button', { name: /^Stäm av( igen)?$/ })
      .first()
      .click();
    await rest(pane);
  };
  const write = async (pane: OpenedPane): Promise<void> => {
    await pane.page.getByRole('button', { name: 'Skriv sammanfattning' }).click();
    await rest(pane);
  };
  const ownNames = (host: ExcelHost): readonly string[] =>
    host.sheets().flatMap(({ name }) => (sample.some((sheet) => sheet.name === name) ? [] : [name]));

  test.each([
    ['the first write', false],
    ['a second write', true],
  ])(
    'whichever request of %s fails, the user’s sheets are untouched, ours as before, and the next try works',
    async (_, isSecond) => {
      const host = excel();
      const untouched = host.snapshot('user');
      await inPane(host, async (pane) => {
        await reconcile(pane);
        const start = host.counts.requests;
        await write(pane);
        const requests = host.counts.requests - start;
        expect(requests).toBeGreaterThan(2);
        for (let number = 1; number <= requests; number += 1) {
          if (!isSecond) {
            await pane.page.getByRole('button', { name: 'Ta bort våra blad' }).click();
            await pane.page.getByRole('button', { name: 'Ta bort', exact: true }).click();
            await rest(pane);
            expect(ownNames(host)).toEqual([]);
          }
          const before = host.sheets();
          host.failRequest(number);
          await write(pane);
          expect([number, host.snapshot('user')]).toEqual([number, untouched]);
          const isWritten =
            (await main(pane)
              .getByText(/^Bladen .* har skrivits\./)
              .count()) > 0;
          if (!isWritten) {
            await main(pane).getByText('Sammanfattningen skrevs inte.').waitFor();
            expect([number, host.sheets()]).toEqual([number, before]);
          }
          await write(pane);
          await main(pane)
            .getByText(/^Bladen .* har skrivits\./)
            .waitFor();
          expect(ownNames(host).filter((name) => !name.startsWith('_avstam_'))).toEqual(ours);
        }
      });
    },
  );

  test('whichever request of a reconcile fails, it says so and works the next time', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (pane) => {
      // The pane asks more when it opens: it is the second time that counts.
      await reconcile(pane);
      const start = host.counts.requests;
      await reconcile(pane);
      const requests = host.counts.requests - start;
      for (let number = 1; number <= requests; number += 1) {
        host.failRequest(number);
        await reconcile(pane);
        await reconcile(pane);
        await main(pane)
          .getByRole('heading', { name: /^1 fel/ })
          .waitFor();
        expect(await main(pane).getByText('Avstämningen blev inte av.').count()).toBe(0);
      }
      expect(host.snapshot()).toEqual(before);
    });
  });

  test('if Excel dies in the middle of a write, the next start offers to restore, and does', async () => {
    const host = excel();
    const untouched = host.snapshot('user');
    const pane = await openPane(browser, host, { start: 'reconcile' });
    await main(pane)
      .getByRole('heading', { name: /^1 fel/ })
      .waitFor();
    await write(pane);
    const before = host.sheets();
    const { requests, actions } = host.counts;
    await write(pane);
    // The same write again fails near its end, and whatever should put it back finds nobody who answers.
    host.failAction(host.counts.actions - actions - 30);
    host.beforeRequest(host.counts.requests - requests + 1, () => host.die());
    await write(pane);
    await main(pane)
      .getByText(/Excel avbröt mitt i skrivningen/)
      .waitFor();
    host.revive();
    await pane.close();
    expect(host.snapshot('user')).toEqual(untouched);
    await inPane(host, async (again) => {
      await main(again).getByText('En skrivning blev inte klar').waitFor();
      await again.page.getByRole('button', { name: 'Återställ' }).click();
      await main(again).getByText('Våra blad är som de var före skrivningen.').waitFor();
    });
    expect(host.snapshot('user')).toEqual(untouched);
    const shown = (sheets: readonly SheetCells[]) =>
      sheets.filter(({ name }) => !name.startsWith('_avstam_'));
    expect(shown(host.sheets())).toEqual(shown(before));
  });

  const refusals: readonly (readonly [string, (host: ExcelHost) => void, RegExp])[] = [
    [
      'a cell is being edited',
      (host) => (host.cellEditMode = true),
      /Avsluta redigeringen med Enter eller Esc/,
    ],
    ['the structure is protected', (host) => host.protectStructure(), /Arbetsbokens struktur är skyddad/],
    [
      'a sheet was deleted since',
      (host) => host.deleteSheet('KoU enheter'),
      /KoU enheter.*finns inte längre/,
    ],
  ];

  test.each(refusals)('nothing is written when %s, and it says what to do', async (_, arrange, said) => {
    const host = excel();
    await inPane(host, async (pane) => {
      await reconcile(pane);
      arrange(host);
      const before = host.snapshot();
      await pane.page.getByRole('button', { name: 'Skriv sammanfattning' }).click();
      await main(pane).getByText(said).waitFor();
      expect(host.snapshot()).toEqual(before);
      host.cellEditMode = false;
    });
  });

  test('nothing is written when our own sheet is protected, and its name is told', async () => {
    const host = excel();
    await inPane(host, async (pane) => {
      await reconcile(pane);
      await write(pane);
      host.protectSheet('Sammanfattning');
      const before = host.snapshot();
      await write(pane);
      await main(pane)
        .getByText(/Bladet Sammanfattning är skyddat/)
        .waitFor();
      expect(host.snapshot()).toEqual(before);
    });
  });

  test('when the cell is left, trying again writes', async () => {
    const host = excel();
    await inPane(host, async (pane) => {
      await reconcile(pane);
      host.cellEditMode = true;
      await pane.page.getByRole('button', { name: 'Skriv sammanfattning' }).click();
      await main(pane)
        .getByText(/Avsluta redigeringen/)
        .waitFor();
      host.cellEditMode = false;
      await pane.page.getByRole('button', { name: 'Försök igen' }).click();
      await main(pane)
        .getByText(/har skrivits/)
        .waitFor();
    });
  });

  test('a sheet of the user’s with our name stays, ours gets a number, and that is told', async () => {
    const host = excel([...sample, userSheet('Sammanfattning', [['min egen']])]);
    await inPane(host, async (pane) => {
      await reconcile(pane);
      await write(pane);
      await main(pane)
        .getByText(/Vårt heter därför Sammanfattning 2/)
        .waitFor();
    });
    expect(host.sheets().map(({ name }) => name)).toContain('Sammanfattning 2');
  });

  test('two clicks at once write once', async () => {
    const host = excel();
    host.latency = 100;
    await inPane(host, async (pane) => {
      await reconcile(pane);
      await pane.page.getByRole('button', { name: 'Skriv sammanfattning' }).dblclick();
      await main(pane)
        .getByText(/har skrivits/)
        .waitFor();
      await rest(pane);
      expect(ownNames(host)).toEqual(ours);
    });
  });

  test('a slow Excel is told of in words, and the run can be broken off', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (pane) => {
      host.latency = 1500;
      await pane.page.getByRole('button', { name: 'Stäm av', exact: true }).click();
      await main(pane)
        .getByText(/^Läser arbetsboken/)
        .waitFor();
      await pane.page.getByRole('button', { name: 'Avbryt' }).click();
      await main(pane).getByText('Avbrutet. Inget har ändrats.').waitFor();
      expect(host.snapshot()).toEqual(before);
      host.latency = 0;
      await reconcile(pane);
      await main(pane)
        .getByRole('heading', { name: /^1 fel/ })
        .waitFor();
    });
  });

  test('an Excel that is too old is told so', async () => {
    const host = excel();
    host.requirementSets.support('ExcelApi', '1.12');
    await inPane(host, async (pane) => {
      await main(pane).getByRole('heading', { name: 'Den här versionen av Excel är för gammal' }).waitFor();
    });
  });

  test('a workbook that can only be read is reconciled, and nothing is offered that writes', async () => {
    const host = excel();
    host.workbook.readOnly = true;
    await inPane(host, async (pane) => {
      await reconcile(pane);
      await main(pane).getByText('Arbetsboken kan bara läsas').waitFor();
      expect(await pane.page.getByRole('button', { name: /Skriv|Godkänn|Rätta|Ta bort/ }).count()).toBe(0);
    });
  });

  test('texts of cells are shown as texts, whatever they look like', async () => {
    const nasty = [
      '=HYPERLINK("http://x","y")',
      '<img src=x onerror=alert(1)>',
      '\u202Egnitirw',
      'x'.repeat(32_767),
    ];
    const good = Array.from({ length: 12 }, (_, index) => [
      `Avdelning ${index}`,
      10 * index,
      7 * index,
      3 * index,
    ]);
    const rows = [...good, ...nasty.map((label, index) => [label, 10 + index, 13 + index, 99])];
    const host = excel([
      userSheet('<b>Blad</b>', [
        ['<i>Avdelning</i>', 'Utfall', 'Budget', 'Avvikelse <script>alert(1)</script>'],
        ...rows,
      ]),
    ]);
    await inPane(host, async (pane) => {
      const { page } = pane;
      await reconcile(pane);
      for (const text of nasty.slice(0, 3)) await main(pane).getByText(text).first().waitFor();
      expect(
        await page.locator('.avs-pane img, .avs-pane script, .avs-pane b, .avs-pane i:not([class])').count(),
      ).toBe(0);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(340);
      await write(pane);
      await main(pane)
        .getByText(/har skrivits/)
        .waitFor();
      const written = host.sheets().find(({ name }) => name === 'Avstämning');
      const formulas = written?.rows.flatMap(
        (row) => row?.formulas?.filter((formula) => formula?.includes('HYPERLINK')) ?? [],
      );
      expect(formulas).toEqual([]);
    });
  });
});
