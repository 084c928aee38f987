import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { generalFormat, type SheetCells } from '../../src/workbook/cells';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { describeInBrowser } from './chromium';
import { workbenchPages } from './workbenchPages';

const sample = join(__dirname, '../../assets/samples/delarsrapport.xlsx');

describeInBrowser('the workbench in a browser', () => {
  const pageOfTest = workbenchPages();
  let page: Page;

  beforeEach(() => {
    page = pageOfTest();
  });

  const tabs = () => page.getByRole('tab').allTextContents();
  const address = () => page.locator('.wb-address').textContent();
  const content = () => page.locator('.wb-content').textContent();
  const selectedText = () =>
    page.locator('[aria-selected=true][role=gridcell], td[aria-selected=true]').textContent();

  test('the sample is there at once, with its amounts as its formats show them', async () => {
    expect(await tabs()).toEqual([
      'KLK avdelningar',
      'KLK resultaträkning',
      'KoU enheter',
      'KoU resultaträkning',
      'Resultatkrav och fond',
    ]);
    expect(await page.getByRole('row', { name: 'Totalt' }).locator('td').first().textContent()).toBe(
      'Totalt',
    );
    await page.getByRole('gridcell', { name: '34\u00a0581' }).click();
    expect(await address()).toBe('B12');
    expect(await content()).toBe('=SUM(B5:B11)');
  });

  test('the grid is walked through by keyboard, and follows the selected cell', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await address()).toBe('B2');
    await page.getByRole('tab', { name: 'KLK avdelningar' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('KLK resultaträkning');
  });

  test('it reconciles, goes to the cell, writes our sheets, takes them back and saves a copy', async () => {
    await page.getByRole('button', { name: 'Stäm av', exact: true }).click();
    await page.getByRole('heading', { name: /^1 fel, 8 avrundningar/ }).waitFor();
    await goTo(/KoU resultaträkning!E6/);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('KoU resultaträkning');
    expect(await address()).toBe('E6');
    expect(await selectedText()).toBe('0,6');

    await page.getByRole('button', { name: 'Skriv sammanfattning' }).click();
    await page.getByRole('tab', { name: 'Avstämning' }).waitFor();
    // What was selected before stays so.
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('KoU resultaträkning');
    expect(await address()).toBe('E6');
    await page.getByRole('tab', { name: 'Sammanfattning' }).click();
    await page.getByRole('gridcell', { name: 'Sammanfattning av delarsrapport.xlsx' }).waitFor();

    const { name, bytes } = await downloadedBy('Spara en kopia');
    expect(name).toBe('delarsrapport-avstämd.xlsx');
    const saved = await openXlsx(bytes, name);
    expect(saved.ok && (await saved.workbook.ownState()).sheets).toEqual(['Sammanfattning', 'Avstämning']);

    await page.getByRole('button', { name: /^Ångra/ }).click();
    await page.getByRole('tab', { name: 'Sammanfattning' }).waitFor({ state: 'detached' });
    expect(await tabs()).toHaveLength(5);
  });

  test('a copy that is saved with our sheets is opened again with them', async () => {
    await writeOwnSheets();
    const { name, bytes } = await downloadedBy('Spara en kopia');
    await page.getByText('Kopian är hämtad som delarsrapport-avstämd.xlsx.', { exact: false }).waitFor();
    await pick(name, bytes);
    await page.getByRole('heading', { name: 'delarsrapport-avstämd.xlsx' }).waitFor();
    expect(await tabs()).toEqual(expect.arrayContaining(['Sammanfattning', 'Avstämning']));
    await page.getByRole('button', { name: 'Öppna exemplet' }).click();
    await page.getByRole('heading', { name: 'delarsrapport.xlsx' }).waitFor();
    expect(await tabs()).toHaveLength(5);
  });

  test('what is not saved is given up only by choice, when another file is opened', async () => {
    const bytes = await readFile(sample);
    await writeOwnSheets();
    await pick('Delår 2.xlsx', bytes);
    const question = page.getByRole('alertdialog', {
      name: 'Ändringarna i delarsrapport.xlsx är inte sparade.',
    });
    await question.getByRole('button', { name: 'Avbryt' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await tabs()).toHaveLength(7);

    await pick('Delår 2.xlsx', bytes);
    await question.getByRole('button', { name: 'Öppna utan att spara' }).click();
    await page.getByRole('heading', { name: 'Delår 2.xlsx' }).waitFor();
    expect(await tabs()).toHaveLength(5);

    await writeOwnSheets();
    await pick('Delår 3.xlsx', bytes);
    const { name } = await downloadedBy('Spara en kopia och öppna');
    expect(name).toBe('Delår 2-avstämd.xlsx');
    await page.getByRole('heading', { name: 'Delår 3.xlsx' }).waitFor();
  });

  test('an undone write is no change to be saved', async () => {
    await writeOwnSheets();
    await page.getByRole('button', { name: /^Ångra/ }).click();
    await page.getByRole('tab', { name: 'Sammanfattning' }).waitFor({ state: 'detached' });
    await pick('Delår 2.xlsx', await readFile(sample));
    await page.getByRole('heading', { name: 'Delår 2.xlsx' }).waitFor();
  });

  test('leaving the page is warned of only when something is not saved', async () => {
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Stäm av', exact: true }).click();
    await page.getByRole('heading', { name: /^1 fel/ }).waitFor();
    await page.reload();
    expect(warnings).toEqual([]);
    await page.getByRole('gridcell', { name: 'Ledningsstaben' }).waitFor();
    await writeOwnSheets();
    await page.reload();
    expect(warnings).toEqual(['beforeunload']);
  });

  test('a file of the user’s own is opened by the picker', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Öppna fil' }).click();
    await (await choosing).setFiles({ name: 'Delår 2.xlsx', mimeType: '', buffer: await readFile(sample) });
    await page.getByRole('heading', { name: 'Delår 2.xlsx' }).waitFor();
    expect(await page.title()).toBe('Delår 2.xlsx – Avstäm');
    expect(await page.getByRole('status').first().textContent()).toContain('Delår 2.xlsx är öppnad.');
  });

  test('the page speaks the language that is chosen in the pane', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Save a copy' }).waitFor();
    await page.getByRole('gridcell', { name: '34,581' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Reconcile', exact: true }).click();
    await page.getByRole('heading', { name: /^1 error/ }).waitFor();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { name: /^1 fel/ }).waitFor();
    await page.getByRole('button', { name: 'Öppna fil' }).waitFor();
  });

  test('a text file that is dropped becomes a workbook', async () => {
    await dropText(
      page,
      'Enheter.csv',
      'Avdelning;Budget;Prognos\nHR;10,5;11,0\nIT;20,0;19,0\nTotalt;30,5;30,0\n',
    );
    await page.getByText('Textfilen är gjord till en arbetsbok.', { exact: false }).waitFor();
    expect(await tabs()).toEqual(['Enheter']);
    await page.getByRole('gridcell', { name: '10,5', exact: true }).waitFor();
  });

  test('a file that cannot be read leaves what was open, and says why', async () => {
    await pick('text.xlsx', Buffer.from('a;b'));
    await page.getByText('text.xlsx heter .xlsx men är en textfil.', { exact: false }).waitFor();
    expect(await page.locator('.wb-name').textContent()).toBe('delarsrapport.xlsx');
    expect(await tabs()).toHaveLength(5);
  });

  test('the text of a cell is never markup', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    await dropText(page, 'x.csv', `Avdelning;Budget\n${attack};1\n"=HYPERLINK(""http://x"")";2\n`);
    await page.getByRole('gridcell', { name: attack }).click();
    expect(await content()).toBe(attack);
    await page.getByRole('gridcell', { name: '=HYPERLINK("http://x")' }).click();
    expect(await content()).toBe('=HYPERLINK("http://x")');
  });

  test('of a sheet of all rows that Excel has only those near the view are in the page', async () => {
    const last = 1_048_576;
    await pick('lång.xlsx', createXlsx([tallSheet(last)], 'lång.xlsx').toBytes());
    await page.getByRole('heading', { name: 'lång.xlsx' }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('rowheader', { name: String(last), exact: true }).waitFor();
    await page.keyboard.press('Home');
    expect(await address()).toBe(`A${last}`);
    expect(await selectedText()).toBe('sista');
    for (let up = 0; up < 100; up += 1) await page.keyboard.press('ArrowUp');
    expect(await address()).toBe(`A${last - 100}`);
    await page.waitForFunction(isSelectedInView);
    await page.keyboard.press('PageUp');
    await page.waitForFunction(isSelectedInView);
    expect(await page.getByRole('row').count()).toBeLessThan(100);

    // By the wheel, half-way.
    await page.locator('.wb-scroller').evaluate((scroller) => {
      scroller.scrollTop = scroller.scrollHeight / 2;
    });
    await page
      .getByRole('rowheader', { name: /^52\d{4}$/ })
      .first()
      .waitFor();
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('axe finds no fault in it, %s and %d px wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await pick('text.xlsx', Buffer.from('a;b'));
    await page.getByText('text.xlsx heter .xlsx', { exact: false }).waitFor();
    await page.evaluate(axe.source);
    expect(await axeViolations(page)).toEqual([]);
    const isNarrow = width < 800;
    if (isNarrow) await page.getByRole('button', { name: 'Arbetsbok' }).click();
    await page.getByRole('gridcell', { name: 'Ledningsstaben' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    if (isNarrow) await page.getByRole('button', { name: 'Avstämning' }).click();
    await writeOwnSheets();
    await pick('Delår 2.xlsx', await readFile(sample));
    await page.getByRole('alertdialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a narrow page shows the pane or the workbook, and a cell that is gone to', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('grid').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Stäm av', exact: true }).click();
    await goTo(/KoU resultaträkning!E6/);
    await page.getByRole('grid').waitFor();
    expect(await selectedText()).toBe('0,6');
    await page.waitForFunction(isSelectedInView);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.getByRole('button', { name: 'Avstämning' }).click();
    await page.getByRole('button', { name: 'Stäm av igen' }).waitFor();
    await page.getByRole('grid').waitFor({ state: 'hidden' });
  });

  async function pick(name: string, bytes: Uint8Array): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  async function goTo(cell: RegExp): Promise<void> {
    await page.getByRole('button', { name: cell }).first().click();
  }

  async function writeOwnSheets(): Promise<void> {
    await page.getByRole('button', { name: 'Stäm av', exact: true }).click();
    await page.getByRole('button', { name: 'Skriv sammanfattning' }).click();
    await page.getByText('Bladen Sammanfattning och Avstämning har skrivits.').first().waitFor();
    await page.getByRole('tab', { name: 'Avstämning', includeHidden: true }).waitFor({ state: 'attached' });
  }

  async function downloadedBy(button: string): Promise<{ name: string; bytes: Uint8Array }> {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const download = await downloading;
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  }
});

/** A sheet that holds something in its first and its last row only. */
function tallSheet(rowCount: number): SheetCells {
  const rows: SheetCells['rows'][number][] = new Array<undefined>(rowCount);
  rows[0] = { values: ['första'], formats: [], hidden: false };
  rows[rowCount - 1] = { values: ['sista'], formats: [], hidden: false };
  return { name: 'Lång', hidden: false, rows, formats: [generalFormat], merges: [] };
}

/** Run in the page: whether all of the selected cell is below the column headers and above the scroll bar. */
function isSelectedInView(): boolean {
  const cell = document.querySelector('td[aria-selected=true]')?.getBoundingClientRect();
  const view = document.querySelector('.wb-scroller')?.getBoundingClientRect();
  const header = document.querySelector('.wb-grid thead th')?.getBoundingClientRect();
  const rowHeader = document.querySelector('.wb-grid tbody th')?.getBoundingClientRect();
  if (!cell || !view || !header || !rowHeader) return false;
  // Of very long sheets a pixel or two may be lost.
  const slack = 2;
  return (
    cell.top >= header.bottom - slack &&
    cell.bottom <= view.bottom + slack &&
    cell.left >= rowHeader.right - slack &&
    cell.right <= view.right + slack
  );
}

async function axeViolations(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    return (await run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}

/** Drops a file on the page, as dragging it from a folder does. */
async function dropText(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, text] as const,
  );
}
