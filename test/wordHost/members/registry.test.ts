import { LibraryNames } from '../../officeHost/libraryNames';
import { registry } from './registry';

const names = new LibraryNames('Word');

test("the members that the host answers are the library's own", () => {
  expect(names.strangers(registry)).toEqual([]);
});

test('the host sets no property that the library cannot set', () => {
  expect(names.notSettable(registry)).toEqual([]);
});
