import type { OutcomeNote } from '../../../src/domain/outcome/outcomeFile';
import { contentOf, cp437, notesOf, readBytes, sieText } from './sieFile';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
};
const macRoman = (text: string) =>
  Uint8Array.from(text, (letter) => ({ å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81 })[letter] ?? letter.charCodeAt(0));
const as437 = (bytes: Uint8Array) =>
  [...bytes]
    .map(
      (byte) =>
        ({
          0xc3: '├',
          0xb6: '╢',
          0xa4: 'ñ',
          0xa5: 'Ñ',
          0x85: 'à',
          0xe5: 'σ',
          0xe4: 'Σ',
          0xf6: '÷',
          0xc5: '┼',
        })[byte] ?? String.fromCharCode(byte),
    )
    .join('');
const as1252 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(
      /[\x80-\x9f]/g,
      (letter) => ({ '\x84': '„', '\x85': '…', '\x86': '†', '\x94': '”' })[letter] ?? letter,
    );

const text = sieText(
  '#KONTO 3010 "Försäljning"',
  '#KONTO 5010 "Årets löner på gården"',
  '#OBJEKT 1 "Å" "Äldreomsorg"',
  '#RES 0 3010 -1.00',
  '#PSALDO 0 201701 3010 {1 "Å"} -1.00',
);
const guessed = (encoding: string): OutcomeNote => ({ code: 'encodingGuessed', encoding });
const insteadOfPc8 = (encoding: string): OutcomeNote => ({
  code: 'encodingGuessed',
  encoding,
  stated: 'PC8',
});
const unmarked = text.replace('#FORMAT PC8\r\n', '');
// Äldreomsorg is not in the letters that the helpers above know.
const lower = text.replace('Äldre', 'Väldre');

async function namesIn(bytes: Uint8Array, chunk?: number) {
  const content = contentOf(await readBytes(bytes, {}, chunk));
  const [figure] = content.figures;
  return { names: [figure?.account?.name, figure?.unit?.code], notes: notesOf(content) };
}

test.each<[string, Uint8Array, readonly OutcomeNote[]]>([
  ['CP437, as the standard says', cp437(text), []],
  ['CP437 in a file that does not say so', cp437(unmarked), [guessed('CP437')]],
  ['Windows-1252 in a file that does not say so', latin1(unmarked), [guessed('Windows-1252')]],
  ['Windows-1252', latin1(text), [insteadOfPc8('Windows-1252')]],
  ['UTF-8', utf8(text), [insteadOfPc8('UTF-8')]],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`), [insteadOfPc8('UTF-8')]],
  ['UTF-16 little-endian with a byte order mark', utf16(`\uFEFF${text}`, false), [insteadOfPc8('UTF-16')]],
  ['UTF-16 big-endian', utf16(text, true), [insteadOfPc8('UTF-16')]],
  ['Mac OS Roman', macRoman(lower), [insteadOfPc8('Mac OS Roman')]],
])('%s: names are read, and an encoding other than the standard is told', async (_, bytes, notes) => {
  expect(await namesIn(bytes)).toEqual({ names: ['Försäljning', 'Å'], notes });
  expect(await namesIn(bytes, 3)).toEqual({ names: ['Försäljning', 'Å'], notes });
});

test.each<[string, Uint8Array]>([
  ['CP437 read as Windows-1252', utf8(as1252(cp437(text)))],
  ['Windows-1252 read as CP437', utf8(as437(latin1(lower)))],
  ['UTF-8 read as Windows-1252', utf8(as1252(utf8(lower)))],
  ['UTF-8 read as CP437', utf8(as437(utf8(lower)))],
])('%s: repaired, and told with an example', async (_, bytes) => {
  const { names, notes } = await namesIn(bytes);
  expect(names).toEqual(['Försäljning', 'Å']);
  expect(notes).toContainEqual(
    expect.objectContaining({ code: 'encodingRepaired', repaired: 'Försäljning' }),
  );
});

test.each<[string, string]>([
  ['question marks', 'F?rs?ljning'],
  ['replacement characters', 'F\uFFFDrs\uFFFDljning'],
  ['nothing', 'Frsljning'],
  ['blanks', 'F rs ljning'],
  ['letters without their marks', 'Forsaljning'],
  ['their lower seven bits', 'Fvrsdljning'],
])('letters lost as %s are told', async (_, name) => {
  const bytes = utf8(sieText(`#KONTO 3010 "${name}"`, '#RES 0 3010 -1.00'));
  const { notes } = await namesIn(bytes);
  expect(notes).toContainEqual({ code: 'lettersLost', count: 1, example: name });
});

test('names without such letters are not suspected', async () => {
  const { notes } = await namesIn(cp437(sieText('#KONTO 3010 "Konsultarvode"', '#RES 0 3010 -1.00')));
  expect(notes).toEqual([{ code: 'noMonths' }]);
});
