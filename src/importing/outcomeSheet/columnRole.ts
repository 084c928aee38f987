import type { Measure } from '../../domain/measure';
import type { OutcomeMeasure } from '../../domain/outcome/outcomeFile';
import { plainText } from '../../reading/cells/plainText';
import { readHeading, type HeadingReading } from '../../reading/words/heading';
import type { ColumnContent } from './columnContent';
import {
  amountHeading,
  creditHeading,
  currencyHeading,
  debitHeading,
  measureHeading,
  periodHeading,
  seriesTotalHeading,
} from './words/columnWords';
import { neutralHeading, readKeyHeading, type KeyHeading } from './words/keyWords';
import { readPeriodText, type PeriodText } from './words/periodText';

/** An amount per row, as its heading tells. */
export interface ValueRole {
  readonly kind: 'value';
  /** Null where the heading does not say. */
  readonly measure: OutcomeMeasure | null;
  readonly period: PeriodText;
  /** `helår`, or `period`, `ack`. */
  readonly span: 'period' | 'year' | null;
  /** It may sum up the months beside it. */
  readonly isTotal: boolean;
  /** Which part of the net it says it is. */
  readonly side: 'income' | 'costs' | 'net' | null;
  /** +1, or -1 for a column of credit. */
  readonly sign: 1 | -1;
}

/** What a column is for. */
export type ColumnRole =
  | { readonly kind: 'key'; readonly heading: KeyHeading | null }
  | { readonly kind: 'period'; readonly part: 'whole' | 'year' | 'month' }
  | { readonly kind: 'measure' }
  | { readonly kind: 'currency' }
  | ValueRole
  | { readonly kind: 'ignored' };

/** Nine in ten: a column may have a total row's cell among its periods. */
const mostOf = 0.9;

/** In characters, with what damaged it. */
const longestAmount = 24;

const accumulatedWord = /(?<!\p{L})ack(?:\.|umul\p{L}*)?(?!\p{L})/gu;

const ignored: ColumnRole = { kind: 'ignored' };

/** Tells a column's role by its heading, given that its cells bear it out. */
export function columnRole(heading: string, content: ColumnContent): ColumnRole {
  const words = plainText(heading);
  const levels = heading.split(' / ').map(plainText);
  const lowest = levels.at(-1) ?? '';
  const share = (count: number): boolean => content.filled > 0 && count >= mostOf * content.filled;

  if (levels.some((level) => periodHeading.test(level)) && share(content.periods)) {
    return { kind: 'period', part: periodPart(content) };
  }
  if (levels.some((level) => measureHeading.test(level)) && share(content.measures))
    return { kind: 'measure' };
  if (levels.some((level) => currencyHeading.test(level)) && share(content.units))
    return { kind: 'currency' };
  if (debitHeading.test(lowest) || creditHeading.test(lowest)) {
    return valueRole(words, lowest, creditHeading.test(lowest) ? -1 : 1);
  }
  const key = levels.map(readKeyHeading).find((found) => found !== null);
  if (key !== undefined && !isValueAfterAll(words, content)) return { kind: 'key', heading: key };
  const isNumeric = content.numbers >= 0.5 * content.filled;
  if (isNumeric && neutralHeading.test(words) && share(content.codes) && !amountHeading.test(words)) {
    return { kind: 'key', heading: null };
  }
  if (isNumeric || content.filled === 0) return words === '' ? ignored : valueRole(words, lowest, 1);
  if (isDamaged(words, content)) return valueRole(words, lowest, 1);
  if (share(content.measures) && content.filled > 1) return { kind: 'measure' };
  if (share(content.periods) && content.filled > 1) return { kind: 'period', part: periodPart(content) };
  return { kind: 'key', heading: null };
}

/** `Enhet budget` is a column of amounts, whatever its first word. */
function isValueAfterAll(words: string, content: ColumnContent): boolean {
  const { measure } = readHeading(words);
  const isAmounts = content.numbers > 0.9 * content.filled && content.codes < 0.5 * content.filled;
  return isAmounts && (measure === 'outcome' || measure === 'budget' || measure === 'forecast');
}

/** Amounts by the heading, though most can't be read: each of those is noted, the column not dropped. */
function isDamaged(words: string, { texts }: ColumnContent): boolean {
  const { measure } = readHeading(words);
  const isAmount = outcomeMeasure(measure) !== null;
  if (readPeriodText(words).from !== null) return isAmount || measure === 'other';
  return (
    isAmount &&
    texts.filter((text) => /\d/.test(text) && text.length <= longestAmount).length > texts.length / 2
  );
}

function periodPart(content: ColumnContent): 'whole' | 'year' | 'month' {
  if (content.years >= content.filled * mostOf) return 'year';
  return content.dated < content.filled * 0.5 ? 'month' : 'whole';
}

function valueRole(words: string, lowest: string, sign: 1 | -1): ColumnRole {
  const read = headingMeasure(words, lowest);
  const measure = outcomeMeasure(read.measure);
  const period = readPeriodText(words);
  const isTotal = seriesTotalHeading.test(lowest);
  const isAmount = measure !== null || amountHeading.test(words) || sign < 0 || debitHeading.test(lowest);
  const isMonth = read.measure === 'other' && (period.from !== null || isMonthNumber(lowest));
  const isSide = read.measure === 'income' || read.measure === 'costs' || read.measure === 'result';
  if (!isAmount && !isMonth && !isTotal && !isSide) return ignored;
  // A ledger's balance of an account is its outcome.
  const isBalance = read.measure === 'closing' && /(?<!\p{L})saldo(?!\p{L})/u.test(words);
  if (measure === null && otherMeasures.has(read.measure) && !isBalance) return ignored;
  return {
    kind: 'value',
    measure,
    period: isMonthNumber(lowest) ? { ...period, from: Number(lowest), to: Number(lowest) } : period,
    span: read.span,
    isTotal,
    side: sideOf(words, read.measure),
    sign,
  };
}

/**
 * What a heading measures. Its lowest level goes first, as `Budget` below `Ack jan-aug`; and `ack` is outcome only where no
 * other word tells.
 */
function headingMeasure(words: string, lowest: string): HeadingReading {
  const whole = readHeading(words);
  const own = readHeading(lowest.replace(accumulatedWord, ''));
  if (own.measure === 'budget' && whole.span === 'period') return { ...whole, measure: 'periodBudget' };
  if (outcomeMeasure(own.measure) !== null) return { ...whole, measure: own.measure };
  const told = readHeading(words.replace(accumulatedWord, ''));
  return told.measure === 'other' || told.measure === 'total' ? whole : { ...told, span: whole.span };
}

function isMonthNumber(lowest: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(lowest);
}

/** Columns that hold amounts of no use here: what is left, what has changed, what was. */
const otherMeasures: ReadonlySet<Measure> = new Set([
  'periodDeviation',
  'forecastDeviation',
  'deviation',
  'previousForecast',
  'previousOutcome',
  'change',
  'requiredResult',
  'shortfall',
  'opening',
  'closing',
  'allocated',
  'withdrawn',
  'returned',
  'regulated',
  'level',
  'grant',
  'percent',
  'count',
  'note',
  'comment',
  'action',
  'text',
]);

function outcomeMeasure(measure: Measure): OutcomeMeasure | null {
  switch (measure) {
    case 'outcome':
    case 'periodBudget':
    case 'budget':
    case 'forecast':
      return measure;
    default:
      return null;
  }
}

function sideOf(words: string, measure: Measure): ValueRole['side'] {
  if (/(?<!\p{L})(?:netto\p{L}*|resultat|totalt?|summa|net)(?!\p{L})/u.test(words)) return 'net';
  if (measure === 'income' || /(?<!\p{L})intäkt\p{L}*/u.test(words)) return 'income';
  if (measure === 'costs' || /(?<!\p{L})kostnad(?:er)?(?!\p{L})/u.test(words)) return 'costs';
  return null;
}
