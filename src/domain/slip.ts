import type { Broken } from './checks/checkTable';
import type { Decimal } from './decimal';
import type { Slip } from './finding';
import type { Position } from './relations';

/** Names the known slip that turns the right amount into the stated one, if there is one. */
export function slipOf(
  stated: Decimal,
  right: Decimal,
  group: readonly Broken[],
  cell: Position,
): Slip | null {
  if (!right.isZero() && stated.eq(right.neg())) return 'signTurned';
  if (!right.isZero() && (stated.eq(right.times(1000)) || right.eq(stated.times(1000)))) return 'factor1000';
  if (isSwapped(stated, right)) return 'digitsSwapped';
  const sum = group.find(
    ({ at }) => at.direction === 'down' && at.target.row === cell.row && at.target.column === cell.column,
  );
  const missed = right.minus(stated);
  for (const { sign, amount } of sum?.at.terms ?? []) {
    const part = amount.value.times(sign);
    if (part.isZero()) continue;
    if (part.eq(missed)) return 'rowLeftOut';
    if (part.eq(missed.neg())) return 'rowCountedTwice';
  }
  return null;
}

/** True when two neighbouring digits, different from each other, have changed places. */
function isSwapped(stated: Decimal, right: Decimal): boolean {
  const decimals = Math.max(stated.decimalPlaces(), right.decimalPlaces());
  const [a, b] = [stated.toFixed(decimals), right.toFixed(decimals)];
  if (a.length !== b.length || a === b) return false;
  const [one, other] = [a.replace('.', ''), b.replace('.', '')];
  const differing = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first, second, ...more] = differing;
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return one[first] === other[second] && one[second] === other[first];
}
