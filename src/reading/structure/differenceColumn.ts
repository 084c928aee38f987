import type { ColumnRelation, Term, UncheckedReason } from '../../domain/table';
import type { Measure } from '../../domain/measure';
import type { HeadingReading } from '../words/heading';
import { type ColumnSearch, isDifference, type PairFit } from './columnSearch';
import { uncheckedCounts } from './countRows';
import { turnedRows } from './turnedRows';

interface Candidate extends PairFit {
  readonly rate: number;
  readonly told: number;
  readonly rows: number;
}

/** So many of the rows that tell anything must fit before words are believed, or figures without words. */
const rateWithWords = 0.5;
const rateWithoutWords = 0.75;
const rowsWithoutWords = 3;

/** Finds the two columns that a difference column compares. */
export function differenceColumn(
  search: ColumnSearch,
  target: number,
  money: readonly number[],
): { relation: ColumnRelation | null; reason: UncheckedReason | null } {
  const [levels = [], others = []] = pairsOf(search, target, money).map((pairs) =>
    pairs.map(([minuend, subtrahend]) => candidate(search, target, minuend, subtrahend)),
  );
  if (search.sample.every((row) => Number.isNaN(search.grid.near(row, target))))
    return { relation: null, reason: null };
  const best =
    levels.filter(isBelievable).sort(byStrength)[0] ?? others.filter(fitsWithoutWords).sort(byStrength)[0];
  if (best === undefined) return { relation: null, reason: reasonOf(levels) };
  return { relation: relationOf(search, target, best), reason: null };
}

/** A difference compares levels; only where none fit, two differences or a difference and a level. */
function pairsOf(search: ColumnSearch, target: number, money: readonly number[]): [number, number][][] {
  const others = money.filter((column) => column !== target);
  const pairs = others.flatMap((one, index) =>
    others.slice(index + 1).map((other): [number, number] => [one, other]),
  );
  const areLevels = ([one, other]: [number, number]): boolean =>
    !isDifference(search.headings[one]) && !isDifference(search.headings[other]);
  return [pairs.filter(areLevels), pairs.filter((pair) => !areLevels(pair))];
}

function candidate(search: ColumnSearch, target: number, minuend: number, subtrahend: number): Candidate {
  const fit = pairFit(search, target, minuend, subtrahend);
  const rows = fit.plus.length + fit.minus.length + fit.neither.length;
  const told = toldByWords(search, target, minuend, subtrahend);
  const fitting =
    search.grid.height > 0 ? Math.max(fit.plus.length, fit.minus.length, bothWays(search, fit)) : 0;
  return { ...fit, rows, told, rate: rows === 0 ? 0 : fitting / rows };
}

/** Where costs are positive a deviation may be turned on the cost rows: then both directions count. */
function bothWays(search: ColumnSearch, fit: PairFit): number {
  const turned = turnedRows(search, fit);
  const [straight, against] =
    fit.plus.length >= fit.minus.length ? [fit.plus, fit.minus] : [fit.minus, fit.plus];
  return straight.filter((row) => !turned.has(row)).length + against.filter((row) => turned.has(row)).length;
}

/** Compares row by row, by the direction that comes closer; rows that fit both ways tell nothing. */
function pairFit(search: ColumnSearch, target: number, minuend: number, subtrahend: number): PairFit {
  const { grid } = search;
  const plus: number[] = [];
  const minus: number[] = [];
  const neither: number[] = [];
  const silent = neverNegativeRows(search, target, minuend, subtrahend);
  for (const row of search.sample) {
    if (silent.has(row)) continue;
    const stated = grid.near(row, target);
    const difference = grid.near(row, minuend) - grid.near(row, subtrahend);
    if (Number.isNaN(stated) || Number.isNaN(difference) || search.labels[row]?.count === true) continue;
    const tolerance =
      (grid.halfDigit(row, target) + grid.halfDigit(row, minuend) + grid.halfDigit(row, subtrahend)) *
      1.000001;
    const [straight, turned] = [Math.abs(stated - difference), Math.abs(stated + difference)];
    // A zero on either side fits both ways, or neither.
    if (straight === turned && straight <= tolerance) continue;
    if (Math.min(straight, turned) > tolerance) neither.push(row);
    else (straight < turned ? plus : minus).push(row);
  }
  return { minuend, subtrahend, plus, minus, neither };
}

/**
 * A shortfall is a requirement less a forecast, but never below 0: it says nothing where the requirement is met and 0 is
 * stated, nor in a total, which adds up shortfalls.
 */
function neverNegativeRows(
  search: ColumnSearch,
  target: number,
  minuend: number,
  subtrahend: number,
): ReadonlySet<number> {
  if (search.headings[target]?.measure !== 'shortfall') return new Set();
  const sign = search.headings[minuend]?.measure === 'requiredResult' ? 1 : -1;
  return new Set(
    search.labels.flatMap((label, row) => {
      const short = sign * (search.grid.near(row, minuend) - search.grid.near(row, subtrahend));
      return label.total || (short < 0 && search.grid.near(row, target) === 0) ? [row] : [];
    }),
  );
}

/** Points for what the headings say of a pair: named measures, the same group, the columns just before. */
function toldByWords(search: ColumnSearch, target: number, minuend: number, subtrahend: number): number {
  const heading = search.headings[target];
  const [one, other] = [search.headings[minuend], search.headings[subtrahend]];
  if (heading === undefined || one === undefined || other === undefined) return 0;
  let points = 0;
  const pair: Measure[] = [one.measure, other.measure];
  if (heading.compares.length >= 2) {
    points += heading.compares
      .slice(0, 2)
      .every((measure) => pair.some((named) => sameQuantity(named, measure)))
      ? 4
      : -2;
  } else if (heading.compares.length === 1) {
    points += pair.some((named) => sameQuantity(named, heading.compares[0] ?? 'other')) ? 1 : -1;
  }
  if (isUsualPair(heading, pair)) points += 3;
  const group = groupOf(search.headers[target]);
  if (group !== '') {
    if (group === groupOf(search.headers[minuend]) && group === groupOf(search.headers[subtrahend]))
      points += 3;
    else points -= 1;
  }
  if (minuend < target && subtrahend < target) points += 1;
  if (target - Math.max(minuend, subtrahend) === 1) points += 1;
  if (heading.span !== null && (heading.span === one.span || heading.span === other.span)) points += 1;
  return points;
}

function sameQuantity(named: Measure, measure: Measure): boolean {
  return named === measure || (measure === 'budget' && named === 'periodBudget');
}

/** A plain "Avvikelse" compares a budget with an outcome or a forecast; a change compares years or forecasts. */
function isUsualPair(heading: HeadingReading, pair: readonly Measure[]): boolean {
  const has = (...measures: Measure[]): boolean => pair.some((measure) => measures.includes(measure));
  if (heading.measure === 'shortfall') return has('requiredResult') && has('forecast');
  if (heading.measure === 'change') {
    return (has('outcome') && has('previousOutcome')) || (has('forecast') && has('previousForecast'));
  }
  return has('budget', 'periodBudget') && has('outcome', 'forecast', 'result', 'costs');
}

function groupOf(header: string | undefined): string {
  const levels = (header ?? '').split(' / ');
  return levels.length > 1 ? (levels[0] ?? '') : '';
}

function isBelievable(found: Candidate): boolean {
  const fitting = found.rate * found.rows;
  if (found.told >= 4) return found.rate >= rateWithWords && fitting >= 1;
  return fitsWithoutWords(found);
}

function fitsWithoutWords({ rate, rows }: Candidate): boolean {
  return rate >= rateWithoutWords && rate * rows >= rowsWithoutWords;
}

/** More of the rows first; where the rows fit alike, the words decide. */
function byStrength(a: Candidate, b: Candidate): number {
  const alike = Math.abs(a.rate - b.rate) < 0.05 || Math.abs(a.rate * a.rows - b.rate * b.rows) < 1.5;
  if (alike && a.told !== b.told) return b.told - a.told;
  return b.rate - a.rate || b.told - a.told;
}

function reasonOf(candidates: readonly Candidate[]): UncheckedReason {
  if (candidates.length === 0) return 'noComparedColumns';
  if (candidates.every(({ rows }) => rows === 0)) return 'tooFewRows';
  return candidates.some(({ told }) => told >= 4) ? 'noColumnsFit' : 'noComparedColumns';
}

function relationOf(search: ColumnSearch, target: number, best: Candidate): ColumnRelation {
  const straight = best.plus.length >= best.minus.length;
  const [minuend, subtrahend] = straight ? [best.minuend, best.subtrahend] : [best.subtrahend, best.minuend];
  const fitting = Math.round(best.rate * best.rows);
  const terms: Term[] = [
    { sign: 1, index: minuend },
    { sign: -1, index: subtrahend },
  ];
  return {
    kind: 'deviation',
    target,
    terms,
    turnedRows: turnedRows(search, best),
    exceptRows: new Set([
      ...uncheckedCounts(search, target, terms),
      ...neverNegativeRows(search, target, best.minuend, best.subtrahend),
    ]),
    evidence: {
      basis: best.told >= 4 ? 'words' : 'arithmetic',
      supporting: fitting,
      disagreeing: best.rows - fitting,
    },
  };
}
