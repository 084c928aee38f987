import type { FindingKey } from './acceptance';
import type { CellRef } from './address';
import { positionIn } from './cellPosition';
import type { Decimal } from './decimal';
import type { Finding, FindingDetail } from './finding';
import type { Table } from './table';
import { type TableKey, tableKeyText } from './tableKey';
import type { Unit } from './unit';

/** What a finding about these tables is known by in the next run. */
export function findingKey(finding: Finding, tables: readonly Table[]): FindingKey {
  const { check, cells, row, column, stated, expected, unit, detail } = finding;
  return {
    check,
    code: detail.code,
    table: tableOf(cells[0], tables),
    row,
    column,
    amounts: [
      amountText(stated, unit),
      amountText(expected, unit),
      ...cells.map((cell) => contentOf(cell, tables)),
      ...extent(detail),
    ],
  };
}

/** The key as one text, to look it up by. */
export function findingKeyText({ check, code, table, row, column, amounts }: FindingKey): string {
  return JSON.stringify([check, code, table && tableKeyText(table), row, column, amounts]);
}

/** The table that a cell stands in, its headings included; outside of all of them, the sheet. */
function tableOf(cell: CellRef | undefined, tables: readonly Table[]): TableKey | null {
  if (cell === undefined) return null;
  const { file, sheet } = cell;
  const table = tables.find(
    (candidate) => candidate.file === file && candidate.sheet === sheet && covers(candidate, cell),
  );
  return table?.key ?? { ...(file === null ? {} : { file }), sheet, headers: [], occurrence: 0 };
}

function covers({ area: { top, left, bottom, right } }: Table, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function contentOf(cell: CellRef, tables: readonly Table[]): string {
  for (const table of tables) {
    const position = positionIn(table, cell);
    if (position === null) continue;
    const content = table.cell(position.row, position.column);
    if (content.kind === 'amount') return amountText(content.amount.value, content.amount.unit);
    return content.kind === 'blank' ? '' : content.text;
  }
  return '';
}

function amountText(value: Decimal | null, unit: Unit | null): string {
  if (value === null) return '';
  const digits = value.isZero() ? '0' : value.toFixed();
  return unit === null ? digits : `${digits} ${unit}`;
}

/** What a finding tells beside the amounts of its cells: how many there are where not all are named, and a text. */
function extent(detail: FindingDetail): string[] {
  return [
    ...('count' in detail ? [String(detail.count)] : []),
    ...('text' in detail ? [detail.text] : []),
    ...('beforeFund' in detail ? [amountText(detail.beforeFund, null)] : []),
  ];
}
