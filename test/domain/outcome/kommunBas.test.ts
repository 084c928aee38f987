import { accountLookup, isCertainWithin } from '../../../src/domain/outcome/accountRules';
import { kommunBas } from '../../../src/domain/outcome/kommunBas';
import { lineKey, statementLines } from '../../../src/domain/outcome/statementLines';

const lookup = accountLookup(kommunBas);

test.each([
  ['3011', 'Försäljningsintäkter', true],
  ['3100', 'Taxor och avgifter', true],
  ['3200', 'Verksamhetens intäkter', true],
  ['3310', 'Kommunbidrag', false],
  ['3410', 'Hyror och arrenden', true],
  ['3510', 'Bidrag', true],
  ['3610', 'Försäljning av verksamhet', true],
  ['3810', 'Verksamhetens intäkter', false],
  ['4010', 'Verksamhetens kostnader', true],
  ['4510', 'Lämnade bidrag', false],
  ['4610', 'Köp av verksamhet', false],
  ['5010', 'Personal', true],
  ['5630', 'Personal', true],
  ['6010', 'Lokaler', true],
  ['6110', 'Fastighetskostnader', true],
  ['6210', 'Bränsle, energi och vatten', true],
  ['6310', 'Leasing', true],
  ['6410', 'Material', true],
  ['6440', 'Livsmedel', true],
  ['6510', 'Kontorsmaterial och trycksaker', true],
  ['6610', 'Reparation och underhåll', true],
  ['6710', 'Verksamhetens kostnader', true],
  ['6810', 'Tele, IT och post', true],
  ['6910', 'Transportmedel', true],
  ['7010', 'Köp av tjänster', false],
  ['7890', 'Köp av tjänster', false],
  ['7910', 'Avskrivningar', false],
  ['8011', 'Skatteintäkter', true],
  ['8210', 'Generella statsbidrag och utjämning', true],
  ['8310', 'Generella statsbidrag och utjämning', true],
  ['8410', 'Finansiella intäkter', true],
  ['8510', 'Finansiella kostnader', true],
  // Account groups, as a report by account structure has them.
  ['30', 'Försäljningsintäkter', true],
  ['5', 'Personal', true],
  ['74', 'Köp av tjänster', false],
  ['7', 'Verksamhetens kostnader', false],
])('account %s belongs to %s, certain: %s', (account, line, certain) => {
  const match = lookup(account);
  expect(match?.line).toBe(line);
  expect(match && isCertainWithin(match, line)).toBe(certain);
});

test.each(['1910', '2440', '8110', '8910', '9010', '8', 'IB', ''])('no range holds account %s', (account) =>
  expect(lookup(account)).toBeNull(),
);

test('what is uncertain in part is certain as a whole, where the class is confirmed', () => {
  const services = lookup('7410');
  expect(services && isCertainWithin(services, 'Verksamhetens kostnader')).toBe(true);
  const depreciation = lookup('7910');
  expect(depreciation && isCertainWithin(depreciation, 'Verksamhetens kostnader')).toBe(false);
});

test('every range leads to a line of the statement', () => {
  const names = new Set(statementLines.map(({ name }) => name));
  expect(kommunBas.filter(({ line }) => !names.has(lineKey(line)))).toEqual([]);
});
