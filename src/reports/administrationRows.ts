import type { CellRef } from '../domain/address';
import { Decimal } from '../domain/decimal';
import { type Finding, isOpen } from '../domain/finding';
import type { Measure } from '../domain/measure';
import type { RowRole, Table } from '../domain/table';
import { judge, type SignedAmount } from '../domain/rounding';
import type { Texts } from './messages/texts';
import { type Flag, type ReportColumn, type ReportField, type ReportRow, textField } from './report';
import { tracedCell, type TracedAmount } from './sourceAmount';

type Remark = 'remark_error' | 'remark_doubtful' | 'remark_short';

/** Findings that mark a row of the summary, the worst first. */
const marks: readonly { readonly class: Finding['class']; readonly flag: Flag; readonly remark: Remark }[] = [
  { class: 'error', flag: 'error', remark: 'remark_error' },
  { class: 'unlikely-rounding', flag: 'warning', remark: 'remark_doubtful' },
];

export interface Mark {
  readonly flag: Flag;
  readonly remark: Remark;
}

/** The open findings by the cell that they are about. */
export type MarkedCells = ReadonlyMap<string, Mark>;

export function markedCells(findings: readonly Finding[]): MarkedCells {
  const marked = new Map<string, Mark>();
  const open = findings.filter(isOpen);
  for (const mark of marks) {
    for (const finding of open) {
      const cell = finding.cells[0];
      if (finding.class !== mark.class || cell === undefined || marked.has(cellKey(cell))) continue;
      marked.set(cellKey(cell), mark);
    }
  }
  return marked;
}

export function markAt(marked: MarkedCells, cell: CellRef): Mark | null {
  return marked.get(cellKey(cell)) ?? null;
}

/** The worst mark on any of the row's cells. */
export function markOfRow(marked: MarkedCells, table: Table, row: number): Mark | null {
  if (marked.size === 0) return null;
  const found = table.columns.map((_, column) => markAt(marked, table.place(row, column)));
  return found.find((mark) => mark?.flag === 'error') ?? found.find((mark) => mark !== null) ?? null;
}

/** Whether a deviation that rounding cannot explain is shown as it is stated, or as the row's other amounts give it. */
export type DeviationBasis = 'stated' | 'checked';

/**
 * A deviation, a positive one being better: as it is stated, since it may have been worked out before the others were
 * rounded; where it is missing, or on the basis 'checked' wrong, as the row's other amounts give it.
 */
export function deviationOf(
  table: Table,
  row: number,
  column: number,
  basis: DeviationBasis = 'checked',
): TracedAmount | null {
  const better = new Decimal(table.signs.plusIsBetter ? 1 : -1);
  const stated = tracedCell(table, row, column, better);
  if (stated !== null && basis === 'stated') return stated;
  const relation = table.columnRelations.find(
    (candidate) => candidate.kind === 'deviation' && candidate.target === column,
  );
  if (relation === undefined || relation.exceptRows.has(row)) return stated;
  const turned = relation.turnedRows.has(row) ? better.negated() : better;
  const parts = relation.terms.map((term) => tracedCell(table, row, term.index, turned.times(term.sign)));
  const known = parts.filter((part) => part !== null);
  const first = known[0];
  if (first === undefined || known.length < parts.length) return stated;
  const terms = known.map(({ amount }): SignedAmount => ({ sign: 1, amount }));
  if (stated !== null && judge(stated.amount, terms).verdict !== 'error') return stated;
  return {
    amount: {
      value: known.reduce((sum, part) => sum.plus(part.amount.value), new Decimal(0)),
      decimals: Math.max(...known.map((part) => part.amount.decimals)),
      unit: first.amount.unit,
    },
    terms: known.flatMap((part) => part.terms),
  };
}

export function amountField(traced: TracedAmount | null, flag?: Flag): ReportField {
  if (traced === null) return { kind: 'missing' };
  const recipe = traced.terms.length === 0 ? null : { terms: traced.terms, neverNegative: false };
  const field = { kind: 'amount', amount: traced.amount, recipe } as const;
  return flag === undefined ? field : { ...field, flag };
}

/** A row of the source as a row of the report: its label, then the given fields. */
export function sourceRow(table: Table, row: number, fields: readonly ReportField[]): ReportRow {
  const { label, role } = table.rows[row] ?? { label: '', role: 'item' as const };
  const indent = role === 'ofWhich' ? 1 : 0;
  return { role: reportRole(role), indent, fields: [textField(label), ...fields] };
}

export function remarkField(mark: Mark | null, { say }: Texts): ReportField {
  return mark === null ? { kind: 'nothing' } : textField(say(mark.remark), mark.flag);
}

/** The column of remarks, last in the table, where any row has one. */
export function remarkColumn(rows: readonly ReportRow[], { say }: Texts): readonly ReportColumn[] {
  const isRemark = (row: ReportRow) => row.fields.length > 1 && row.fields.at(-1)?.kind === 'text';
  return rows.some(isRemark) ? [{ heading: say('remark'), kind: 'text', optional: true }] : [];
}

export function measureHeading(measure: Measure, { say }: Texts): string {
  return say(`measure_${measure}`);
}

function reportRole(role: RowRole): ReportRow['role'] {
  if (role === 'heading') return 'heading';
  return role === 'subtotal' || role === 'total' || role === 'result' ? 'total' : 'item';
}

function cellKey({ file, sheet, row, column }: CellRef): string {
  return JSON.stringify([file, sheet, row, column]);
}
