import {
  actionsOf,
  all,
  failureOf,
  firstWrite,
  opened,
  secondWrite,
  shown,
  sum,
  thirdWrite,
  upTo,
} from './scenarios';

describe.each([
  ['the first write', firstWrite],
  ['the second write', secondWrite],
  ['a write after one that dropped a sheet', thirdWrite],
])('when %s fails', (_, scenario) => {
  test('at any request, all is as it was, and it works when tried again', async () => {
    const requests = (await actionsOf(scenario)).length;
    const done = await opened(scenario);
    await scenario.act(done);
    for (const number of upTo(requests)) {
      const subject = await opened(scenario);
      const before = all(subject);
      subject.host.failRequest(number);
      expect(await failureOf(scenario.act(subject))).toMatchObject({ name: 'WorkbookFault', code: 'failed' });
      expect([number, all(subject)]).toEqual([number, before]);
      await scenario.act(subject);
      expect([number, shown(subject)]).toEqual([number, shown(done)]);
    }
  });

  test('at any action, all is as it was; only its last ones, which take old copies away, can be made up for', async () => {
    const actions = sum(await actionsOf(scenario));
    const done = await opened(scenario);
    await scenario.act(done);
    let isDone = false;
    for (const number of upTo(actions)) {
      const subject = await opened(scenario);
      const before = all(subject);
      subject.host.failAction(number);
      const failure = await failureOf(scenario.act(subject));
      isDone ||= failure === null;
      if (isDone) expect([number, failure, shown(subject)]).toEqual([number, null, shown(done)]);
      else expect([number, all(subject)]).toEqual([number, before]);
    }
  }, 120_000);
});
