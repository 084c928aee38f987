import { rawText } from './byteNames';

const sieName = /\.(?:se|si|sie)$/i;
/** Marks of the encoding and blank lines may go before the first record. */
const firstRecord =
  /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?[\s\u001A]*#(?:FLAGGA|PROGRAM|FORMAT|GEN|SIETYP|PROSA|FTYP|FNR|ORGNR|BKOD|ADRESS|FNAMN|RAR|TAXAR|OMFATTN|KPTYP|VALUTA|KONTO)\b/i;
const lookedAt = 512;

/**
 * Whether a file is to be read as SIE: by its name, else by its first bytes, in whatever encoding. What only bears the
 * name, such as a web page, is refused by the reader.
 */
export function looksLikeSie(firstBytes: Uint8Array, name: string): boolean {
  if (sieName.test(name)) return true;
  // In UTF-16 every other byte is 0.
  return firstRecord.test(rawText(firstBytes, 0, Math.min(firstBytes.length, lookedAt)).replaceAll('\0', ''));
}
