import { printable } from '../../src/cli/terminal/printable';
import { lineWidth, pad, wrap } from '../../src/cli/terminal/textLayout';

describe('a text from a file, printed to a terminal', () => {
  test.each([
    ['cannot colour or clear the screen', 'Rad\u001B[31m\u001B[2J', 'Rad[31m[2J'],
    ['cannot ring, go back or end the line', 'a\u0007\u0008b\r\nc\u009Bd', 'ab cd'],
    ['shows marks that turn its direction', 'a\u202Eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['keeps its letters, composed', 'A\u030A Å ä', 'Å Å ä'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('lines', () => {
  test('are broken at spaces and never wider than asked for', () => {
    const lines = wrap('Förvaltningsledning inkl semesterlöneskuld exkl fackliga', 20);
    expect(lines).toEqual(['Förvaltningsledning', 'inkl', 'semesterlöneskuld', 'exkl fackliga']);
    expect(wrap('ettmycketlångtord', 5)).toEqual(['ettmy', 'cketl', 'ångto', 'rd']);
    expect(wrap('', 5)).toEqual(['']);
  });

  test('are padded by the characters seen', () => {
    expect(lineWidth('\u22121\u00A0234,5')).toBe(8);
    expect([pad('å', 3, 'left'), pad('å', 3, 'right')]).toEqual(['å  ', '  å']);
  });
});
