import type { BalanceYear } from '../balance/balanceYear';
import { asTerm } from '../balance/computed';
import type { ReserveLimits } from '../balance/resultReserve';
import type { DeficitLeft } from '../balance/restoring';
import type { CellRef } from '../address';
import { zero } from '../decimal';
import type { Equation, NamedFigure } from '../equation';
import { type Finding, plainFinding } from '../finding';
import { addCount, type CheckResult, noCounts } from './checkResult';

/**
 * An allocation above the result reserve's limit (11 kap. 14 § kommunallagen), and a deficit that is not restored within its
 * three years (12 §).
 */
export function balanceYearCheck(years: readonly BalanceYear[]): CheckResult {
  let counts = noCounts;
  const findings: Finding[] = [];
  for (const year of years) {
    const { allocation, aboveLimit, reserve, requirement } = year;
    if (allocation !== null && reserve?.largestAllocation.kind === 'computed') {
      counts = addCount(counts, aboveLimit === null ? 'held' : 'error');
      if (aboveLimit !== null)
        findings.push(
          allocationFinding(
            year,
            allocation,
            equityOf(reserve),
            reserve.largestAllocation.equation,
            aboveLimit,
          ),
        );
    }
    if (requirement.restoring.kind !== 'computed') continue;
    for (const deficit of requirement.restoring.deficits)
      if (deficit.isLate) findings.push(lateFinding(year, deficit));
  }
  return { findings, counts };
}

function allocationFinding(
  { table, column }: BalanceYear,
  allocation: NamedFigure,
  threshold: readonly NamedFigure[],
  limit: Equation,
  above: Equation,
): Finding {
  const { unit, value: expected } = limit.figure.amount;
  const difference = above.figure.amount.value;
  return {
    ...plainFinding({
      check: 'balance',
      class: 'error',
      cells: distinct([...cellsOf(allocation), ...cellsIn(limit), ...threshold.flatMap(cellsOf)]),
      row: null,
      column: table.columns[column]?.header ?? null,
      detail: { code: 'allocationAboveReserveLimit' },
    }),
    stated: expected.plus(difference),
    expected,
    difference,
    tolerance: zero,
    unit,
  };
}

function lateFinding({ table, column }: BalanceYear, { year, latestYear, left }: DeficitLeft): Finding {
  const { value, unit } = left.figure.amount;
  return {
    ...plainFinding({
      check: 'balance',
      class: 'error',
      cells: distinct(cellsIn(left)),
      row: null,
      column: table.columns[column]?.header ?? null,
      detail: { code: 'deficitNotRestored', year: String(year), latestYear: String(latestYear) },
    }),
    stated: value,
    expected: zero,
    difference: value,
    tolerance: zero,
    unit,
  };
}

/** What tells which threshold holds. */
function equityOf({ equityWithPensions }: ReserveLimits): NamedFigure[] {
  return equityWithPensions.kind === 'computed' ? [asTerm(equityWithPensions.equation)] : [];
}

/** The cells that a result is worked out from, those of the equations within it too. */
function cellsIn({ operation }: Equation): CellRef[] {
  const figures = operation.kind === 'sum' ? operation.terms : [operation.of].flat();
  return figures.flatMap(cellsOf);
}

function cellsOf({ figure, equation }: NamedFigure): CellRef[] {
  return [...(figure.cell === null ? [] : [figure.cell]), ...(equation === null ? [] : cellsIn(equation))];
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}
