import { summary } from '../sheets';
import { openInExcel } from './excelUnderTest';
import {
  actionsOf,
  all,
  cellUndo,
  cellWrite,
  dyingAt,
  failureOf,
  firstWrite,
  opened,
  removal,
  secondWrite,
  shown,
  sum,
  undo,
  upTo,
  users,
} from './scenarios';
import { sheetsOnly } from '../../../src/workbook/workbook';

test.each([
  ['first', firstWrite],
  ['second', secondWrite],
  ['cells’', cellWrite],
])(
  'when Excel dies at any action of the %s write, it is offered to be put back later, and then is as it was',
  async (_, scenario) => {
    const done = await opened(scenario);
    await scenario.act(done);
    let number = 0;
    let isDone = false;
    for (const [request, actions] of (await actionsOf(scenario)).entries()) {
      for (let action = 0; action < actions; action += 1) {
        number += 1;
        const subject = await opened(scenario);
        const before = all(subject);
        const failure = await dyingAt(subject, scenario, request, number);
        const { checkpoint } = await subject.workbook.ownState();
        expect([number, failure]).not.toEqual([number, null]);
        // The write's last actions take old copies away; what it wrote is there.
        isDone ||= checkpoint === 'complete' && JSON.stringify(all(subject)) !== JSON.stringify(before);
        if (isDone) {
          expect([number, checkpoint, shown(subject)]).toEqual([number, 'complete', shown(done)]);
          continue;
        }
        if (checkpoint === 'interrupted') {
          expect([number, failure]).toMatchObject([number, { code: 'interrupted' }]);
          await subject.workbook.restore();
        }
        expect([number, all(subject)]).toEqual([number, before]);
      }
    }
    expect(number).toBeGreaterThan(100);
  },
  120_000,
);

test('a write after one that broke off puts that back first', async () => {
  const actions = await actionsOf(secondWrite);
  const undone = await opened(secondWrite);
  const done = await opened(secondWrite);
  await done.workbook.write(sheetsOnly([summary]));
  const subject = await opened(secondWrite);
  await dyingAt(subject, secondWrite, actions.length - 1, sum(actions) - 40);
  expect((await subject.workbook.ownState()).checkpoint).toBe('interrupted');
  await subject.workbook.write(sheetsOnly([summary]));
  expect(shown(subject)).toEqual(shown(done));
  await subject.workbook.restore();
  expect(shown(subject)).toEqual(shown(undone));
});

test.each([
  ['of sheets', undo, secondWrite],
  ['of cells', cellUndo, cellWrite],
])(
  'an undo %s that breaks off at any action is carried out by another',
  async (_, undo, write) => {
    const wanted = await opened(write);
    for (const number of upTo(sum(await actionsOf(undo)))) {
      const subject = await opened(undo);
      const before = all(subject);
      subject.host.failAction(number);
      const failure = await failureOf(undo.act(subject));
      const { checkpoint } = await subject.workbook.ownState();
      if (checkpoint === 'complete') expect([number, all(subject)]).toEqual([number, before]);
      else expect([number, failure]).toMatchObject([number, { code: 'interrupted' }]);
      await undo.act(subject);
      expect([number, shown(subject)]).toEqual([number, shown(wanted)]);
      expect((await subject.workbook.ownState()).checkpoint).toBe('none');
    }
  },
  120_000,
);

test.each([
  ['another', removal],
  ['restoring', undo],
])(
  'a removal that breaks off at any action is carried out by %s',
  async (_, again) => {
    const wanted = await openInExcel(users, { Utfall: `'Resultat per avdelning'!$B$2` });
    for (const number of upTo(sum(await actionsOf(removal)))) {
      const subject = await opened(removal);
      const before = all(subject);
      subject.host.failAction(number);
      const failure = await failureOf(removal.act(subject));
      const { checkpoint } = await subject.workbook.ownState();
      if (checkpoint === 'complete') {
        expect([number, all(subject)]).toEqual([number, before]);
        continue;
      }
      expect([number, failure, checkpoint]).toMatchObject([number, { code: 'interrupted' }, 'interrupted']);
      await again.act(subject);
      expect([number, all(subject)]).toEqual([number, all(wanted)]);
    }
  },
  120_000,
);
