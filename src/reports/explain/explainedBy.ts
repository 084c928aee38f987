import { cellAddress, cellName, type CellRef } from '../../domain/address';
import type { NamedFigure } from '../../domain/equation';
import { figuresIn } from '../equations/equationText';
import { figureNameText } from '../equations/figureName';
import type { Language } from '../messages/textsOf';
import type { Explanation } from './explanations';

/** Only what concerns a unit or a term (any part of the name) or a cell (`D22`, `Blad!D22`), whichever the filter is. */
export function explainedBy(
  all: readonly Explanation[],
  filter: string,
  language: Language,
): readonly Explanation[] {
  const wanted = filter.trim().toLowerCase();
  const isWanted = (figure: NamedFigure): boolean =>
    figureNameText(figure.name, language).toLowerCase().includes(wanted) ||
    cellsOf(figure).some((cell) => isCell(cell, wanted));
  return all.flatMap((one) => {
    if (one.title.toLowerCase().includes(wanted)) return [one];
    const figures = one.figures.filter(isWanted);
    return figures.length === 0 ? [] : [{ ...one, figures }];
  });
}

function isCell(cell: CellRef, wanted: string): boolean {
  const names = [cellName(cell), cellName({ ...cell, file: null }), cellAddress(cell.row, cell.column)];
  const plain = wanted.replaceAll("'", '').replaceAll('$', '');
  return names.some((name) => name.toLowerCase() === plain);
}

function cellsOf({ figure, equation }: NamedFigure): readonly CellRef[] {
  const own = figure.cell === null ? [] : [figure.cell];
  return equation === null ? own : [...own, ...figuresIn(equation.operation).flatMap(cellsOf)];
}
