/** Indexes, both inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The index of the last entry of an ascending list that is at most `value`; 0 where all are greater. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which of `count` rows of the same height are in view, and `spare` more on either side. */
export function visibleRows(count: number, height: number, from: number, size: number, spare: number): Range {
  const first = Math.floor(from / height) - spare;
  const last = Math.ceil((from + size) / height) + spare;
  return clamp({ first, last }, count);
}

/** The same for columns that begin at `starts`, the last entry of which is where the last one ends. */
export function visibleColumns(starts: readonly number[], from: number, size: number, spare: number): Range {
  const first = lastAtOrBefore(starts, from) - spare;
  const last = lastAtOrBefore(starts, from + size) + spare;
  return clamp({ first, last }, starts.length - 1);
}

/** Where to scroll so that the row is in view: as little as possible, and on to a whole row when forward. */
export function scrollToRow(index: number, height: number, from: number, size: number): number {
  const start = index * height;
  const target = scrollInto(start, start + height, from, size);
  return target > from ? Math.min(start, Math.ceil(target / height) * height) : target;
}

/** The same for a column. */
export function scrollToColumn(
  starts: readonly number[],
  column: number,
  from: number,
  size: number,
): number {
  const start = starts[column] ?? 0;
  const target = scrollInto(start, starts[column + 1] ?? start, from, size);
  if (target <= from) return target;
  const before = starts[lastAtOrBefore(starts, target)] ?? 0;
  const whole = before === target ? target : (starts[lastAtOrBefore(starts, target) + 1] ?? start);
  return Math.min(start, whole);
}

function scrollInto(start: number, end: number, from: number, size: number): number {
  if (start < from || end - start > size) return start;
  return end > from + size ? end - size : from;
}

function clamp({ first, last }: Range, count: number): Range {
  const highest = Math.max(0, count - 1);
  return { first: Math.min(Math.max(0, first), highest), last: Math.max(0, Math.min(last, highest)) };
}
