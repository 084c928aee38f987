import {
  actionsOf,
  all,
  cellWrite,
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
  ['the first write', firstWrite, 0],
  ['the second write', secondWrite, 0],
  ['a write after one that left a sheet', thirdWrite, 0],
  // Merged areas are asked for again.
  ['a write of cells', cellWrite, 1],
])('when %s fails', (_, scenario, madeUpFor) => {
  test('at any request, all is as it was, and it works when tried again', async () => {
    const requests = (await actionsOf(scenario)).length;
    const done = await opened(scenario);
    await scenario.act(done);
    const failures: unknown[] = [];
    for (const number of upTo(requests)) {
      const subject = await opened(scenario);
      const before = all(subject);
      subject.host.failRequest(number);
      const failure = await failureOf(scenario.act(subject));
      if (failure !== null) {
        failures.push(failure);
        expect(failure).toMatchObject({ name: 'WorkbookFault', code: 'failed' });
        expect([number, all(subject)]).toEqual([number, before]);
        await scenario.act(subject);
      }
      expect([number, shown(subject)]).toEqual([number, shown(done)]);
    }
    expect(failures).toHaveLength(requests - madeUpFor);
  }, 120_000);

  test('at any action, all is as it was, or it is made up for: as for its last ones, which take old copies away', async () => {
    const actions = sum(await actionsOf(scenario));
    const done = await opened(scenario);
    await scenario.act(done);
    for (const number of upTo(actions)) {
      const subject = await opened(scenario);
      const before = all(subject);
      subject.host.failAction(number);
      const failure = await failureOf(scenario.act(subject));
      if (failure === null) expect([number, shown(subject)]).toEqual([number, shown(done)]);
      else expect([number, all(subject)]).toEqual([number, before]);
    }
  }, 240_000);
});
