import { partGroups } from '../../../src/taskpane/document/partGroups';
import { overviewPart, tablePart, textPart } from './fakes';

test('parts in a row share the heading of a new document', () => {
  const parts = [overviewPart, { ...tablePart(), group: 'Konsult' }, { ...textPart(), group: 'Konsult' }];
  expect(partGroups(parts).map(({ heading, parts: own }) => [heading, own.length])).toEqual([
    [null, 1],
    ['Konsult', 2],
  ]);
});

test('no parts are no groups', () => {
  expect(partGroups([])).toEqual([]);
});
