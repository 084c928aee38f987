/**
 * What Windows-1252 holds at 0x80 to 0x9F; the rest of it is Latin-1. Node 20's own TextDecoder gives control
 * characters there, so that a dash or a euro sign would be lost. The five unused places stay control characters.
 */
const from0x80 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const unmapped = /[\u0080-\u009F]/g;

/** Every byte is a character; there is nothing that can't be decoded. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(unmapped, (character) => from0x80.charAt(character.charCodeAt(0) - 0x80));
}
