import type { AdministrationFigures, AdministrationTables, Figure } from '../administration';
import { keyRows, normalFigure, shortfallOf, unitRequirement } from '../administrationFigures';
import { minus } from '../amount';
import { needsAttention } from '../attention';
import { type Finding, plainFinding } from '../finding';
import { remarkOn } from '../remark';
import type { Settings } from '../settings';
import type { StatedRequirements } from '../statedRequirements';
import { columnOf, type Table } from '../table';

type Due = 'shortfall' | 'deviation';

/**
 * A shortfall, and a deviation beyond the user's threshold, has a comment or a measure: beside it, or typed by the user.
 * Without a column for them and without a threshold none is due.
 */
export function missingComments(
  figures: AdministrationFigures,
  tables: AdministrationTables,
  settings: Settings,
  sheets: StatedRequirements,
): Finding[] {
  const { departments, name } = tables;
  const { attention, remarks } = settings;
  if (departments === null) return [];
  const columns = commentColumns(departments);
  if (columns.length === 0 && attention === null) return [];
  const isSaid = (unit: string | null): boolean => remarkOn({ administration: name, unit }, remarks) !== null;
  const units = departments.rows.flatMap(({ role, label }, row) => {
    if (role !== 'item' || isCommented(departments, row, columns) || isSaid(label)) return [];
    const due = dueOf(tables, departments, row, settings, sheets);
    return due === null ? [] : [missing(departments, row, columns, due)];
  });
  const isTotalSaid = isSaid(null) || departments.rows.some(({ label }) => isSaid(label));
  return [...units, ...(isTotalSaid ? [] : totalComment(figures, tables, columns))];
}

/** An administration that is short has said why if any of its rows has. */
function totalComment(
  { shortfall }: AdministrationFigures,
  tables: AdministrationTables,
  columns: readonly number[],
): Finding[] {
  const { departments } = tables;
  const { total } = keyRows(tables);
  if (departments === null || total === null || shortfall?.amount.value.gt(0) !== true) return [];
  const isSaid = departments.rows.some((_, row) => isCommented(departments, row, columns));
  if (isSaid) return [];
  return [missing(departments, total, columns, { why: 'shortfall', figure: shortfall })];
}

/** The department's own requirement only: by budget, most would be short of something. */
function dueOf(
  tables: AdministrationTables,
  table: Table,
  row: number,
  settings: Settings,
  sheets: StatedRequirements,
): { readonly why: Due; readonly figure: Figure } | null {
  const forecast = normalFigure(table, row, 'forecast');
  const shortfall = shortfallOf(
    unitRequirement(tables, row, forecast, settings, sheets)?.figure ?? null,
    forecast,
  );
  if (shortfall?.amount.value.gt(0) === true) return { why: 'shortfall', figure: shortfall };
  const { attention } = settings;
  const budget = normalFigure(table, row, 'budget');
  const difference = forecast === null || budget === null ? null : minus(forecast.amount, budget.amount);
  const deviation =
    normalFigure(table, row, 'forecastDeviation') ??
    (difference === null ? null : { amount: difference, cell: null });
  if (attention === null || deviation === null) return null;
  return needsAttention(deviation.amount, budget?.amount ?? null, attention)
    ? { why: 'deviation', figure: deviation }
    : null;
}

function commentColumns(table: Table): number[] {
  return table.columns.flatMap(({ measure }, column) =>
    measure === 'comment' || measure === 'action' ? [column] : [],
  );
}

function isCommented(table: Table, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => table.cell(row, column).kind !== 'blank');
}

function missing(
  table: Table,
  row: number,
  columns: readonly number[],
  { why, figure }: { readonly why: Due; readonly figure: Figure },
): Finding {
  const [column] = columns;
  const compared = columnOf(table, 'forecastDeviation') ?? columnOf(table, 'forecast') ?? 0;
  const cells = column === undefined ? [compared] : [column, compared];
  const header = table.columns[column ?? compared]?.header ?? null;
  const finding = plainFinding({
    check: 'missing',
    class: 'missing',
    cells: cells.map((one) => table.place(row, one)),
    row: table.rows[row]?.label ?? null,
    column: header,
    detail: { code: 'commentMissing', why },
  });
  return { ...finding, stated: figure.amount.value, unit: figure.amount.unit };
}
