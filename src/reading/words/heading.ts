import type { Measure } from '../../domain/measure';
import { plainText } from '../cells/plainText';
import {
  changeWords,
  differenceWords,
  measureWords,
  notCarriedWords,
  notMoneyWords,
  periodWords,
  previousWords,
  requiredWords,
  shortfallWords,
  textWords,
  wholeYearWords,
} from './headingWords';

/** What a heading says by its words alone; what a difference compares is settled later, by arithmetic. */
export interface HeadingReading {
  readonly measure: Measure;
  /** Which part of the year it says it covers. */
  readonly span: 'period' | 'year' | null;
  /** A year in the heading. */
  readonly year: number | null;
  /** True for "föregående prognos", "utfall fg år". */
  readonly previous: boolean;
  /** For a difference: the measures that the heading names, in the order written. */
  readonly compares: readonly Measure[];
}

const twoMeasures =
  /\p{L}(?: ?\d{4})? ?[-/] ?\p{L}|\p{L} (?:mot|vs|minus|jämfört med|ift|i forhold til|och) \p{L}/u;

/** Reads a heading, its levels joined by " / ". An empty one measures `other`. */
export function readHeading(header: string): HeadingReading {
  const plain = plainText(header);
  const span = wholeYearWords.test(plain) ? 'year' : periodWords.test(plain) ? 'period' : null;
  const years = [...plain.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const year = years.length > 0 ? Math.max(...years) : null;
  const previous = previousWords.test(plain);
  const reading = { span, year, previous, compares: [] } as const;

  const lowest = plainText(header.split(' / ').at(-1) ?? '');
  const told = textWords.find(({ pattern }) => pattern.test(lowest));
  if (told !== undefined) return { ...reading, measure: told.measure };
  const notMoney = notMoneyWords.find(({ pattern }) => pattern.test(plain) || pattern.test(lowest));
  if (notMoney !== undefined) return { ...reading, measure: notMoney.measure };
  if (shortfallWords.test(plain)) return { ...reading, measure: 'shortfall' };
  if (requiredWords.test(plain)) return { ...reading, measure: 'requiredResult' };

  if (notCarriedWords.test(lowest)) return { ...reading, measure: 'other' };

  const named = namedMeasures(plain);
  const isDifference = differenceWords.test(plain);
  const [first, second] = named;
  if (isDifference || (first !== undefined && second !== undefined && isComparison(plain, first, second))) {
    return { ...reading, measure: 'deviation', compares: named.filter(isCompared) };
  }
  if (changeWords.test(plain)) {
    const movement = changeWords.test(lowest) ? undefined : namedMeasures(lowest).find(isMovement);
    return { ...reading, measure: movement ?? 'change' };
  }
  return { ...reading, measure: first === undefined ? 'other' : plainMeasure(first, previous, span) };
}

/** Under a heading such as "Årets förändring" the lower level says which. */
function isMovement(measure: Measure): boolean {
  return (
    measure === 'allocated' || measure === 'withdrawn' || measure === 'returned' || measure === 'regulated'
  );
}

function isCompared(measure: Measure): boolean {
  return measure === 'forecast' || measure === 'budget' || measure === 'outcome';
}

/** "Prognos - budget" compares; "Utfall / Budget" as two levels of a heading would be a strange pair, and is left alone. */
function isComparison(plain: string, first: Measure, second: Measure): boolean {
  return (
    first !== second &&
    isCompared(first) &&
    isCompared(second) &&
    twoMeasures.test(plain) &&
    !plain.includes(' / ')
  );
}

function plainMeasure(measure: Measure, previous: boolean, span: 'period' | 'year' | null): Measure {
  if (measure === 'forecast' && previous) return 'previousForecast';
  if (measure === 'outcome' && previous) return 'previousOutcome';
  if (measure === 'budget' && span === 'period') return 'periodBudget';
  return measure;
}

/** The measures whose words stand in a heading, in the order written. */
function namedMeasures(plain: string): Measure[] {
  return measureWords
    .map(({ measure, pattern }, strength) => ({ measure, strength, at: plain.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => (isCompared(a.measure) && isCompared(b.measure) ? a.at - b.at : a.strength - b.strength))
    .map(({ measure }) => measure);
}
