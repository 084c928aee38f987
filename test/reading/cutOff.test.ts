import { read, reconcileText } from './tableText';

const table = (last: string) => `Verksamhet | Utfall 2013 | Budget 2013 | Avvikelse
  Förskola | 4100 | 4400 | -300
  Grundskola | 9110 | 8840 | 270
  Vuxenutbildning | 4269 | 5100 | ${last}`;

test('a table that was cut off in its last cell: its digits only begin the amount, and no deviation is judged by it', () => {
  const { findings, counts } = reconcileText(table('- 8'));
  expect(counts.deviation).toMatchObject({ held: 2, error: 0 });
  expect(findings).toMatchObject([
    { class: 'not-checked', detail: { code: 'notChecked', reason: 'cellUnreadable' } },
    {
      class: 'reading',
      row: 'Vuxenutbildning',
      column: 'Avvikelse',
      detail: { code: 'cutOff', text: '- 8' },
    },
  ]);
});

test.each([
  ['the whole amount', '-831'],
  ['another amount', '-7'],
  ['another sign', '8'],
])('%s is not cut off', (_, last) => {
  const { findings } = read(table(last));
  expect(findings.filter(({ detail }) => detail.code === 'cutOff')).toEqual([]);
});
