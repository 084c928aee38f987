import type { Decimal } from '../../domain/decimal';
import type {
  ForecastSnapshot,
  OutcomeImport,
  OutcomeOfRow,
  PeriodProfile,
  SnapshotRow,
} from '../../domain/history/outcomeHistory';
import { profileProblem } from '../../domain/history/periodProfile';
import type { FileIdentity } from '../../domain/outcome/outcomeFile';
import type { Month, Period } from '../../domain/outcome/period';
import { type TableKey, tableKeyText } from '../../domain/tableKey';
import { type Unit, units } from '../../domain/unit';
import { rowOfTable, tableJson } from './importingJson';
import {
  checked,
  count,
  decimal,
  decimalText,
  flag,
  list,
  moment,
  month,
  oneOf,
  orNull,
  type Read,
  record,
  tableKey,
  text,
  textLike,
  tuple,
} from './settingsJson';

/** Rows that have table and unit in common, which are so written once: a year's history of a large workbook stays small. */
interface ImportedTable {
  readonly table: TableKey;
  readonly unit: Unit;
  readonly rows: readonly (readonly [row: string, outcome: Decimal, periodBudget: Decimal | null])[];
}

interface SnapshotTable {
  readonly table: TableKey;
  readonly administration: string | null;
  readonly unit: Unit | null;
  readonly rows: readonly (readonly [
    row: string,
    isTotal: boolean,
    outcome: Decimal | null,
    budget: Decimal | null,
    forecast: Decimal | null,
  ])[];
}

interface WrittenMonth {
  readonly to: Month;
  readonly tables: readonly ImportedTable[];
}

type WrittenImport = Omit<OutcomeImport, 'rows' | 'earlier'> & {
  readonly tables: readonly ImportedTable[];
  readonly earlier: readonly WrittenMonth[];
};
type WrittenSnapshot = Omit<ForecastSnapshot, 'rows'> & { readonly tables: readonly SnapshotTable[] };

const period = checked(record<Period>({ from: month, to: month }), ({ from, to }) => from <= to);

const importedTables = list(
  record<ImportedTable>({
    table: tableKey,
    unit: oneOf(units),
    rows: list(tuple(text, decimal, orNull(decimal))),
  }),
);

const writtenImport = record<WrittenImport>({
  at: moment,
  period,
  files: list(record<FileIdentity>({ name: text, size: count, fingerprint: textLike(/^[0-9a-f]{64}$/) })),
  mapping: list(text),
  tables: importedTables,
  earlier: list(record<WrittenMonth>({ to: month, tables: importedTables })),
});

const writtenSnapshot = record<WrittenSnapshot>({
  name: text,
  at: moment,
  month: orNull(month),
  tables: list(
    record<SnapshotTable>({
      table: tableKey,
      administration: orNull(text),
      unit: orNull(oneOf(units)),
      rows: list(tuple(text, flag, orNull(decimal), orNull(decimal), orNull(decimal))),
    }),
  ),
});

/** An import; nothing where any field of it is missing, wrong or unknown. */
export const outcomeImport: Read<OutcomeImport> = (value) => {
  const written = writtenImport(value);
  if (written === null) return null;
  const { tables, earlier, ...rest } = written.value;
  const months = earlier.map((each) => ({ to: each.to, rows: importedRows(each.tables) }));
  return { value: { ...rest, rows: importedRows(tables), earlier: months } };
};

function importedRows(tables: readonly ImportedTable[]): readonly OutcomeOfRow[] {
  return tables.flatMap(({ table, unit, rows }) =>
    rows.map(([row, outcome, periodBudget]) => ({ table, row, outcome, periodBudget, unit })),
  );
}

/** A snapshot; nothing where any field of it is missing, wrong or unknown. */
export const forecastSnapshot: Read<ForecastSnapshot> = (value) => {
  const written = writtenSnapshot(value);
  if (written === null) return null;
  const { tables, ...rest } = written.value;
  const rows = tables.flatMap(({ rows: inTable, ...shared }) =>
    inTable.map(([row, isTotal, outcome, budget, forecast]) => ({
      ...shared,
      row,
      isTotal,
      outcome,
      budget,
      forecast,
    })),
  );
  return { value: { ...rest, rows } };
};

/** A profile; nothing where any field of it is missing, wrong or unknown, or its shares are no profile. */
export const periodProfile: Read<PeriodProfile> = checked(
  record<PeriodProfile>({ row: orNull(rowOfTable), shares: list(decimal) }),
  ({ shares }) => profileProblem(shares) === null,
);

/** As `outcomeImport` reads it. */
export function importJson({ rows, earlier, ...rest }: OutcomeImport): object {
  return {
    ...rest,
    tables: importedTablesJson(rows),
    earlier: earlier.map((each) => ({ to: each.to, tables: importedTablesJson(each.rows) })),
  };
}

function importedTablesJson(all: readonly OutcomeOfRow[]): readonly object[] {
  return runs(all, ({ table, unit }) => `${unit} ${tableKeyText(table)}`).map((run) => ({
    table: tableJson(run[0].table),
    unit: run[0].unit,
    rows: run.map(({ row, outcome, periodBudget }) => [
      row,
      decimalText(outcome),
      periodBudget && decimalText(periodBudget),
    ]),
  }));
}

/** As `forecastSnapshot` reads it. */
export function snapshotJson({ rows, ...rest }: ForecastSnapshot): object {
  const shared = ({ table, administration, unit }: SnapshotRow) => ({
    table: tableJson(table),
    administration,
    unit,
  });
  return {
    ...rest,
    tables: runs(rows, (row) => JSON.stringify(shared(row))).map((run) => ({
      ...shared(run[0]),
      rows: run.map(({ row, isTotal, outcome, budget, forecast }) => [
        row,
        isTotal,
        ...[outcome, budget, forecast].map((amount) => amount && decimalText(amount)),
      ]),
    })),
  };
}

/** As `periodProfile` reads it. */
export function profileJson({ row, shares }: PeriodProfile): object {
  return { row: row && { table: tableJson(row.table), row: row.row }, shares: shares.map(decimalText) };
}

/** The items parted where their key changes, so that they stay in their order. */
function runs<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [Item, ...Item[]])[] {
  const found: [Item, ...Item[]][] = [];
  let last: string | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) found.at(-1)?.push(item);
    else found.push([item]);
    last = key;
  }
  return found;
}
