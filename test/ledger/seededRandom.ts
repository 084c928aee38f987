/** The same numbers for the same seed on every machine; for tests, not for secrets. */
export class SeededRandom {
  private count = 0;

  constructor(private readonly seed: number) {}

  /** A whole number, both bounds included. */
  integer(min: number, max: number): number {
    this.count += 1;
    return min + Math.floor(hashed(this.seed, this.count) * (max - min + 1));
  }

  /** True in that share of the cases, from 0 to 1. */
  chance(share: number): boolean {
    this.count += 1;
    return hashed(this.seed, this.count) < share;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.integer(0, choices.length - 1)] ?? choices[0];
  }
}

/** A number from 0 up to 1 that depends on all the given ones: what stands at a place is known without what stands before. */
export function hashed(...numbers: readonly number[]): number {
  let state = 0x2545f491;
  for (const number of numbers) {
    state = Math.imul(state ^ (number + 0x7f4a7c15), 0x5bd1e995);
    state = Math.imul(state ^ (state >>> 15), 0x27d4eb2f);
    state ^= state >>> 13;
  }
  return (state >>> 0) / 2 ** 32;
}
