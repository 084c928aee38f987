import { findUnit } from '../../reading/words/unitText';
import { readHeading } from '../../reading/words/heading';
import { plainText } from '../../reading/cells/plainText';
import { cellText, isAmount } from './cellReading';
import { dateOrder, withDayFirst } from './dateOrder';
import { isBlank, type SourceCell, type SourceRow } from './sourceRow';
import { readPeriodCell, type PeriodText } from './words/periodText';
import type { OutcomeMeasure } from '../../domain/outcome/outcomeFile';

/** What stands in a column below its heading, of the rows that were looked at. */
export interface ColumnContent {
  readonly filled: number;
  readonly blank: number;
  readonly numbers: number;
  /** Labels of totals and of sections, which have no code. */
  readonly others: number;
  /** Codes: `1003`, `A12`, `3010-1`. */
  readonly codes: number;
  /** Codes with a name after them: `1003 HR`. */
  readonly coded: number;
  readonly periods: number;
  readonly years: number;
  /** Periods that state their year. */
  readonly dated: number;
  readonly measures: number;
  readonly units: number;
  /** Different texts of it. */
  readonly texts: readonly string[];
  /** Whether a cell repeats the one right above it anywhere. */
  readonly repeats: boolean;
}

const code = /^(?=.*\d)[\p{L}\d][\p{L}\d.\-*_]{0,14}$/u;
export const codedLabel =
  /^((?=[^\s]*\d)[\p{L}\d][\p{L}\d._]{0,11}?\**)\s*(?:\s[-–—:]\s|[-–—:]\s|\s)\s*(?=.*\p{L})(.+)$/u;
/** A label that is surely a total's. */
export const totalLabel = /^(?:summa|total(?:t|er|s)?|totalsumma|grand total|s:a|delsumma|sum)(?!\p{L})/iu;
/** A line among rows of accounts that names the unit of those below it: `Ansvar: 1003 HR`. */
export const unitLine =
  /^(?:ansvar(?:senhet)?|kst|kostnadsställe|enhet|avdelning|förvaltning|nämnd|verksamhet)\s*[:;]?\s+(?=\S)(.+)$/iu;

/** So many different texts tell what a column holds. */
const mostDistinct = 120;

export function readColumnContent(rows: readonly SourceRow[], column: number): ColumnContent {
  const cells = rows.map(({ cells: all }) => all[column]).filter((cell) => !isBlank(cell));
  const texts = cells.map((cell) => cellText(cell));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const distinct = [...counts].slice(0, mostDistinct);
  const looked = distinct.reduce((sum, [, times]) => sum + times, 0);
  const scale = looked === 0 ? 1 : cells.length / looked;
  const count = (isOf: (text: string) => boolean): number =>
    scale * distinct.reduce((sum, [text, times]) => sum + (isOf(text) ? times : 0), 0);
  const order = dateOrder(distinct.map(([text]) => text))?.order ?? null;
  const period = (text: string): PeriodText | null => {
    const read = order === 'monthFirst' ? null : readPeriodCell(plainText(text));
    return read ?? (order === null ? null : readPeriodCell(plainText(withDayFirst(text))));
  };
  return {
    filled: cells.length,
    blank: rows.length - cells.length,
    numbers: cells.filter((cell) => isNumber(cell)).length,
    others: count((text) => totalLabel.test(text) || unitLine.test(text)),
    codes: count((text) => code.test(text)),
    coded: count((text) => codedLabel.test(text)),
    periods: count((text) => period(text) !== null),
    years: count((text) => /^(?:19|20|21)\d\d$/.test(text)),
    dated: count((text) => (period(text)?.year ?? null) !== null),
    measures: count((text) => readMeasureCell(plainText(text)) !== null),
    units: count((text) => text.length < 20 && findUnit(text) !== null),
    texts: distinct.map(([text]) => text),
    repeats: rows.some(
      ({ cells: all }, index) =>
        !isBlank(all[column]) && cellText(all[column]) === cellText(rows[index - 1]?.cells[column]),
    ),
  };
}

function isNumber(cell: SourceCell | undefined): boolean {
  return isAmount(cell) || /^\s*\d{4,6}\s*$/.test(cellText(cell));
}

/** What a cell of a column of measures says: `Utfall`, `Budget 2017`, `U`. Null where it says none; 'none' for one that is no measure of ours. */
export function readMeasureCell(words: string): OutcomeMeasure | 'none' | null {
  if (words.length === 0 || words.length > 40 || !/\p{L}/u.test(words)) return null;
  if (/^(?:u|utf|a|ac|act|r|red|actuals?|verkligt?|bokf\p{L}*)$/u.test(words)) return 'outcome';
  if (/^(?:b|bud)$/.test(words)) return 'budget';
  if (/^(?:p|prog)$/.test(words)) return 'forecast';
  switch (readHeading(words).measure) {
    case 'outcome':
      return 'outcome';
    case 'budget':
      return 'budget';
    case 'periodBudget':
      return 'periodBudget';
    case 'forecast':
      return 'forecast';
    case 'deviation':
    case 'previousOutcome':
    case 'previousForecast':
    case 'change':
    case 'requiredResult':
      return 'none';
    default:
      return null;
  }
}
