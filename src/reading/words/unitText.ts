import type { Unit } from '../../domain/unit';
import { plainText } from '../cells/plainText';

interface UnitWord {
  readonly unit: Unit;
  readonly pattern: RegExp;
}

const unitWords: readonly UnitWord[] = [
  {
    unit: 'mnkr',
    pattern:
      /(?<!\p{L})(mnkr|mkr|msek|mnok|mdkk|mill?\.? ?kr\.?|mio\.? ?kr\.?|mill\.? ?kroner|mn ?sek|miljon(er)? ?(kronor|kr)?|millioner ?(kroner|kr)?|millions?)(?!\p{L})/u,
  },
  {
    unit: 'tkr',
    pattern:
      /(?<!\p{L})(tkr|ksek|tsek|tnok|knok|kkr|t\.? ?kr\.?|tusen ?(kronor|kroner|kr)?|tusental ?(kronor|kr)?|thousands?|1[ .]?000[ -]?(tal)? ?(kr|kronor|kroner)?\.?|(1[ .]?000)-tal ?(kronor|kr)?|i 1[ .]?000)(?!\p{L}|\d)/u,
  },
  { unit: 'kr', pattern: /(?<!\p{L})(kronor|kroner|kr|sek|nok|dkk)\.?(?!\p{L})/u },
];

const foreignUnits = /(?<!\p{L})(mdkr|mdr\.? ?kr|miljard(er)?|teur|meur|euro?|usd|billions?)(?!\p{L})|[€$£]/u;

export interface UnitReading {
  readonly unit: Unit | null;
  /** The words that told, as written; for an unknown unit the words that could not be read. */
  readonly written: string;
}

/** Finds the unit that a text states; `unit` is null for one that we do not know, and null is returned when it states none. */
export function findUnit(text: string): UnitReading | null {
  const plain = plainText(text);
  if (plain.length > 200) return null;
  const foreign = foreignUnits.exec(plain);
  if (foreign !== null) return { unit: null, written: foreign[0] };
  for (const { unit, pattern } of unitWords) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    // "per invånare" is an amount of another kind; "12 kr" in a sentence is an amount, not a unit line.
    const before = plain
      .slice(0, found.index)
      .replace(/(?<!\d)(?:19|20)\d\d(?:-?(?:0[1-9]|1[0-2])){0,2}(?!\d)/g, '');
    if (/\d[\d ,.]*$/.test(before) && !found[0].startsWith('1')) continue;
    return { unit, written: found[0] };
  }
  return null;
}
