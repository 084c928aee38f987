import { isDeepStrictEqual } from 'node:util';
import type { ExcelHost } from '../excelHost/excelHost';
import { describeInBrowser } from './chromium';
import { actionsOf, countRequests, panesInOneBrowser, sampleAnswer, type PaneUser } from './paneUser';

const written = /^Bladen Sammanfattning och Avstämning har skrivits\.$/;
const notWritten = 'Sammanfattningen skrevs inte.';

describeInBrowser('the pane when Excel fails', () => {
  const { excel, inPane } = panesInOneBrowser();

  test('whichever request of a reconciliation fails, that is told, and the next try works', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.reconcile();
      const requests = await countRequests(host, () => user.reconcile());
      const told: number[] = [];
      for (const number of upTo(requests)) {
        host.failRequest(number);
        await user.reconcile();
        if (await user.sees('Avstämningen blev inte av.')) {
          told.push(number);
          await user.carryOut('Försök igen');
        }
        await user.isAnswered(sampleAnswer.sv);
        expect([number, await user.sees('Avstämningen blev inte av.')]).toEqual([number, false]);
      }
      // Merged areas are asked for once more, sheet by sheet; the last request only asks whether there is something to undo.
      expect(told).toEqual(upTo(requests - 1).filter((number) => number !== mergesRequest));
      expect(host.snapshot()).toEqual(before);
    });
  });

  test.each([
    ['the first write', (user: PaneUser) => user.remove()],
    ['a write over an earlier one', () => Promise.resolve()],
  ])(
    'whichever request of %s fails, the user’s sheets are untouched and ours as before, and the next try works',
    async (_, prepare) => {
      const host = excel();
      const users = host.snapshot('user');
      await inPane(host, async (user) => {
        await user.reconcile();
        await user.write();
        await prepare(user);
        const requests = await countRequests(host, () => user.write());
        const told: number[] = [];
        for (const number of upTo(requests)) {
          await prepare(user);
          const before = everything(host);
          host.failRequest(number);
          await user.write();
          expect([number, host.snapshot('user')]).toEqual([number, users]);
          if (await user.sees(notWritten)) {
            told.push(number);
            await user.isTold('Excel avbröt. Arbetsboken är som den var innan. Försök igen.');
            expect([number, everything(host)]).toEqual([number, before]);
            await user.carryOut('Försök igen');
          }
          await user.isTold(written);
          expect([number, shownNames(host)]).toEqual([number, [...userNames, ...ownNames]]);
          // What the pane could not learn of the workbook it learns with the next task.
          await user.reconcile();
        }
        expect(told).toEqual(upTo(requests - stateRequests));
      });
    },
  );

  test('wherever a write breaks off half-way, it is put back at once, and the next try works', async () => {
    const host = excel();
    const users = host.snapshot('user');
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      const { at, actions } = largestRequest(await actionsOf(host, () => user.write()));
      // Every action is failed in the adapter's own tests.
      for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
        const number = at + 1 + Math.floor(share * actions);
        const before = everything(host);
        host.failAction(number);
        await user.write();
        await user.isTold('Excel avbröt. Arbetsboken är som den var innan. Försök igen.');
        expect([number, host.snapshot('user')]).toEqual([number, users]);
        expect([number, everything(host)]).toEqual([number, before]);
        await user.carryOut('Försök igen');
        await user.isTold(written);
      }
    });
  });

  test('whichever request of an undo or a removal fails, the user’s sheets are untouched, and it can be finished', async () => {
    const host = excel();
    const before = host.snapshot();
    const users = host.snapshot('user');
    await inPane(host, async (user) => {
      await user.reconcile();
      const undo = () => user.undo();
      // After a failure the question whether our sheets may go still stands there.
      const goOn = () => user.carryOut('Ta bort');
      for (const [act, again] of [[undo, undo] as const, [() => user.remove(), goOn] as const]) {
        await user.write();
        const requests = await countRequests(host, act);
        for (const number of upTo(requests)) {
          await user.write();
          host.failRequest(number);
          await act();
          expect([number, host.snapshot('user')]).toEqual([number, users]);
          if (await user.canPress('Försök igen')) await user.carryOut('Försök igen');
          else if (!isDeepStrictEqual(host.snapshot(), before)) await again();
          expect([number, host.snapshot()]).toEqual([number, before]);
        }
      }
    });
  });

  test('if Excel dies in the middle of a write, the next start offers to restore, and does', async () => {
    const host = excel();
    const users = host.snapshot('user');
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
    });
    const before = shownSheets(host);
    await inPane(host, async (user) => {
      await user.reconcile();
      await dieInTheMiddleOfAWrite(host, user);
      await user.isTold(
        'Excel avbröt mitt i skrivningen. Våra blad, och de celler som skulle ändras, kan vara ofullständiga.',
      );
    });
    host.revive();
    expect(host.snapshot('user')).toEqual(users);
    expect(shownSheets(host)).not.toEqual(before);
    await inPane(host, async (user) => {
      await user.isTold('En skrivning blev inte klar');
      await user.carryOut('Återställ');
      await user.isTold('Våra blad är som de var före skrivningen.');
      expect(await user.sees('En skrivning blev inte klar')).toBe(false);
      expect(shownSheets(host)).toEqual(before);
      await user.reconcile();
      await user.write();
      await user.isTold(written);
    });
    expect(host.snapshot('user')).toEqual(users);
  });

  test('if Excel comes back after it died in the middle of a write, the same pane restores', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.write();
      await user.remove();
      await dieInTheMiddleOfAWrite(host, user);
      await user.isTold(/^Excel avbröt mitt i skrivningen\./);
      host.revive();
      await user.reconcile();
      await user.isTold('En skrivning blev inte klar');
      await user.carryOut('Återställ');
      expect(host.snapshot()).toEqual(before);
      await user.write();
      await user.isTold(written);
    });
  });

  test('a slow Excel is told of in words, and the reading can be broken off', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.isTold('Stäm av din uppföljning');
      host.latency = 800;
      await user.press('Stäm av');
      await user.isTold(/^Läser arbetsboken/);
      await user.carryOut('Avbryt');
      await user.isTold('Avbrutet. Inget har ändrats.');
      host.latency = 0;
      await user.reconcile();
      await user.isAnswered(sampleAnswer.sv);
      host.latency = 200;
      await user.press('Skriv sammanfattning');
      await user.isTold('Skriver bladen…');
      // A write is never broken off half-way.
      expect(await user.page.getByRole('button', { name: 'Avbryt' }).count()).toBe(0);
      host.latency = 0;
      await user.rest();
      await user.undo();
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('two clicks at once do one thing', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.reconcile();
      const one = await countRequests(host, () => user.write());
      await user.remove();
      const two = await countRequests(host, async () => {
        await user.page.getByRole('button', { name: 'Skriv sammanfattning' }).dblclick();
        await user.isTold(written);
      });
      expect(two).toBe(one);
      const different = await countRequests(host, async () => {
        await user.page.evaluate(() => {
          for (const name of ['Skriv sammanfattning', 'Stäm av igen', 'Ångra senaste skrivning'])
            [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
        });
        await user.rest();
        await user.isTold(written);
      });
      expect(different).toBe(await countRequests(host, () => user.write()));
      expect(shownNames(host)).toEqual([...userNames, ...ownNames]);
    });
  });
});

const userNames = [
  'KLK avdelningar',
  'KLK resultaträkning',
  'KoU enheter',
  'KoU resultaträkning',
  'Resultatkrav och fond',
];
const ownNames = ['Sammanfattning', 'Avstämning'];

/** Which request of a reconciliation asks for the merged areas. */
const mergesRequest = 3;

/** How many requests it takes, after a write, to ask what of ours is in the workbook: the pane does so last. */
const stateRequests = 2;

/** The numbers from 1 on. */
function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Of a write, the request that changes the workbook: its number from 1, and how many actions come `at` before it. */
function largestRequest(requests: readonly number[]): {
  readonly number: number;
  readonly at: number;
  readonly actions: number;
} {
  const actions = Math.max(...requests);
  const index = requests.indexOf(actions);
  const at = requests.slice(0, index).reduce((sum, count) => sum + count, 0);
  return { number: index + 1, at, actions };
}

/** A write fails half-way, and whatever should put it back finds nobody who answers. */
async function dieInTheMiddleOfAWrite(host: ExcelHost, user: PaneUser): Promise<void> {
  const { number, at, actions } = largestRequest(await actionsOf(host, () => user.write()));
  await user.undo();
  host.failAction(at + Math.floor(actions / 2));
  host.beforeRequest(number + 1, () => host.die());
  await user.write();
}

/** The order of names means nothing. */
function everything(host: ExcelHost): unknown {
  const snapshot = host.snapshot();
  return { ...snapshot, names: snapshot.names.map((name) => JSON.stringify(name)).sort() };
}

/** What a user sees of the sheets. */
function shownSheets(host: ExcelHost): unknown {
  return host.sheets().filter(({ hidden }) => !hidden);
}

function shownNames(host: ExcelHost): readonly string[] {
  return host.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
}
