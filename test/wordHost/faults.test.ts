import { codeOf } from '../officeHost/codeOf';
import { control, hostWith, ooxml, p } from './testHost';

/** Two controls, each changed in a request of its own. */
function change(): Promise<void> {
  return Word.run(async (context) => {
    for (const id of [1, 2]) {
      context.document.contentControls.getById(id).insertOoxml(ooxml(p('new')), 'Replace');
      await context.sync();
    }
  });
}

const body = control(1, 'a', p('one')) + control(2, 'b', p('two'));

test('the nth request fails as a whole, and those before it are done', async () => {
  const host = hostWith(body);
  host.failRequest(2);
  expect(await codeOf(change())).toBe('GeneralException');
  expect(host.texts).toEqual(['new', 'two']);
});

test('the nth action fails, and those before it are done', async () => {
  const outcomes = new Set<string>();
  for (let action = 1, code = ''; code !== 'no error'; action += 1) {
    const host = hostWith(body);
    host.failAction(action);
    code = await codeOf(change()).catch(() => 'no error');
    outcomes.add(host.texts.join());
  }
  expect([...outcomes]).toEqual(['one,two', 'new,two', 'new,new']);
});

test('a dead host fails every request until it is revived', async () => {
  const host = hostWith(body);
  host.die();
  expect(await codeOf(change())).toBe('GeneralException');
  host.revive();
  await change();
  expect(host.texts).toEqual(['new', 'new']);
});

test('the user may change the document between two requests', async () => {
  const host = hostWith(body);
  host.beforeRequest(2, () =>
    host.document.body.removeChild(host.document.controls()[1] ?? host.document.body),
  );
  expect(await codeOf(change())).toBe('ItemNotFound');
  expect(host.texts).toEqual(['new']);
});

test('counts requests and bytes, and gives all objects back', async () => {
  const host = hostWith(body);
  await change();
  expect([host.counts.requests, host.keptReferences]).toEqual([2, 0]);
  expect(host.counts.bytesOut).toBeGreaterThan(0);
});

test('says loudly what is not implemented', async () => {
  hostWith(body);
  const using = Word.run((context) => {
    context.document.body.getHtml();
    return context.sync();
  });
  expect(await codeOf(using)).toBe('ApiNotFound');
});

test('a Word of an older kind has fewer members', () => {
  const host = hostWith(body);
  host.requirementSets.support('WordApi', '1.2');
  expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(false);
  host.document.readOnly = true;
  expect(Office.context.document.mode).toBe('readOnly');
});
