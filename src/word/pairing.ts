/** Places in two lists that belong together; null where one list has nothing of the kind. */
export interface Pair {
  readonly old: number | null;
  readonly new: number | null;
}

/** Above it, lists are paired by occurrence only: the work grows with their product. */
const longestTable = 4_000_000;

/**
 * Pairs two lists: first what is equal in the same order, then what is equal in another one; the first of two equals is the
 * first again. Pairs come in the order of the new list; what is gone stands after what it followed.
 */
export function pairLists(old: readonly string[], now: readonly string[]): readonly Pair[] {
  return inOrder(partners(old, now), old.length);
}

/** As `pairLists`; what is left between two pairs, as many in both, is taken to have been renamed. */
export function pairRenamed(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const oldOf = partners(old, now);
  const taken = new Set(oldOf);
  let at = 0;
  while (at < now.length) {
    const end = oldOf.findIndex((partner, index) => index >= at && partner !== null);
    const gapEnd = end < 0 ? now.length : end;
    const oldStart = at === 0 ? 0 : (oldOf[at - 1] ?? 0) + 1;
    const oldEnd = end < 0 ? old.length : (oldOf[end] ?? 0);
    const isSameLength = gapEnd - at === oldEnd - oldStart;
    const isFree = isSameLength && !someTaken(taken, oldStart, oldEnd);
    for (let index = at; isFree && index < gapEnd; index += 1) oldOf[index] = oldStart + index - at;
    at = gapEnd + 1;
  }
  return inOrder(oldOf, old.length);
}

function someTaken(taken: ReadonlySet<number | null>, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (taken.has(index)) return true;
  return false;
}

/** For each of the new list its partner in the old one. */
function partners(old: readonly string[], now: readonly string[]): (number | null)[] {
  const oldOf: (number | null)[] = now.map(() => null);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) {
    oldOf[start] = start;
    start += 1;
  }
  let back = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (back < shorter && old[old.length - 1 - back] === now[now.length - 1 - back]) {
    back += 1;
    oldOf[now.length - back] = old.length - back;
  }
  pairInOrder(old, now, start, old.length - back, now.length - back, oldOf);
  pairByOccurrence(old, now, oldOf);
  return oldOf;
}

/** The longest common subsequence of what lies between the equal starts and ends. */
function pairInOrder(
  old: readonly string[],
  now: readonly string[],
  start: number,
  oldEnd: number,
  newEnd: number,
  oldOf: (number | null)[],
): void {
  const height = oldEnd - start;
  const width = newEnd - start;
  if (height <= 0 || width <= 0 || height * width > longestTable) return;
  const stride = width + 1;
  const lengths = new Uint32Array((height + 1) * stride);
  const length = (row: number, column: number): number => lengths[row * stride + column] ?? 0;
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      lengths[row * stride + column] =
        old[start + row] === now[start + column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < height && column < width;) {
    if (old[start + row] === now[start + column]) {
      oldOf[start + column] = start + row;
      row += 1;
      column += 1;
    } else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
}

function pairByOccurrence(old: readonly string[], now: readonly string[], oldOf: (number | null)[]): void {
  const taken = new Set(oldOf);
  const waiting = new Map<string, number[]>();
  old.forEach((text, index) => {
    if (taken.has(index)) return;
    const places = waiting.get(text);
    if (places === undefined) waiting.set(text, [index]);
    else places.push(index);
  });
  for (const places of waiting.values()) places.reverse();
  now.forEach((text, index) => {
    oldOf[index] ??= waiting.get(text)?.pop() ?? null;
  });
}

function inOrder(oldOf: readonly (number | null)[], oldCount: number): readonly Pair[] {
  const kept = new Set(oldOf);
  const goneAfter = new Map<number | null, Pair[]>();
  let last: number | null = null;
  for (let index = 0; index < oldCount; index += 1) {
    if (kept.has(index)) {
      last = index;
      continue;
    }
    const list = goneAfter.get(last);
    if (list === undefined) goneAfter.set(last, [{ old: index, new: null }]);
    else list.push({ old: index, new: null });
  }
  const paired = oldOf.flatMap((partner, index): readonly Pair[] => [
    { old: partner, new: index },
    ...(partner === null ? [] : (goneAfter.get(partner) ?? [])),
  ]);
  return [...(goneAfter.get(null) ?? []), ...paired];
}
