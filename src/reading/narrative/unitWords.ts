import type { NarrativeToken } from '../../domain/narrative/narrativeText';
import type { Unit } from '../../domain/unit';

export interface UnitAfter {
  readonly unit: Unit | 'percent';
  /** Powers of ten from what is written to the unit: 3 for a milliard in mnkr. */
  readonly shift: number;
  /** How many tokens it takes. */
  readonly length: number;
  /** Whether it says that it is money: "miljoner" alone may count anything. */
  readonly isMoney: boolean;
}

const short: ReadonlyMap<string, readonly [Unit | 'percent', number]> = new Map([
  ['mnkr', ['mnkr', 0]],
  ['mkr', ['mnkr', 0]],
  ['msek', ['mnkr', 0]],
  ['mdkr', ['mnkr', 3]],
  ['mdr', ['mnkr', 3]],
  ['tkr', ['tkr', 0]],
  ['ksek', ['tkr', 0]],
  ['tsek', ['tkr', 0]],
  ['kkr', ['tkr', 0]],
  ['kr', ['kr', 0]],
  ['kronor', ['kr', 0]],
  ['krona', ['kr', 0]],
  ['sek', ['kr', 0]],
  ['procent', ['percent', 0]],
  ['percent', ['percent', 0]],
  ['%', ['percent', 0]],
]);

const long: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ['miljoner', ['mnkr', 0]],
  ['miljon', ['mnkr', 0]],
  ['milj', ['mnkr', 0]],
  ['mn', ['mnkr', 0]],
  ['million', ['mnkr', 0]],
  ['millions', ['mnkr', 0]],
  ['miljarder', ['mnkr', 3]],
  ['miljard', ['mnkr', 3]],
  ['billion', ['mnkr', 3]],
  ['tusen', ['tkr', 0]],
  ['thousand', ['tkr', 0]],
]);

const kronor = new Set(['kronor', 'kr', 'sek', 'krona']);

/** The unit that begins at a token; null where none does. */
export function unitAt(tokens: readonly NarrativeToken[], at: number): UnitAfter | null {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  const known = short.get(word(at));
  if (known !== undefined)
    return { unit: known[0], shift: known[1], length: 1, isMoney: known[0] !== 'percent' };
  if (word(at) === ':' && word(at + 1) === '-') return { unit: 'kr', shift: 0, length: 2, isMoney: true };
  const counted = long.get(word(at));
  if (counted === undefined) return null;
  const [unit, shift] = counted;
  const dot = word(at + 1) === '.' ? 1 : 0;
  if (kronor.has(word(at + 1 + dot))) return { unit, shift, length: 2 + dot, isMoney: true };
  // "svenska kronor"
  if (word(at + 1) === 'svenska' && kronor.has(word(at + 2)))
    return { unit, shift, length: 3, isMoney: true };
  return { unit, shift, length: 1, isMoney: false };
}
