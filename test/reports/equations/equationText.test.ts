import type { Equation } from '../../../src/domain/equation';
import {
  equationParts,
  equationText,
  equationTextWithCells,
  openedEquations,
} from '../../../src/reports/equations/equationText';
import { cellAt, computedTerm, equation, named, seedFund, share, signed } from './equations';

const plainSpaces = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2212', '-');

const carried = equation('carried', '2.40', share(named('result', '3.2', cellAt(1, 1)), '0.75'));
const cap = equation('cap', '1.0', {
  kind: 'lowest',
  of: [named('limit', '1.0'), named('carried', '2.4'), named('turnover', '10.0')],
});

const examples: readonly (readonly [string, Equation, string, string])[] = [
  [
    'a sum',
    seedFund,
    'utgående 3,0 = ingående 0,8 + avsatt 3,2 - uttaget 1,0',
    'closing 3.0 = opening 0.8 + allocated 3.2 - withdrawn 1.0',
  ],
  ['a share', carried, 'överfört 2,40 = 75 % av resultat 3,2', 'carried 2.40 = 75% of result 3.2'],
  [
    'the lowest of several',
    cap,
    'tak 1,0 = lägst av gräns 1,0, överfört 2,4 och budgetomslutning 10,0',
    'cap 1.0 = lowest of limit 1.0, carried 2.4 and budget turnover 10.0',
  ],
  [
    'the highest of two',
    equation('shortfall', '0.0', { kind: 'highest', of: [named('result', '-1.5'), named('zero', '0.0')] }),
    'underskott 0,0 = högst av resultat -1,5 och noll 0,0',
    'shortfall 0.0 = highest of result -1.5 and zero 0.0',
  ],
  [
    'negative amounts after a sign',
    equation('closing', '-5.0', {
      kind: 'sum',
      terms: [
        signed(-1, named('result', '-2.0')),
        signed(1, named({ kind: 'text', text: 'Reglering 2019' }, '-7.0')),
      ],
    }),
    'utgående -5,0 = -resultat (-2,0) + Reglering 2019 (-7,0)',
    'closing -5.0 = -result (-2.0) + Reglering 2019 (-7.0)',
  ],
];

test.each(examples)('%s is said in Swedish and in English', (_, said, swedish, english) => {
  expect(plainSpaces(equationText(said, 'sv'))).toBe(swedish);
  expect(plainSpaces(equationText(said, 'en'))).toBe(english);
});

test('each figure leads to its cell', () => {
  const cells = equationParts(seedFund, 'sv').flatMap(({ text, cell }) =>
    cell === null ? [] : [[text, cell]],
  );
  expect(cells).toEqual([
    ['ingående 0,8', cellAt(3, 1)],
    ['avsatt 3,2', cellAt(3, 2)],
    ['uttaget 1,0', cellAt(3, 3)],
  ]);
  expect(plainSpaces(equationTextWithCells(seedFund, 'en'))).toBe(
    'closing 3.0 = opening 0.8 (Fond!B4) + allocated 3.2 (Fond!C4) - withdrawn 1.0 (Fond!D4)',
  );
});

test('an equation within an equation is opened after it', () => {
  const outer = equation('closing', '3.20', {
    kind: 'sum',
    terms: [signed(1, named('opening', '0.8')), signed(1, computedTerm(carried))],
  });
  expect(openedEquations(outer)).toEqual([outer, carried]);
});
