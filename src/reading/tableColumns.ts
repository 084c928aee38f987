import type { ColumnRelation, Unchecked } from '../domain/table';
import type { Measure } from '../domain/measure';
import type { FigureState } from './cells/amountGrid';
import { plainText } from './cells/plainText';
import { type HeadingReading, readHeading } from './words/heading';
import { accumulatedWords, balanceOnTheWayWords, fundLevelWords, levelWords } from './words/headingWords';

/** The part of a column's cells that must be of a kind for the column to be of it. */
const majority = 0.5;

/** Reads the headings of the value columns; a column whose cells are percentages or texts is one, whatever it is called. */
export function columnHeadings(
  headers: readonly string[],
  height: number,
  stateAt: (row: number, column: number) => FigureState,
): HeadingReading[] {
  const newest = Math.max(...headers.map((header) => readHeading(header).year ?? 0));
  const headings = headers.map((header, column) => {
    const heading = byContent(readHeading(header), header, column, height, stateAt);
    const isOlder = heading.year !== null && heading.year < newest;
    return heading.measure === 'outcome' && isOlder
      ? { ...heading, measure: 'previousOutcome' as const }
      : heading;
  });
  const levels = fundLevels(accumulatedLevels(firstLevelOpens(headings), headers), headers);
  return yearsAsOutcomes(insideFund(levels, headers), headers, newest);
}

/** "Ackumulerat t.o.m. 2023" and "Ackumulerat t.o.m. 2024" with what happened between them are levels of a fund. */
function accumulatedLevels(
  headings: readonly HeadingReading[],
  headers: readonly string[],
): HeadingReading[] {
  const isCompared = headings.some(({ measure }) => measure === 'budget' || measure === 'forecast');
  const isMoved = headings.some(({ measure }) => measure === 'result' || isMovement.has(measure));
  const levels = headings.filter((_, column) => accumulatedWords.test(plainText(headers[column] ?? '')));
  const [older, newer, ...more] = [...levels].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  if (isCompared || !isMoved || older === undefined || newer === undefined || more.length > 0)
    return [...headings];
  if (older.year === newer.year || headings.some(({ measure }) => isLevel(measure))) return [...headings];
  return headings.map((heading) => {
    if (heading === older) return { ...heading, measure: 'opening' };
    return heading === newer ? { ...heading, measure: 'closing' } : heading;
  });
}

const isMovement: ReadonlySet<Measure> = new Set(['allocated', 'withdrawn', 'returned', 'regulated']);

function isLevel(measure: Measure): boolean {
  return measure === 'opening' || measure === 'closing';
}

/** Beside an opening and a closing balance "Efter avsättning" is a balance too, and a surplus the year's result. */
function insideFund(headings: readonly HeadingReading[], headers: readonly string[]): HeadingReading[] {
  const measures = headings.map(({ measure }) => measure);
  if (!measures.includes('opening') || !measures.includes('closing')) return [...headings];
  const isCompared = measures.includes('outcome') || measures.includes('forecast');
  return headings.map((heading, column) => {
    const plain = plainText(headers[column]?.split(' / ').at(-1) ?? '');
    if (mayBeBalance.has(heading.measure) && balanceOnTheWayWords.test(plain))
      return { ...heading, measure: 'closing' };
    const isResult = heading.measure === 'deviation' && !isCompared && surplusWords.test(plain);
    return isResult ? { ...heading, measure: 'result', compares: [] } : heading;
  });
}

const mayBeBalance: ReadonlySet<Measure> = new Set([
  'allocated',
  'withdrawn',
  'regulated',
  'total',
  'result',
  'other',
]);
const surplusWords = /^(?:årets |periodens )?över-? ?\/ ?-?underskott/u;

/** Of two closing levels side by side the first is where the table starts from: last year's closing, this table's opening. */
function firstLevelOpens(headings: readonly HeadingReading[]): HeadingReading[] {
  const closings = headings.filter(({ measure }) => measure === 'closing');
  if (closings.length < 2 || headings.some(({ measure }) => measure === 'opening')) return [...headings];
  return headings.map((heading) => (heading === closings[0] ? { ...heading, measure: 'opening' } : heading));
}

/** "Eget kapital 2022" and "Eget kapital 2023" are where a fund's year starts and ends; one of them may say so itself. */
function fundLevels(headings: readonly HeadingReading[], headers: readonly string[]): HeadingReading[] {
  const missing = (['opening', 'closing'] as const).filter(
    (level) => !headings.some(({ measure }) => measure === level),
  );
  const levels = headings.flatMap(({ measure, year }, column) =>
    mayBeLevel.has(measure) && fundLevelWords.test(plainText(headers[column]?.split(' / ').at(-1) ?? ''))
      ? [{ column, year: year ?? 0 }]
      : [],
  );
  if (levels.length !== missing.length || missing.length === 0) return [...headings];
  const inTime = [...levels].sort((a, b) => a.year - b.year);
  return headings.map((heading, column) => {
    const level = missing[inTime.findIndex((one) => one.column === column)];
    return level === undefined ? heading : { ...heading, measure: level };
  });
}

const mayBeLevel: ReadonlySet<Measure> = new Set(['outcome', 'previousOutcome', 'result', 'other']);

function byContent(
  heading: HeadingReading,
  header: string,
  column: number,
  height: number,
  stateAt: (row: number, column: number) => FigureState,
): HeadingReading {
  const cells: Record<FigureState, number> = {
    blank: 0,
    amount: 0,
    percent: 0,
    text: 0,
    error: 0,
    range: 0,
  };
  for (let row = 0; row < height; row++) cells[stateAt(row, column)]++;
  const filled = height - cells.blank;
  if (filled === 0) return heading;
  if (heading.measure === 'comment' || heading.measure === 'action')
    return cells.amount > filled * majority ? { ...heading, measure: 'other' } : heading;
  if (cells.range > filled * majority && levelWords.test(plainText(header)))
    return { ...heading, measure: 'level' };
  if (cells.percent > filled * majority) return { ...heading, measure: 'percent' };
  if (cells.text + cells.range > filled * majority) return { ...heading, measure: 'text' };
  return heading;
}

/** Bare years over the columns of an income statement are outcomes: the newest year's, and earlier ones. */
function yearsAsOutcomes(
  headings: readonly HeadingReading[],
  headers: readonly string[],
  newest: number,
): HeadingReading[] {
  if (headings.some(({ measure }) => measure === 'outcome' || measure === 'forecast')) return [...headings];
  return headings.map((heading, column) => {
    if (heading.measure !== 'other' || heading.year === null || (headers[column] ?? '').length > 24)
      return heading;
    return { ...heading, measure: heading.year === newest ? 'outcome' : 'previousOutcome' };
  });
}

const comparedBy: Partial<Record<Measure, readonly Measure[]>> = {
  periodDeviation: ['outcome', 'budget'],
  forecastDeviation: ['forecast', 'budget'],
  shortfall: ['requiredResult', 'forecast'],
};

/** Headings that say what the user has decided of their columns. */
export function withForcedMeasures(
  headings: readonly HeadingReading[],
  forced: ReadonlyMap<number, Measure>,
): readonly HeadingReading[] {
  if (forced.size === 0) return headings;
  return headings.map((heading, column) => {
    const measure = forced.get(column);
    return measure === undefined
      ? heading
      : { ...heading, measure, compares: comparedBy[measure] ?? heading.compares };
  });
}

/** The final measures: as the user decided, else what a difference compares is told by its relation or its heading. */
export function columnMeasures(
  headings: readonly HeadingReading[],
  relations: readonly ColumnRelation[],
  forced: ReadonlyMap<number, Measure>,
): Measure[] {
  return headings.map((heading, column) => {
    const decided = forced.get(column);
    if (decided !== undefined) return decided;
    if (heading.measure === 'forecast')
      return isCurrentForecast(headings, relations, column) ? 'forecast' : 'previousForecast';
    if (heading.measure === 'budget')
      return isPeriodBudget(headings, relations, column) ? 'periodBudget' : 'budget';
    if (heading.measure !== 'deviation') return heading.measure;
    const relation = relations.find(({ target }) => target === column);
    const compared =
      relation?.terms.map(({ index }) => headings[index]?.measure ?? 'other') ?? heading.compares;
    if (compared.includes('forecast')) return 'forecastDeviation';
    if (compared.includes('outcome')) return 'periodDeviation';
    const before = headings
      .slice(0, column)
      .findLast(({ measure }) => measure === 'forecast' || measure === 'outcome');
    if (relation === undefined && heading.span === null && before !== undefined) {
      return before.measure === 'forecast' ? 'forecastDeviation' : 'periodDeviation';
    }
    if (relation === undefined && heading.span !== null) {
      return heading.span === 'period' ? 'periodDeviation' : 'forecastDeviation';
    }
    return 'deviation';
  });
}

/** Of several forecasts the current one is that which a deviation compares with a budget, else the last. */
function isCurrentForecast(
  headings: readonly HeadingReading[],
  relations: readonly ColumnRelation[],
  column: number,
): boolean {
  const forecasts = headings.flatMap(({ measure }, index) => (measure === 'forecast' ? [index] : []));
  const compared = forecasts.filter((forecast) =>
    comparedWith(headings, relations, forecast).includes('budget'),
  );
  return column === (compared.at(-1) ?? forecasts.at(-1));
}

/** A budget that is compared with the outcome, beside a forecast whose own deviation compares another, is the period's. */
function isPeriodBudget(
  headings: readonly HeadingReading[],
  relations: readonly ColumnRelation[],
  column: number,
): boolean {
  const compared = comparedWith(headings, relations, column);
  if (!compared.includes('outcome') || compared.includes('forecast')) return false;
  const forecast = headings.findIndex(({ measure }) => measure === 'forecast');
  return headings.some(
    ({ measure }, index) =>
      measure === 'deviation' &&
      forecast >= 0 &&
      index > forecast &&
      !relations.some(({ target }) => target === index),
  );
}

/** The measures that differences compare with a column. */
function comparedWith(
  headings: readonly HeadingReading[],
  relations: readonly ColumnRelation[],
  column: number,
): Measure[] {
  return relations
    .filter(({ kind, terms }) => kind === 'deviation' && terms.some(({ index }) => index === column))
    .flatMap(({ terms }) => terms.filter(({ index }) => index !== column))
    .map(({ index }) => headings[index]?.measure ?? 'other');
}

/** A column without figures is no column that can't be checked. */
export function withoutBlankColumns(
  unchecked: readonly Unchecked[],
  isBlank: (column: number) => boolean,
): Unchecked[] {
  return unchecked.filter(({ target }) => !('column' in target) || !isBlank(target.column));
}
