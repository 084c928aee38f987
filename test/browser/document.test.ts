import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { parseSavedWorkbook } from '../../src/app/savedWorkbook';
import type { PartContent } from '../../src/reports/board/boardPart';
import { openDocx } from '../../src/word/docx/openDocx';
import { violations } from './accessibility';
import { describeInBrowser } from './chromium';
import { sampleWith } from './sampleCopies';
import { workbenchPages } from './workbenchPages';

/** A content as lines of fields. */
function linesOf(content: PartContent | null): readonly string[] {
  if (content === null) return [];
  if (content.kind === 'text') return content.paragraphs;
  return content.table.rows.map(({ fields }) => fields.map(({ text }) => text).join(' | '));
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly string[]>> {
  const opened = openDocx(bytes, 'x.docx');
  if (!opened.ok) throw new Error(opened.problem.code);
  const { parts } = await opened.document.read();
  return new Map(parts.map(({ id, content }) => [id, linesOf(content)]));
}

describeInBrowser('the document page in the workbench', () => {
  const pageOfTest = workbenchPages();
  let page: Page;
  let context: BrowserContext;

  beforeEach(async () => {
    page = pageOfTest();
    context = page.context();
    await openPage();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const told = (text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();
  const rest = () => page.locator('.avs-progress').waitFor({ state: 'detached' });

  async function openPage(): Promise<void> {
    await press(/^Handling$/);
    await press(/^Stäm av$/);
    await page.getByRole('heading', { name: 'Tabeller och meningar' }).waitFor();
    await rest();
  }

  async function openWorkbook(name: string, buffer: Buffer): Promise<void> {
    await page.locator('.wb-toolbar input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await page
      .getByRole('heading', { name, level: 1 })
      .or(page.locator('.wb-name', { hasText: name }))
      .waitFor();
    await openPage();
  }

  async function downloaded(
    name: string | RegExp,
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent('download'), press(name)]);
    await rest();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  const pick = async (button: string, name: string, buffer: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button)]);
    await chooser.setFiles({ name, mimeType: '', buffer });
    await rest();
  };

  test('a new document holds the figures of the workbook, to the digit', async () => {
    const { name, bytes } = await downloaded('Nytt Word-dokument');
    expect(name).toBe('delarsrapport till nämnden.docx');
    const parts = await partsOf(bytes);
    expect(parts.get('departments.konsult-och-uppdrag')).toContain(
      'Redovisning inkl Inkasso | 0,7 | 0,2 | 0,6 | 0,4',
    );
    expect(parts.get('departments.konsult-och-uppdrag')?.at(-1)).toBe('Netto KoU | 0,0 | 4,6 | 2,9 | −1,7');
    expect(parts.get('shortfall.konsult-och-uppdrag')?.[0]).toContain('1,7\u00a0mnkr under resultatkravet');
  });

  test('it is filled when the workbook has changed: what changes is shown first, and a second time nothing does', async () => {
    const { bytes: first } = await downloaded('Nytt Word-dokument');
    await openWorkbook('ändrad.xlsx', await sampleWith('KoU enheter', 4, 3, '0.9'));
    await pick('Fyll ett dokument…', 'nämnd.docx', first);
    const plan = page.getByRole('group', { name: 'Det här ändras i nämnd.docx' });
    await plan.getByText('Redovisning inkl Inkasso, Prognos: 0,6 blir 0,9').waitFor();
    expect(await violations(page)).toEqual([]);
    const { name, bytes: filled } = await downloaded('Hämta den ifyllda kopian');
    expect(name).toBe('nämnd-ifylld.docx');
    const parts = await partsOf(filled);
    expect(parts.get('departments.konsult-och-uppdrag')?.[0]).toContain(' | 0,9 | ');
    await pick('Fyll ett dokument…', name, filled);
    await told('Inget ändras: alla delar är aktuella.');
  });

  test('in another unit, by a sentence of the user’s own, which the workbook keeps', async () => {
    await page.getByLabel('Belopp i').selectOption('tkr');
    await rest();
    await press('Ändra meningen: Konsult och uppdrag: prognosen i en mening');
    const field = page.getByLabel('Dina meningar, en per rad');
    await field.fill('Vi når {prognos} i år, {xyz}.');
    await told('Rad 1: xyz finns inte att fylla i (tecken 24).');
    await field.fill('Vi når {prognos} i år.');
    await told('Vi når 2\u00a0900\u00a0tkr i år.');
    expect(await violations(page)).toEqual([]);
    await press('Använd');
    await rest();
    await press('Spara valen i arbetsboken');
    await told('Valen är sparade i arbetsboken.');
    await rest();
    expect(await page.getByRole('button', { name: 'Spara valen i arbetsboken' }).count()).toBe(0);
    const { bytes } = await downloaded('Nytt Word-dokument');
    const parts = await partsOf(bytes);
    expect(parts.get('forecast.konsult-och-uppdrag')).toEqual(['Vi når 2\u00a0900\u00a0tkr i år.']);
    const { bytes: saved } = await downloaded('Spara en kopia');
    await openWorkbook('sparad.xlsx', saved);
    expect(await page.getByLabel('Belopp i').inputValue()).toBe('tkr');
  });

  test('a part goes to the clipboard as a table and as text', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('Kopiera: Konsult och uppdrag: resultat per avdelning');
    await told(/resultat per avdelning är kopierad/);
    const [types, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item!.getType('text/plain');
      return [[...item!.types].sort(), await blob.text()] as const;
    });
    expect(types).toEqual(['text/html', 'text/plain']);
    expect(text).toContain('Redovisning inkl Inkasso\t0,7\t0,2\t0,6\t0,4');
  });

  test('what the workbook holds is saved for Word', async () => {
    const { name, bytes } = await downloaded('Spara för Word');
    expect(name).toBe('delarsrapport.avstam.json');
    const result = parseSavedWorkbook(bytes.toString('utf8'));
    expect(result.ok && result.workbook.sheets.map((sheet) => sheet.name)).toContain('KoU enheter');
  });

  test('a text is checked, chosen among by verdict, and leads to the cells', async () => {
    await page
      .getByLabel('Eller klistra in texten här')
      .fill(
        'Konsult och uppdrag har ett resultatkrav på 4,6 mnkr och prognosen är 1,9 under resultatkravet.',
      );
    await press(/^Kontrollera$/);
    await rest();
    await page.getByText('4,6 mnkr', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gå till Resultatkrav och fond!B5' }).last().click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Resultatkrav och fond');
    expect(await page.locator('.wb-address').textContent()).toBe('B5');
  });

  test('a document of which only the text is to be checked is read as it is', async () => {
    const { bytes } = await downloaded('Nytt Word-dokument');
    await pick('Välj .docx eller .txt…', 'nämnd.docx', bytes);
    await told('Texten har inga belopp.');
    await pick('Välj .docx eller .txt…', 'bild.docx', Buffer.from('PK\u0003\u0004 inget'));
    await told('bild.docx är skadad. Öppna den i Word, spara den på nytt och välj den igen.');
  });

  test('a part leads to where it comes from', async () => {
    await page.getByRole('button', { name: /^Gå till 'KoU enheter'!/ }).click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('KoU enheter');
    expect(await page.locator('.wb-address').textContent()).toMatch(/^A\d$/);
  });
});
