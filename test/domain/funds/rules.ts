import fc from 'fast-check';
import type { Day } from '../../../src/domain/day';
import { Decimal } from '../../../src/domain/decimal';
import type { FundLimit } from '../../../src/domain/funds/fundLimit';
import { type FundRule, plainRule, type RuleScope } from '../../../src/domain/funds/fundRule';
import { units } from '../../../src/domain/unit';

/** A rule without a problem, changed as told. */
export function ruleWith(change: Partial<FundRule>): FundRule {
  return {
    ...plainRule,
    name: 'Regel',
    surplusShare: new Decimal('0.75'),
    deficitShare: new Decimal(1),
    ...change,
  };
}

/** A name as a cell holds it: on one line, without blanks around it. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '@x',
      '-5',
      'A: B',
      'a "b"; c',
      '75 %',
      'Hemlöshet 75 %',
      '<b>fet</b>',
      'SANT',
      '2025-01-01',
    ),
  )
  .map((text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim())
  .filter((text) => text !== '' && !/[ÂÃâÅÄ]/.test(text));
const share = fc.nat({ max: 10_000 }).map((parts) => new Decimal(parts).div(10_000));
const day = fc.record<Day>({
  year: fc.integer({ min: 1990, max: 2090 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const amount = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 2 }))
  .map(([digits, decimals]) => new Decimal(digits).div(10 ** decimals));
const unit = fc.constantFrom(...units);
const money = fc.record({ value: amount, unit });
const simple = fc.oneof(
  money.map((value): FundLimit => ({ kind: 'amount', money: value })),
  share.map((value): FundLimit => ({ kind: 'share', share: value })),
  fc
    .tuple(amount, amount, unit)
    .map(([low, more, of]): FundLimit => ({ kind: 'range', low, high: low.plus(more), unit: of })),
);
const limit = fc.oneof(
  simple,
  fc
    .tuple(fc.constantFrom('lowest' as const, 'highest' as const), simple, simple)
    .map(([kind, one, other]): FundLimit => ({ kind, of: [one, other] })),
  fc.tuple(money, money, money).map(([upTo, first, last]): FundLimit => ({
    kind: 'bySize',
    steps: [
      { upTo, limit: first },
      { upTo: null, limit: last },
    ],
  })),
);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const years = fc.integer({ min: 1, max: 20 });

/** Rules that don't clash: each is for a unit of its own, or of a year of its own. */
export const rules: fc.Arbitrary<readonly FundRule[]> = fc
  .array(
    fc.record<FundRule>({
      name,
      source: fc.oneof(fc.constant(''), name),
      scope: fc.oneof(
        fc.constant<RuleScope>({ kind: 'municipality' }),
        name.map((administration): RuleScope => ({ kind: 'administration', administration })),
        name.map((of): RuleScope => ({ kind: 'unit', unit: of })),
      ),
      from: day,
      to: fc.constant(null),
      surplusShare: orNull(share),
      deficitShare: orNull(share),
      cap: orNull(limit),
      floor: fc.constant(null),
      yearlyMaximum: orNull(limit),
      returnsBeforeCap: fc.boolean(),
      reducesToCap: fc.boolean(),
      repaymentYears: orNull(years),
      exemptions: fc.array(fc.record({ unit: name, share }), { maxLength: 3 }),
      remainderTo: fc.constant(null),
      decidedBy: fc.oneof(fc.constant(''), name),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map((rule, index) => {
      const year = 2000 + index;
      return { ...rule, from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
    }),
  );
