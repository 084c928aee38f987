import type { WrittenAmount } from '../../../src/domain/narrative/narrativeText';
import { readNarrative } from '../../../src/reading/narrative/readNarrative';

function amountsOf(text: string): readonly WrittenAmount[] {
  const paragraphs = text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line, heading: null }));
  return readNarrative(paragraphs).flatMap(({ sentences }) => sentences.flatMap(({ amounts }) => amounts));
}

describe('an amount is read with its value, its unit and its precision', () => {
  it.each([
    ['Prognosen är 34,6 miljoner kronor.', '34,6 miljoner kronor', '34.6', 'mnkr', 1],
    ['Prognosen är 19 mnkr.', '19 mnkr', '19', 'mnkr', 0],
    ['Prognosen är 630 tkr.', '630 tkr', '630', 'tkr', 0],
    ['Prognosen är 2 Mkr.', '2 Mkr', '2', 'mnkr', 0],
    ['Prognosen är 2,5 MSEK.', '2,5 MSEK', '2.5', 'mnkr', 1],
    ['Prognosen är 250 KSEK.', '250 KSEK', '250', 'tkr', 0],
    ['Prognosen är 1 250 000 kronor.', '1 250 000 kronor', '1250000', 'kr', 0],
    ['Prognosen är 1\u00A0250\u00A0tkr.', '1\u00A0250\u00A0tkr', '1250', 'tkr', 0],
    ['Prognosen är 1.250.000 kr.', '1.250.000 kr', '1250000', 'kr', 0],
    ['Prognosen är 1,2 miljarder kronor.', '1,2 miljarder kronor', '1200', 'mnkr', -2],
    ['Prognosen är 300 tusen kronor.', '300 tusen kronor', '300', 'tkr', 0],
    ['Prognosen är fem miljoner.', 'fem miljoner', '5', 'mnkr', 0],
    ['Prognosen är tjugofem miljoner kronor.', 'tjugofem miljoner kronor', '25', 'mnkr', 0],
    ['Prognosen är en halv miljon.', 'en halv miljon', '0.5', 'mnkr', 1],
    ['Prognosen är två och en halv miljon kronor.', 'två och en halv miljon kronor', '2.5', 'mnkr', 1],
    ['Prognosen är -1,7 mnkr.', '-1,7 mnkr', '-1.7', 'mnkr', 1],
    ['Prognosen är \u22121,7 mnkr.', '\u22121,7 mnkr', '-1.7', 'mnkr', 1],
    ['Prognosen är - 1,7 mnkr.', '- 1,7 mnkr', '-1.7', 'mnkr', 1],
    ['Prognosen är + 2,9 mnkr.', '+ 2,9 mnkr', '2.9', 'mnkr', 1],
    ['Prognosen är minus 2 mnkr.', 'minus 2 mnkr', '-2', 'mnkr', 0],
    ['Prognosen är 5mnkr.', '5mnkr', '5', 'mnkr', 0],
    ['Avvikelsen är -1,7.', '-1,7', '-1.7', null, 1],
    ['Budgetavvikelsen är 3,5 procent.', '3,5 procent', '3.5', 'percent', 1],
    ['Det budgeterade resultatet, budget 0, nås.', '0', '0', null, 0],
    ['The forecast of the year is SEK 34.6 million and it is good.', 'SEK 34.6 million', '34.6', 'mnkr', 1],
    ['The forecast of the year is 1,234 KSEK and it is good.', '1,234 KSEK', '1234', 'tkr', 0],
  ] as const)('%s', (text, written, value, unit, decimals) => {
    const [amount, ...others] = amountsOf(text);
    expect(others).toEqual([]);
    expect(amount).toMatchObject({ text: written, unit, decimals });
    expect(amount?.value.toFixed()).toBe(value);
    expect(text.slice(amount?.start, amount?.end)).toBe(written);
  });
});

describe('what is no amount is not listed', () => {
  it.each([
    'Beslutet fattades 2017-09-28 och gäller 2016-2019.',
    'Mötet den 11 april 2017, § 45, kl. 10.30.',
    'Budgeten antogs enligt 11 kap. 5 § och punkt 1.2.',
    'Ring 016-710 10 00 om budgeten, eller +46 16 710 10 00.',
    'Målet P48 om budgeten följs upp i T2.',
    'Enheten har 79 medarbetare, 2 vakanser och 3 st. praktikanter; budgeten hålls.',
    'Budgeten i dnr KSKF/2017:123 avser delår 2.',
    'Utfallet redovisas på sidan 12 i bilaga 3.',
    'Version 2.1.3 av budgetsystemet togs i drift.',
    'Sjukfrånvaron är 4,7 % och budgeten är i balans.',
    'Andelen nöjda brukare är 85 procent.',
    'Nöjd kund-index ökade till 3,4 enligt undersökningens resultat.',
    '1. Budgeten godkänns.',
    'Handlingen skickas till Storgatan 12, 631 86 Eskilstuna, org.nr 212000-0357.',
    'Av åtagandena är 2 klara, 43 pågår och 3 är försenade.',
    'Avdelning\t8 054 tkr\t4 800 tkr',
    '| Avdelning | 8 054 tkr | 4 800 tkr |',
    'Projektet har 40 timmar kvar av budgeten.',
    'Kommunen fick 3,5 miljoner besökare.',
  ])('%s', (text) => {
    expect(amountsOf(text).map(({ text: written }) => written)).toEqual([]);
  });
});

describe('amounts share a unit that is told once', () => {
  it.each([
    ['Resultatet minskar från 4,6 till 2,9 mnkr.', ['4,6', '2,9 mnkr']],
    ['Av budgeten har 3,2 av 4,6 mnkr använts.', ['3,2', '4,6 mnkr']],
    ['Kostnaderna blir 2-3 mnkr.', ['2-3 mnkr']],
    ['Prognosen är 0,6 (0,2) mnkr.', ['0,6', '0,2']],
  ] as const)('%s', (text, written) => {
    const amounts = amountsOf(text);
    expect(amounts.map((amount) => amount.text)).toEqual(written);
    for (const { unit } of amounts) expect(unit).toBe('mnkr');
  });
});

describe('a word before an amount tells how exactly it is meant', () => {
  it.each([
    ['knappt', 'below'],
    ['närmare', 'below'],
    ['drygt', 'above'],
    ['mer än', 'above'],
    ['cirka', 'about'],
    ['ca.', 'about'],
    ['omkring', 'about'],
    ['högst', 'bound'],
    ['hela', null],
  ] as const)('%s', (word, hedge) => {
    expect(amountsOf(`Prognosen är ${word} 35 miljoner kronor.`)[0]?.hedge).toBe(hedge);
  });
});

describe('the words around an amount tell what it is', () => {
  it.each([
    ['Prognosen är 5 mnkr.', { difference: 'no', side: null }, ['forecast']],
    ['Budgeterade intäkter är 5 mnkr.', { difference: 'no', side: 'income' }, ['budget']],
    [
      'Ökade kostnader mot budget med 5 mnkr.',
      { difference: 'yes', side: 'costs', change: 'up', against: 'budget' },
      [],
    ],
    [
      'Resultatet är 5 mnkr under resultatkravet.',
      { difference: 'yes', against: 'requirement', direction: 'worse' },
      [],
    ],
    ['Utfallet är 5 mnkr lägre än föregående år.', { against: 'previousYear', change: 'down' }, ['outcome']],
    ['Uttaget ur resultatfonden är 5 mnkr.', { fund: ['withdrawn'] }, []],
    ['Till resultatfonden avsätts 5 mnkr.', { fund: ['allocated'] }, []],
    ['Prognosen i april var 5 mnkr.', { isVague: true }, ['forecast']],
  ] as const)('%s', (text, claim, levels) => {
    const [amount] = amountsOf(text);
    expect(amount?.claim).toMatchObject(claim);
    expect([...(amount?.claim.levels ?? [])]).toEqual(levels);
  });
});

test('a megabyte on one line, and thousands of amounts, are read', () => {
  const many = 'Prognosen är 2,9 mnkr, budgeten 4,6 mnkr. '.repeat(20_000);
  expect(amountsOf(many)).toHaveLength(40_000);
  for (const part of ['1', '1,', '-', 'a', 'ABC-', '2017-', '016-710 10 ', '| ']) {
    expect(amountsOf(part.repeat(1_000_000 / part.length))).toEqual([]);
  }
});
