import { Decimal } from '../../../src/domain/decimal';
import { fitOf } from '../../../src/domain/narrative/fit';
import type { WrittenAmount } from '../../../src/domain/narrative/narrativeText';
import type { Unit } from '../../../src/domain/unit';
import { readNarrative } from '../../../src/reading/narrative/readNarrative';

function written(text: string): WrittenAmount {
  const [paragraph] = readNarrative([{ number: 1, text: `Prognosen är ${text}.`, heading: null }]);
  const amount = paragraph?.sentences[0]?.amounts[0];
  if (amount === undefined) throw new Error(`${text} is no amount`);
  return amount;
}

it.each([
  // As precise as the table: the very figure
  ['2,9 mnkr', '2.9', 1, 'mnkr', 'fits'],
  ['2,8 mnkr', '2.9', 1, 'mnkr', 'no'],
  // Coarser: a rounding of it
  ['35 miljoner kronor', '34581', 0, 'tkr', 'fits'],
  ['34 miljoner kronor', '34581', 0, 'tkr', 'no'],
  ['34,6 mnkr', '34581', 0, 'tkr', 'fits'],
  ['34,5 mnkr', '34581', 0, 'tkr', 'no'],
  ['4 800 tkr', '4812', 0, 'tkr', 'fits'],
  ['4 900 tkr', '4812', 0, 'tkr', 'no'],
  // Finer: what the table could have been rounded from
  ['630 tkr', '0.6', 1, 'mnkr', 'fits'],
  ['660 tkr', '0.6', 1, 'mnkr', 'no'],
  // Signs are judged apart
  ['-4,5 mnkr', '4.5', 1, 'mnkr', 'fits'],
  // As the words say
  ['knappt 35 miljoner', '34.2', 1, 'mnkr', 'fits'],
  ['knappt 35 miljoner', '36.1', 1, 'mnkr', 'near'],
  ['drygt 34 miljoner', '34.7', 1, 'mnkr', 'fits'],
  ['drygt 34 miljoner', '32.9', 1, 'mnkr', 'near'],
  ['cirka 35 miljoner', '36.1', 1, 'mnkr', 'fits'],
  ['cirka 35 miljoner', '48', 1, 'mnkr', 'no'],
  ['2-3 mnkr', '2.6', 1, 'mnkr', 'fits'],
  ['2-3 mnkr', '4.6', 1, 'mnkr', 'near'],
  // Round figures may be rounder than they look
  ['20 miljoner', '18.7', 1, 'mnkr', 'near'],
  // A table without a unit
  ['2,9 mnkr', '2.9', 1, null, 'fits'],
  ['2 900 tkr', '2.9', 1, null, 'fits'],
] as const)('%s against %s with %i decimals in %s: %s', (text, value, decimals, unit: Unit | null, fit) => {
  const figure = { amount: { value: new Decimal(value), decimals, unit }, slack: new Decimal(0) };
  expect(fitOf(written(text), figure)).toBe(fit);
});
