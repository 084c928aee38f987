import { imprecision } from '../../../src/domain/balance/imprecision';
import { asTerm, less, lowestOf, plus, shareOf, sumOf } from '../../../src/domain/balance/computed';
import { Decimal } from '../../../src/domain/decimal';
import type { NamedFigure } from '../../../src/domain/equation';
import { amount } from '../amounts';

const cell = { file: null, sheet: 'Blad1', row: 0, column: 1 };
const figure = (printed: string, isGiven = false): NamedFigure => ({
  name: { kind: 'word', word: 'taxes' },
  figure: { amount: amount(printed, 'mnkr'), cell: isGiven ? null : cell },
  equation: null,
});

test.each<[string, NamedFigure, string]>([
  ['a cell by half its last digit', figure('9.7'), '0.05'],
  ['an amount that was given not at all', figure('9.7', true), '0'],
  [
    'a sum by all of its terms',
    asTerm(sumOf('leftToRestore', [plus(figure('9.7')), less(figure('3'))])),
    '0.55',
  ],
  ['a share by its part', asTerm(shareOf('reserveCeiling', new Decimal('0.05'), figure('3730'))), '0.025'],
  ['the lowest by the least precise', asTerm(lowestOf('lowestResult', [figure('9.7'), figure('3')])), '0.5'],
])('the cells leave %s uncertain', (_, of, expected) => {
  expect(imprecision(of).toFixed()).toBe(expected);
});
