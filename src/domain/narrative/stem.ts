/** Endings of Swedish nouns and adjectives, the longest first; enough to hold a label against a sentence. */
const endings = ['erna', 'arna', 'orna', 'en', 'et', 'er', 'ar', 'or', 'na', 'an', 'a', 'e', 'n'];

const shortestStem = 3;

/** A word in lower case without its inflection: "Kommunhälsans" and "kommunhälsan" are one. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  // All of them, and not one.
  if (/^nämnder(?:na|nas|s)?$/.test(lower)) return 'nämnder';
  const plain = lower.length > shortestStem + 1 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  // "Ekonomiskt" and "ekonomiska" are one.
  if (/(?:sk|ig|ll|iv|al)t$/.test(plain)) return plain.slice(0, -1);
  const ending = endings.find((one) => plain.endsWith(one) && plain.length - one.length >= shortestStem);
  return ending === undefined ? plain : plain.slice(0, -ending.length);
}

const unitSuffix =
  /^(.{2,}?)(?:s|-)?(?:enhet|avdelning|verksamhet|funktion|sektion|grupp)(?:en|s|ens|er|erna)?$/u;

/** What an organisational unit is about: "rekrytering" of "Rekryteringsenheten"; null where it is no such word. */
export function unitStem(word: string): string | null {
  const found = unitSuffix.exec(word.toLowerCase())?.[1];
  return found === undefined ? null : stemOf(found);
}

const costSuffix = /^(.{4,}?)s?kostnad(?:er|erna|en|ernas)?$/u;

/** What a cost is of: "energi" of "energikostnaderna"; null where it is no such word. */
export function costStem(word: string): string | null {
  const found = costSuffix.exec(word.toLowerCase())?.[1];
  return found === undefined || found === 'netto' ? null : stemOf(found);
}
