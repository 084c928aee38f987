import { less, stated, sum } from './equations';
import type { NamedFigure } from './equation';
import { rowOwner } from './funds/ownerOf';
import { amountAt, columnOf, type Table } from './table';

/** A requirement that a sheet states of a unit. */
interface StatedRequirement {
  readonly unit: string;
  readonly required: NamedFigure;
}

/**
 * The requirements that tables other than those of departments state by unit: in a column of their own, or as a negative
 * grant in a fund's table, which is a return that is required.
 */
export function statedRequirements(tables: readonly Table[]): StatedRequirement[] {
  return tables.flatMap((table) => {
    if (table.kind === 'departments') return [];
    const column = columnOf(table, 'requiredResult');
    const grant = table.kind === 'fund' ? columnOf(table, 'grant') : null;
    return table.rows.flatMap((row, index): StatedRequirement[] => {
      if (row.role !== 'item') return [];
      const { unit, administration } = rowOwner(row);
      const name = unit ?? administration ?? row.label;
      const amount = column === null ? null : amountAt(table, index, column);
      if (column !== null && amount !== null)
        return [
          { unit: name, required: stated('requiredResult', { amount, cell: table.place(index, column) }) },
        ];
      const given = grant === null ? null : amountAt(table, index, grant);
      if (grant === null || given?.value.isNegative() !== true) return [];
      const figure = { amount: given, cell: table.place(index, grant) };
      const written = {
        name: { kind: 'text' as const, text: table.columns[grant]?.header ?? '' },
        figure,
        equation: null,
      };
      return [{ unit: name, required: sum('requiredResult', [less(written)]) }];
    });
  });
}
