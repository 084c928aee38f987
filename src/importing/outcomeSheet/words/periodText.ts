/** What a text says of a period; months from 1 to 12. */
export interface PeriodText {
  readonly year: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The text says that it counts from the beginning of the year: `ack`, `t.o.m.`, `delår`. */
  readonly accumulated: boolean;
  /** The year of the first month, where it is another than that of the last. */
  readonly fromYear: number | null;
}

const names: readonly string[] = [
  'jan(?:uari|uary)?',
  'feb(?:r|ruari|ruary)?',
  'mar(?:s|ch|ts)?',
  'apr(?:il)?',
  'ma[ijy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:usti|ust)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'de[cs](?:ember)?',
];
const nameOf = names.map((name) => new RegExp(`^${name}$`, 'u'));
const monthName = `(?:${names.join('|')})`;
const year = '(?:19|20|21)\\d\\d';
const shortYear = "'?\\d\\d(?!\\d)";
const dash = '\\s*(?:-|/|\\.\\.+|till och med|till|t\\.? ?o\\.? ?m\\.?|tom|to|och)\\s*-?\\s*';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const notDigit = '(?<![\\d,.])';
const end = '(?!\\d)';

const numeric = `(${year})[-/. ]?[mp]?(${month})(?:[-/. ]?(${day}))?`;
const numericRange = new RegExp(`${notDigit}${numeric}${dash}${numeric}${end}`, 'u');
const sharedYearRange = new RegExp(
  `${notDigit}(${year})(?:(${month})\\s*-{1,2}\\s*|[-/. ](${month})\\s*(?:--|\\s-\\s|\\s-|-\\s)\\s*)(${month})${end}(?!-)`,
  'u',
);
const numericMonth = new RegExp(`${notDigit}${numeric}${end}`, 'u');
const swedishDate = new RegExp(`${notDigit}(\\d{1,2})[/.](\\d{1,2})[ /.-](${year})${end}`, 'u');
const nameRange = new RegExp(
  `(?<!\\p{L})(${monthName})\\.?\\s*(${year}|${shortYear})?${dash}(?:\\d{1,2}\\s+)?(${monthName})(?!\\p{L})\\.?(?:[ \\-_,.]*(${year}|${shortYear}))?`,
  'u',
);
const namedMonth = new RegExp(
  `(?<!\\p{L})(${monthName})(?!\\p{L})\\.?(?:[ \\-_,./]*(${year}|${shortYear}))?`,
  'u',
);
const part = /(?<!\p{L})(tertial|kvartal|kv|delårsrapport|delår|delårsbokslut|t|q)\.? ?([1-4])(?![\d\p{L}])/u;
const onlyYear = new RegExp(`${notDigit}(${year})${end}(?![,.]\\d)`, 'gu');
const accumulatedWords =
  /(?<!\p{L})(?:ack(?!\p{L})|ackumul\p{L}*|t\.? ?o\.? ?m(?!\p{L})|till och med|hittills|ytd(?!\p{L})|year to date|per (?=\d|\p{L}{3,9} ?\d{0,4}$|sista)|delår\p{L}*)/u;

/** Reads what a heading, a line above a table, a sheet's or a file's name says of a period; `plain` is lower case. */
export function readPeriodText(plain: string): PeriodText {
  const accumulated = accumulatedWords.test(plain);
  const found = rangeOf(plain) ?? monthOf(plain) ?? partOf(plain);
  if (found !== null) return { ...found, accumulated: accumulated || found.accumulated };
  return { year: latestYear(plain), from: null, to: null, accumulated, fromYear: null };
}

/** Whether a text says of months what a column of months or dates says: `201708`, `2017-08-31`, `aug`, `8`. */
export function readPeriodCell(plain: string): PeriodText | null {
  if (plain.length > 40) return null;
  const compact = /^(\d\d)(0[1-9]|1[0-2])$/.exec(plain);
  if (compact !== null && !new RegExp(`^${year}$`).test(plain)) {
    return single(2000 + Number(compact[1]), Number(compact[2]));
  }
  const short = /^(?:p|m|period|månad)?\s*(0?[1-9]|1[0-2])$/u.exec(plain);
  if (short !== null) return single(null, Number(short[1]));
  const stamp = /^(\S+)[ t]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u.exec(plain);
  const read = readPeriodText(stamp?.[1] ?? plain);
  return read.year === null && read.from === null ? null : read;
}

function rangeOf(plain: string): PeriodText | null {
  const numbers = numericRange.exec(plain);
  if (numbers !== null) {
    const [fromYear, toYear] = [Number(numbers[1]), Number(numbers[4])];
    return range(fromYear, Number(numbers[2]), toYear, Number(numbers[5]));
  }
  const shared = sharedYearRange.exec(plain);
  if (shared !== null) {
    const [of, from, to] = [Number(shared[1]), Number(shared[2] ?? shared[3]), Number(shared[4])];
    if (to > from) return range(of, from, of, to);
  }
  const named = nameRange.exec(plain);
  if (named === null) return null;
  const toYear = yearOf(named[4]) ?? yearBefore(plain, named.index) ?? latestYear(plain);
  return range(yearOf(named[2]) ?? toYear, monthNumber(named[1]), toYear, monthNumber(named[3]));
}

function monthOf(plain: string): PeriodText | null {
  const numbers = numericMonth.exec(plain);
  if (numbers !== null) return single(Number(numbers[1]), Number(numbers[2]));
  const date = swedishDate.exec(plain);
  if (date !== null) return dateMonth(date);
  const named = namedMonth.exec(plain);
  if (named === null) return null;
  return single(
    yearOf(named[2]) ?? yearBefore(plain, named.index) ?? latestYear(plain),
    monthNumber(named[1]),
  );
}

const noPeriod: PeriodText = { year: null, from: null, to: null, accumulated: false, fromYear: null };

/** Of a date that is none nothing is told, not even its year. */
function dateMonth([, , month, of]: RegExpExecArray): PeriodText {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? single(Number(of), Number(month)) : noPeriod;
}

/** The second of three or four parts of a year ends with its eighth or sixth month. */
function partOf(plain: string): PeriodText | null {
  const found = part.exec(plain);
  if (found === null) return null;
  const [word = '', number] = [found[1], Number(found[2])];
  const months = word.startsWith('k') || word === 'q' ? 3 : 4;
  if (months * number > 12) return null;
  const read = latestYear(plain);
  if (word.length === 1 && read === null) return null;
  return { year: read, from: 1, to: months * number, accumulated: true, fromYear: null };
}

function range(fromYear: number | null, from: number, toYear: number | null, to: number): PeriodText {
  return { year: toYear, from, to, accumulated: false, fromYear: fromYear === toYear ? null : fromYear };
}

function single(of: number | null, number: number): PeriodText {
  return { year: of, from: number, to: number, accumulated: false, fromYear: null };
}

function monthNumber(name: string | undefined): number {
  return nameOf.findIndex((pattern) => pattern.test(name ?? '')) + 1;
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const digits = written.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The year right before a month's name: `2017 aug`. */
function yearBefore(plain: string, at: number): number | null {
  return yearOf(new RegExp(`(${year})[ \\-_/]*$`, 'u').exec(plain.slice(0, at))?.[1]);
}

function latestYear(plain: string): number | null {
  const years = [...plain.matchAll(onlyYear)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years);
}
