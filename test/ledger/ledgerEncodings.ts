export const textEncodings = ['cp437', 'windows-1252', 'utf-8', 'utf-8 marked', 'utf-16le'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** The letters of the ledger's names that are not ASCII, in the encodings of a byte a letter; CP437 has no dash but the hyphen. */
const letters: readonly (readonly [letter: string, cp437: number, windows1252: number])[] = [
  ['Å', 0x8f, 0xc5],
  ['Ä', 0x8e, 0xc4],
  ['Ö', 0x99, 0xd6],
  ['å', 0x86, 0xe5],
  ['ä', 0x84, 0xe4],
  ['ö', 0x94, 0xf6],
  ['É', 0x90, 0xc9],
  ['é', 0x82, 0xe9],
  ['–', 0x2d, 0x96],
];

const cp437Codes = new Map(letters.map(([letter, code]) => [letter, code]));
const windows1252Codes = new Map(letters.map(([letter, , code]) => [letter, code]));
const cp437Letters = new Map(letters.map(([letter, code]) => [code, letter]));

/** UTF-16 gets its byte order mark, as does UTF-8 where it is marked. A letter that has no place becomes a question mark. */
export function encodeLedgerText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text, 'utf8'));
  if (encoding === 'utf-8 marked') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const codes = encoding === 'cp437' ? cp437Codes : windows1252Codes;
  const largest = encoding === 'cp437' ? 0x7f : 0xff;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[index] = code < 0x80 ? code : (codes.get(text.charAt(index)) ?? (code <= largest ? code : 0x3f));
  }
  return bytes;
}

/** What was encoded so, or nearly so: nothing is too broken to be decoded. */
export function decodeLedgerText(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  if (encoding === 'utf-8' || encoding === 'utf-8 marked') return new TextDecoder().decode(bytes);
  const text = Buffer.from(bytes).toString('latin1');
  if (encoding === 'windows-1252') return text.replaceAll('\x96', '–');
  return text.replace(/[\x80-\xff]/g, (letter) => cp437Letters.get(letter.charCodeAt(0)) ?? letter);
}
