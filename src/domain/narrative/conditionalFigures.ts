import type { Line } from './lineFigures';
import type { Meaning } from './meaning';
import type { NarrativeFigure } from './narrativeFigure';
import type { NarrativeIndex, OwnerLines } from './narrativeIndex';
import type { Claim } from './narrativeText';
import { sumOf } from './sumOf';

/** The whole before the fund's movement, and income with the fund counted in. */
export function conditionalFigures(
  claim: Claim,
  { owners, lines, linesFrom }: Meaning,
  index: NarrativeIndex,
): readonly NarrativeFigure[] {
  if (lines.length > 0 && linesFrom !== 'previous') return [];
  return owners.flatMap((owner) => {
    const grants =
      claim.side === 'income' ? owner.grant.flatMap((row) => changedBy(owner.income, row, -1, index)) : [];
    if (owner.beforeFund === null) return grants;
    const { line, row } = owner.beforeFund;
    if (claim.side === 'income') return [...changedBy(owner.income, row, 1, index), ...grants];
    if (claim.side !== null && claim.side !== 'result') return [];
    const condition = claim.fundCounted === false ? null : ({ kind: 'beforeFund', row: row.label } as const);
    const stated = line === null ? [] : index.figuresOf(line).map((figure) => ({ ...figure, condition }));
    const implied = owner.requirements.length === 0 ? [] : impliedBefore(owner, row, index);
    return [...stated, ...implied.map((figure) => ({ ...figure, condition }))];
  });
}

/** Each figure of the income with the fund's row added, or without the grant. */
function changedBy(
  income: readonly Line[],
  row: Line,
  sign: 1 | -1,
  index: NarrativeIndex,
): NarrativeFigure[] {
  const changes = index.figuresOf(row);
  const condition = {
    kind: sign > 0 ? ('includingRow' as const) : ('excludingRow' as const),
    row: row.label,
  };
  return income
    .filter(({ table }) => table === row.table)
    .flatMap((line) => index.figuresOf(line))
    .flatMap((figure) => {
      const other = changes.find(
        ({ measure, amount }) =>
          measure === figure.measure && amount.unit === figure.amount.unit && !amount.value.isZero(),
      );
      return other === undefined ? [] : { ...sumOf(figure, other, sign), condition };
    });
}

/** The result without the fund's row, where no cell states it. */
function impliedBefore({ whole }: OwnerLines, row: Line, index: NarrativeIndex): NarrativeFigure[] {
  const taken = index.figuresOf(row);
  return whole
    .filter(({ table }) => table === row.table)
    .flatMap((line) => index.figuresOf(line))
    .flatMap((figure) => {
      const other = taken.find(
        ({ measure, amount }) =>
          measure === figure.measure && amount.unit === figure.amount.unit && !amount.value.isZero(),
      );
      return other === undefined ? [] : sumOf(figure, other, -1);
    });
}
