import type { Measure } from '../measure';
import { isMonth, type Month } from '../outcome/period';
import type { Table } from '../table';
import { tableKeyText } from '../tableKey';
import type { OutcomeHistory } from './outcomeHistory';

/** What is measured up to the month of the report; the month of a budget or a forecast may be the year's last. */
const upToNow: ReadonlySet<Measure> = new Set(['outcome', 'periodDeviation']);

const names = [
  /jan(?:uar[iy])?/,
  /feb(?:ruar[iy])?/,
  /mar(?:s|ch)?/,
  /apr(?:il)?/,
  /ma[jy]/,
  /june?i?/,
  /jul[iy]?/,
  /aug(?:ust[i]?)?/,
  /sept?(?:ember)?/,
  /o[kc]t(?:ober)?/,
  /nov(?:ember)?/,
  /dec(?:ember)?/,
].map((name) => name.source);
const named = new RegExp(
  `(?<![\\p{L}\\d])(?:${names.map((name) => `(${name})`).join('|')})\\.?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);
const numbered = /(?<!\d)((?:19|20)\d\d)-(\d\d)(?![\d-])/g;

/**
 * The last month that the workbook's outcome is of: as the headings of its columns say, or by the latest import where
 * that is later; null where neither tells.
 */
export function reportMonth(tables: readonly Table[], { imports }: OutcomeHistory): Month | null {
  return latest([...tables.flatMap(statedMonths), ...imports.map(({ period }) => period.to)]);
}

/** The same for one table, by its own headings and the imports that wrote to it; null where neither tells. */
export function tableMonth(table: Table, { imports }: OutcomeHistory): Month | null {
  const own = tableKeyText(table.key);
  const made = imports.filter(({ rows }) => rows.some((row) => tableKeyText(row.table) === own));
  return latest([...statedMonths(table), ...made.map(({ period }) => period.to)]);
}

function statedMonths({ columns }: Table): readonly Month[] {
  return columns.flatMap(({ header, measure }) => (upToNow.has(measure) ? monthsIn(header) : []));
}

/** The months that a text names with their year: `augusti 2017`, `Aug 2017`, `2017-08`. */
export function monthsIn(text: string): readonly Month[] {
  const byName = [...text.matchAll(named)].map((match) => {
    const month = match.slice(1, 13).findIndex(Boolean) + 1;
    return `${match[13] ?? ''}-${String(month).padStart(2, '0')}`;
  });
  const byNumber = [...text.matchAll(numbered)].map(([, year, month]) => `${year ?? ''}-${month ?? ''}`);
  return [...byName, ...byNumber].filter(isMonth);
}

function latest(months: readonly Month[]): Month | null {
  return months.reduce<Month | null>((last, month) => (last === null || month > last ? month : last), null);
}
