/** Neighbouring lines, from 0 and inclusive, that have the same value. */
export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** The values of lines from `first` on as runs; undefined belongs to no run. */
export function runsOf<Value>(values: readonly (Value | undefined)[], first = 0): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  let start = 0;
  for (let index = 1; index <= values.length; index += 1) {
    const value = values[start];
    if (index < values.length && values[index] === value) continue;
    if (value !== undefined) runs.push({ first: first + start, last: first + index - 1, value });
    start = index;
  }
  return runs;
}
