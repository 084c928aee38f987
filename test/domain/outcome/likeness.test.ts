import { likeness } from '../../../src/domain/outcome/likeness';

test.each([
  ['näringsliv', 'närinsliv'],
  ['näringsliv', 'närignsliv'],
  ['ekonomi och kvalitet', 'ekonomi kvalitet'],
  ['hr', 'hr avdelningen'],
  ['kommunikation och delaktighet', 'kommunikation'],
  ['miljö och samhällsbyggnad', 'samhällsbyggnad och miljö'],
])('%s and %s are alike', (one, other) => {
  expect(likeness(one, other)).toBeGreaterThan(0.6);
  expect(likeness(other, one)).toBe(likeness(one, other));
});

test.each([
  ['hr', 'it'],
  ['välfärd', 'näringsliv'],
  ['ledningsstaben', 'miljö och samhällsbyggnad'],
  ['ekonomi', 'fordon'],
  ['', 'hr'],
])('%s and %s are not', (one, other) => expect(likeness(one, other)).toBeLessThan(0.55));

test('the same name is the likest, and nothing is like no name', () => {
  expect(likeness('hr', 'hr')).toBe(1);
  expect(likeness('', '')).toBe(0);
});
