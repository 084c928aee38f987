import type { AdministrationFigures, AdministrationTables, Figure } from '../administration';
import { normalFigure, shortfallOf, unitRequirement } from '../administrationFigures';
import { type Finding, plainFinding } from '../finding';
import type { Settings } from '../settings';
import type { StatedRequirements } from '../statedRequirements';
import { columnOf } from '../table';

/**
 * The forecast reaches the required result. A shortfall is raised per administration, and per department only where the
 * departments have requirements of their own.
 */
export function requiredResultCheck(
  figures: AdministrationFigures,
  tables: AdministrationTables,
  settings: Settings,
  sheets: StatedRequirements,
): Finding[] {
  const own = departmentShortfalls(tables, settings, sheets);
  const { shortfall, forecast, requiredResult } = figures;
  if (shortfall === null || forecast === null || requiredResult === null || !shortfall.amount.value.gt(0))
    return own;
  const before = figures.shortfallBeforeFund?.amount.value ?? null;
  const { amount } = forecast;
  return [
    {
      ...shortfallFinding(figures.name, [forecast, requiredResult]),
      row: rowLabel(tables, forecast),
      column: null,
      stated: amount.value,
      expected: amount.value.plus(shortfall.amount.value),
      difference: shortfall.amount.value.neg(),
      unit: amount.unit,
      detail: {
        code: 'shortfall',
        administration: figures.name,
        beforeFund: before,
        assumed: figures.requiredResultAssumed,
      },
    },
    ...own,
  ];
}

/** Those that a column states, another sheet, or the user. */
function departmentShortfalls(
  tables: AdministrationTables,
  settings: Settings,
  sheets: StatedRequirements,
): Finding[] {
  const { departments: table } = tables;
  if (table === null) return [];
  return table.rows.flatMap(({ label, role }, row) => {
    if (role !== 'item') return [];
    const forecast = normalFigure(table, row, 'forecast');
    const required = unitRequirement(tables, row, forecast, settings, sheets);
    const short = shortfallOf(required?.figure ?? null, forecast);
    if (required === null || forecast === null || short === null || short.amount.value.isZero()) return [];
    const column = columnOf(table, 'forecast');
    return [
      {
        ...shortfallFinding(label, [forecast, required.figure]),
        row: label,
        column: column === null ? null : (table.columns[column]?.header ?? null),
        stated: forecast.amount.value,
        expected: forecast.amount.value.plus(short.amount.value),
        difference: short.amount.value.neg(),
        unit: forecast.amount.unit,
      },
    ];
  });
}

function shortfallFinding(name: string, figures: readonly Figure[]): Finding {
  return plainFinding({
    check: 'required-result',
    class: 'shortfall',
    cells: figures.flatMap(({ cell }) => (cell === null ? [] : [cell])),
    row: null,
    column: null,
    detail: { code: 'shortfall', administration: name, beforeFund: null, assumed: false },
  });
}

function rowLabel({ departments, incomeStatement }: AdministrationTables, { cell }: Figure): string | null {
  for (const table of [departments, incomeStatement]) {
    const row = table?.rows.findIndex(
      (_, index) => cell !== null && table.place(index, 0).row === cell.row && table.sheet === cell.sheet,
    );
    if (table !== null && row !== undefined && row >= 0) return table.rows[row]?.label ?? null;
  }
  return null;
}
