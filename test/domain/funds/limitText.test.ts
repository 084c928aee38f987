import fc from 'fast-check';
import { Decimal } from '../../../src/domain/decimal';
import type { FundLimit } from '../../../src/domain/funds/fundLimit';
import { type LimitProblemCode, limitText, parseLimit } from '../../../src/domain/funds/limitText';
import type { Unit } from '../../../src/domain/unit';

describe('a limit is read and written in Swedish and English', () => {
  it.each([
    ['1 mnkr', '1 mnkr'],
    ['1 %', '1 %'],
    ['0,5 %', '0.5 %'],
    ['50 000 kr', '50 000 kr'],
    ['−2 mnkr', '−2 mnkr'],
    ['30 000–50 000 tkr', '30 000–50 000 tkr'],
    ['lägst av 1 mnkr och 1 %', 'lower of 1 mnkr and 1 %'],
    ['högst av 1 mnkr och 1 % och 50 kr', 'higher of 1 mnkr and 1 % and 50 kr'],
    ['till 500 mnkr: 40 mnkr; därutöver: 60 mnkr', 'up to 500 mnkr: 40 mnkr; above: 60 mnkr'],
  ])('%s, %s', (sv, en) => {
    const reading = parseLimit(sv);
    if (reading.kind === 'problem') throw new Error(reading.problem.code);
    expect(limitText(reading.limit, 'sv')).toBe(sv);
    expect(limitText(reading.limit, 'en')).toBe(en);
    expect(parseLimit(en)).toEqual(reading);
  });

  it.each([
    ['1 MSEK', '1 mnkr'],
    ['1,5mkr', '1,5 mnkr'],
    ['Lägst av 1 mnkr och 1%', 'lägst av 1 mnkr och 1 %'],
    ['30 000 – 50 000 tkr', '30 000–50 000 tkr'],
    ['30 mnkr - 50 000 tkr', '30 000–50 000 tkr'],
    ['50\u00a0000 kr', '50 000 kr'],
    ['upp till 500 mnkr: 40 mnkr; däröver: 60 mnkr', 'till 500 mnkr: 40 mnkr; därutöver: 60 mnkr'],
  ])('%s is read as %s', (text, expected) => {
    const reading = parseLimit(text);
    if (reading.kind === 'problem') throw new Error(reading.problem.code);
    expect(limitText(reading.limit, 'sv')).toBe(expected);
  });

  it.each<[string, LimitProblemCode]>([
    ['', 'unreadable'],
    ['mycket', 'unreadable'],
    ['50 000', 'unitMissing'],
    ['30 000–50 000', 'unitMissing'],
    ['50.000 kr', 'ambiguousNumber'],
    ['50,000 kr', 'ambiguousNumber'],
    ['1 mnkr eller 1 %', 'unreadable'],
    ['lägst av 1 mnkr', 'unreadable'],
    ['till 500 mnkr', 'unreadable'],
    ['1 mnkrr', 'unitMissing'],
    ['1 2 kr', 'unitMissing'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseLimit(text)).toMatchObject({ kind: 'problem', problem: { code } });
  });
});

const values = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => new Decimal(digits).div(new Decimal(10).pow(decimals)));
const units = fc.constantFrom<Unit>('kr', 'tkr', 'mnkr');
const money = fc.record({ value: values, unit: units });
const plain: fc.Arbitrary<FundLimit> = fc.oneof(
  money.map((one) => ({ kind: 'amount' as const, money: one })),
  values.map((share) => ({ kind: 'share' as const, share })),
  fc.record({ kind: fc.constant('range' as const), low: values, high: values, unit: units }),
);
const bySize: fc.Arbitrary<FundLimit> = fc
  .tuple(fc.array(fc.record({ upTo: money, limit: money }), { maxLength: 3 }), money)
  .map(([steps, above]) => ({ kind: 'bySize', steps: [...steps, { upTo: null, limit: above }] }));
const combined = (of: fc.Arbitrary<FundLimit>): fc.Arbitrary<FundLimit> =>
  fc.record({
    kind: fc.constantFrom('lowest' as const, 'highest' as const),
    of: fc.array(of, { minLength: 2, maxLength: 3 }),
  });
const limits = fc.oneof(plain, bySize, combined(fc.oneof(plain, bySize, combined(plain))));

it('any limit is read back as it was written, in both languages', () => {
  fc.assert(
    fc.property(limits, fc.constantFrom('sv' as const, 'en' as const), (limit, language) => {
      const reading = parseLimit(limitText(limit, language));
      expect(JSON.stringify(reading)).toBe(JSON.stringify({ kind: 'limit', limit }));
    }),
    { numRuns: 2000 },
  );
});

it('any text gives a limit or a problem', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['limit', 'problem']).toContain(parseLimit(text).kind);
    }),
  );
});
