import type { AdministrationFigures, AdministrationTables, Figure } from '../administration';
import { type Finding, plainFinding } from '../finding';
import { amountAt, columnOf, type Table } from '../table';

/**
 * The forecast reaches the required result. A shortfall is raised per administration, and per department only where the
 * departments have requirements of their own.
 */
export function requiredResultCheck(figures: AdministrationFigures, tables: AdministrationTables): Finding[] {
  const own = tables.departments === null ? [] : departmentShortfalls(tables.departments);
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

function departmentShortfalls(table: Table): Finding[] {
  const [required, forecast] = [columnOf(table, 'requiredResult'), columnOf(table, 'forecast')];
  if (required === null || forecast === null) return [];
  return table.rows.flatMap(({ label, role }, row) => {
    const requirement = amountAt(table, row, required);
    const expected = amountAt(table, row, forecast);
    if (role !== 'item' || requirement === null || expected === null || !requirement.value.gt(expected.value))
      return [];
    const figures = [
      { amount: expected, cell: table.place(row, forecast) },
      { amount: requirement, cell: table.place(row, required) },
    ];
    return [
      {
        ...shortfallFinding(label, figures),
        row: label,
        column: table.columns[forecast]?.header ?? null,
        stated: expected.value,
        expected: requirement.value,
        difference: expected.value.minus(requirement.value),
        unit: expected.unit,
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
