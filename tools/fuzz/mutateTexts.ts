import type { SeededRandom } from '../../test/ledger/seededRandom';

/** What stands in place of a number: nearly one, one of another spelling, or none. */
const numbers = [
  '',
  '0',
  '-0',
  '-',
  '–',
  '--5',
  '1e5',
  '1E400',
  '0x10',
  'NaN',
  'Infinity',
  '12.345',
  '12,345',
  '1.2.3',
  '1 234',
  '1\u00A0234,50',
  '(1234,50)',
  '123-',
  '-123.4567',
  '99999999999999999999',
  '.5',
  '5.',
  '00012.50',
  '١٢',
  '#REF!',
  '50 %',
] as const;

/** What may stand between the words of a file, and means something there. */
const marks = [
  '"',
  '\\',
  '{',
  '}',
  ';',
  '\t',
  ',',
  ' ',
  '#',
  '=',
  '<',
  '\u0000',
  '\uFEFF',
  'å',
  '😀',
] as const;

type Mutation = (random: SeededRandom, pieces: readonly string[]) => readonly string[];

const repeat: Mutation = (random, pieces) => {
  const at = place(random, pieces);
  return pieces.toSpliced(random.chance(0.5) ? at : place(random, pieces), 0, pieces[at] ?? '');
};

const remove: Mutation = (random, pieces) => pieces.toSpliced(place(random, pieces), random.integer(1, 3));

const swap: Mutation = (random, pieces) => {
  const [one, other] = [place(random, pieces), place(random, pieces)];
  return pieces.with(one, pieces[other] ?? '').with(other, pieces[one] ?? '');
};

/** A line or an element loses its end. */
const shorten: Mutation = (random, pieces) => {
  const at = place(random, pieces);
  const piece = pieces[at] ?? '';
  return pieces.with(at, piece.slice(0, random.integer(0, piece.length)));
};

const replaceNumber: Mutation = (random, pieces) => {
  const at = place(random, pieces);
  const piece = pieces[at] ?? '';
  const found = [...piece.matchAll(/-?\d+(?:[.,]\d+)?/g)];
  const number = found[random.integer(0, Math.max(0, found.length - 1))];
  if (number === undefined) return pieces;
  const replacement = random.chance(0.5) ? otherNumber(random, number[0]) : random.pick(numbers);
  return pieces.with(
    at,
    piece.slice(0, number.index) + replacement + piece.slice(number.index + number[0].length),
  );
};

const insertMark: Mutation = (random, pieces) => {
  const at = place(random, pieces);
  const piece = pieces[at] ?? '';
  const cut = random.integer(0, piece.length);
  return pieces.with(at, piece.slice(0, cut) + random.pick(marks) + piece.slice(cut));
};

const changes = [repeat, remove, swap, shorten, replaceNumber, replaceNumber, insertMark] as const;

/** Changes the lines of a text, or the elements of XML, as a careless edit or a faulty export would. */
export function mutatePieces(random: SeededRandom, pieces: readonly string[]): readonly string[] {
  return pieces.length === 0 ? pieces : random.pick(changes)(random, pieces);
}

/** A text cut into lines with their ends. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function place(random: SeededRandom, pieces: readonly string[]): number {
  return random.integer(0, pieces.length - 1);
}

function otherNumber(random: SeededRandom, number: string): string {
  const digit = random.integer(0, number.length - 1);
  return random.pick([
    `-${number}`,
    number.replace(/^-/, ''),
    number.replace(/\d/, String(random.integer(0, 9))),
    number.slice(0, digit) + number.slice(digit + 1),
    `${number}${random.integer(0, 9)}`,
  ]);
}
