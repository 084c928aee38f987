import { accountedYear } from '../../src/domain/yearColumns';

test.each([
  ['2023', 2023],
  ['Bokslut 2022', 2022],
  ['Utgående 2022-12-31', 2022],
  ['Budget 2024', null],
  ['Prognos 2024', null],
  ['2022–2023', null],
  ['Belopp', null],
])('the year whose accounts a heading holds: %s', (heading, year) => {
  expect(accountedYear(heading)).toBe(year);
});
