import type { Figure } from '../domain/administration';
import type { CellRef } from '../domain/address';
import { type Amount, inUnit } from '../domain/amount';
import { positionIn } from '../domain/cellPosition';
import { Decimal } from '../domain/decimal';
import { amountAt, type Table } from '../domain/table';
import { convert, type Unit } from '../domain/unit';
import type { RecipeTerm } from './report';

/** An amount of a report and the cells that it is computed from; no terms where it cannot be traced to cells. */
export interface TracedAmount {
  readonly amount: Amount;
  readonly terms: readonly RecipeTerm[];
}

const one = new Decimal(1);

/** The amount in a table's cell, in the sheet's own sign; null where there is none. */
export function tracedCell(
  table: Table,
  row: number,
  column: number,
  factor: Decimal = one,
): TracedAmount | null {
  const amount = amountAt(table, row, column);
  if (amount === null) return null;
  return {
    amount: { ...amount, value: amount.value.times(factor) },
    terms: [{ cell: table.place(row, column), factor }],
  };
}

/** A figure in the given unit, and how it comes from its cell: turned, or in another unit than there. */
export function tracedFigure(figure: Figure, tables: readonly Table[], unit: Unit | null): TracedAmount {
  return converted(tracedAsGiven(figure, tables), unit);
}

function tracedAsGiven({ amount, cell }: Figure, tables: readonly Table[]): TracedAmount {
  const source = cell === null ? null : amountIn(tables, cell);
  if (cell === null || source === null) return { amount, terms: [] };
  if (source.value.isZero()) return { amount, terms: [{ cell, factor: one }] };
  return { amount, terms: [{ cell, factor: amount.value.div(source.value) }] };
}

/** 1 where the table's signs are those of the figure, -1 where they are turned. */
export function signAgainst(figure: Figure | null, tables: readonly Table[]): Decimal {
  const cell = figure?.cell ?? null;
  const source = cell === null ? null : amountIn(tables, cell);
  if (figure === null || source === null || source.value.isZero()) return one;
  return source.value.isNegative() === figure.amount.value.isNegative() ? one : one.negated();
}

/** left - right, in the unit of the right one. */
export function minus(minuend: TracedAmount, right: TracedAmount): TracedAmount {
  const left = converted(minuend, right.amount.unit);
  const traced = left.terms.length > 0 && right.terms.length > 0;
  return {
    amount: {
      value: left.amount.value.minus(right.amount.value),
      decimals: Math.max(left.amount.decimals, right.amount.decimals),
      unit: left.amount.unit,
    },
    terms: traced
      ? [...left.terms, ...right.terms.map((term) => ({ ...term, factor: term.factor.negated() }))]
      : [],
  };
}

/** In another unit; as it is where it has none. */
export function converted(traced: TracedAmount, unit: Unit | null): TracedAmount {
  const from = traced.amount.unit;
  if (from === null || unit === null || from === unit) return traced;
  const scale = convert(one, from, unit);
  return {
    amount: inUnit(traced.amount, unit),
    terms: traced.terms.map((term) => ({ ...term, factor: term.factor.times(scale) })),
  };
}

/** The amount that stands in a cell of one of the tables. */
function amountIn(tables: readonly Table[], cell: CellRef): Amount | null {
  for (const table of tables) {
    const position = positionIn(table, cell);
    if (position !== null) return amountAt(table, position.row, position.column);
  }
  return null;
}
