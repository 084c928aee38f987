import type { Table } from '../../domain/table';
import { type Unit, units } from '../../domain/unit';
import type { BoardTexts } from '../messages/board/boardTexts';
import type { Texts } from '../messages/texts';
import type { ReportTable } from '../report';
import { textTableOf } from '../textTableOf';
import { withoutColumns } from './columns';
import type { BoardTable, PartRecipe } from './boardPart';
import { printAmounts, type RoundingSeen } from './printing/printAmounts';
import type { ShownCells } from './printing/shownCells';

/** The texts of one language that parts are made of. */
export interface PartTexts {
  readonly texts: Texts;
  readonly board: BoardTexts;
}

export interface PrintedTable {
  readonly table: BoardTable;
  /** What of the source is shown in it, to tell whether a finding is about it. */
  readonly cells: ShownCells;
}

/** A report's table as it is printed: in the recipe's unit, which is said once above it where all amounts are in one. */
export function boardTable(
  source: ReportTable,
  sources: readonly Table[],
  recipe: PartRecipe,
  { texts, board }: PartTexts,
  difference: ColumnDifference | null = null,
): PrintedTable {
  const { table: printed, cells, ...seen } = printAmounts(source, sources, recipe);
  const rounding = { ...seen, isVisible: seen.isVisible || !isDifference(printed, difference) };
  const { unit, column } = unitOfAll(source, recipe.unit);
  const own = unit === null && column !== null ? withUnitsNamed(printed, column, recipe.unit) : printed;
  const { unit: _, ...table } = textTableOf(column === null ? own : withoutColumns(own, [column]), texts);
  return {
    table: {
      ...table,
      unitLine: unit === null ? null : board.say('amountsIn', { unit }),
      notes: [...table.notes, ...roundingNotes(rounding, board)],
    },
    cells,
  };
}

/** Column `of` is `from` less `less`, or that with its sign turned. */
export interface ColumnDifference {
  readonly of: number;
  readonly from: number;
  readonly less: number;
}

/** Whether the printed amounts of every row that has all three are what they should be. */
function isDifference({ rows }: ReportTable, difference: ColumnDifference | null): boolean {
  if (difference === null) return true;
  return rows.every(({ fields }) => {
    const [of, from, less] = [difference.of, difference.from, difference.less].map(
      (column) => fields[column],
    );
    if (of?.kind !== 'amount' || from?.kind !== 'amount' || less?.kind !== 'amount') return true;
    const size = from.amount.value.minus(less.amount.value).abs();
    return size.equals(of.amount.value.abs());
  });
}

function roundingNotes({ isVisible, isDistributed }: RoundingSeen, { say }: BoardTexts): readonly string[] {
  if (isDistributed) return [say(isVisible ? 'roundingPartly' : 'roundingDistributed')];
  return isVisible ? [say('roundingSeen')] : [];
}

interface UnitOfAll {
  /** Null where the table's amounts are in several, or in none. */
  readonly unit: string | null;
  /** The column that names each row's unit. */
  readonly column: number | null;
}

function unitOfAll(table: ReportTable, wanted: Unit | null): UnitOfAll {
  const amounts = table.rows.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.kind === 'amount' ? [field.amount.unit] : [])),
  );
  const column = unitColumn(table);
  const own = new Set<string | null>(amounts);
  const [only = null] = own;
  const isOne = own.size === 1 && only !== null;
  if (wanted !== null && !own.has(null) && amounts.length > 0) return { unit: wanted, column };
  return { unit: isOne ? only : column === null ? table.unit : null, column };
}

/** The column whose texts are nothing but units; null where there is none. */
function unitColumn({ columns, rows }: ReportTable): number | null {
  const known: ReadonlySet<string> = new Set(['', ...units]);
  const found = columns.findIndex(
    ({ kind }, column) =>
      kind === 'text' &&
      column > 0 &&
      rows.length > 0 &&
      rows.every(({ fields }) => {
        const field = fields[column];
        return field?.kind === 'text' && known.has(field.text);
      }),
  );
  return found < 0 ? null : found;
}

/** With each row's unit after its label, as it is printed: a column for it would be mostly of one word. */
function withUnitsNamed(table: ReportTable, column: number, wanted: Unit | null): ReportTable {
  return {
    ...table,
    rows: table.rows.map((row) => {
      const [label, ...others] = row.fields;
      const unit = row.fields[column];
      if (label?.kind !== 'text' || unit?.kind !== 'text' || unit.text === '') return row;
      return { ...row, fields: [{ ...label, text: `${label.text} (${wanted ?? unit.text})` }, ...others] };
    }),
  };
}
