import type { Amount } from '../../src/domain/amount';
import { Decimal } from '../../src/domain/decimal';
import type { SignedAmount } from '../../src/domain/rounding';
import type { Unit } from '../../src/domain/unit';

/** The amount as printed: "3.0" has one decimal. */
export function amount(printed: string, unit: Unit | null = null): Amount {
  return { value: new Decimal(printed), decimals: printed.split('.')[1]?.length ?? 0, unit };
}

/** Amounts that are added, each with the sign that stands before it in the sum. */
export function plus(...printed: readonly string[]): SignedAmount[] {
  return printed.map((each) => ({ sign: 1, amount: amount(each) }));
}

export function minus(printed: string): SignedAmount {
  return { sign: -1, amount: amount(printed) };
}
