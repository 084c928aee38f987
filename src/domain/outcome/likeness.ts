/** How alike two plain names are, from 0 to 1: by their letters, or by one being a part of the other. */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  // Names of very different lengths are far apart by edits whatever their letters are.
  const isFar = Math.abs(one.length - other.length) * 2 > longest;
  const edits = isFar ? 0 : 1 - editDistance(one, other) / longest;
  return Math.max(edits, sharedPairs(one, other), containment(one, other));
}

/** The part of the letter pairs that both have (Dice). */
function sharedPairs(one: string, other: string): number {
  const pairs = letterPairs(one);
  const left = letterPairs(other);
  const total = sizeOf(pairs) + sizeOf(left);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, left.get(pair) ?? 0);
  return (2 * shared) / total;
}

function letterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const word of text.split(' ')) {
    for (let at = 0; at + 1 < word.length; at++) {
      const pair = word.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}

/** High where all words of the shorter name open words of the longer one: `hr` in `hr avdelningen`, `ek och kval`. */
function containment(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const words = longer.split(' ');
  const isContained = shorter.split(' ').every((word) => words.some((whole) => whole.startsWith(word)));
  return isContained && shorter.length > 1 ? 0.6 + 0.3 * (shorter.length / longer.length) : 0;
}

/** Letters put in, taken away, replaced, or swapped with the next (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const current = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
