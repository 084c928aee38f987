import type { Decimal } from '../../../domain/decimal';
import type { Table } from '../../../domain/table';
import type { Unit } from '../../../domain/unit';
import type { PartRecipe } from '../boardPart';
import type { ReportField, ReportTable } from '../../report';
import { boardAmount, rounded } from './boardAmount';
import { distributedCells, type PrintedCells, roundedCells } from './distributeSums';
import { type ShownCells, shownCells, soleCell } from './shownCells';
import { type ShownRelation, shownRelations } from './shownRelations';
import { workedOut } from './workedOut';

/** What of its rounding a reader of the table is told. */
export interface RoundingSeen {
  /** Some sum or difference is not what the printed amounts give. */
  readonly isVisible: boolean;
  /** Some amount is printed otherwise than it would be rounded by itself. */
  readonly isDistributed: boolean;
}

export interface PrintedAmounts extends RoundingSeen {
  /** With its amounts in the printed unit, rounded as they are printed. */
  readonly table: ReportTable;
  readonly cells: ShownCells;
}

/**
 * A table's amounts as a board document prints them; `sources` hold the cells that they come from. Rounded one by one
 * unless `rounding` is 'distributed'; then differences are those of the printed amounts.
 */
export function printAmounts(
  table: ReportTable,
  sources: readonly Table[],
  { unit, rounding }: Pick<PartRecipe, 'unit' | 'rounding'>,
): PrintedAmounts {
  const cells = shownCells(table, unit);
  const relations = shownRelations(sources, cells);
  const plain = roundedCells(cells);
  const printed = rounding === 'distributed' ? distributedCells(cells, relations) : plain;
  const print = (field: ReportField): ReportField =>
    rounding === 'distributed' ? distributedField(field, printed, unit) : plainField(field, unit);
  const rows = table.rows.map((row) => ({ ...row, fields: row.fields.map(print) }));
  return {
    table: { ...table, rows },
    cells,
    isDistributed: [...printed].some(([key, value]) => !(plain.get(key)?.equals(value) ?? true)),
    isVisible:
      relations.some((relation) => !holds(relation, printed)) ||
      rows.some(({ fields }) => fields.some((field) => !isWorkedOut(field, printed))),
  };
}

function plainField(field: ReportField, unit: Unit | null): ReportField {
  return field.kind === 'amount' ? { ...field, amount: boardAmount(field.amount, unit) } : field;
}

function distributedField(field: ReportField, printed: PrintedCells, unit: Unit | null): ReportField {
  if (field.kind !== 'amount') return field;
  const amount = boardAmount(field.amount, unit);
  const value = workedOut(field, printed);
  return value === null ? { ...field, amount } : { ...field, amount: { ...amount, value } };
}

function holds({ target, terms }: ShownRelation, printed: PrintedCells): boolean {
  const valueOf = (cell: string): Decimal => {
    const value = printed.get(cell);
    if (value === undefined) throw new Error('a relation of a cell that is not shown');
    return value;
  };
  const [first, ...others] = terms.map(({ cell, sign }) => valueOf(cell).times(sign));
  if (first === undefined) return true;
  return others.reduce((sum, value) => sum.plus(value), first).equals(valueOf(target));
}

/** Whether a difference of printed amounts is printed as what they give; true of anything else. */
function isWorkedOut(field: ReportField, printed: PrintedCells): boolean {
  if (field.kind !== 'amount' || soleCell(field) !== null) return true;
  const value = workedOut(field, printed);
  return value?.equals(rounded(field.amount.value, field.amount.decimals)) ?? true;
}
