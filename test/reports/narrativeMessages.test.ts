import { Decimal } from '../../src/domain/decimal';
import { measures } from '../../src/domain/measure';
import type { CheckedAmount } from '../../src/domain/narrative/narrativeAmount';
import { en } from '../../src/reports/messages/narrative/en';
import { narrativeTextsIn } from '../../src/reports/messages/narrative/narrativeTexts';
import { sv } from '../../src/reports/messages/narrative/sv';
import { verdictCounts } from '../../src/reports/narrative/verdictCounts';
import { verdictSentence } from '../../src/reports/narrative/verdictSentence';

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the messages are the same ones in both languages, in the same order, with the same values', () => {
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  for (const key of Object.keys(sv) as (keyof typeof sv)[]) {
    expect(placeholders(en[key])).toEqual(placeholders(sv[key]));
  }
});

const cell = { file: null, sheet: 'Blad1', row: 2, column: 3 };
const amount: CheckedAmount = {
  text: '2,9 mnkr',
  start: 0,
  end: 8,
  value: new Decimal('2.9'),
  unit: 'mnkr',
  paragraph: 1,
  verdict: 'unknown',
  condition: null,
  cells: [],
  candidates: [],
};

test.each(measures)('a candidate of the measure %s is told in both languages', (measure) => {
  const figure = { value: new Decimal('-3.5'), decimals: 1, unit: 'mnkr' as const };
  const candidates = [{ cells: [cell], amount: figure, row: 'HR', measure, administration: 'KoU' }];
  const disagreeing = { ...amount, verdict: 'disagrees' as const, candidates };
  expect(verdictSentence(disagreeing, narrativeTextsIn('sv'))).toMatch(
    /KoU, HR, .* −3,5\u00A0mnkr \(Blad1!D3\)\.$/,
  );
  expect(verdictSentence(disagreeing, narrativeTextsIn('en'))).toMatch(
    /KoU, HR, .* -3\.5\u00A0mnkr \(Blad1!D3\)\.$/,
  );
});

test.each([
  [{ kind: 'afterFund', row: 'Fond' }, 'Stämmer med Blad1!D3, om resultatfonden räknas med (Fond).'],
  [{ kind: 'beforeFund', row: 'Fond' }, 'Stämmer med Blad1!D3, om resultatfonden inte räknas med (Fond).'],
  [{ kind: 'includingRow', row: 'Fond' }, 'Stämmer med Blad1!D3, om raden ”Fond” räknas in.'],
  [{ kind: 'excludingRow', row: 'Bidrag' }, 'Stämmer med Blad1!D3, om raden ”Bidrag” inte räknas in.'],
  [
    { kind: 'otherSign' },
    'Stämmer med Blad1!D3, men med omvänt tecken: texten säger bättre där tabellen säger sämre, eller tvärtom.',
  ],
] as const)('the condition %j is named', (condition, sentence) => {
  const conditional = { ...amount, verdict: 'conditional' as const, condition, cells: [cell] };
  expect(verdictSentence(conditional, narrativeTextsIn('sv'))).toBe(sentence);
});

test('one amount is told as one, and those that there are none of are not told', () => {
  const disagreeing = { ...amount, verdict: 'disagrees' as const };
  expect(verdictCounts([amount, disagreeing, disagreeing], narrativeTextsIn('sv'))).toBe(
    '2 stämmer inte, 1 går inte att avgöra',
  );
});
