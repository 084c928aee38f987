import { Decimal, zero } from '../../domain/decimal';

/** An amount in öre where that is a safe integer, else in kronor as a decimal (then `ore` is 0). */
export interface ExactAmount {
  readonly ore: number;
  readonly rest: Decimal | null;
}

const hundredth = new Decimal('0.01');

/** In kronor. */
export function exactValue({ ore, rest }: ExactAmount): Decimal {
  if (ore === 0) return rest ?? zero;
  const value = new Decimal(ore).times(hundredth);
  return rest === null ? value : value.plus(rest);
}

/** A sum of amounts, exact whatever their size and decimals. */
export class ExactSum implements ExactAmount {
  ore = 0;
  rest: Decimal | null = null;

  add(amount: ExactAmount): void {
    const sum = this.ore + amount.ore;
    if (Number.isSafeInteger(sum)) {
      this.ore = sum;
    } else {
      this.rest = exactValue(this);
      this.ore = amount.ore;
    }
    if (amount.rest !== null) this.rest = (this.rest ?? zero).plus(amount.rest);
  }

  subtract({ ore, rest }: ExactAmount): void {
    this.add({ ore: -ore, rest: rest?.neg() ?? null });
  }

  get isNil(): boolean {
    return this.rest === null ? this.ore === 0 : this.value.isZero();
  }

  /** In kronor. */
  get value(): Decimal {
    return exactValue(this);
  }
}
