import type { CellRef } from '../address';
import { type Decimal, zero } from '../decimal';
import type { OutcomeImport } from '../history/outcomeHistory';
import type { Measure } from '../measure';
import type { Table } from '../table';
import type { ImportWarning, TargetPlan } from './importPlan';
import type { OutcomeFile } from './outcomeFile';
import { isSamePeriod, monthsLater, type Period } from './period';
import type { Scope } from './scope';

/** How the period stands to those that were imported before. */
export function historyWarnings(
  period: Period,
  files: readonly OutcomeFile[],
  imports: readonly OutcomeImport[],
): readonly ImportWarning[] {
  const before = imports.find((earlier) => isSamePeriod(earlier.period, period));
  if (before !== undefined) {
    const prints = (of: readonly { readonly fingerprint: string }[]): string =>
      [...new Set(of.map(({ fingerprint }) => fingerprint))].sort().join(' ');
    const sameFiles = prints(before.files) === prints(files.map(({ identity }) => identity));
    return [{ code: 'importedBefore', period, at: before.at, sameFiles }];
  }
  const last = imports.reduce<Period | null>(
    (latest, { period: each }) => (latest === null || each.to > latest.to ? each : latest),
    null,
  );
  const isNext = last === null || monthsLater(last.to, 1) === period.to;
  return isNext ? [] : [{ code: 'notNextPeriod', last, period }];
}

/** What the files themselves leave in doubt. */
export function fileWarnings(
  files: readonly OutcomeFile[],
  period: Period,
  isUnitChosen: boolean,
): readonly ImportWarning[] {
  return files.flatMap((file): ImportWarning[] => {
    const { name } = file.identity;
    const unknown: ImportWarning[] =
      file.unit === null && !isUnitChosen ? [{ code: 'unitUnknown', file: name }] : [];
    const differing = file.controlTotals.filter(
      ({ measure, period: of, stated, read, tolerance = zero }) =>
        measure === 'outcome' &&
        of.from <= period.to &&
        of.to >= period.from &&
        stated.minus(read).abs().gt(tolerance),
    );
    const labels = [...new Set(differing.map(({ label }) => label))];
    const leftOut = leftOutOf(file);
    return [
      ...unknown,
      ...(leftOut === 0 ? [] : [{ code: 'amountsLeftOut', file: name, count: leftOut } as const]),
      ...labels.map((label) => ({ code: 'controlTotalDiffers', file: name, label }) as const),
    ];
  });
}

/** How many rows or cells with amounts are not among a file's figures, though they may be outcome. */
function leftOutOf({ notes }: OutcomeFile): number {
  let count = 0;
  const kinds = new Set<string>();
  for (const { note } of notes) {
    const isLost =
      note.code === 'cellUnreadable' ||
      (note.code === 'rowLeftOut' && ['noKey', 'noPeriod', 'noMeasure'].includes(note.reason));
    if (!isLost) continue;
    count += 1;
    kinds.add(note.code);
  }
  for (const { note } of notes) if (note.code === 'furtherNotes' && kinds.has(note.of)) count += note.count;
  return count;
}

/** Files of a company whose accounts the built-in ranges are not for. */
export function privatePlanWarnings(files: readonly OutcomeFile[]): readonly ImportWarning[] {
  return files.flatMap(({ plan, identity }) =>
    plan === 'privateBas' ? [{ code: 'privatePlan', file: identity.name } as const] : [],
  );
}

/** Whom the files are about, where they or the workbook do not say. */
export function scopeWarnings(scope: Scope, statements: readonly Table[]): readonly ImportWarning[] {
  const assumed = statements.filter((statement) => scope.isAssumed(statement));
  return [
    ...(scope.isNoUnitKnown ? [{ code: 'noUnitMatched' } as const] : []),
    ...assumed.map((table) => ({ code: 'administrationAssumed', table: tableName(table) }) as const),
  ];
}

/** What a table leaves in doubt. */
export function targetWarnings(
  { table, column, rows }: TargetPlan,
  unitFactor: Decimal | null,
  formulaAt: (cell: CellRef) => string | null,
): readonly ImportWarning[] {
  const name = tableName(table);
  const warnings: ImportWarning[] = [];
  if (table.columns[column]?.unit === null) warnings.push({ code: 'targetUnitUnknown', table: name });
  if (unitFactor !== null) warnings.push({ code: 'unitSuspect', table: name, factor: unitFactor });
  const changed = rows.filter(({ state }) => state === 'changed').map(({ row }) => row);
  for (const beside of columnsBeside(table, column)) {
    const isTyped = changed.some(
      (row) => table.cell(row, beside).kind === 'amount' && formulaAt(table.place(row, beside)) === null,
    );
    if (isTyped)
      warnings.push({ code: 'typedBeside', table: name, header: table.columns[beside]?.header ?? '' });
  }
  return warnings;
}

const derived: ReadonlySet<Measure> = new Set(['periodDeviation']);

/** The columns that are computed from the outcome. */
function columnsBeside(table: Table, column: number): readonly number[] {
  const related = table.columnRelations.flatMap(({ target, terms }) =>
    terms.some(({ index }) => index === column) ? [target] : [],
  );
  const named = table.columns.flatMap(({ measure }, index) => (derived.has(measure) ? [index] : []));
  return [...new Set([...related, ...named])].filter((each) => each !== column).sort((a, b) => a - b);
}

/** A table's title, else its sheet. */
function tableName({ title, sheet }: Table): string {
  return title || sheet;
}
