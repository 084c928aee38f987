import { findUnit } from '../../../src/reading/words/unitText';

test.each([
  [
    'tkr',
    [
      'Belopp i tkr',
      'tkr',
      'Tkr',
      'KSEK',
      'tusen kronor',
      'Alla belopp i tkr.',
      '(tkr)',
      'Utfall (tkr)',
      'tusental kronor',
      '1 000 kr',
      '1000 kr',
      '1.000 kr',
      'SEK thousands',
      'i 1 000-tal kronor',
    ],
  ],
  [
    'mnkr',
    [
      'mnkr',
      'Mkr',
      'MSEK',
      'miljoner kronor',
      'Alla resultat i mnkr',
      'Belopp i miljoner kr',
      'mio. kr.',
      'mill. kr',
      'SEK million',
      'Mnkr',
    ],
  ],
  ['kr', ['kr', 'kronor', 'Belopp i kronor', 'SEK', 'Kr.']],
])('%s is read from its words', (unit, texts) => {
  expect(texts.map((text) => [text, findUnit(text)?.unit])).toEqual(texts.map((text) => [text, unit]));
});

test.each(['miljarder', 'Belopp i mdkr', 'EUR million', 'MEUR'])(
  '%s is a unit that we do not know',
  (text) => {
    expect(findUnit(text)).toMatchObject({ unit: null });
  },
);

test.each(['Verksamhet', 'Kravet', 'Skrivmaterial', 'Vi fick 12 kr mer', 'Enheten sparade 3,5 mnkr', ''])(
  '%s states no unit',
  (text) => {
    expect(findUnit(text)).toBeNull();
  },
);

test('the words are kept as evidence', () => {
  expect(findUnit('Alla belopp i tkr.')?.written).toBe('tkr');
});
