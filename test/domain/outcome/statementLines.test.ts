import {
  lineChain,
  remainderSide,
  sideOfLine,
  standardLine,
  statementLines,
} from '../../../src/domain/outcome/statementLines';

test.each([
  ['Intäkter (inkl överskott)', 'Verksamhetens intäkter'],
  ['SUMMA INTÄKTER', 'Verksamhetens intäkter'],
  ['Summa 3 - Intäkter/Inkomster', 'Verksamhetens intäkter'],
  ['Varav kommunbidrag', 'Kommunbidrag'],
  ['Kommun-/ nämndersättning', 'Kommunbidrag'],
  ['Försäljningsintäkter', 'Försäljningsintäkter'],
  ['30 - Försäljningsintäkter', 'Försäljningsintäkter'],
  ['Taxor och avgifter', 'Taxor och avgifter'],
  ['Taxor & avgifter', 'Taxor och avgifter'],
  ['Hyror och arrenden', 'Hyror och arrenden'],
  ['Bidrag', 'Bidrag'],
  ['Lämnade bidrag', 'Lämnade bidrag'],
  ['SUMMA KOSTNADER', 'Verksamhetens kostnader'],
  ['Varav personal', 'Personal'],
  ['Personalkostnader', 'Personal'],
  ['5 - Kostnader för arbetskraft', 'Personal'],
  ['Lokaler', 'Lokaler'],
  ['Lokalkostnader', 'Lokaler'],
  ['60 - Lokal- och markhyror', 'Lokaler'],
  ['Köp av verksamhet', 'Köp av verksamhet'],
  ['Köp av tjänster', 'Köp av tjänster'],
  ['Tjänster', 'Köp av tjänster'],
  ['Material', 'Material'],
  ['Livsmedel', 'Livsmedel'],
  ['Kapitalkostnader', 'Kapitalkostnader'],
  ['Av- och nedskrivningar', 'Avskrivningar'],
  ['Kostnader / Personal', 'Personal'],
])('the row %s is the line %s', (label, line) => expect(standardLine(label)?.name).toBe(line));

test.each(['Uppdragstagare och beredskapsarbetare', 'Övrigt', 'Resultat', 'Personalenheten', ''])(
  'the row %s is no standard line',
  (label) => expect(standardLine(label)).toBeNull(),
);

test.each([
  ['Övrigt', null],
  ['Övrigt (inkl överskott)', null],
  ['Övriga intäkter', 'income'],
  ['Övriga kostnader', 'costs'],
  ['7 - Övriga verksamhetskostnader', 'costs'],
  ['Övrigt kommungemensamt', undefined],
  ['Kostnader', undefined],
])('%s is the rest of a side: %s', (label, side) => expect(remainderSide(label)).toBe(side));

test('a line lies within the lines that it is a part of, and on their side', () => {
  expect(lineChain('Livsmedel')).toEqual(['Livsmedel', 'Material', 'Verksamhetens kostnader']);
  expect(lineChain('något annat')).toEqual(['något annat']);
  for (const { name, partOf } of statementLines)
    if (partOf !== null) expect([sideOfLine(name), null]).toContain(sideOfLine(partOf));
});

test('no two lines are called the same', () => {
  const words = statementLines.flatMap((line) => [...line.words]);
  expect(words).toHaveLength(new Set(words).size);
});
