import { looksLikeSie } from '../../../src/importing/sie/looksLikeSie';
import { cp437, sieText } from './sieFile';

const text = sieText('#KONTO 5010 "Löner"');

test.each<[string, Uint8Array, string, boolean]>([
  ['.se, whatever is in it', cp437('<html>'), 'export.SE', true],
  ['.si', cp437(''), 'export.si', true],
  ['.sie', cp437(''), 'export.sie', true],
  ['.txt with SIE in it', cp437(text), 'export.txt', true],
  ['no extension, after blank lines', cp437(`\r\n ${text}`), 'export', true],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`), 'export.txt', true],
  ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'export.txt', true],
  ['.csv', cp437('Konto;Belopp'), 'utfall.csv', false],
  ['a heading with a number sign', cp437('#;Konto;Belopp'), 'utfall.csv', false],
  ['a domain as a name', cp437('Konto;Belopp'), 'kommunen.se.csv', false],
])('%s', (_, bytes, name, expected) => {
  expect(looksLikeSie(bytes, name)).toBe(expected);
});
