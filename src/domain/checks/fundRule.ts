import type { CellRef } from '../address';
import { zero } from '../decimal';
import type { NamedFigure } from '../equation';
import { type Finding, plainFinding } from '../finding';
import type { FundOwner } from '../funds/fundAccount';
import type { FundFinding } from '../funds/fundFindings';
import type { FundView } from '../funds/fundView';
import { ledgerClosing } from '../funds/knownView';
import { addCount, type CheckResult, noCounts } from './checkResult';

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

/** The closing balance in our ledger is what its lines lead to. */
export function ledgerClosingCheck(view: FundView): CheckResult {
  const compared = ledgerClosing(view);
  if (compared === null) return { findings: [], counts: noCounts };
  const { stated, reached, judgement } = compared;
  const counts = addCount(noCounts, judgement.verdict);
  if (judgement.verdict !== 'error') return { findings: [], counts };
  const { unit, fund } = view.account.owner;
  const finding = plainFinding({
    check: 'fund',
    class: 'error',
    cells: [...(stated.cell === null ? [] : [stated.cell]), ...cellsOf(reached)],
    row: fund === null ? unit : `${unit}, ${fund}`,
    column: null,
    detail: { code: 'fundLinesDiffer' },
  });
  const { stated: written, expected, difference, tolerance } = judgement;
  const { unit: money } = stated.amount;
  return {
    findings: [{ ...finding, stated: written, expected, difference, tolerance, unit: money }],
    counts,
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
