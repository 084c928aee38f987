import { LibraryNames } from '../../officeHost/libraryNames';
import { registry } from './registry';

const names = new LibraryNames('Excel');

test("the members that the host answers are the library's own", () => {
  // The library has a class of its own for this one, which it does not show.
  expect(names.strangers(registry)).toEqual(['Workbook.CreateAndOpenWorkbook']);
});

test('the host sets no property that the library cannot set', () => {
  expect(names.notSettable(registry)).toEqual([]);
});
