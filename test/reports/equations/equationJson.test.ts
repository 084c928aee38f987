import { equationJson } from '../../../src/reports/equations/equationJson';
import { cellAt, computedTerm, equation, named, seedFund, share, signed } from './equations';

test('an equation for machines: its text, its result and its terms with their cells', () => {
  expect(equationJson(seedFund, 'en')).toMatchObject({
    result: '3',
    unit: 'mnkr',
    operation: 'sum',
    share: null,
    terms: [
      { name: 'opening', sign: 1, amount: '0.8', unit: 'mnkr', cell: 'Fond!B4', equation: null },
      { name: 'allocated', sign: 1, amount: '3.2', unit: 'mnkr', cell: 'Fond!C4', equation: null },
      { name: 'withdrawn', sign: -1, amount: '1', unit: 'mnkr', cell: 'Fond!D4', equation: null },
    ],
  });
});

test('what a term is computed from is opened within it', () => {
  const carried = equation('carried', '2.4', share(named('result', '3.2', cellAt(1, 1)), '0.75'));
  const outer = equation('closing', '3.2', {
    kind: 'sum',
    terms: [signed(1, named('opening', '0.8')), signed(1, computedTerm(carried))],
  });
  expect(equationJson(outer, 'sv').terms[1]?.equation).toMatchObject({
    result: '2.4',
    operation: 'share',
    share: '0.75',
    terms: [{ name: 'resultat', sign: 1, amount: '3.2', cell: 'Fond!B2' }],
  });
});
