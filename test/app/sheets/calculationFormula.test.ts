import fc from 'fast-check';
import { calculationFormula } from '../../../src/app/sheets/calculationFormula';
import type { SourceCells } from '../../../src/app/sheets/sourceCells';
import { Decimal } from '../../../src/domain/decimal';
import type { Equation, NamedFigure, Operation } from '../../../src/domain/equation';
import { reserveLimits } from '../../../src/domain/balance/resultReserve';
import type { Table } from '../../../src/domain/table';
import { calculationOf } from '../../../src/reports/equations/calculation';
import { evaluateFormula } from '../../../src/workbook/xlsx/recalculation/evaluateFormula';
import { parseFormula } from '../../../src/workbook/xlsx/recalculation/parseFormula';
import { amount } from '../../domain/amounts';
import { readOne } from '../../reading/tableText';
import { equation, named, seedFund, share, signed } from '../../reports/equations/equations';

const cells: SourceCells = { sheetName: ({ sheet }) => sheet, holdsNumber: () => true };

const sheet = (rows: readonly string[]) =>
  readOne(['Fond, mnkr | Utfall', ...rows.map((amount, row) => `Post ${row + 1} | ${amount}`)].join('\n'));

/** What Excel would make of the formula: the tables' cells hold what the tables say. */
function evaluated(formula: string | null, table: Table): string | null {
  const parsed = formula === null ? null : parseFormula(formula);
  if (parsed === null) return null;
  const result = evaluateFormula(parsed, (_, { top }) => {
    const cell = table.cell(top - 1, 0);
    return [cell.kind === 'amount' ? cell.amount.value : null];
  });
  return result?.toFixed() ?? null;
}

function cellFigure(table: Table, row: number): NamedFigure {
  const cell = table.cell(row, 0);
  if (cell.kind !== 'amount') throw new Error(`no amount in row ${row}`);
  return {
    name: { kind: 'text', text: table.rows[row]?.label ?? '' },
    figure: { amount: cell.amount, cell: table.place(row, 0) },
    equation: null,
  };
}

const two = sheet(['0,8', '-3,2']);
const [first, second] = [cellFigure(two, 0), cellFigure(two, 1)];

test.each<[string, Operation, string]>([
  ['a sum', { kind: 'sum', terms: [signed(1, first), signed(-1, second)] }, '=Blad1!B2-Blad1!B3'],
  [
    'a figure without a cell is typed in',
    { kind: 'sum', terms: [signed(1, first), signed(-1, named('cap', '1.5'))] },
    '=Blad1!B2-1.5',
  ],
  ['a share is rounded as the result is', share(second, '0.75'), '=ROUND(0.75*(Blad1!B3),1)'],
  ['the lowest', { kind: 'lowest', of: [first, named('cap', '-1.5')] }, '=MIN(Blad1!B2,-1.5)'],
  ['the highest', { kind: 'highest', of: [first, second] }, '=MAX(Blad1!B2,Blad1!B3)'],
  [
    'a sum within a sum, taken away',
    {
      kind: 'sum',
      terms: [
        signed(1, first),
        signed(-1, {
          ...second,
          equation: equation('limit', '0.0', { kind: 'sum', terms: [signed(1, second), signed(1, first)] }),
        }),
      ],
    },
    '=Blad1!B2-(Blad1!B3+Blad1!B2)',
  ],
])('%s', (_, operation, formula) => {
  expect(calculationFormula(calculationOf(equation('closing', '4.0', operation), [two]), cells)).toBe(
    formula,
  );
});

test('a figure in another unit than its cell is converted in the formula', () => {
  const { figure, ...rest } = first;
  const inThousands = { ...rest, figure: { ...figure, amount: amount('800', 'tkr') } };
  const sum = equation('closing', '800', { kind: 'sum', terms: [signed(1, inThousands)] });
  expect(calculationFormula(calculationOf(sum, [two]), cells)).toBe('=Blad1!B2*1000');
});

test('no formula where nothing of it stands in a cell, or a cell holds no number', () => {
  expect(calculationFormula(calculationOf(seedFund, []), cells)).toBeNull();
  const sum = calculationOf(equation('closing', '4.0', { kind: 'sum', terms: [signed(1, first)] }), [two]);
  expect(calculationFormula(sum, { ...cells, holdsNumber: () => false })).toBeNull();
});

/** An equation over the rows of a table and the equations within it, each with the amount that it comes to. */
function randomEquation(table: Table, depth: number): fc.Arbitrary<Equation> {
  const leaf = fc.oneof(
    fc.nat(table.rows.length - 1).map((row) => cellFigure(table, row)),
    fc.integer({ min: -999, max: 999 }).map((tenths) => named('limit', (tenths / 10).toFixed(1))),
  );
  const figure: fc.Arbitrary<NamedFigure> =
    depth === 0
      ? leaf
      : fc.oneof(
          leaf,
          randomEquation(table, depth - 1).map((inner) => ({
            name: inner.name,
            figure: inner.figure,
            equation: inner,
          })),
        );
  const several = fc.array(figure, { minLength: 1, maxLength: 4 });
  const valuesOf = (of: readonly NamedFigure[]) => of.map(({ figure: { amount } }) => amount.value);
  return fc.oneof(
    fc.array(fc.tuple(fc.constantFrom<1 | -1>(1, -1), figure), { minLength: 1, maxLength: 4 }).map((parts) =>
      equation(
        'closing',
        parts
          .reduce(
            (
              sum,
              [
                sign,
                {
                  figure: { amount },
                },
              ],
            ) => sum.plus(amount.value.times(sign)),
            new Decimal(0),
          )
          .toFixed(4),
        { kind: 'sum', terms: parts.map(([sign, term]) => signed(sign, term)) },
      ),
    ),
    fc.tuple(fc.constantFrom('0.75', '0.1', '0.333', '1'), figure).map(([part, of]) => {
      const rounded = of.figure.amount.value.times(part).toDecimalPlaces(2);
      return equation('carried', rounded.toFixed(2), share(of, part));
    }),
    several.map((of) => equation('limit', Decimal.min(...valuesOf(of)).toFixed(4), { kind: 'lowest', of })),
    several.map((of) => equation('limit', Decimal.max(...valuesOf(of)).toFixed(4), { kind: 'highest', of })),
  );
}

test('the formula of any equation comes to the amount of the equation', () => {
  const table = sheet(['0,8', '-3,2', '0,0', '114,5', '-0,3', '7,7']);
  fc.assert(
    fc.property(randomEquation(table, 3), (any) => {
      const formula = calculationFormula(calculationOf(any, [table]), cells);
      fc.pre(formula !== null);
      expect(evaluated(formula, table)).toBe(any.figure.amount.value.toFixed());
    }),
  );
});

test("the result reserve's limit is one formula over the cells that it is worked out from", () => {
  const table = sheet(['41,6', '21,0', '820,0', '240,0', '900,0', '310,0', '20,0']);
  const at = (row: number) => cellFigure(table, row).figure;
  const { largestAllocation } = reserveLimits({
    yearResult: at(0),
    adjustedResult: at(1),
    taxes: at(2),
    generalGrants: at(3),
    equity: at(4),
    pensionLiability: at(5),
    reserveBefore: at(6),
  });
  if (largestAllocation.kind !== 'computed') throw new Error('not computed');
  const formula = calculationFormula(calculationOf(largestAllocation.equation, [table]), cells);
  expect(formula).toBe(
    '=MIN(MAX(MIN(Blad1!B2,Blad1!B3)-ROUND(0.01*(Blad1!B4+Blad1!B5),3),0),MAX(ROUND(0.05*(Blad1!B4+Blad1!B5),3)-Blad1!B8,0))',
  );
  expect(evaluated(formula, table)).toBe('10.4');
});
