import { Decimal } from '../../src/domain/decimal';
import type { Slip } from '../../src/domain/finding';
import { slipOf } from '../../src/domain/slip';
import { reconcileText } from '../reading/tableText';

test.each<[string, string, Slip | null]>([
  ['-4.5', '4.5', 'signTurned'],
  ['730', '370', 'digitsSwapped'],
  ['12.34', '12.43', 'digitsSwapped'],
  ['1.2', '2.1', 'digitsSwapped'],
  ['-1245', '-1425', 'digitsSwapped'],
  ['4500', '4.5', 'factor1000'],
  ['4.5', '4500', 'factor1000'],
  // Digits that are not neighbours, two swaps, and another length are no swap.
  ['321', '123', null],
  ['2143', '1234', null],
  ['0', '4.5', null],
  ['0', '0', null],
])('%s for %s: %s', (stated, right, slip) => {
  expect(slipOf(new Decimal(stated), new Decimal(right), [], { row: 0, column: 0 })).toBe(slip);
});

const rows = ['Förskola | 410 | 400', 'Grundskola | 911 | 880', 'Gymnasium | 602 | 605'];

test.each<[string, string, Slip | null]>([
  ['a row that was left out of the total', 'Summa | 1012 | 1885', 'rowLeftOut'],
  ['a row that was counted twice', 'Summa | 2525 | 1885', 'rowCountedTwice'],
  ['neither', 'Summa | 1700 | 1885', null],
])('a suspected total tells of %s', (_, total, slip) => {
  // The deviation of the total is right: only the total of one column can be wrong.
  const deviations = ['10', '31', '-3', '38'];
  const lines = [...rows, total].map((line, index) => `${line} | ${deviations[index] ?? ''}`);
  const { findings } = reconcileText(['Verksamhet | Utfall | Budget | Avvikelse', ...lines].join('\n'));
  const suspects = new Set(findings.flatMap(({ suspect }) => (suspect === null ? [] : [suspect.slip])));
  expect([...suspects]).toEqual([slip]);
});
