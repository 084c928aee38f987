import type { CellRef } from '../address';
import { zero } from '../decimal';
import type { NamedFigure } from '../equation';
import { type Finding, plainFinding } from '../finding';
import type { FundOwner } from '../funds/fundAccount';
import type { FundFinding } from '../funds/fundFindings';

/** A fund below its floor or above its cap by the rule that applies, or an allocation above last year's result. */
export function fundRuleFinding(
  { unit, fund }: FundOwner,
  { code, rule, figure, limit }: FundFinding,
): Finding {
  const { amount } = figure.figure;
  const bound = limit.figure.amount.value;
  const finding = plainFinding({
    check: 'fund',
    class: 'error',
    cells: [...cellsOf(figure), ...cellsOf(limit)],
    row: fund === null ? unit : `${unit}, ${fund}`,
    column: null,
    detail: { code, rule },
  });
  return {
    ...finding,
    stated: amount.value,
    expected: bound,
    difference: amount.value.minus(bound),
    tolerance: zero,
    unit: amount.unit,
  };
}

/** The cell that a figure stands in, or those that it is computed from. */
function cellsOf({ figure, equation }: NamedFigure): CellRef[] {
  if (figure.cell !== null) return [figure.cell];
  if (equation === null) return [];
  const { operation } = equation;
  const terms = operation.kind === 'sum' ? operation.terms : [operation.of].flat();
  return terms.flatMap(cellsOf);
}
