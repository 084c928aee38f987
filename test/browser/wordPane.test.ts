import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { formatSavedWorkbook } from '../../src/app/savedWorkbook';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { p } from '../wordHost/testHost';
import { WordHost } from '../wordHost/wordHost';
import { userSheet } from '../workbook/sheets';
import { smallTargets, violations } from './accessibility';
import { expectAccessible } from './accessibleState';
import { describeInBrowser, launchChromium } from './chromium';
import { isFocusLost, tabTo } from './keyboard';
import { expectQuiet, openPane, type OpenedPane, type PaneOptions } from './openPane';
import { PaneUser } from './paneUser';
import { sampleBook, samplePath, sampleWith } from './sampleCopies';

const departments = 'Konsult och uppdrag: resultat per avdelning';
const shortfall = 'Konsult och uppdrag: resultatkravet i en mening';
const outdated = 'Redovisning inkl Inkasso, Prognos: 0,6 blir 0,9';

/** What somebody who reads Swedish does in Word's pane. */
class WordUser extends PaneUser {
  constructor(
    readonly pane: OpenedPane,
    readonly host: WordHost,
  ) {
    super(pane.page);
  }

  /** Picks the workbook, for the first time or again. */
  async pick(buffer: Buffer, name = 'delarsrapport.xlsx'): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press(/^(Välj arbetsbok|Välj om)/),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer });
    await this.page.getByRole('region', { name: 'Arbetsbok' }).getByText(name).waitFor();
    await this.page.getByRole('button', { name: 'Dokumentet', exact: true }).waitFor();
    await this.rest();
  }

  async pickSample(): Promise<void> {
    await this.pick(await readFile(samplePath));
  }

  async goTo(tab: 'Dokumentet' | 'Sätt in' | 'Kontroll'): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
  }

  async insert(part: string, at: string): Promise<void> {
    this.host.placeCursor(at);
    await this.goTo('Sätt in');
    await this.carryOut(`Sätt in: ${part}`);
    await this.isTold(`${part} är insatt.`);
  }

  async updateAll(): Promise<void> {
    await this.press('Uppdatera allt…');
    await this.carryOut(/^Uppdatera \d+ (del|delar)$/);
  }
}

const body = [
  p('Delårsrapport till nämnden'),
  p('Resultatet per avdelning framgår av tabellen.'),
  p('Konsult och uppdrag har ett resultatkrav på 4,6 mnkr. Prognosen för Konsult och uppdrag är 3,9 mnkr.'),
  p('Sist i handlingen.'),
].join('');

describeInBrowser('the pane in Word', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  async function inWord(
    host: WordHost,
    use: (user: WordUser) => Promise<void>,
    options: PaneOptions = {},
  ): Promise<void> {
    const context = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' as const };
    const pane = await openPane(browser, host, { context, ...options });
    try {
      await pane.page.locator('.avs-pane').waitFor();
      await use(new WordUser(pane, host));
      expectQuiet(pane);
    } finally {
      await pane.close();
    }
  }

  /** A document in which a table and a sentence of the sample stand. */
  async function withParts(use: (user: WordUser) => Promise<void>, options: PaneOptions = {}): Promise<void> {
    await inWord(
      WordHost.ofBody(body),
      async (user) => {
        await user.pickSample();
        await user.insert(departments, 'Resultatet per avdelning framgår av tabellen.');
        await user.insert(shortfall, 'Sist i handlingen.');
        await user.goTo('Dokumentet');
        await use(user);
      },
      options,
    );
  }

  test('inserts, finds what is outdated, updates it, and a second time there is nothing to do', async () => {
    await withParts(async (user) => {
      const { host } = user;
      await user.isTold('Alla delar är aktuella.');
      expect(host.texts).toContain('Netto KoU');
      expect(host.texts.indexOf('Netto KoU')).toBeLessThan(host.texts.indexOf('Sist i handlingen.'));
      const first = host.documentXml;

      await user.pick(await sampleWith('KoU enheter', 4, 3, '0.9'), 'omdöpt.xlsx');
      await user.isTold(/^Inaktuella delar: \d av 2\.$/);
      await user.isTold(outdated);
      expect(host.documentXml).toBe(first);
      await user.updateAll();
      await user.isTold(/uppdaterade?\.$/);
      await user.isTold('Alla delar är aktuella.');
      expect(host.texts.slice(0, host.texts.indexOf('Sist i handlingen.'))).toContain('0,9');

      const updated = host.documentXml;
      await user.carryOut('Läs dokumentet igen');
      expect(await user.canPress('Uppdatera allt…')).toBe(false);
      expect(host.documentXml).toBe(updated);

      await user.carryOut('Ångra senaste ändring');
      await user.isTold('Den senaste ändringen är ångrad.');
      await user.isTold(outdated);
      expect(host.texts).toContain('0,6');
    });
  });

  test('goes to a part, tells its origin, and detaches it when that is confirmed', async () => {
    await withParts(async (user) => {
      const { host } = user;
      await user.carryOut(`Gå till: ${departments}`);
      expect(host.selectedText).toContain('Redovisning inkl Inkasso');
      await user.press(`Ursprung: ${departments}`);
      const origin = user.main.getByRole('article', { name: departments }).locator('dl');
      expect(await origin.innerText()).toMatch(/delarsrapport\.xlsx[\s\S]*'KoU enheter'!A4:E22/);

      const before = host.texts;
      await user.press(`Koppla loss: ${departments}`);
      await user.carryOut('Koppla loss');
      await user.isTold(`${departments} är losskopplad. Innehållet står kvar.`);
      expect(host.texts).toEqual(before);
      expect(host.documentXml).not.toContain('avstam:departments');
      expect(await user.main.getByRole('article', { name: departments }).count()).toBe(0);
    });
  });

  test('checks the running text, and goes to an amount in it', async () => {
    await withParts(async (user) => {
      await user.goTo('Kontroll');
      await user.carryOut('Kontrollera');
      await user.main.getByText('3,9 mnkr', { exact: true }).waitFor();
      await user.carryOut(/^Gå till 4,6 mnkr i stycke \d+$/);
      expect(user.host.selectedText).toBe('4,6 mnkr');
      await expectAccessible(user.pane, 'word, text checked');
    });
  });

  test.each(['insert', 'update', 'detach', 'undo'] as const)(
    'whatever request fails, the document is as it was, and trying again does it (%s)',
    async (task) => {
      await withParts(async (user) => {
        const { host } = user;
        if (task === 'update' || task === 'undo')
          await user.pick(await sampleWith('KoU enheter', 4, 3, '0.9'), 'ny.xlsx');
        if (task === 'undo') await user.updateAll();
        const begin = async (): Promise<void> => {
          if (task === 'insert') {
            await user.goTo('Sätt in');
            host.placeCursor('Delårsrapport till nämnden');
            await user.carryOut('Sätt in: Översikt');
          } else if (task === 'update') {
            await user.updateAll();
          } else if (task === 'detach') {
            await user.press(`Koppla loss: ${departments}`);
            await user.carryOut('Koppla loss');
          } else await user.carryOut('Ångra senaste ändring');
        };
        const before = host.documentXml;
        host.failRequest(1);
        await begin();
        const failed = user.main.getByRole('group', { name: /inte/ });
        await failed.first().waitFor();
        expect(host.documentXml).toBe(before);
        await user.carryOut('Försök igen');
        await failed.waitFor({ state: 'detached' });
        expect(host.documentXml).not.toBe(before);
      });
    },
  );

  test('an update whose nth request fails leaves the document as it was, for every n', async () => {
    await withParts(async (user) => {
      const { host } = user;
      await user.pick(await sampleWith('KoU enheter', 4, 3, '0.9'), 'ny.xlsx');
      const before = host.documentXml;
      let failures = 0;
      for (let nth = 1; nth < 30; nth += 1) {
        host.failRequest(nth);
        await user.updateAll();
        if (await user.sees(/^\S+ (del|delar) är uppdaterade?\.$/)) break;
        failures += 1;
        await user.isTold('Dokumentet uppdaterades inte.');
        expect(host.documentXml === before || (await user.sees(/gick inte att ta tillbaka/))).toBe(true);
        await user.carryOut('Läs dokumentet igen');
      }
      expect(failures).toBeGreaterThan(2);
      expect(host.documentXml).not.toBe(before);
    });
  });

  test('what Excel’s pane has saved for Word does as well as the workbook', async () => {
    const workbook = await sampleBook();
    const text = formatSavedWorkbook({
      name: workbook.name,
      at: '2026-11-20T09:30',
      sheets: await workbook.readSheets(),
      settings: null,
    });
    await inWord(WordHost.ofBody(body), async (user) => {
      const [chooser] = await Promise.all([
        user.page.waitForEvent('filechooser'),
        user.press('Välj arbetsbok…'),
      ]);
      await chooser.setFiles({ name: 'a.avstam.json', mimeType: '', buffer: Buffer.from(text) });
      await user.isTold('Innehållet sparat för Word 2026-11-20 09:30');
      await user.isTold('Dokumentet har ingen av våra delar än.');
    });
  });

  test('fills the places where a part is wanted', async () => {
    const wanted = `${p('{{avstam:fund.konsult-och-uppdrag}}')}${p('Sagt: {{avstam:forecast.konsult-och-uppdrag}}')}${p('{{avstam:fund.konsult}}')}`;
    await inWord(
      WordHost.ofBody(wanted),
      async (user) => {
        await user.pickSample();
        await user.page.getByRole('group', { name: 'Uppdatera dokumentet?' }).waitFor();
        await user.isTold(/Ingen del heter fund\.konsult\. Menade du fund\.konsult-och-uppdrag/);
        await user.carryOut('Uppdatera 2 delar');
        await user.isTold('2 delar är uppdaterade.');
        expect(user.host.texts).toContain('Konsult och uppdrag: Resultatkrav och resultatfond');
        expect(user.host.texts.some((text) => text.startsWith('Sagt: Prognosen för helåret är 2,9'))).toBe(
          true,
        );
        expect(user.host.texts).toContain('{{avstam:fund.konsult}}');
      },
      { start: 'update' },
    );
  });

  test('texts of a workbook come into the document as text, whatever they say', async () => {
    const evil = '{{avstam:overview}}</w:t><w:fldSimple w:instr="DDEAUTO calc"/>=HYPERLINK("http://x")';
    const sheet = userSheet('Enheter <img src=x>', [
      ['Konsult och uppdrag, resultat per avdelning, mnkr'],
      ['Avdelning', 'Utfall', 'Budget', 'Prognos', 'Avvikelse prognos - budget'],
      [evil, 1, 2, 3, 1],
      ['Annan', 2, 3, 5, 2],
      ['Summa', 3, 5, 8, 3],
    ]);
    await inWord(
      WordHost.ofBody(body),
      async (user) => {
        const { host } = user;
        await user.pick(Buffer.from(createXlsx([sheet], 'x.xlsx').toBytes()));
        host.placeCursor('Sist i handlingen.');
        await user.carryOut(/^Sätt in: .*resultat per avdelning$/);
        await user.isTold(/är insatt\.$/);
        expect(host.texts).toContain(evil);
        expect(host.documentXml).not.toMatch(/<w:fldSimple|<w:hyperlink|<w:instrText/);
        expect(await user.page.locator('img').count()).toBe(0);
      },
      { start: 'document' },
    );
  });

  test('a document that can only be read is told so, and only looked at', async () => {
    const host = WordHost.ofBody(body);
    host.document.readOnly = true;
    await inWord(host, async (user) => {
      await user.pickSample();
      await user.isTold('Dokumentet kan bara läsas');
      await user.goTo('Sätt in');
      expect(await user.canPress(`Sätt in: ${departments}`)).toBe(false);
      await expectAccessible(user.pane, 'word, read-only');
    });
  });

  test('a document that is protected refuses, with what to do', async () => {
    const host = WordHost.ofBody(body);
    host.document.isProtected = true;
    await inWord(host, async (user) => {
      await user.pickSample();
      host.placeCursor('Sist i handlingen.');
      await user.goTo('Sätt in');
      await user.carryOut(`Sätt in: ${departments}`);
      await user.isTold('Delen sattes inte in.');
      await expectAccessible(user.pane, 'word, protected');
    });
  });

  test('a Word that is too old says so', async () => {
    const host = WordHost.ofBody(body);
    host.requirementSets.support('WordApi', '1.2');
    await inWord(
      host,
      async (user) => {
        await user.main.getByRole('heading', { name: 'Den här versionen av Word är för gammal' }).waitFor();
        expect(await violations(user.page)).toEqual([]);
      },
      { platform: 'Mac' },
    );
  });

  test.each<[string, (user: WordUser) => Promise<void>]>([
    ['word, first run', () => Promise.resolve()],
    [
      'word, wrong file',
      async (user) => {
        const [chooser] = await Promise.all([
          user.page.waitForEvent('filechooser'),
          user.press('Välj arbetsbok…'),
        ]);
        await chooser.setFiles({ name: 'bild.xlsx', mimeType: '', buffer: Buffer.from('Ingen arbetsbok') });
        await user.isTold('Arbetsboken gick inte att läsa.');
      },
    ],
    ['word, empty document', (user) => user.pickSample()],
    [
      'word, parts to insert',
      async (user) => {
        await user.pickSample();
        await user.goTo('Sätt in');
      },
    ],
    [
      'word, asked whether to update',
      async (user) => {
        await user.pickSample();
        await user.insert(departments, 'Sist i handlingen.');
        await user.pick(await sampleWith('KoU enheter', 4, 3, '0.9'), 'ny.xlsx');
        await user.goTo('Dokumentet');
        await user.press('Uppdatera allt…');
        await user.page.getByRole('group', { name: 'Uppdatera dokumentet?' }).waitFor();
      },
    ],
    [
      'word, origin and question',
      async (user) => {
        await user.pickSample();
        await user.insert(departments, 'Sist i handlingen.');
        await user.goTo('Dokumentet');
        await user.press(`Ursprung: ${departments}`);
        await user.press(`Koppla loss: ${departments}`);
      },
    ],
  ])('%s: accessible in light and dark, nothing runs out at 320 px', async (name, reach) => {
    await inWord(WordHost.ofBody(body), async (user) => {
      await reach(user);
      await expectAccessible(user.pane, name);
      expect(await smallTargets(user.page)).toEqual([]);
    });
  });

  test('in English, in the dark', async () => {
    await inWord(
      WordHost.ofBody(body),
      async ({ page }) => {
        await page.getByRole('button', { name: 'Choose a workbook…' }).waitFor();
      },
      { language: 'en-US', theme: 'dark' },
    );
  });

  test('by keyboard alone: inserted, told its origin, detached and undone', async () => {
    await inWord(
      WordHost.ofBody(body),
      async (user) => {
        const { page, host } = user;
        await user.pickSample();
        host.placeCursor('Sist i handlingen.');
        for (const name of [/^Sätt in$/, /^Sätt in: Översikt$/]) {
          await tabTo(page, name);
          await page.keyboard.press('Enter');
          await user.rest();
        }
        await user.isTold('Översikt är insatt.');
        expect(await isFocusLost(page)).toBe(false);
        await user.goTo('Dokumentet');
        for (const name of [/^Ursprung: Översikt$/, /^Koppla loss: Översikt$/, /^Koppla loss$/]) {
          await tabTo(page, name);
          await page.keyboard.press('Enter');
          await user.rest();
        }
        await user.isTold('Översikt är losskopplad. Innehållet står kvar.');
        expect(await isFocusLost(page)).toBe(false);
        await tabTo(page, /^Ångra senaste ändring$/);
        await page.keyboard.press('Enter');
        await user.rest();
        expect(await isFocusLost(page)).toBe(false);
        await user.isTold('Alla delar är aktuella.');
      },
      { platform: 'Mac' },
    );
  });
});
