import type { OutcomeMeasure } from '../../domain/outcome/outcomeFile';
import type { OutcomeReading } from '../outcomeReading';
import { plainText } from '../../reading/cells/plainText';
import { findUnit } from '../../reading/words/unitText';
import { columnRole, type ColumnRole } from './columnRole';
import { readColumnContent, type ColumnContent } from './columnContent';
import { readContext, type FileContext } from './fileContext';
import { dateOrder } from './dateOrder';
import { findHeader, type HeaderBlock } from './headerBlock';
import { readKeyColumns, type RowKeys } from './keyColumns';
import { rowColumns } from './rowColumns';
import type { LayoutResult, OutcomeLayout, PeriodColumns, ValueColumn } from './outcomeLayout';
import { isBlank, type RowOrigin, type SourceRow } from './sourceRow';
import { WideColumns, headingUnit, type Candidate } from './valueColumns';

/** What the user says of how a table is to be read. */
export type SheetReading = Pick<OutcomeReading, 'dimension' | 'period'>;

/** Enough rows to tell what columns hold. */
const sampledRows = 400;

interface TableRead {
  readonly headerRow: number;
  readonly header: HeaderBlock;
  readonly roles: readonly ColumnRole[];
  readonly contents: readonly ColumnContent[];
  readonly candidates: readonly Candidate[];
  readonly sample: readonly SourceRow[];
  readonly context: FileContext;
  readonly keys: RowKeys;
}

/** Recognises an outcome table among a file's first rows, by the words of its header. */
export function readLayout(
  rows: readonly SourceRow[],
  origin: RowOrigin,
  reading: SheetReading,
): LayoutResult {
  const header = findHeader(rows);
  if (header === null) return { ok: false, problem: { code: 'noOutcome' }, row: null };
  const table = readTable(rows, header, origin, reading);
  const row = rows[header.first]?.number ?? null;
  if (table.candidates.length === 0 || (table.keys.unit === null && table.keys.account === null)) {
    return { ok: false, problem: { code: 'noOutcome' }, row };
  }
  const dates = datesOf(table);
  if (dates?.order === 'unknown')
    return { ok: false, problem: { code: 'ambiguousDates', example: dates.example }, row };
  const layout = layoutOf(table);
  return layout === null ? { ok: false, problem: { code: 'noPeriod' }, row } : { ok: true, layout };
}

function readTable(
  rows: readonly SourceRow[],
  header: HeaderBlock,
  origin: RowOrigin,
  reading: SheetReading,
): TableRead {
  const below = rows.slice(header.last + 1);
  const sample = below.filter(({ cells }) => !cells.every(isBlank)).slice(0, sampledRows);
  const width = Math.max(header.headings.length, ...sample.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => header.headings[column] ?? '');
  // A line that stands alone in its row heads rows or says something of them: it is in no column.
  const rowsOfCells = sample.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
  const contents = headings.map((_, column) => readColumnContent(rowsOfCells, column));
  const roles = headings.map((heading, column) => columnRole(heading, contents[column] ?? emptyContent));
  const candidates = roles.flatMap((role, column) =>
    role.kind === 'value' ? [{ column, heading: headings[column] ?? '', role }] : [],
  );
  const firstValue = candidates[0]?.column ?? width;
  // Texts beside the amounts are remarks and signals, unless their heading says that they name the row.
  const naming = roles.flatMap((role, column) =>
    role.kind === 'key' && (role.heading !== null || column < firstValue)
      ? [
          {
            column,
            title: headings[column] ?? '',
            heading: role.heading,
            content: contents[column] ?? emptyContent,
          },
        ]
      : [],
  );
  return {
    headerRow: rows[header.last]?.number ?? 1,
    header: { ...header, headings },
    roles,
    contents,
    candidates,
    sample,
    context: readContext(
      [...rows.slice(0, header.first), ...linesBelow(below)],
      origin,
      reading.period ?? null,
    ),
    keys: readKeyColumns(naming, reading.dimension),
  };
}

/** Lines between the header and the first amounts: `År 2017`. */
function linesBelow(below: readonly SourceRow[]): readonly SourceRow[] {
  const first = below.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
  return below.slice(0, Math.max(0, Math.min(first, 5)));
}

const emptyContent: ColumnContent = readColumnContent([], 0);

/** Null where no period can be told. */
function layoutOf(table: TableRead): OutcomeLayout | null {
  const { header, roles, candidates, sample, context, keys } = table;
  const period = periodColumns(roles);
  const measure = columnOf(roles, 'measure');
  const fallback = contextMeasure(context.words);
  const read =
    period === null
      ? new WideColumns({ context, headings: header.headings, rows: sample }, fallback).resolve(candidates)
      : rowColumns(candidates, measure === null ? fallback : null);
  if (read === null) return null;
  const year = period?.year === null ? rowYear(context, header) : null;
  const isLong = period !== null;
  return {
    format: isLong ? 'long' : keys.unit === null ? 'accounts' : 'wide',
    firstRow: header.last + 1,
    headerRow: table.headerRow,
    headings: header.headings,
    ...keys,
    period,
    year,
    isYearAssumed: context.year?.from !== 'lines' && context.year?.from !== 'user',
    isMonthFirst: datesOf(table)?.order === 'monthFirst',
    isAccumulated: isLong && saysAccumulated([...ownHeadings(table, read.values), context.words].join(' ')),
    measure,
    currency: columnOf(roles, 'currency'),
    values: read.values,
    totals: read.totals,
    fillsDown: fillsDown(table),
    parentFillsDown: parentFillsDown(table),
    statedUnit: statedUnit(table),
    organisation: context.organisation,
    hasDays: hasDays(table.contents[period?.whole ?? -1]),
    words: `${context.words}\n${plainText(header.headings.join('\n'))}`,
    notes: fillsDown(table) || parentFillsDown(table) ? [...read.notes, { code: 'filledDown' }] : read.notes,
    weight: header.score + read.values.length + (keys.account === null ? 0 : 2),
  };
}

function columnOf(roles: readonly ColumnRole[], kind: ColumnRole['kind']): number | null {
  const column = roles.findIndex((role) => role.kind === kind);
  return column < 0 ? null : column;
}

function periodColumns(roles: readonly ColumnRole[]): PeriodColumns | null {
  const find = (part: string): number | null => {
    const column = roles.findIndex((role) => role.kind === 'period' && role.part === part);
    return column < 0 ? null : column;
  };
  const columns = { whole: find('whole'), year: find('year'), month: find('month') };
  return columns.whole === null && columns.month === null && columns.year === null ? null : columns;
}

function datesOf({ roles, contents }: TableRead): ReturnType<typeof dateOrder> {
  const content = contents[periodColumns(roles)?.whole ?? -1];
  return content === undefined ? null : dateOrder(content.texts);
}

function hasDays(content: ColumnContent | undefined): boolean {
  return (
    content?.texts.some((text) => /^\d{4}-?\d\d-?\d\d/.test(text) && !/-?(?:01|28|29|30|31)$/.test(text)) ===
    true
  );
}

/** The year of months that don't state theirs. */
function rowYear(context: FileContext, header: HeaderBlock): number | null {
  const years = [...header.headings.join(' ').matchAll(/(?<!\d)((?:19|20|21)\d\d)(?!\d)/g)].map(([year]) =>
    Number(year),
  );
  return context.year?.year ?? (years.length > 0 ? Math.max(...years) : null);
}

/** Headings of the columns that are read: `Utfall ack` beside `Utfall månad` says nothing of that. */
function ownHeadings({ header, roles }: TableRead, values: readonly ValueColumn[]): readonly string[] {
  const read = new Set(values.map(({ column }) => column));
  return header.headings.filter((_, column) => roles[column]?.kind !== 'value' || read.has(column));
}

function saysAccumulated(text: string): boolean {
  return /(?<!\p{L})(?:ack(?!\p{L})|ackumul\p{L}*)/u.test(plainText(text));
}

/** What amounts are whose own heading does not say. */
function contextMeasure(words: string): OutcomeMeasure {
  if (/utfall|bokslut|redovis|bokfört/.test(words)) return 'outcome';
  if (words.includes('budget')) return 'budget';
  return words.includes('prognos') ? 'forecast' : 'outcome';
}

/** A unit that is written once, above the accounts that belong to it; a voucher's row without one has none. */
function fillsDown({ keys, contents, roles }: TableRead): boolean {
  const ofDays = hasDays(contents[periodColumns(roles)?.whole ?? -1]);
  if (keys.unit === null || keys.account === null || ofDays) return false;
  const content = contents[keys.unit.code ?? keys.unit.both ?? keys.unit.name ?? -1];
  return (
    content !== undefined && !content.repeats && content.blank >= content.filled * 0.3 && content.filled > 0
  );
}

/** A parent that is written once, above the units that belong to it. */
function parentFillsDown({ keys, contents }: TableRead): boolean {
  const content = contents[keys.parent ?? -1];
  return content !== undefined && !content.repeats && content.filled > 0 && content.blank >= content.filled;
}

function statedUnit({
  header,
  candidates,
  roles,
  contents,
  context,
}: TableRead): OutcomeLayout['statedUnit'] {
  const outcome = candidates.find(({ role }) => role.measure === 'outcome') ?? candidates[0];
  const own = outcome === undefined ? null : headingUnit(outcome.heading);
  if (own !== null) return own;
  const currency = columnOf(roles, 'currency');
  const inCells = currency === null ? undefined : contents[currency]?.texts[0];
  if (inCells !== undefined) return findUnit(inCells)?.unit ?? null;
  const naming = header.headings.find(
    (heading, column) => roles[column]?.kind === 'key' && findUnit(heading) !== null,
  );
  return (naming === undefined ? null : headingUnit(naming)) ?? context.unit;
}
