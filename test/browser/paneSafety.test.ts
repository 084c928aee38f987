import type { Locator } from 'playwright-core';
import type { SheetCells } from '../../src/workbook/cells';
import { isCellError } from '../../src/workbook/cells';
import { userSheet } from '../workbook/sheets';
import { ExcelHost } from '../excelHost/excelHost';
import { describeInBrowser } from './chromium';
import { panesInOneBrowser, type PaneUser } from './paneUser';

const formula = '=HYPERLINK("http://x","y")';
const markup = '<img src=x onerror=alert(1)>';
const turned = 'Taxor \u202E000 1 rutats';
const longest = `${'Ett ord till '.repeat(2520)}Slut ab`;
const labels = [formula, markup, turned, longest, '+1+1', '@SUM(A1)', '-2+3', '{title} {0}', '\u0007klocka'];

/** A table of which every row is wrong, with such texts wherever a text can stand. */
const sheet = userSheet(markup, [
  [`<script>alert(1)</script> ${turned}`],
  ['Avdelning', `Utfall ${markup}`, `Budget ${turned}`, `Avvikelse ${formula}`],
  // Most rows agree, so that the deviation is recognised.
  ...Array.from({ length: 12 }, (_, row) => [`Avdelning ${row}`, 10 * row + 3, 7 * row, 3 * row + 3]),
  ...labels.map((label, row) => [label, 10 + row, 13 + row, 99 + row]),
]);

describeInBrowser('the texts of cells in the pane', () => {
  const { inPane } = panesInOneBrowser();
  const excel = (): ExcelHost => ExcelHost.of([sheet], { name: `${markup}.xlsx` });

  test('are shown as they stand, in full, and are never markup', async () => {
    expect(longest).toHaveLength(32_767);
    await inPane(excel(), async (user) => {
      await reconcile(user);
      for (const label of labels.filter((text) => text.length < 100 && !text.startsWith('\u0007')))
        expect([label, await placesOf(user, label)]).toEqual([label, [label]]);
      await expectNoMarkup(user);
      const [shown = ''] = await placesOf(user, longest.slice(0, 50));
      expect(shown).toMatch(/^Ett ord till .*…$/);
      await unfoldAll(user);
      await expectNoMarkup(user);
      await user.press(/^Godkänn: <img/);
      await user.page.getByLabel('Varför är det i sin ordning?').fill(`${markup} ${formula}`);
      await user.page.getByLabel('Ditt namn').fill(turned);
      await user.carryOut('Godkänn');
      await unfoldAll(user);
      await user.isTold(`${markup} ${formula}`);
      await expectNoMarkup(user);
    });
  });

  test('do not turn the amounts that are said after them', async () => {
    await inPane(excel(), async (user) => {
      await reconcile(user);
      await unfoldAll(user);
      await user.isTold(/Budget Taxor <U\+202E>000 1 rutats ger -?\u2212?\d/);
      const turning = await user.main.evaluate((main) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          // A name may turn itself, within its own element.
          if (/[\u202A-\u202E\u2066-\u2069]/.test(text) && node.parentElement?.closest('bdi') === null)
            found.push(text);
          if (/\u202E.*(?: är | ger | men )/.test(text)) found.push(text);
        }
        return found;
      });
      expect(turning).toEqual([]);
    });
  });

  test.each([320, 640])('never make the pane scroll sideways, at %d px', async (width) => {
    await inPane(
      excel(),
      async (user) => {
        await reconcile(user);
        await unfoldAll(user);
        await user.press(/^Rätta /);
        const widths = await user.page.evaluate(() => ({
          page: document.documentElement.scrollWidth,
          outside: [...document.querySelectorAll('.avs-main *')].flatMap((element) => {
            const { right, width: own } = element.getBoundingClientRect();
            return own > 0 && right > innerWidth + 1 ? [element.outerHTML.slice(0, 200)] : [];
          }),
        }));
        expect(widths).toEqual({ page: width, outside: [] });
      },
      { context: { viewport: { width, height: 800 } } },
    );
  });

  test('are texts in the sheets that we write', async () => {
    const host = excel();
    const users = host.snapshot('user');
    await inPane(host, async (user) => {
      await reconcile(user);
      await user.carryOut('Skriv sammanfattning');
      await user.isTold(/ har skrivits\./);
    });
    expect(host.snapshot('user')).toEqual(users);
    const written = host.sheets().filter(({ name }) => name !== markup);
    expect(written).toHaveLength(2);
    const cells = written.flatMap(cellsOf);
    const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    for (const label of ['=HYPERLINK', '<img', '+1+1', '@SUM(A1)', '-2+3', '{title} {0}', 'Ett ord till'])
      expect([label, texts.some((text) => text.includes(label))]).toEqual([label, true]);
    expect(cells.filter(({ value }) => isCellError(value))).toEqual([]);
    const computed = cells.flatMap(({ formula: own }) => own ?? []);
    expect(computed.filter((own) => /http|alert|SUM\(A1\)|1\+1|2\+3/.test(own))).toEqual([]);
  });
});

async function reconcile(user: PaneUser): Promise<void> {
  await user.reconcile();
  await user.isAnswered(/^\d+ fel/);
}

/** The names of findings that begin so. */
async function placesOf(user: PaneUser, label: string): Promise<readonly string[]> {
  const places = await user.main.locator('.avs-place bdi').allTextContents();
  return [...new Set(places.filter((place) => place.startsWith(label)).map(rowOf))];
}

/** Without the column's name. */
function rowOf(place: string): string {
  const end = place.lastIndexOf(', Avvikelse');
  return end < 0 ? place : place.slice(0, end);
}

async function unfoldAll({ main }: PaneUser): Promise<void> {
  await main.evaluate((root) => {
    for (const part of root.querySelectorAll('details')) part.open = true;
    for (const button of root.querySelectorAll('button'))
      if (button.textContent === 'Visa hela texten') button.click();
  });
}

async function expectNoMarkup({ page }: PaneUser): Promise<void> {
  const foreign: Locator = page.locator('body').locator('img, script, b, a, iframe, object, [onerror]');
  expect(await foreign.count()).toBe(0);
}

function cellsOf({ rows }: SheetCells) {
  return rows.flatMap((row) =>
    (row?.values ?? []).map((value, column) => ({ value, formula: row?.formulas?.[column] })),
  );
}
