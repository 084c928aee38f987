/** What IBM code page 437 holds from 0x80; below that it is ASCII. No TextDecoder knows it. */
const from0x80 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** Every byte is a character. The bytes are given as characters of the same number. */
export function decodeCodePage437(raw: string): string {
  return raw.replace(/[\u0080-\u00FF]/g, (byte) => from0x80.charAt(byte.charCodeAt(0) - 0x80));
}
