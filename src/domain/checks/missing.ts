import type { Amount } from '../amount';
import { type Finding, type FindingDetail, plainFinding } from '../finding';
import type { Position } from '../relations';
import type { Table } from '../table';
import { notMoney } from '../measure';

/** A blank cell and the amount that the other figures imply for it. */
export interface ImpliedBlank extends Position {
  readonly amount: Amount;
}

/**
 * A blank that the other figures imply is reported with the implied amount, and a row without any amount as one finding.
 * Blanks that imply 0 are one finding together; columns that are blank throughout are counted.
 */
export function missingFindings(table: Table, implied: readonly ImpliedBlank[]): Finding[] {
  const money = table.columns.flatMap(({ measure }, column) => (notMoney.has(measure) ? [] : [column]));
  const blankColumns = money.filter((column) =>
    table.rows.every((_, row) => table.cell(row, column).kind === 'blank'),
  );
  const used = money.filter((column) => !blankColumns.includes(column));
  const known = implied.filter(
    ({ row, column }) => used.includes(column) && table.rows[row]?.role !== 'heading',
  );
  const zeros = known.filter(({ amount }) => amount.value.isZero());
  return [
    ...known.filter(({ amount }) => !amount.value.isZero()).map((blank) => impliedFinding(table, blank)),
    ...zeroFindings(table, zeros),
    ...blankRows(table, used),
    ...(blankColumns.length > 0 ? [columnsFinding(table, blankColumns)] : []),
  ];
}

function impliedFinding(table: Table, { row, column, amount }: ImpliedBlank): Finding {
  return {
    ...missing(table, [{ row, column }], { code: 'blank' }),
    expected: amount.value,
    unit: amount.unit,
  };
}

function zeroFindings(table: Table, zeros: readonly ImpliedBlank[]): Finding[] {
  const [first] = zeros;
  if (first === undefined) return [];
  if (zeros.length === 1) return [impliedFinding(table, first)];
  const finding = missing(table, zeros, { code: 'blanksImplyZero', count: zeros.length });
  return [{ ...finding, row: null, column: null, expected: first.amount.value, unit: first.amount.unit }];
}

function blankRows(table: Table, used: readonly number[]): Finding[] {
  return table.rows.flatMap(({ role, label }, row) => {
    if (role === 'heading' || label === '' || used.length === 0) return [];
    if (!used.every((column) => table.cell(row, column).kind === 'blank')) return [];
    const cells = used.map((column) => ({ row, column }));
    return [{ ...missing(table, cells, { code: 'blankRow' }), column: null }];
  });
}

function columnsFinding(table: Table, columns: readonly number[]): Finding {
  const headers = columns.map((column) => table.columns[column]?.header ?? '');
  const cells = columns.map((column) => ({ row: 0, column }));
  return {
    ...missing(table, cells, { code: 'blankColumns', headers }),
    row: null,
    column: headers.join(', '),
  };
}

function missing(table: Table, cells: readonly Position[], detail: FindingDetail): Finding {
  const [first = { row: 0, column: 0 }] = cells;
  const finding = plainFinding({
    check: 'missing',
    class: 'missing',
    cells: cells.map(({ row, column }) => table.place(row, column)),
    row: table.rows[first.row]?.label ?? null,
    column: table.columns[first.column]?.header ?? null,
    detail,
  });
  return { ...finding, unit: table.columns[first.column]?.unit ?? null };
}
