import { positionIn } from './cellPosition';
import type { NamedFigure } from './equation';
import { figureSum } from './equations';
import { relationsOf, type RelationAt } from './relations';
import type { Table } from './table';

/** A figure whose cell is blank, as what the table's other cells imply it from; any other figure is left as it is. */
export function impliedFigure(figure: NamedFigure, table: Table | null): NamedFigure {
  const { cell } = figure.figure;
  const at = table === null || cell === null ? null : positionIn(table, cell);
  if (table === null || at === null || table.cell(at.row, at.column).kind !== 'blank') return figure;
  for (const relation of relationsOf(table)) {
    const { target, direction, outcome } = relation;
    if (direction !== 'down' || outcome.kind !== 'implied') continue;
    if (target.row === at.row && target.column === at.column) return computedFrom(figure, relation, table);
  }
  return figure;
}

/** Turned where the figure is in normal form and the table's own sign is the other one. */
function computedFrom(figure: NamedFigure, { terms, outcome }: RelationAt, table: Table): NamedFigure {
  if (outcome.kind !== 'implied') return figure;
  const { value } = figure.figure.amount;
  if (!value.abs().equals(outcome.amount.value.abs())) return figure;
  const turned = !value.equals(outcome.amount.value);
  return figureSum(
    figure.name,
    terms.map(({ row, column, sign, amount }) => ({
      name: { kind: 'text' as const, text: table.rows[row]?.label ?? '' },
      figure: { amount, cell: table.place(row, column) },
      equation: null,
      sign: turned ? (sign > 0 ? (-1 as const) : (1 as const)) : sign,
    })),
  );
}
