import { inUnit, type Amount } from './amount';
import type { Decimal } from './decimal';
import type { Unit } from './unit';

/** How large a deviation must be to need an explanation: reaching either of the two is enough; null where one is not set. */
export interface Attention {
  readonly amount: { readonly value: Decimal; readonly unit: Unit } | null;
  /** Of the budget: 0.02 for 2 %. */
  readonly share: Decimal | null;
}

/** Whether a deviation, of whichever sign, reaches the threshold. An amount without a unit can't be held against one with. */
export function needsAttention(
  deviation: Amount,
  budget: Amount | null,
  { amount, share }: Attention,
): boolean {
  const size = deviation.value.abs();
  if (size.isZero()) return false;
  if (
    amount !== null &&
    deviation.unit !== null &&
    inUnit(deviation, amount.unit).value.abs().gte(amount.value)
  )
    return true;
  return (
    share !== null &&
    budget !== null &&
    !budget.value.isZero() &&
    budget.unit === deviation.unit &&
    size.gte(budget.value.abs().times(share))
  );
}
