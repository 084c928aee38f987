import { kommunBas } from '../../../src/domain/outcome/kommunBas';
import { accountRulesText, parseAccountRules } from '../../../src/domain/outcome/accountRulesText';

test('the ranges come back from the file that they were exported to', () => {
  expect(parseAccountRules(accountRulesText(kommunBas))).toEqual({ rules: kommunBas, unread: [] });
});

test('a spreadsheet opens the file as four columns with a heading', () => {
  const text = accountRulesText([
    { from: '70', to: '78', line: 'Köp av tjänster', certain: false },
    { from: '60', to: '60', line: 'Lokaler; "egna"', certain: true },
  ]);
  expect(text).toBe('från;till;rad;säker\r\n70;78;Köp av tjänster;nej\r\n60;60;"Lokaler; ""egna""";ja\r\n');
  expect(parseAccountRules(text).rules[1]?.line).toBe('Lokaler; "egna"');
});

test.each([
  ['without a heading', '60;69;Lokaler;ja'],
  ['with a byte order mark and line feeds', '\uFEFFFrån;Till;Rad;Säker\n60;69;Lokaler;ja\n\n'],
  ['with tabs', 'från\ttill\trad\tsäker\n60\t69\tLokaler\tja'],
  ['without an answer', '60;69;Lokaler'],
  ['with empty fields at the end', '60;69;Lokaler;ja;;'],
  ['in English', 'from;to;line;certain\n60;69;Lokaler;yes'],
])('a file %s is read', (_, text) => {
  expect(parseAccountRules(text)).toEqual({
    rules: [{ from: '60', to: '69', line: 'Lokaler', certain: true }],
    unread: [],
  });
});

test('one group needs no end', () => {
  expect(parseAccountRules('60;;Lokaler;nej').rules).toEqual([
    { from: '60', to: '60', line: 'Lokaler', certain: false },
  ]);
});

test.each(['sextio;69;Lokaler;ja', '60;69;;ja', '60;69;Lokaler;kanske', '60;69;Lokaler;ja;mer', 'Lokaler'])(
  'the line %s is told, and the others are read',
  (line) => {
    const { rules, unread } = parseAccountRules(`50;59;Personal;ja\n${line}\n79;79;Avskrivningar;nej`);
    expect(rules.map((rule) => rule.line)).toEqual(['Personal', 'Avskrivningar']);
    expect(unread).toEqual([{ line: 2, text: line }]);
  },
);
