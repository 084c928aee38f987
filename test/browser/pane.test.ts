import { cellFormat, type CellValue, type SheetCells } from '../../src/workbook/cells';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { Workplace } from '../cli/runCli';
import { describeInBrowser } from './chromium';
import { panesInOneBrowser, sampleAnswer, typeIntoCell, waitUntil } from './paneUser';

/** When the command line runs in tests. */
const commandLineTime = new Date(2017, 8, 28, 14, 5);

const ours = ['Sammanfattning', 'Avstämning'];

describeInBrowser('the pane in Excel', () => {
  const { excel, sample, inPane } = panesInOneBrowser();

  test('says in three lines what it does, and opens the sample in a window of its own', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.isTold('Stäm av din uppföljning');
      expect(await user.main.getByRole('listitem').count()).toBe(3);
      await user.carryOut('Öppna exemplet');
    });
    const opened = await openXlsx(Buffer.from(host.openedWorkbooks[0] ?? '', 'base64'), 'opened.xlsx');
    expect(opened.ok && (await opened.workbook.readSheets())).toEqual(sample());
    expect(host.openedWorkbooks).toHaveLength(1);
    expect(host.snapshot()).toEqual(before);
  });

  test('reconciles the workbook without changing it: the answer first, then every finding with the way to its cell', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.isAnswered(sampleAnswer.sv);
      await user.isTold('Taxor och avgifter, Avvikelse prognos - budget 2017');
      expect(host.snapshot()).toEqual(before);
      await user.press('Gå till KoU resultaträkning!E6');
      await waitUntil(() => host.selection.sheet === 'KoU resultaträkning');
      expect(host.selection).toEqual({ sheet: 'KoU resultaträkning', address: 'E6' });
    });
  });

  test('writes cell for cell what the command line writes, and undo leaves the workbook as if it never had', async () => {
    const host = excel();
    const before = host.snapshot();
    const usersSheets = host.snapshot('user');
    await inPane(
      host,
      async (user) => {
        await user.reconcile();
        await user.write();
        await user.isTold('Bladen Sammanfattning och Avstämning har skrivits.');
        expect(host.snapshot('user')).toEqual(usersSheets);
        expect(ownCells(host.sheets())).toEqual(ownCells(await writtenByCommandLine()));
        await user.undo();
        await user.isTold('Den senaste skrivningen är ångrad.');
        expect(host.snapshot()).toEqual(before);
      },
      { now: commandLineTime },
    );
  });

  test('an undo of a second write brings back what the first one wrote', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      const shown = shownSheets(host.sheets());
      typeIntoCell(host, 'KoU resultaträkning', 5, 4, 0.8);
      await user.reconcile();
      await user.isAnswered(/^Inga fel/);
      await user.write();
      expect(shownSheets(host.sheets())).not.toEqual(shown);
      await user.undo();
      typeIntoCell(host, 'KoU resultaträkning', 5, 4, 0.6);
      expect(shownSheets(host.sheets())).toEqual(shown);
    });
  });

  test('removes our sheets after asking, and nothing else', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      await user.press('Ta bort våra blad');
      await user.isTold('Ta bort Sammanfattning och Avstämning ur arbetsboken?');
      await user.press('Avbryt');
      expect(host.sheets()).toHaveLength(sample().length + 2);
      await user.remove();
      await user.isTold('Våra blad är borttagna.');
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('reconciles at once when the ribbon asks for it', async () => {
    await inPane(excel(), (user) => user.isAnswered(sampleAnswer.sv), { start: 'reconcile' });
  });

  test('speaks the language of Office, and the other one on request, with the answer', async () => {
    await inPane(
      excel(),
      async (user) => {
        await user.press('Reconcile');
        await user.isAnswered(sampleAnswer.en);
        await user.isTold('Findings');
        await user.press('Svenska');
        await user.isAnswered(sampleAnswer.sv);
        await user.isTold('Iakttagelser');
        await user.press('English');
        await user.isAnswered(sampleAnswer.en);
      },
      { language: 'en-US' },
    );
  });

  test('is as dark as Office is, and follows when that changes', async () => {
    await inPane(
      excel(),
      async ({ page }, served) => {
        const shown = page.locator('.avs-pane');
        await shown.waitFor();
        const theme = () => shown.getAttribute('data-theme');
        const background = () => shown.evaluate((pane) => getComputedStyle(pane).backgroundColor);
        const dark = await background();
        expect(await theme()).toBe('dark');
        await served.setTheme('light');
        // The user comes back to the pane.
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        expect(await theme()).toBe('light');
        expect(await background()).not.toBe(dark);
      },
      { theme: 'dark' },
    );
  });
});

/** The sheets of ours as the command line writes them into the same workbook. */
async function writtenByCommandLine(): Promise<readonly SheetCells[]> {
  const place = await Workplace.with();
  try {
    await place.run('reconcile', '--out', 'copy.xlsx');
    const opened = await openXlsx(await place.read('copy.xlsx'), 'copy.xlsx');
    if (!opened.ok) throw new Error(opened.problem.code);
    return (await opened.workbook.readAllSheets()).sheets;
  } finally {
    await place.remove();
  }
}

/** All that a user sees of the workbook. */
function shownSheets(sheets: readonly SheetCells[]): readonly SheetCells[] {
  return sheets.filter(({ hidden }) => !hidden);
}

interface CellSeen {
  readonly index: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat?: string;
}

/** What stands in the cells of our sheets: value, formula, and of numbers the format. The command line runs as of another version. */
function ownCells(sheets: readonly SheetCells[]): unknown {
  return sheets
    .filter(({ name }) => ours.includes(name))
    .map((sheet) => ({
      name: sheet.name,
      cells: sheet.rows.flatMap((row, index) =>
        (row?.values ?? []).flatMap((value, column): readonly CellSeen[] => {
          if (value === null || value === '') return [];
          const formula = row?.formulas?.[column] ?? null;
          if (typeof value === 'string')
            return [{ index, column, value: value.replace(/ med Avstäm [\d.]+$/, ''), formula }];
          if (typeof value !== 'number') return [{ index, column, value, formula }];
          const { numberFormat } = cellFormat(sheet, index, column);
          // Excel computes the formulas anew, in binary.
          return [{ index, column, value: Math.round(value * 1e9) / 1e9, formula, numberFormat }];
        }),
      ),
    }));
}
