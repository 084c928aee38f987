import type { Area } from '../domain/address';
import type { CellFormat, CellValue, SheetCells, SheetRow } from '../workbook/cells';
import type { OwnSheetRole } from '../workbook/ownSheet';
import {
  checked,
  count,
  flag,
  type Json,
  list,
  moment,
  objectOf,
  oneOf,
  orNull,
  type Read,
  record,
  text,
  tuple,
} from './settings/settingsJson';

/** What a workbook holds, without its file: what Word's pane needs of it where the file is not at hand. */
export interface SavedWorkbook {
  /** The workbook's. */
  readonly name: string;
  /** When it was saved, `2026-11-24T14:05` by the clock of the machine. */
  readonly at: string;
  readonly sheets: readonly SheetCells[];
  /** As the workbook keeps them; null where it keeps none. */
  readonly settings: string | null;
}

export type SavedWorkbookProblem =
  /** Not made by us. */
  | { readonly code: 'other' }
  /** Made by a later version of the program. */
  | { readonly code: 'newer'; readonly version: number }
  /** Made by us, and changed or cut off since: `sheet` is the first that cannot be read, null where it is none of them. */
  | { readonly code: 'damaged'; readonly sheet: string | null };

export type SavedWorkbookResult =
  | { readonly ok: true; readonly workbook: SavedWorkbook }
  | { readonly ok: false; readonly problem: SavedWorkbookProblem };

const format = 'avstam-workbook';
const latestVersion = 1;

/** The largest sheet that Excel has. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

const roles = [
  'summary',
  'reconciliation',
  'history',
  'fundRules',
  'fundLedger',
] as const satisfies readonly OwnSheetRole[];

type RowJson = readonly [
  values: readonly CellValue[],
  formats: readonly number[],
  formulas: readonly (string | null)[],
  hidden: boolean,
];
type AreaJson = readonly [top: number, left: number, bottom: number, right: number];

interface SheetJson {
  readonly name: string;
  readonly hidden: boolean;
  readonly dates1904: boolean;
  readonly own: OwnSheetRole | null;
  readonly formats: readonly CellFormat[];
  readonly merges: readonly AreaJson[];
  /** Null for a row without cells. */
  readonly rows: readonly (RowJson | null)[];
}

/** The text of a package file. */
export function formatSavedWorkbook({ name, at, sheets, settings }: SavedWorkbook): string {
  return JSON.stringify({
    format,
    version: latestVersion,
    name,
    at,
    settings,
    sheets: sheets.map((sheet): SheetJson => ({
      name: sheet.name,
      hidden: sheet.hidden,
      dates1904: sheet.dates1904 ?? false,
      own: sheet.own ?? null,
      formats: sheet.formats,
      merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      // A missing row is a hole, which `map` would leave out.
      rows: Array.from(sheet.rows, (row) => (row === undefined ? null : rowJson(row))),
    })),
  });
}

function rowJson({ values, formats, formulas = [], hidden }: SheetRow): RowJson {
  return [values, formats, Array.from(formulas, (formula) => formula ?? null), hidden];
}

/** Reads a package file; nothing of one that is damaged is used. */
export function parseSavedWorkbook(written: string): SavedWorkbookResult {
  const root = objectOf(parsed(written));
  if (root?.get('format') !== format) return failed({ code: 'other' });
  const version = count(root.get('version') ?? null)?.value;
  if (version === undefined || version < 1) return failed({ code: 'damaged', sheet: null });
  if (version > latestVersion) return failed({ code: 'newer', version });
  const head = record<Omit<SavedWorkbook, 'sheets'>>({ name: text, at: moment, settings: orNull(text) })(
    Object.fromEntries([...root].filter(([name]) => !['format', 'version', 'sheets'].includes(name))),
  );
  const sheets = list((entry: Json) => ({ value: entry }))(root.get('sheets') ?? null)?.value;
  if (head === null || sheets === undefined) return failed({ code: 'damaged', sheet: null });
  const read: SheetCells[] = [];
  for (const entry of sheets) {
    const found = sheetJson(entry);
    if (found === null) {
      const name = text(objectOf(entry)?.get('name') ?? null)?.value;
      return failed({ code: 'damaged', sheet: name ?? null });
    }
    read.push(sheetCells(found.value));
  }
  return { ok: true, workbook: { ...head.value, sheets: read } };
}

const cell: Read<CellValue> = (value) => {
  if (typeof value !== 'object' || value === null) return { value };
  return record<{ readonly error: string }>({ error: text })(value);
};

const row: Read<RowJson> = checked(
  tuple<RowJson>(list(cell), list(count), list(orNull(text)), flag),
  ([values, formats, formulas]) => [values, formats, formulas].every(({ length }) => length <= mostColumns),
);

const area: Read<AreaJson> = checked(
  tuple<AreaJson>(count, count, count, count),
  ([top, left, bottom, right]) => top <= bottom && left <= right && bottom < mostRows && right < mostColumns,
);

const sheetJson: Read<SheetJson> = checked(
  record<SheetJson>({
    name: text,
    hidden: flag,
    dates1904: flag,
    own: orNull(oneOf(roles)),
    formats: list(record<CellFormat>({ numberFormat: text, bold: flag, indent: count })),
    merges: list(area),
    rows: list(orNull(row)),
  }),
  ({ rows }) => rows.length <= mostRows,
);

function sheetCells(sheet: SheetJson): SheetCells {
  const { name, hidden, formats, merges, rows, dates1904, own } = sheet;
  return {
    name,
    hidden,
    formats,
    merges: merges.map(([top, left, bottom, right]): Area => ({ top, left, bottom, right })),
    rows: rows.map((written) => (written === null ? undefined : sheetRow(written))),
    ...(dates1904 ? { dates1904 } : {}),
    ...(own === null ? {} : { own }),
  };
}

function sheetRow([values, formats, formulas, hidden]: RowJson): SheetRow {
  if (formulas.length === 0) return { values, formats, hidden };
  return { values, formats, hidden, formulas: formulas.map((formula) => formula ?? undefined) };
}

function parsed(written: string): Json {
  try {
    // Some editors begin a file with the mark that tells how its letters are encoded.
    return JSON.parse(written.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return null;
  }
}

function failed(problem: SavedWorkbookProblem): SavedWorkbookResult {
  return { ok: false, problem };
}
