import { userSheet } from '../workbook/sheets';
import type { ExcelHost } from '../excelHost/excelHost';
import { describeInBrowser } from './chromium';
import { countRequests, panesInOneBrowser, sampleAnswer, waitUntil } from './paneUser';

const written = /^Bladen Sammanfattning och Avstämning har skrivits\.$/;
const cellIsEdited =
  'En cell redigeras just nu, och då svarar Excel inte. Avsluta redigeringen med Enter eller Esc och försök igen.';

interface Refusal {
  readonly when: string;
  readonly arrange: (host: ExcelHost) => void;
  readonly told: string | RegExp;
  /** Does away with what was in the way; where it can't be, the pane offers something else. */
  readonly mend?: (host: ExcelHost) => void;
}

const refusals: readonly Refusal[] = [
  {
    when: 'a cell is being edited',
    arrange: (host) => {
      host.cellEditMode = true;
    },
    told: cellIsEdited,
    mend: (host) => {
      host.cellEditMode = false;
    },
  },
  {
    when: 'the structure of the workbook is protected',
    arrange: (host) => host.protectStructure(),
    told: /^Arbetsbokens struktur är skyddad/,
    mend: (host) => {
      host.workbook.structureProtected = false;
    },
  },
  {
    when: 'our own sheet is protected',
    arrange: (host) => host.protectSheet('Sammanfattning'),
    told: /^Bladet Sammanfattning är skyddat\./,
    mend: (host) => {
      host.sheet('Sammanfattning').isProtected = false;
    },
  },
];

describeInBrowser('the pane when Excel does not let it', () => {
  const { excel, sample, inPane } = panesInOneBrowser();

  test.each(refusals)(
    'writes nothing when $when, says so, and writes when that is mended',
    async ({ arrange, told, mend }) => {
      const host = excel();
      await inPane(host, async (user) => {
        await user.reconcile();
        await user.write();
        arrange(host);
        const before = host.snapshot();
        await user.write();
        await user.isTold('Sammanfattningen skrevs inte.');
        await user.isTold(told);
        expect(host.snapshot()).toEqual(before);
        mend?.(host);
        await user.carryOut('Försök igen');
        await user.isTold(written);
      });
    },
  );

  test('reads nothing while a cell is being edited, says so, and reads when it is left', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.isTold('Stäm av din uppföljning');
      host.cellEditMode = true;
      await user.reconcile();
      await user.isTold(cellIsEdited);
      host.cellEditMode = false;
      await user.carryOut('Försök igen');
      await user.isAnswered(sampleAnswer.sv);
    });
  });

  test('a write that has begun waits for a cell that the user begins to edit, and then is done', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      const requests = await countRequests(host, () => user.write());
      const start = host.counts.requests;
      host.latency = 100;
      await user.press('Skriv sammanfattning');
      // All but the write itself, and what asks about the state after it.
      await waitUntil(() => host.counts.requests === start + requests - 3);
      host.cellEditMode = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      await user.isTold('Skriver bladen…');
      host.cellEditMode = false;
      host.latency = 0;
      await user.isTold(written);
    });
  });

  test('writes nothing when a sheet that it draws on has been deleted since, and reconciles what is left', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.reconcile();
      host.deleteSheet('KoU enheter');
      const before = host.snapshot();
      await user.write();
      await user.isTold(/^Bladet KoU enheter finns inte längre under det namnet\./);
      expect(host.snapshot()).toEqual(before);
      await user.reconcile();
      await user.isAnswered(/^\d+ (fel|avrundning)/);
      await user.write();
      await user.isTold(written);
    });
  });

  test('whenever a sheet is deleted during a reconciliation or a write, the other sheets are untouched, and the next try works', async () => {
    const host = excel();
    const sheet = host.sheet('KoU enheter');
    const position = host.workbook.sheets.indexOf(sheet);
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      const users = host.snapshot('user');
      for (const act of [() => user.reconcile(), () => user.write()]) {
        const requests = await countRequests(host, act);
        for (let number = 1; number <= requests; number += 1) {
          host.beforeRequest(number, () => host.deleteSheet('KoU enheter'));
          await act();
          // The user takes the sheet back.
          host.workbook.sheets.splice(position, 0, sheet);
          host.workbook.changed();
          expect([number, host.snapshot('user')]).toEqual([number, users]);
          await user.reconcile();
          await user.isAnswered(sampleAnswer.sv);
          await user.write();
          await user.isTold(written);
        }
      }
    });
  });

  test('a sheet of the user’s with our name stays, ours gets a number, and that is told', async () => {
    const host = excel([...sample(), userSheet('Sammanfattning', [['min egen']])]);
    const users = host.snapshot('user');
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      await user.isTold(
        'Bladen Sammanfattning 2 och Avstämning har skrivits. Du har redan ett blad som heter Sammanfattning. Vårt heter därför Sammanfattning 2.',
      );
      expect(host.snapshot('user')).toEqual(users);
      await user.remove();
      expect(host.snapshot('user')).toEqual(users);
      expect(host.sheets()).toHaveLength(sample().length + 1);
    });
  });

  test('a cell of a sheet that was hidden or deleted since cannot be shown, and that is told', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.reconcile();
      host.sheet('KoU resultaträkning').visibility = 'Hidden';
      await user.press('Gå till KoU resultaträkning!E6');
      await user.isTold(/^Bladet KoU resultaträkning är dolt\. Visa det först/);
      host.sheet('KoU resultaträkning').visibility = 'Visible';
      await user.press('Försök igen');
      await waitUntil(() => host.selection.sheet === 'KoU resultaträkning');
      host.deleteSheet('KoU resultaträkning');
      await user.press('Gå till KoU resultaträkning!E6');
      await user.isTold(/^Bladet KoU resultaträkning finns inte längre/);
    });
  });

  test('an Excel that is too old is told so, with what to use instead', async () => {
    const host = excel();
    host.requirementSets.support('ExcelApi', '1.12');
    await inPane(host, async (user) => {
      await user.main.getByRole('heading', { name: 'Den här versionen av Excel är för gammal' }).waitFor();
      await user.isTold('Avstäm behöver Excel 2021, Microsoft 365 eller Excel på webben.');
    });
  });

  test('an Excel with ExcelApi 1.13 and nothing newer does', async () => {
    const host = excel();
    host.requirementSets.support('ExcelApi', '1.13');
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.isAnswered(sampleAnswer.sv);
      await user.write();
      await user.isTold(written);
    });
  });

  test('a workbook that can only be read is reconciled, and nothing is offered that writes', async () => {
    const host = excel();
    host.workbook.readOnly = true;
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.isAnswered(sampleAnswer.sv);
      await user.isTold('Arbetsboken kan bara läsas');
      for (const summary of await user.main.locator('summary').all()) await summary.click();
      const writing = /^(Skriv|Ångra|Återställ|Ta bort|Ta tillbaka|Godkänn|Rätta)/;
      expect(await user.page.getByRole('button', { name: writing }).count()).toBe(0);
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('where Excel does not answer when the pane opens, it says so, with what Excel said, and starts when asked again', async () => {
    const host = excel();
    host.failRequest(1);
    await inPane(host, async (user) => {
      await user.main.getByRole('heading', { name: 'Avstäm kunde inte starta' }).waitFor();
      await user.isTold('Felet var: Ett internt fel har uppstått.');
      await user.press('Försök igen');
      await user.reconcile();
      await user.isAnswered(sampleAnswer.sv);
    });
  });
});
