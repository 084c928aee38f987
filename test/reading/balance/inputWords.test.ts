import { inputWord, yearIn } from '../../../src/reading/balance/inputWords';

test.each([
  ['Skatteintäkter', 'taxes'],
  ['Generella statsbidrag och utjämning', 'generalGrants'],
  ['Kommunalekonomisk utjämning och generella statsbidrag', 'generalGrants'],
  ['Skatteintäkter, generella statsbidrag och utjämning', 'taxesAndGrants'],
  ['Eget kapital', 'equity'],
  ['Eget kapital inkl. ansvarsförbindelse för pensioner', 'equityWithPensions'],
  ['Ansvarsförbindelse för pensioner', 'pensionLiability'],
  ['Pensionsförpliktelser utanför balansräkningen', 'pensionLiability'],
  ['Pensionsförpliktelser som inte tagits upp bland skulderna', 'pensionLiability'],
  ['Ingående resultatreserv', 'reserveBefore'],
  ['IB resultatutjämningsreserv', 'reserveBefore'],
  ['Resultatreserv, ingående', 'reserveBefore'],
  ['Planerad avsättning', 'plannedAllocation'],
  ['Planerad reservering till resultatreserv', 'plannedAllocation'],
  ['Reservering av medel till resultatreserv', 'reserveAllocation'],
  ['Negativt balanskravsresultat 2022 kvar att återställa', 'earlierDeficit'],
  ['Kvar att återställa från 2023', 'earlierDeficit'],
  ['Årets resultat', 'yearResult'],
  ['Samtliga realisationsvinster', 'realisedGains'],
  ['Synnerliga skäl', 'extraordinaryReasons'],
  ['Ingående eget kapital', null],
  ['varav resultatutjämningsreserv', null],
  ['Utgående resultatreserv', null],
  ['Negativt balanskravsresultat 2022 kvar efter årets återställning', null],
  ['Skatteintäkter, slutavräkning', null],
  ['Avsättningar', null],
  ['Personalkostnader', null],
  ['', null],
])('the row "%s" tells: %s', (label, word) => {
  expect(inputWord(label)).toBe(word);
});

test.each([
  ['Negativt balanskravsresultat 2022 kvar att återställa', 2022],
  ['Negativa resultat 2021 och 2022 kvar att återställa', null],
  ['Negativt resultat från tidigare år', null],
])('"%s" is of the year %s', (label, year) => {
  expect(yearIn(label)).toBe(year);
});
