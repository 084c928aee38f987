import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { amountAt, type Table } from '../../src/domain/table';
import { type CellValue } from '../../src/workbook/cells';
import { readOne, reconcileText, sheetOf } from '../reading/tableText';
import { exact, layouts, writtenAmount } from './randomTables';

/** Digits as long as a budget of a state in öre, and longer than a double holds. */
const longNumber = fc.record({
  digits: fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }),
  decimals: fc.integer({ min: 0, max: 4 }),
});

/** Amounts that people type: fifteen digits at most, as Excel keeps them. */
const typedNumber = fc.record({
  units: fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
  decimals: fc.integer({ min: 0, max: 3 }),
});

const headings = ['Verksamhet', 'Utfall', 'Budget helår'];

function tableOf(values: readonly CellValue[], numberFormat = 'General'): Table {
  return readOne(
    sheetOf(
      [headings, ...values.map((value, row) => [`Enhet ${'ABCDEFGH'[row] ?? ''}`, value, 5])],
      {},
      numberFormat,
    ),
  );
}

test('no digit of an amount in a text is lost, however long it is', () => {
  fc.assert(
    fc.property(fc.array(longNumber, { minLength: 1, maxLength: 5 }), layouts, (numbers, layout) => {
      const exacts = numbers.map(({ digits, decimals }) =>
        new Decimal(digits.toString()).div(new Decimal(10).pow(decimals)),
      );
      const texts = exacts.map((value, index) => longText(value, numbers[index]?.decimals ?? 0, layout));
      const table = tableOf(texts);
      exacts.forEach((value, row) => {
        const amount = amountAt(table, row, 0);
        expect(amount?.value.toFixed()).toBe(value.isZero() ? '0' : value.toFixed());
        expect(amount?.decimals).toBeGreaterThanOrEqual(numbers[row]?.decimals ?? 0);
      });
    }),
  );
});

function longText(value: Decimal, decimals: number, layout: { thousands: string; minus: string }): string {
  const [whole = '', fraction] = value.abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, layout.thousands);
  return `${value.isNegative() && !value.isZero() ? layout.minus : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

test('no digit of a stored number is lost, and the dust of a formula is no digit', () => {
  fc.assert(
    fc.property(fc.array(typedNumber, { minLength: 1, maxLength: 6 }), fc.boolean(), (numbers, dusty) => {
      const exacts = numbers.map(({ units, decimals }) => exact(units, decimals));
      // What a formula such as =1234.5+0.1-0.1 leaves behind.
      const stored = exacts.map((value) => (dusty ? value.toNumber() + 0.1 - 0.1 : value.toNumber()));
      const table = tableOf(stored);
      exacts.forEach((value, row) => {
        expect(amountAt(table, row, 0)?.value.toFixed()).toBe(value.isZero() ? '0' : value.toFixed());
      });
    }),
  );
});

test('a number format that shows fewer decimals than are stored takes none of them away', () => {
  fc.assert(
    fc.property(
      typedNumber,
      fc.constantFrom('0', '#,##0', '#,##0.0', '# ##0,00'),
      ({ units, decimals }, format) => {
        const value = exact(units, decimals);
        expect(amountAt(tableOf([value.toNumber(), 1], format), 0, 0)?.value.toFixed()).toBe(
          value.isZero() ? '0' : value.toFixed(),
        );
      },
    ),
  );
});

test('the amounts of an error come out as they stand in the cell, to the last digit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10 ** 14, max: 9 * 10 ** 15 }),
      fc.integer({ min: 0, max: 4 }),
      layouts,
      (size, decimals, layout) => {
        const cell = (units: number) => writtenAmount(units, decimals, layout);
        const rows = [
          [20, 50, 30],
          [400, 100, -300],
          [size, size + 7, 1000],
          [size + 1, size, -1],
        ].map((units, row) => [`Enhet ${'ABCD'[row] ?? ''}`, ...units.map(cell)].join('\t'));
        const text = ['Enhet\tBudget\tPrognos\tAvvikelse', ...rows].join('\n');
        const errors = reconcileText(text).findings.filter((finding) => finding.class === 'error');
        expect(errors).toHaveLength(1);
        expect(errors[0]?.stated?.toFixed()).toBe(exact(1000, decimals).toFixed());
        expect(errors[0]?.expected?.toFixed()).toBe(exact(7, decimals).toFixed());
      },
    ),
  );
});
