import type { SeededRandom } from '../../test/ledger/seededRandom';

/** What grows beyond this is not grown again. */
const largest = 300_000;
const longestPiece = 400;

type Mutation = (random: SeededRandom, bytes: Uint8Array) => Uint8Array;

const flipBit: Mutation = (random, bytes) => {
  const changed = bytes.slice();
  const at = random.integer(0, bytes.length - 1);
  changed[at] = (changed[at] ?? 0) ^ (1 << random.integer(0, 7));
  return changed;
};

const overwrite: Mutation = (random, bytes) => {
  const changed = bytes.slice();
  const at = random.integer(0, bytes.length - 1);
  const filler = random.pick([0x00, 0xff, 0x20, 0x0a, 0x22, 0x80]);
  return changed.fill(filler, at, at + random.integer(1, 8));
};

const cut: Mutation = (random, bytes) => bytes.slice(0, random.integer(0, bytes.length));

const remove: Mutation = (random, bytes) => {
  const [start, end] = pieceOf(random, bytes);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
};

const insert: Mutation = (random, bytes) => {
  const at = random.integer(0, bytes.length);
  const inserted = Uint8Array.from({ length: random.integer(1, 12) }, () => random.integer(0, 255));
  return joined(bytes.subarray(0, at), inserted, bytes.subarray(at));
};

const repeat: Mutation = (random, bytes) => {
  const [start, end] = pieceOf(random, bytes);
  return joined(bytes.subarray(0, end), bytes.subarray(start));
};

/** One piece many times over: what takes time that grows faster than the file shows. */
const grow: Mutation = (random, bytes) => {
  if (bytes.length > largest) return bytes;
  const [start, end] = pieceOf(random, bytes);
  const piece = bytes.subarray(start, end);
  const times = random.integer(1, Math.max(1, Math.floor(largest / piece.length)));
  const repeated = Uint8Array.from(
    { length: times * piece.length },
    (_, at) => piece[at % piece.length] ?? 0,
  );
  return joined(bytes.subarray(0, end), repeated, bytes.subarray(end));
};

/** Some damage as a bad transfer or a bad disk does it. */
export function mutateBytes(random: SeededRandom, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  if (random.chance(0.02)) return grow(random, bytes);
  return random.pick([flipBit, flipBit, flipBit, overwrite, cut, remove, insert, repeat])(random, bytes);
}

function pieceOf(random: SeededRandom, bytes: Uint8Array): readonly [start: number, end: number] {
  const start = random.integer(0, bytes.length - 1);
  return [start, Math.min(bytes.length, start + random.integer(1, longestPiece))];
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
