/** What Windows-1252 shows for the bytes 0x80 to 0x9F; elsewhere it is Latin-1. */
const highCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteOf = new Map<string, number>();
for (let byte = 0xa0; byte <= 0xff; byte++) byteOf.set(String.fromCharCode(byte), byte);
Array.from(highCharacters).forEach((character, index) => byteOf.set(character, 0x80 + index));

const suspicious = /[ÂÃâÅÄ][\u0080-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]/;
const sequence = /[Â-ô][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/**
 * Repairs a text whose UTF-8 bytes were once read as Windows-1252: `VÃ¤lfÃ¤rd` becomes `Välfärd`.
 * A text that was not so broken comes back as it is.
 */
export function repairMojibake(text: string): string {
  if (!suspicious.test(text)) return text;
  // A no-break space that became `Â` and then an ordinary space can't be decoded, only recognised.
  return text.replace(sequence, decodeSequence).replace(/Â(?=[ \u00A0]\d)|(?<=\d)Â(?= )/g, '');
}

function decodeSequence(broken: string): string {
  const bytes = Array.from(broken, (character) => byteOf.get(character));
  const first = bytes[0];
  if (first === undefined) return broken;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (bytes.length < length) return broken;
  const used = bytes.slice(0, length);
  if (!used.every((byte): byte is number => byte !== undefined)) return broken;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(used));
    return decoded + repairMojibake(broken.slice(length));
  } catch {
    return broken;
  }
}
