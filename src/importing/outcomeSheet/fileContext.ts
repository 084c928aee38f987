import type { Month } from '../../domain/outcome/period';
import type { Unit } from '../../domain/unit';
import { plainText } from '../../reading/cells/plainText';
import { findUnit } from '../../reading/words/unitText';
import { cellText } from './cellReading';
import type { RowOrigin, SourceRow } from './sourceRow';
import { producedWords } from './words/columnWords';
import { readPeriodText, type PeriodText } from './words/periodText';

/** Where something about a whole table was said. */
export type ContextSource = 'lines' | 'sheet' | 'file' | 'user';

export interface StatedPeriod {
  readonly period: PeriodText;
  readonly from: ContextSource;
}

/** What stands around a table of what its headings may leave out. */
export interface FileContext {
  /** The nearest text that tells months; null where none does. */
  readonly months: StatedPeriod | null;
  /** The nearest text that tells a year. */
  readonly year: { readonly year: number; readonly from: ContextSource } | null;
  readonly unit: Unit | null;
  readonly organisation: string | null;
  /** All lines above, as the word lists want them, for words such as `ackumulerat`. */
  readonly words: string;
}

const organisationLine =
  /^(?:förvaltning|nämnd|bolag|företag|organisation|kommun|enhet|ansvar|avdelning|company)\s*[:;]\s*(\S.*)$/iu;

/** `said` is the last month of the outcome by the user, where the file leaves it out. */
export function readContext(
  lineRows: readonly SourceRow[],
  origin: RowOrigin,
  said: Month | null,
): FileContext {
  const lines = lineRows.map(({ cells }) =>
    cells
      .map(cellText)
      .filter((text) => text !== '')
      .join(' '),
  );
  const stated = lines.filter((line) => !producedWords.test(plainText(line)));
  const texts: { text: string; from: ContextSource }[] = [
    ...stated.toReversed().map((text) => ({ text, from: 'lines' as const })),
    ...(origin.sheet === null ? [] : [{ text: origin.sheet, from: 'sheet' as const }]),
    { text: fileTitle(origin.fileName), from: 'file' },
  ];
  const periods = texts.map(({ text, from }) => ({ period: contextPeriod(plainText(text), from), from }));
  if (said !== null) periods.push({ period: saidPeriod(said), from: 'user' });
  const months = periods.find(({ period }) => period.from !== null);
  const dated = periods.find(({ period }) => period.year !== null);
  const unit = texts.map(({ text }) => findUnit(text)?.unit).find((found) => found !== undefined);
  return {
    months: months ?? null,
    year:
      dated === undefined || dated.period.year === null
        ? null
        : { year: dated.period.year, from: dated.from },
    unit: unit ?? null,
    organisation: lines.map(organisationOf).find((found) => found !== null) ?? null,
    words: stated.map(plainText).join('\n'),
  };
}

/** `Enhet: tkr` is a unit of money. */
function organisationOf(line: string): string | null {
  const named = organisationLine.exec(line)?.[1]?.trim() ?? '';
  return named === '' || findUnit(named)?.written.length === named.length ? null : named;
}

function saidPeriod(month: Month): PeriodText {
  const to = Number(month.slice(5));
  return { year: Number(month.slice(0, 4)), from: to, to, accumulated: true, fromYear: null };
}

function fileTitle(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .replaceAll('_', ' ')
    .replace(/(\p{L})(\d)|(\d)(\p{L})/gu, '$1$3 $2$4');
}

function contextPeriod(words: string, from: ContextSource): PeriodText {
  const two =
    /(?<!\d)((?:19|20)\d\d-?(?:0[1-9]|1[0-2]))\D{1,20}?((?:19|20)\d\d-?(?:0[1-9]|1[0-2]))(?!\d)/.exec(words);
  if (two !== null && words.includes('period')) return readPeriodText(`${two[1] ?? ''} - ${two[2] ?? ''}`);
  const read = readPeriodText(words);
  // The day in a file's name is as a rule the day on which it was made.
  const isDay = /(?<!\d)(?:19|20)\d\d-?\d\d-?\d\d(?!\d)/.test(words);
  return from === 'file' && isDay && !isMonthEnd(words) ? { ...read, from: null, to: null } : read;
}

function isMonthEnd(words: string): boolean {
  const day = /(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(words);
  return (
    day !== null && new Date(Date.UTC(Number(day[1]), Number(day[2]), 0)).getUTCDate() === Number(day[3])
  );
}
