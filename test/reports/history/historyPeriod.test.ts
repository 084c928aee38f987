import { monthAndYear, periodOfYear, periodText, yearText } from '../../../src/reports/history/historyPeriod';
import { historyTextsIn } from '../../../src/reports/messages/history/historyTexts';

const [sv, en] = [historyTextsIn('sv'), historyTextsIn('en')];
const period = (from: string, to: string) => ({ from, to });

test.each([
  [monthAndYear('2017-05', sv), 'maj 2017'],
  [monthAndYear('2017-05', en), 'May 2017'],
  [periodOfYear(period('2017-08', '2017-08'), sv), 'aug'],
  [periodOfYear(period('2017-01', '2017-03'), sv), 'jan–mar'],
  [periodText(period('2017-08', '2017-08'), sv), 'aug 2017'],
  [periodText(period('2017-01', '2017-08'), sv), 'jan–aug 2017'],
  [periodText(period('2016-09', '2017-08'), sv), 'sep 2016–aug 2017'],
  [periodText(period('2016-09', '2017-10'), en), 'Sep 2016–Oct 2017'],
  [yearText(period('2017-01', '2017-12'), sv), '2017'],
  [yearText(period('2016-09', '2017-08'), sv), 'sep 2016–aug 2017'],
])('a period is written %s', (text, expected) => {
  expect(text).toBe(expected);
});
