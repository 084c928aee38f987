import { SharedFormula } from '../../../src/workbook/xlsx/reading/sharedFormula';

/** The formula of B2 as D5 has it: three rows down, two columns right. */
function moved(formula: string): string {
  return new SharedFormula(formula, 1, 1).at(4, 3);
}

describe('a shared formula', () => {
  test.each([
    ['relative references move', 'A1+B2', 'C4+D5'],
    ['fixed ones stay', '$A$1+$A1+A$1', '$A$1+$A4+C$1'],
    ['ranges move', 'SUM(A1:B2)', 'SUM(C4:D5)'],
    ['whole columns and rows move', 'SUM(A:B)+SUM($1:2)', 'SUM(C:D)+SUM($1:5)'],
    ['references on other sheets move', "Blad2!A1+'B1 C1'!A1", "Blad2!C4+'B1 C1'!C4"],
    ['texts stay', '"A1"&A1&"say ""A1"""', '"A1"&C4&"say ""A1"""'],
    ['functions that look like references stay', 'LOG10(A1)+ATAN2(1,A1)', 'LOG10(C4)+ATAN2(1,C4)'],
    ['names stay', 'Budget2017+A1.total+_A1', 'Budget2017+A1.total+_A1'],
    ['names that no sheet has as a cell stay', 'XFE1+A1048577', 'XFE1+A1048577'],
    ['structured references stay', 'Tabell1[[#This Row],[A1]]+A1', 'Tabell1[[#This Row],[A1]]+C4'],
    ['numbers stay', '1.5E3*A1+2', '1.5E3*C4+2'],
    ['errors stay', 'IFERROR(#REF!,#DIV/0!)', 'IFERROR(#REF!,#DIV/0!)'],
    ['lower case moves too', 'a1', 'C4'],
  ])('%s', (_, formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  test('a reference that leaves the sheet is an error, as in Excel', () => {
    expect(new SharedFormula('A1', 4, 0).at(3, 0)).toBe('#REF!');
    expect(new SharedFormula('XFD1', 0, 0).at(0, 1)).toBe('#REF!');
  });
});
