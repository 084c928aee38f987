import type { Decimal } from '../../domain/decimal';
import { cellAddress, quoteSheetName } from '../../domain/address';
import type { Recipe, RecipeTerm } from '../../reports/report';
import type { SourceCells } from './sourceCells';

/** The recipe as a formula in Excel's invariant form; null where a cell holds no number that Excel could count with. */
export function recipeFormula({ terms, constant, neverNegative }: Recipe, cells: SourceCells): string | null {
  if (terms.length === 0 || !terms.every(({ cell }) => cells.holdsNumber(cell))) return null;
  const parts = terms.map((term, index) => termText(term, index === 0, cells));
  const sum = [...parts, ...(constant === undefined ? [] : [constantText(constant)])].join('');
  return neverNegative ? `=MAX(0,${sum})` : `=${sum}`;
}

/** A cell of the source times its factor, with the sign that stands before it: none before a first positive one. */
export function termText({ cell, factor, over }: RecipeTerm, first: boolean, cells: SourceCells): string {
  const reference = `${quoteSheetName(cells.sheetName(cell))}!${cellAddress(cell.row, cell.column)}`;
  const sign = factor.isNegative() ? '-' : first ? '' : '+';
  const size = factor.abs();
  if (over !== undefined && !over.equals(1)) return `${sign}${reference}*${size.toFixed()}/${over.toFixed()}`;
  if (size.equals(1)) return sign + reference;
  return size.lessThan(1)
    ? `${sign}${reference}/${size.pow(-1).toFixed()}`
    : `${sign}${reference}*${size.toFixed()}`;
}

function constantText(constant: Decimal): string {
  return `${constant.isNegative() ? '-' : '+'}${constant.abs().toFixed()}`;
}
