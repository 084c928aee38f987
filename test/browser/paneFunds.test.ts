import { ExcelHost } from '../excelHost/excelHost';
import { describeInBrowser } from './chromium';
import { badRuleSheets, fundSheets, markRules, ruledSheets } from './fundSheets';
import { isFocusLost, tabTo } from './keyboard';
import { panesInOneBrowser, waitUntil, type PaneUser } from './paneUser';

const workbook = (sheets = fundSheets): ExcelHost => {
  const host = ExcelHost.of(sheets, { name: 'delår.xlsx' });
  if (sheets !== fundSheets) markRules(host);
  return host;
};
const part = (user: PaneUser) => user.main.locator('section', { has: user.page.locator('#avs-funds') });
const card = (user: PaneUser, name: string) => part(user).getByRole('article', { name, exact: true });
const textOf = async (user: PaneUser, name: string): Promise<string> =>
  (await card(user, name).innerText()).replaceAll('\u00A0', ' ');

async function reconcile(user: PaneUser): Promise<void> {
  await user.reconcile();
  await user.page.locator('#avs-funds').waitFor();
}

describeInBrowser('funds and required results in the pane', () => {
  const { inPane } = panesInOneBrowser();

  test('every computed figure opens as an equation whose terms lead to their cells, nested ones further', async () => {
    const host = workbook(ruledSheets);
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await reconcile(user);
      const fund = card(user, 'Teknik / Gata');
      const opener = fund.getByRole('button', { name: /Visa hur Utgående efter bokslut räknas/ });
      expect(await opener.getAttribute('aria-expanded')).toBe('false');
      await opener.click();
      expect(await opener.getAttribute('aria-expanded')).toBe('true');
      expect((await fund.innerText()).replaceAll('\u00A0', ' ')).toMatch(
        /utgående 1 020 = saldo före bokslut 1 020\s*\+ överfört 0 tkr/,
      );
      await fund.getByRole('button', { name: /^saldo före bokslut 1 020: Visa hur det räknas/ }).click();
      await fund.getByRole('button', { name: /^avsatt 320: Gå till Fonder!C3/ }).click();
      await waitUntil(() => host.selection.sheet === 'Fonder');
      expect(host.selection).toEqual({ sheet: 'Fonder', address: 'C3' });
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('proposals say who transfers what to whom by which rule, and how that is computed', async () => {
    await inPane(workbook(ruledSheets), async (user) => {
      await reconcile(user);
      await user.isTold(/Teknik \/ Park: Överför 140.tkr från resultatfonden till årets resultat\./);
      await user.isTold('Enligt Alla enheter');
      await user.press(/^Så räknas det: Teknik \/ Park/);
      await user.isTold(/^överföring 140$/);
    });
  });

  test('a required result that is typed is remembered in the workbook, counts, and can be taken away', async () => {
    const host = workbook();
    const before = host.snapshot('user');
    await inPane(host, async (user) => {
      await reconcile(user);
      await user.press('Ange resultatkrav… för Park');
      await user.page.getByLabel('Resultatkrav, tkr').fill('-0,1 mnkr');
      await user.carryOut('Spara');
      await user.isTold(/^Resultatkravet är sparat/);
      await waitUntilText(user, 'Park', /Resultatkrav\s+−100 tkr.*Inskrivet här\./s);
      expect(await user.sees(/Prognosen −90.tkr är 140.tkr under/)).toBe(false);
    });
    await inPane(host, async (user) => {
      await reconcile(user);
      expect(await textOf(user, 'Park')).toMatch(/−100 tkr/);
      await user.press('Ange resultatkrav… för Park');
      expect(await user.page.getByLabel('Resultatkrav, tkr').inputValue()).toBe('−100');
      await user.carryOut('Ta bort det inskrivna kravet');
      await waitUntilText(user, 'Park', /Resultatkrav\s+50 tkr/);
    });
    expect(host.snapshot('user')).toEqual(before);
  });

  test('what cannot be read is said at the field, and nothing is kept', async () => {
    const host = workbook();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await reconcile(user);
      await user.press('Ange resultatkrav… för Park');
      const field = user.page.getByLabel('Resultatkrav, tkr');
      for (const [typed, said] of [
        ['', /^Skriv ett belopp/],
        ['fyra', /är inget belopp/],
        ['1.234', /kan läsas på två sätt/],
        ['4 EUR', /är inget belopp/],
      ] as const) {
        await field.fill(typed);
        await user.press('Spara');
        await user.isTold(said);
      }
      expect(host.snapshot()).toEqual(before);
    });
  });

  test('a comment that is due is a finding until it is typed, and again when it is taken away', async () => {
    const host = workbook();
    const isDue = /har varken kommentar eller åtgärd/;
    await inPane(host, async (user) => {
      await reconcile(user);
      expect(await user.sees(isDue)).toBe(true);
      await user.press('Skriv kommentar… för Park');
      await user.page.getByLabel('Kommentar', { exact: true }).fill('Ny lekplats <b>dyrare</b>');
      await user.page.getByLabel('Åtgärd', { exact: true }).fill('=SUM(1)');
      await user.carryOut('Spara');
      await user.isTold('Kommentaren är sparad i arbetsboken.');
      await user.isTold('Ny lekplats <b>dyrare</b>');
      expect(await user.sees(isDue)).toBe(false);
    });
    await inPane(host, async (user) => {
      await reconcile(user);
      await unfoldUnits(user);
      await user.isTold('=SUM(1)');
      await user.press('Skriv kommentar… för Park');
      await user.page.getByLabel('Kommentar', { exact: true }).fill('');
      await user.page.getByLabel('Åtgärd', { exact: true }).fill('');
      await user.carryOut('Spara');
      await user.isTold(isDue);
    });
  });

  test('a threshold makes comments due on deviations, and none takes that back', async () => {
    const host = workbook();
    await inPane(host, async (user) => {
      await reconcile(user);
      await user.press('Ändra gränsen…');
      await user.page.getByLabel('Belopp').fill('50 tkr');
      await user.page.getByLabel('Andel av budgeten').fill('2 %');
      await user.carryOut('Spara');
      await user.isTold(/från 50.tkr eller 2.% av budgeten/);
      await user.isTold(/Avvikelsen 60.tkr/);
      await user.press('Ändra gränsen…');
      await user.page.getByLabel('Belopp').fill('');
      await user.page.getByLabel('Andel av budgeten').fill('');
      await user.carryOut('Spara');
      await user.isTold('Ingen gräns är satt för avvikelser.');
      expect(await user.sees(/Avvikelsen 60.tkr/)).toBe(false);
    });
  });

  test('rules begin from an example, are changed, written when confirmed, counted with, and undone', async () => {
    const host = workbook();
    const before = host.snapshot();
    const users = host.snapshot('user');
    await inPane(host, async (user) => {
      await reconcile(user);
      await user.isTold('Inga regler är angivna. Börja från ett exempel eller skriv egna.');
      await user.press('Börja från ett exempel…');
      await user.press('Använd Gotland: nämnder');
      await user.isTold('Inget är skrivet än.');
      await user.press('Ändra… Gotland: nämnder (2)');
      await user.page.getByLabel('Tak', { exact: true }).fill('1,1 mnkr');
      await user.press('Klar med regeln');
      await user.press('Skriv reglerna…');
      await user.isTold('Lägga till bladet Avstäm regler med 2 regler?');
      expect(host.snapshot()).toEqual(before);
      await user.carryOut('Skriv bladet');
      await user.isTold(/^Reglerna är skrivna/);
      await waitUntilText(user, 'Teknik / Gata', /Tak\s+1 100 tkr.*Regel: Gotland: nämnder/s);
      expect(host.sheets().map(({ name }) => name)).toContain('Avstäm regler');
      expect(host.snapshot('user')).toEqual(users);
      await user.carryOut('Ångra skrivningen av reglerna');
      await user.isTold('Den senaste skrivningen är ångrad.');
      await waitUntilText(user, 'Teknik / Gata', /Ingen regel/);
      expect(host.snapshot()).toEqual(before);
    });
  });

  test('a rule that is wrong on the sheet is mended in the pane, field by field', async () => {
    const host = workbook(badRuleSheets);
    await inPane(host, async (user) => {
      await reconcile(user);
      await user.isTold(/En andel är minst 0 % och högst 100 %/);
      await user.press('Ändra reglerna…');
      await user.isTold('Behöver rättas');
      await user.press('Ändra… Alla enheter');
      const share = user.page.getByRole('textbox', { name: 'Andel av överskott' });
      expect(await share.inputValue()).toBe('175 %');
      await user.press('Klar med regeln');
      await user.isTold('En andel är minst 0 % och högst 100 %.');
      expect(await user.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        '175 %',
      );
      await share.fill('75 %');
      await user.press('Klar med regeln');
      expect(await user.sees('Behöver rättas')).toBe(false);
    });
  });

  test('by keyboard alone: an equation opened, a required result typed, rules chosen and written, with the focus in sight', async () => {
    await inPane(
      workbook(),
      async (user) => {
        const { page } = user;
        await reconcile(user);
        await tabTo(page, /Visa hur Utgående räknas/);
        await page.keyboard.press('Enter');
        await tabTo(page, /^avsatt 320: Gå till Fonder!C3/);
        await tabTo(page, /^Ange resultatkrav… för Park/);
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
        await page.keyboard.type('20');
        await page.keyboard.press('Enter');
        await user.rest();
        await user.isTold(/^Resultatkravet är sparat/);
        expect(await isFocusLost(page)).toBe(false);
        await tabTo(page, /^Börja från ett exempel/);
        await page.keyboard.press('Enter');
        await tabTo(page, /^Använd Gotland: nämnder/);
        await page.keyboard.press('Enter');
        expect(await isFocusLost(page)).toBe(false);
        await tabTo(page, /^Skriv reglerna/);
        await page.keyboard.press('Enter');
        await tabTo(page, /^Skriv bladet/);
        await page.keyboard.press('Enter');
        await user.rest();
        await user.isTold(/^Reglerna är skrivna/);
        expect(await isFocusLost(page)).toBe(false);
      },
      { platform: 'Mac' },
    );
  });
});

async function unfoldUnits(user: PaneUser): Promise<void> {
  await part(user).locator('summary', { hasText: 'Enheter i' }).click();
}

/** The unit may have been folded with those that nothing is due of. */
async function waitUntilText(user: PaneUser, name: string, text: RegExp): Promise<void> {
  await user.rest();
  await card(user, name).waitFor({ state: 'attached' });
  const shown = (await card(user, name).textContent()) ?? '';
  const spaced = shown.replaceAll('\u00A0', ' ');
  expect(spaced).toMatch(new RegExp(text.source.replaceAll('\\s+', '\\s*'), text.flags));
}
