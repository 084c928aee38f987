import type { Figure } from '../administration';
import type { Amount } from '../amount';
import type { Measure } from '../measure';
import type { Term } from '../table';
import type { FundMovement } from './fundAccount';
import type { MovementKind } from './movementKind';

/** A column, or a row, of a fund's table: what it measures and how it moves the fund. */
export interface RolledLine {
  readonly index: number;
  readonly text: string;
  readonly measure: Measure | null;
  readonly sign: 1 | -1;
  /** In a line of what is given to the fund: whether all that it holds, or what stands with a minus, is taken from it. */
  readonly takes: 'all' | 'minus' | 'none';
  /** Whether the table's own roll-forward leaves the line out. */
  readonly isLeftOut: boolean;
}

/** The measures of a fund's table that are movements, and what kind each is. */
const kinds: ReadonlyMap<Measure, MovementKind> = new Map([
  ['allocated', 'allocated'],
  ['withdrawn', 'withdrawn'],
  ['returned', 'returned'],
  ['result', 'yearEnd'],
  ['change', 'yearEnd'],
  ['regulated', 'yearEnd'],
]);

export const movementMeasures: readonly Measure[] = [...kinds.keys()];

/** A relation of so many amounts that agree, and more of them than do not, tells which lines move the fund. */
const fewestThatTell = 3;
const dispositionWords = /dispo(?:nera|sition)/iu;
const allocationWords = /avs[aä]t|fondering|tillför/iu;

interface Relation {
  readonly terms: readonly Term[];
  readonly evidence: { readonly supporting: number; readonly disagreeing: number };
}

/** What each line is, by its words and by the roll-forward that the table's amounts support. */
export function rolledLines(
  lines: readonly Pick<RolledLine, 'index' | 'text' | 'measure'>[],
  relation: Relation | null,
  amountsOf: (index: number) => readonly Amount[],
): RolledLine[] {
  const terms = new Map(relation?.terms.map(({ index, sign }) => [index, sign]));
  const rolled = lines.filter(({ index, measure }) => terms.has(index) && isMovement(measure));
  const hasResult = rolled.some(({ measure }) => measure === 'result');
  const tells =
    relation !== null &&
    rolled.length > 0 &&
    relation.evidence.supporting >= fewestThatTell &&
    relation.evidence.supporting > relation.evidence.disagreeing;
  return lines.map((line): RolledLine => {
    const amounts = amountsOf(line.index);
    const hasPlus = amounts.some(({ value }) => value.gt(0));
    const hasMinus = amounts.some(({ value }) => value.isNegative() && !value.isZero());
    const withoutMinus = line.measure === 'withdrawn' && !hasMinus ? -1 : 1;
    const given = allocationWords.test(line.text) || hasPlus;
    // A result beside the movements that the fund rolls forward by says what the year was, not what the fund was given.
    const isToldOf = line.measure === 'result' && rolled.length > 0 && !hasResult;
    const isSeveral = amounts.filter(({ value }) => !value.isZero()).length > 1;
    return {
      ...line,
      sign: terms.get(line.index) ?? withoutMinus,
      takes: !given && hasMinus ? 'all' : dispositionWords.test(line.text) ? 'minus' : 'none',
      isLeftOut: isToldOf || (tells && !terms.has(line.index) && isSeveral),
    };
  });
}

/** The movement that an amount of the line is, signed as the fund grows; null where it is none. */
export function movementOf(line: RolledLine, figure: Figure): FundMovement | null {
  const kind = line.measure === null ? undefined : kinds.get(line.measure);
  if (kind === undefined || line.isLeftOut) return null;
  const value = line.sign < 0 ? figure.amount.value.neg() : figure.amount.value;
  const isTaken = line.takes === 'all' || (line.takes === 'minus' && value.isNegative());
  const actual = kind === 'allocated' && isTaken ? 'withdrawn' : kind;
  return {
    kind: actual,
    figure: line.sign < 0 ? { ...figure, amount: { ...figure.amount, value } } : figure,
    day: null,
    decision: '',
  };
}

function isMovement(measure: Measure | null): boolean {
  return measure !== null && kinds.has(measure);
}
