import fc from 'fast-check';
import { Decimal, zero } from '../../../src/domain/decimal';
import type { Equation, NamedFigure } from '../../../src/domain/equation';
import { stated } from '../../../src/domain/equations';
import { carryForward } from '../../../src/domain/funds/carryForward';
import type { FundLimit } from '../../../src/domain/funds/fundLimit';
import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import type { CarryForward } from '../../../src/domain/funds/yearEnd';
import type { Unit } from '../../../src/domain/unit';

const amounts = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((ore) => new Decimal(ore).div(100));
const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => new Decimal(thousandths).div(1000));
const units = fc.constantFrom<Unit>('kr', 'tkr', 'mnkr');
const money = fc.record({ value: amounts.map((value) => value.abs()), unit: units });
const plainLimits: fc.Arbitrary<FundLimit> = fc.oneof(
  money.map((one) => ({ kind: 'amount' as const, money: one })),
  shares.map((share) => ({ kind: 'share' as const, share })),
);
const limits: fc.Arbitrary<FundLimit> = fc.oneof(
  plainLimits,
  fc.record({
    kind: fc.constantFrom('lowest' as const, 'highest' as const),
    of: fc.array(plainLimits, { minLength: 2, maxLength: 3 }),
  }),
);
const rules: fc.Arbitrary<FundRule> = fc
  .record({
    surplusShare: shares,
    deficitShare: shares,
    cap: fc.option(limits),
    floor: fc.option(
      money.map((one): FundLimit => ({ kind: 'amount', money: { ...one, value: one.value.neg() } })),
    ),
    yearlyMaximum: fc.option(limits),
    returnsBeforeCap: fc.boolean(),
    reducesToCap: fc.boolean(),
  })
  .map((parts) => ({ ...plainRule, name: 'any', ...parts }));

const years = fc.record({
  opening: amounts,
  result: amounts,
  returned: fc.option(amounts),
  turnover: amounts,
  unit: units,
});

function outcomeOf(
  rule: FundRule,
  year: typeof years extends fc.Arbitrary<infer T> ? T : never,
): CarryForward {
  const figure = (value: Decimal) => ({ amount: { value, decimals: 2, unit: year.unit }, cell: null });
  const outcome = carryForward(rule, {
    opening: stated('opening', figure(year.opening)),
    returned: year.returned === null ? null : stated('returned', figure(year.returned)),
    result: stated('result', figure(year.result)),
    turnover: figure(year.turnover.abs()),
    exemptShare: zero,
  });
  if (outcome.kind === 'notComputed') throw new Error(outcome.reason);
  return outcome;
}

function value(figure: NamedFigure | null): Decimal {
  return figure?.figure.amount.value ?? zero;
}

/** What the operation gives from its terms; the equation must say the same. */
function recomputed({ operation, figure }: Equation): Decimal {
  switch (operation.kind) {
    case 'sum':
      return operation.terms.reduce((sum, term) => sum.plus(value(term).times(term.sign)), zero);
    case 'share':
      return value(operation.of).times(operation.share).toDecimalPlaces(figure.amount.decimals);
    case 'lowest':
      return Decimal.min(...operation.of.map(value));
    default:
      return Decimal.max(...operation.of.map(value));
  }
}

function equationsIn(figure: NamedFigure): readonly Equation[] {
  const { equation } = figure;
  if (equation === null) return [];
  const { operation } = equation;
  const parts =
    operation.kind === 'sum' ? operation.terms : operation.kind === 'share' ? [operation.of] : operation.of;
  return [equation, ...parts.flatMap(equationsIn)];
}

describe('under every rule, whatever the year', () => {
  const each = (
    hold: (outcome: CarryForward, year: Parameters<typeof outcomeOf>[1], rule: FundRule) => void,
  ) => {
    fc.assert(
      fc.property(rules, years, (rule, year) => {
        hold(outcomeOf(rule, year), year, rule);
      }),
      { numRuns: 1500 },
    );
  };

  it('carried + not carried = the result, to the öre', () => {
    each((outcome, year) => {
      expect(value(outcome.carried).plus(value(outcome.notCarried)).equals(year.result)).toBe(true);
    });
  });

  it('what is carried, with what is returned and regulated, is the change of the fund', () => {
    each((outcome, year) => {
      const moved = value(outcome.effect).plus(year.returned ?? 0);
      expect(value(outcome.closing).minus(year.opening).equals(moved)).toBe(true);
      expect(value(outcome.effect).equals(value(outcome.carried).plus(value(outcome.regulated)))).toBe(true);
    });
  });

  it('the cap is never passed by what is carried, nor the yearly maximum, nor the floor', () => {
    each((outcome, year, rule) => {
      const { cap, floor, yearlyMaximum } = outcome;
      const returned = new Decimal(year.returned ?? 0);
      const isBefore = rule.returnsBeforeCap || (year.result.lt(0) ? returned.lt(0) : returned.gt(0));
      const before = isBefore ? year.opening.plus(returned) : year.opening;
      const after = before.plus(value(outcome.carried));
      if (cap !== null && year.result.gt(0)) expect(after.lte(Decimal.max(before, value(cap)))).toBe(true);
      if (cap !== null && rule.reducesToCap)
        expect(before.plus(value(outcome.effect)).lte(value(cap))).toBe(true);
      if (floor !== null && year.result.lt(0))
        expect(after.gte(Decimal.min(before, value(floor)))).toBe(true);
      if (yearlyMaximum !== null) expect(value(outcome.carried).lte(value(yearlyMaximum))).toBe(true);
    });
  });

  it('nor by the closing balance, unless the fund was above it before the surplus and is not regulated', () => {
    each((outcome, year, rule) => {
      const { cap } = outcome;
      if (cap === null) return;
      const closing = value(outcome.closing);
      const start = year.opening.plus(year.returned ?? 0);
      if (year.result.gte(0)) expect(closing.lte(Decimal.max(start, value(cap)))).toBe(true);
      if (rule.reducesToCap) expect(closing.lte(value(cap))).toBe(true);
    });
  });

  it('no more is carried than the result, and never with its sign turned', () => {
    each((outcome, year) => {
      expect(value(outcome.carried).abs().lte(year.result.abs())).toBe(true);
      expect(value(outcome.carried).times(year.result).gte(0)).toBe(true);
    });
  });

  it('every figure is what its equation gives', () => {
    each((outcome) => {
      const figures = [outcome.closing, outcome.notCarried, outcome.effect, outcome.aboveCap, outcome.cap];
      const all = figures.filter((figure) => figure !== null).flatMap(equationsIn);
      for (const equation of all)
        expect(recomputed(equation).equals(equation.figure.amount.value)).toBe(true);
    });
  });

  it('the order of the units changes nothing', () => {
    fc.assert(
      fc.property(rules, fc.array(years, { minLength: 2, maxLength: 5 }), (rule, all) => {
        const closings = (some: typeof all) =>
          some.map((year) => value(outcomeOf(rule, year).closing).toFixed());
        expect(closings([...all].reverse()).reverse()).toEqual(closings(all));
      }),
      { numRuns: 200 },
    );
  });
});
