import { readRowLabels, type RowLabel } from '../../../src/reading/words/rowLabel';

const read = (text: string): RowLabel => {
  const [label] = readRowLabels([text]);
  if (label === undefined) throw new Error('no label');
  return label;
};

describe('a total is proposed by whole words', () => {
  it.each([
    'Summa',
    'SUMMA INTÄKTER',
    'Summa 3 - Intäkter',
    'Delsumma',
    'Totalt',
    'Total',
    'S:a kostnader',
    'Nämnden totalt',
    'Sum',
    'I alt',
    'Grand total',
    'Netto KoU',
  ])('%s', (text) => {
    expect(read(text).total).toBe(true);
  });

  it.each(['Summativ bedömning', 'Totalentreprenad', 'Sommarlov', 'Nettoomsättningsskatt', 'Förskola'])(
    '%s is none',
    (text) => {
      expect(read(text).total).toBe(false);
    },
  );
});

describe('a result is proposed by its set phrases', () => {
  it.each([
    'Resultat',
    'Årets resultat',
    'SUMMA ÅRETS RESULTAT',
    'Verksamhetens nettokostnad',
    'Verksamhetens resultat',
    'Resultat efter fonddisposition',
    'RESULTAT inklusive över-/underskott',
    'Driftsresultat',
    'Net result',
    'Förvaltningens resultat',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ result: true, total: true });
  });

  it.each(['Resultatutjämningsreserv', 'Resultatenheten', 'Ingående resultat'])('%s is none', (text) => {
    expect(read(text).result).toBe(false);
  });
});

test.each([
  'Varav personal',
  'varav kommunbidrag',
  'därav löner',
  '- varav hyror',
  'of which grants',
  'Heraf løn',
  'herav lønn',
])('"%s" breaks down the row above it', (text) => {
  expect(read(text)).toMatchObject({ ofWhich: true, total: false });
});

test.each<[string, RowLabel['stock']]>([
  ['Ingående eget kapital', 'opening'],
  ['Utgående eget kapital', 'closing'],
  ['IB', 'opening'],
  ['UB', 'closing'],
  ['Eget kapital', 'level'],
  ['Ackumulerat resultat', 'level'],
  ['Resultatkrav', 'level'],
  ['Årets förändring av eget kapital', null],
  ['Kapitalkostnader', null],
  ['Clubb', null],
])('"%s" is a level, %s, and no part of a sum of flows', (text, stock) => {
  expect(read(text).stock).toBe(stock);
});

test('in a balance sheet levels are parts of sums like any row', () => {
  const labels = readRowLabels([
    'Anläggningstillgångar',
    'Omsättningstillgångar',
    'Eget kapital',
    'Kortfristiga skulder',
  ]);
  expect(labels.map(({ stock }) => stock)).toEqual([null, null, null, null]);
});

test.each<[string, RowLabel['side']]>([
  ['Intäkter', 'income'],
  ['Försäljningsintäkter', 'income'],
  ['Taxor och avgifter', 'income'],
  ['Driftsinntekter', 'income'],
  ['Kostnader', 'costs'],
  ['Personalkostnader', 'costs'],
  ['Lönekostnader', 'costs'],
  ['Köp av tjänster', 'costs'],
  ['Driftsutgifter', 'costs'],
  ['Lämnade bidrag', 'costs'],
  ['Nettokostnader', null],
  ['Förskola', null],
])('"%s" speaks of %s', (text, side) => {
  expect(read(text).side).toBe(side);
});

test.each(['Över-/underskott', 'Uttag ur resultatfond', 'Överföring till resultatfond'])(
  '"%s" is a fund row',
  (text) => {
    expect(read(text).fund).toBe(true);
  },
);

test.each(['Budgetavvikelse', 'Avvikelse', 'Differens', 'Avvik'])('"%s" is a difference of rows', (text) => {
  expect(read(text)).toMatchObject({ difference: true, total: false });
});

test.each(['Antal invånare', 'Soliditet, %', 'Skattesats', 'Andel kostnader av skatt, %', 'Årsarbetare'])(
  '"%s" is no amount of money',
  (text) => {
    expect(read(text).count).toBe(true);
  },
);

test.each([
  ['30 - Försäljningsintäkter', '30'],
  ['Summa 3 - Intäkter', '3'],
  ['4010 Inköp', '4010'],
  ['Förskola 2', null],
])('"%s" has the account code %s', (text, code) => {
  expect(read(text).code).toBe(code);
});
