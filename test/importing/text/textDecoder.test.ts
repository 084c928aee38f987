import { ChunkDecoder } from '../../../src/importing/text/textDecoder';
import { encoded, type TestEncoding } from '../outcomeFiles';

function decode(bytes: Uint8Array, size: number): { text: string; guessed: string | null } {
  const decoder = new ChunkDecoder();
  let text = '';
  for (let start = 0; start < bytes.length; start += size)
    text += decoder.decode(bytes.subarray(start, start + size));
  return { text: text + decoder.end(), guessed: decoder.guessed };
}

const text = 'Enhet;Utfall\nVäxel å ö;1\nLöner 😀;2\n'.repeat(3);

describe('decoding a text in pieces', () => {
  test.each<[TestEncoding, string | null]>([
    ['utf-8', null],
    ['utf-8 marked', null],
    ['utf-16le', null],
    ['utf-16be', null],
  ])('%s comes back, wherever it is cut', (encoding, guessed) => {
    for (let size = 4; size < 40; size++) {
      expect(decode(encoded(text, encoding), size)).toEqual({ text, guessed });
    }
  });

  test('Windows-1252 comes back, however late its first letter comes, and is told', () => {
    const late = `${'Enhet;1\n'.repeat(500)}Växel å;2`;
    for (const size of [4, 7, 4096]) {
      expect(decode(encoded(late, 'windows-1252'), size)).toEqual({ text: late, guessed: 'Windows-1252' });
    }
  });

  test('UTF-16 without a mark is recognised', () => {
    const wide = Uint8Array.from(Buffer.from('Enhet;Utfall\nVäxel;1\n', 'utf16le'));
    expect(decode(wide, 20)).toEqual({ text: 'Enhet;Utfall\nVäxel;1\n', guessed: 'UTF-16' });
  });

  test('two encodings in one file are both read, and told', () => {
    const both = Uint8Array.from([...encoded('Växel å ö ä\n', 'utf-8'), ...encoded('Löner', 'windows-1252')]);
    expect(decode(both, 1000)).toEqual({ text: 'Växel å ö ä\nLöner', guessed: 'UTF-8, Windows-1252' });
  });
});
