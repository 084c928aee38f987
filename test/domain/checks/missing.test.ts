import { findingsOf, brief } from '../findings';

const table = (...rows: readonly string[]) => ['Enhet | Budget | Prognos | Avvikelse', ...rows].join('\n');
const sound = ['Förskola | 410 | 400 | -10', 'Grundskola | 911 | 880 | -31', 'Gymnasium | 602 | 605 | 3'];
const told = (text: string) =>
  findingsOf('missing', text).map((finding) => ({ code: finding.detail.code, ...brief(finding) }));

test('a blank deviation and a blank forecast are told with the amount that the others imply', () => {
  expect(told(table(...sound, 'Fritid | 70 | 77 |', 'Kultur | 60 | | 5'))).toMatchObject([
    { code: 'blank', cells: ['D5'], row: 'Fritid', column: 'Avvikelse', stated: null, expected: '7' },
    { code: 'blank', cells: ['C6'], row: 'Kultur', column: 'Prognos', stated: null, expected: '65' },
  ]);
});

test('a blank total is told with the sum of its parts', () => {
  expect(told(table(...sound, 'Summa | 1923 | | -38'))).toMatchObject([
    { code: 'blank', cells: ['C5'], row: 'Summa', expected: '1885' },
  ]);
});

test('a row without amounts is one finding, with no implied amount', () => {
  expect(told(table(...sound, 'Kultur | | |', 'Summa | 1923 | 1885 | -38'))).toMatchObject([
    { code: 'blankRow', cells: ['B5', 'C5', 'D5'], row: 'Kultur', column: null, expected: null },
  ]);
});

test('blanks that all imply 0 are counted, not listed', () => {
  const rows = ['Fritid | 70 | 70 |', 'Kultur | 60 | 60 |'];
  const [finding, ...others] = findingsOf('missing', table(...sound, ...rows));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ row: null, detail: { code: 'blanksImplyZero', count: 2 } });
});

test('columns that are blank throughout are counted, not listed', () => {
  const text = `Enhet | Budget | Prognos | Avvikelse | Utfall | Bokslut
    Förskola | 410 | 400 | -10 | |
    Grundskola | 911 | 880 | -31 | |
    Gymnasium | 602 | 605 | 3 | |`;
  expect(findingsOf('missing', text)).toMatchObject([
    {
      row: null,
      column: 'Utfall, Bokslut',
      detail: { code: 'blankColumns', headers: ['Utfall', 'Bokslut'] },
    },
  ]);
});

test('a section heading is no row with missing amounts', () => {
  const text = table('Skola: | | |', ...sound, 'Summa | 1923 | 1885 | -38');
  expect(told(text)).toEqual([]);
});
