/** @jest-environment jsdom */
import { codeOf } from '../officeHost/codeOf';
import { contentOf, hostWith, run } from './testHost';

test('the library and the host work in a page of jsdom too', async () => {
  const host = hostWith([[1]]);
  await run((_, { a }) => {
    a.getRange('B1').values = [['=A1+1']];
    a.copy('End');
  });
  expect((await contentOf('A (2)', 'A1:B1')).values).toEqual([[1, 2]]);
  expect(host.snapshot()).toEqual(host.snapshot());
  expect(await codeOf(run((_, { a }) => a.copy('Before')))).toBe('InvalidArgument');
});
