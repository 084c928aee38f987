import { reconcileText } from '../../reading/tableText';
import { brief, findingsOf } from '../findings';

const units = (...rows: readonly string[]) =>
  ['Enhet | Utfall 2016 | Budget 2017 | Prognos 2017', ...rows].join('\n');

test('a total that its parts do not make is an error, with the cells that were added', () => {
  const text = units(
    'A | 110 | 120 | 130',
    'B | 230 | 240 | 250',
    'C | 51 | 52 | 53',
    'Summa | 391 | 412 | 443',
  );
  const [finding, ...others] = findingsOf('sum', text);
  expect(others).toEqual([]);
  expect(finding && brief(finding)).toEqual({
    class: 'error',
    cells: ['D5', 'D2', 'D3', 'D4'],
    row: 'Summa',
    column: 'Prognos 2017',
    stated: '443',
    expected: '433',
    difference: '10',
    tolerance: '2',
  });
});

test('a total is checked against its direct parts only, never again against the rows below them', () => {
  const text = units(
    'A | 110 | 120 | 130',
    'B | 230 | 240 | 250',
    'Summa ett | 340 | 360 | 390',
    'C | 51 | 52 | 53',
    'D | 62 | 64 | 66',
    'Summa två | 113 | 116 | 119',
    'Totalt | 453 | 476 | 509',
  );
  const found = findingsOf('sum', text).filter((finding) => finding.class === 'error');
  expect(found.map(({ row, column }) => [row, column])).toEqual([['Summa ett', 'Prognos 2017']]);
});

test('a blank part is left out of the sum and named', () => {
  const text = units(
    'A | 110 | 120 | 130',
    'B | 230 | 240 | 250',
    'C | 51 | 52 |',
    'Summa | 391 | 412 | 390',
  );
  expect(findingsOf('sum', text)).toMatchObject([
    { class: 'error', detail: { code: 'sumDiffers', parts: 2, blankParts: ['C'] } },
  ]);
});

test('the rounding of a long sum is allowed for', () => {
  const rows = Array.from(
    { length: 9 },
    (_, row) => `Enhet ${'ABCDEFGHI'[row] ?? ''} | 10,4 | 20,1 | 7${row},3`,
  );
  const { counts } = reconcileText(units(...rows, 'Summa | 93,8 | 180,9 | 668,7'));
  expect(counts.sum).toMatchObject({ held: 2, rounding: 1, error: 0 });
});

test('a column that is the sum of the columns before it is checked row by row', () => {
  const text = `Enhet | Jan | Feb | Mar | Totalt
    A | 11 | 12 | 13 | 36
    B | 21 | 22 | 23 | 66
    C | 31 | 32 | 33 | 96
    D | 41 | 42 | 43 | 116
    E | 51 | 52 | 53 | 156`;
  const [finding] = findingsOf('sum', text);
  expect(finding && brief(finding)).toMatchObject({
    class: 'error',
    row: 'D',
    stated: '116',
    expected: '126',
  });
  expect(finding?.detail).toEqual({ code: 'columnsDiffer', equation: 'Totalt = Jan + Feb + Mar' });
});

test('a total that no rows make is not checked, and the reason is told', () => {
  const text = units('A | 110 | 120 | 130', 'B | 230 | 240 | 250', 'C | 51 | 52 | 53', 'Summa | 7 | 8 | 9');
  expect(findingsOf('sum', text)).toMatchObject([
    { class: 'not-checked', row: 'Summa', detail: { code: 'notChecked', reason: 'doesNotAddUp' } },
  ]);
});
