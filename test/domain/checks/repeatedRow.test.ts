import { findingsOf } from '../findings';

const table = (...rows: readonly string[]) => ['Enhet | Budget | Prognos | Avvikelse', ...rows].join('\n');
const repeats = (...rows: readonly string[]) =>
  findingsOf('reading', table(...rows)).filter(({ detail }) => detail.code === 'repeatedRow');

test('a row that stands twice in one block is told, with the first of the two', () => {
  const found = repeats(
    'Förskola | 410 | 400 | -10',
    'Grundskola | 911 | 880 | -31',
    'Grundskola | 911 | 880 | -31',
    'Summa | 2232 | 2160 | -72',
  );
  expect(found).toMatchObject([{ row: 'Grundskola', detail: { code: 'repeatedRow', firstRow: '3' } }]);
});

test.each([
  ['other amounts', ['Övrigt | 410 | 400 | -10', 'Övrigt | 411 | 401 | -10', 'Summa | 821 | 801 | -20']],
  [
    'another block',
    [
      'Övrigt | 410 | 400 | -10',
      'B | 20 | 30 | 10',
      'Summa ett | 430 | 430 | 0',
      'Övrigt | 410 | 400 | -10',
      'C | 30 | 40 | 10',
      'Summa två | 440 | 440 | 0',
    ],
  ],
  ['hardly any amounts', ['Övrigt | 0 | 0 | 0', 'Övrigt | 0 | 0 | 0', 'A | 10 | 20 | 10']],
])('a label that is repeated with %s is not', (_, rows) => {
  expect(repeats(...rows)).toEqual([]);
});
