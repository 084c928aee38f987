/** Whether two names of units are one, but for case and blanks. */
export function sameOwnerName(one: string, other: string): boolean {
  return one === other || plainOwnerName(one) === plainOwnerName(other);
}

/** So many names are remembered at most: every unit is compared with every fund. */
const mostKnown = 50_000;
const known = new Map<string, string>();

/** A unit's name without case and superfluous blanks. */
export function plainOwnerName(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase();
  if (known.size >= mostKnown) known.clear();
  known.set(name, plain);
  return plain;
}
