import { Decimal } from '../../../src/domain/decimal';
import { movementOf } from '../../../src/domain/history/movement';
import { noHistory } from '../../../src/domain/history/outcomeHistory';
import { withImported } from '../../../src/domain/history/withImported';
import { amountAt } from '../../../src/domain/table';
import { importTo, rowOf, sampleWith, tableOn } from './samples';

const sample = sampleWith();
const made = importTo('2017-09', [rowOf('HR', '1300.5'), rowOf('Totalt', '35000000', { unit: 'kr' })]);
const after = withImported(sample, made);
const rests = (standing: typeof after) =>
  movementOf(standing, noHistory, '2017-09')
    .filter(({ table }) => table.sheet === 'KLK avdelningar')
    .flatMap(({ table, rows }) =>
      rows.map(({ row, rest }) => [table.rows[row]?.label, rest?.value.toFixed()]),
    );

test('after an import the rest of the year is that of the new outcome, of totals too', () => {
  const before = new Map(rests(sample) as [string, string][]);
  expect(rests(after)).toEqual([...before.set('HR', '-600.5').set('Totalt', '-15900')]);
});

test('all else stays as it was, and where it was', () => {
  const [now, before] = [tableOn(after, 'KLK avdelningar'), tableOn(sample, 'KLK avdelningar')];
  expect(now.place(2, 0)).toEqual(before.place(2, 0));
  expect(amountAt(now, 2, 1)).toEqual(amountAt(before, 2, 1));
  expect(amountAt(now, 2, 0)).toEqual({ value: new Decimal('1300.5'), decimals: 1, unit: 'tkr' });
  expect(tableOn(after, 'KoU enheter')).toBe(tableOn(sample, 'KoU enheter'));
});
