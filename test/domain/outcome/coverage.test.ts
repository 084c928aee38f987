import { coverage, fiscalYearStart, periodKey } from '../../../src/domain/outcome/coverage';
import type { Period } from '../../../src/domain/outcome/period';

function periods(text: string): Period[] {
  return text.split(' ').map((each) => {
    const [from = '', to = from] = each.split('/');
    return { from: `2017-${from}`, to: `2017-${to}` };
  });
}

test.each([
  ['the accumulated outcome itself', '01/04 01 02 03 04', '01/04', []],
  ['all months', '01/03 01 02 03 04', '01 02 03 04', []],
  ['an earlier accumulated outcome and the months after it', '01/02 03 04', '01/02 03 04', []],
  ['the longest of the earlier ones', '01/02 01/03 03 04', '01/03 04', []],
  ['quarters and months', '01/03 02/04 04', '01/03 04', []],
  ['months with a gap, which is told', '01 03 04', '01 03 04', ['2017-02']],
  ['what there is, where only later months are there', '04 05', '04', ['2017-01', '2017-02', '2017-03']],
  ['a part that leaves the fewest months missing', '02/04 01/02', '02/04', ['2017-01']],
])('January to April is made up of %s', (_, available, used, missing) => {
  const found = coverage(periods(available), { from: '2017-01', to: '2017-04' });
  expect(found.used.map(periodKey)).toEqual(periods(used).map(periodKey));
  expect(found.missing).toEqual(missing);
});

test.each([
  ['2017-08', null, '2017-01'],
  ['2017-08', { from: '2016-09', to: '2017-08' }, '2016-09'],
  ['2017-09', { from: '2016-09', to: '2017-08' }, '2017-09'],
  ['2015-10', { from: '2016-09', to: '2017-08' }, '2015-09'],
  // A first year may be longer than twelve months.
  ['2017-06', { from: '2016-05', to: '2017-08' }, '2016-05'],
])('%s lies in a fiscal year that begins in the right month', (month, year, start) =>
  expect(fiscalYearStart(month, year)).toBe(start),
);
