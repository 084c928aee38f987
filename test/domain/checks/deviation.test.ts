import { reconcileText } from '../../reading/tableText';
import { brief, findingsOf } from '../findings';

const table = (header: string, ...rows: readonly string[]) => [header, ...rows].join('\n');
const header = 'Enhet | Budget | Prognos | Avvikelse';
const sound = ['Förskola | 4,1 | 4,0 | -0,1', 'Grundskola | 9,1 | 8,8 | -0,3', 'Gymnasium | 6,0 | 6,5 | 0,5'];

test('a deviation that no rounding explains is an error: stated, expected, difference, tolerance, cells', () => {
  const [finding, ...others] = findingsOf('deviation', table(header, ...sound, 'Taxor | 2,2 | 3,0 | 0,6'));
  expect(others).toEqual([]);
  expect(finding && brief(finding)).toEqual({
    class: 'error',
    cells: ['D5', 'C5', 'B5'],
    row: 'Taxor',
    column: 'Avvikelse',
    stated: '0.6',
    expected: '0.8',
    difference: '-0.2',
    tolerance: '0.15',
  });
  expect(finding?.detail).toEqual({ code: 'deviationDiffers', minuend: 'Prognos', subtrahend: 'Budget' });
});

test('one that rounding explains is a rounding', () => {
  expect(findingsOf('deviation', table(header, ...sound, 'Taxor | 2,2 | 3,0 | 0,7'))).toMatchObject([
    { class: 'rounding', row: 'Taxor' },
  ]);
});

test('budget less forecast is recognised, and its amounts are told in the sign of the sheet', () => {
  const turned = ['Förskola | 410 | 400 | 10', 'Grundskola | 911 | 880 | 31', 'Gymnasium | 602 | 605 | -3'];
  const [finding] = findingsOf('deviation', table(header, ...turned, 'Taxor | 300 | 200 | 90'));
  expect(finding).toMatchObject({ detail: { minuend: 'Budget', subtrahend: 'Prognos' } });
  expect(finding && brief(finding)).toMatchObject({ stated: '90', expected: '100', difference: '-10' });
});

test('all deviations are checked, not the first: every error is told', () => {
  const rows = [...sound, 'Fritid | 3,0 | 3,4 | 0,4', 'Taxor | 2,2 | 3,0 | 0,6', 'Kultur | 1,0 | 2,0 | 4,0'];
  const found = findingsOf('deviation', table(header, ...rows));
  expect(found.map(({ row }) => row)).toEqual(['Taxor', 'Kultur']);
});

test('counts and percentages are compared with nothing', () => {
  const text = table(
    'Enhet | Budget | Prognos | Avvikelse | Avvikelse % | Antal anställda',
    'Förskola | 410 | 400 | -10 | -2 % | 31',
    'Grundskola | 911 | 880 | -31 | -3 % | 77',
    'Gymnasium | 602 | 605 | 3 | 0 % | 12',
  );
  const { findings, counts } = reconcileText(text);
  expect(counts.deviation).toMatchObject({ held: 3, error: 0, notChecked: 0 });
  expect(findings).toEqual([]);
});

test('a deviation column whose compared columns are not in the table is not checked, and the reason is told', () => {
  const text = table(
    'Enhet | Avvikelse budget-utfall | Budget | Prognos',
    'Förskola | 17 | 410 | 400',
    'Grundskola | -6 | 911 | 880',
    'Gymnasium | 5 | 602 | 605',
  );
  expect(findingsOf('deviation', text)).toMatchObject([
    {
      class: 'not-checked',
      row: null,
      column: 'Avvikelse budget-utfall',
      detail: { reason: 'noComparedColumns' },
    },
  ]);
});
