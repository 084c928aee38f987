import type { Cue } from './cues';
import { months } from './words';

/** A word about an amount, and on which side of it. */
export interface Said {
  readonly word: string;
  readonly cues: ReadonlySet<Cue>;
  readonly isBefore: boolean;
}

/** Whether the part of the year so far is spoken of. */
export function isPeriod(said: readonly Said[]): boolean {
  return said.some(
    ({ word, cues }) =>
      /^(?:period|hittills|ack|delår|tertial)/.test(word) || cues.has('outcome') || months.has(word),
  );
}
