import type { Unit } from '../../domain/unit';

const unitOf: Readonly<Record<string, Unit>> = {
  kr: 'kr',
  sek: 'kr',
  tkr: 'tkr',
  ksek: 'tkr',
  mnkr: 'mnkr',
  mkr: 'mnkr',
  msek: 'mnkr',
};
const word = Object.keys(unitOf).join('|');
const afterNumber = new RegExp(`\\d[\\s\\u00A0]*(${word})\\.?$`, 'i');
const inFormat = new RegExp(`(?:"[\\s\\u00A0]*|\\[\\$|^|[ \\u00A0])(${word})(?![\\p{L}\\d])`, 'iu');

/** The unit that stands beside an amount: `50 000 kr`. */
export function unitBeside(text: string): Unit | null {
  return known(afterNumber.exec(text)?.[1]);
}

/** The unit that a number format shows beside a number, as Excel makes of a typed `50 000 kr`; none where it also scales the number. */
export function unitOfFormat(numberFormat: string): Unit | null {
  const [section = ''] = numberFormat.split(';');
  return /[0#?],+(?![0#?])/.test(section) ? null : known(inFormat.exec(section)?.[1]);
}

function known(written: string | undefined): Unit | null {
  return written === undefined ? null : (unitOf[written.toLowerCase()] ?? null);
}
