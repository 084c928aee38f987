import { Decimal } from '../domain/decimal';
import { parseLimit } from '../domain/funds/limitText';
import { convert, type Unit } from '../domain/unit';
import { parseNumberText } from './cells/numberText';

export interface AmountProblem {
  /** 'withoutUnit': the amount has a unit, and those that it is held against have none. */
  readonly code: 'missing' | 'unreadable' | 'ambiguous' | 'withoutUnit';
  readonly text: string;
}

/** An amount that a person typed, in `unit`; one with another unit of its own is converted. */
export function typedAmount(
  typed: string,
  unit: Unit | null,
): { readonly value: Decimal } | { readonly problem: AmountProblem } {
  const text = typed.trim();
  const problem = (code: AmountProblem['code']) => ({ problem: { code, text } });
  if (text === '') return problem('missing');
  const withUnit = parseLimit(text);
  if (withUnit.kind === 'limit') {
    if (withUnit.limit.kind !== 'amount') return problem('unreadable');
    const { money } = withUnit.limit;
    return unit === null ? problem('withoutUnit') : { value: convert(money.value, money.unit, unit) };
  }
  // A currency or a mark beside the number would be left out silently.
  if (!/^[\d\s.,()+\-\u2012-\u2014\u2212\u2009\u202F]+$/.test(text)) return problem('unreadable');
  const read = parseNumberText(text, { dot: 'decimal', comma: 'decimal' });
  if (read.kind !== 'number' || read.footnote !== null) return problem('unreadable');
  return read.undecided === null ? { value: new Decimal(read.digits) } : problem('ambiguous');
}
