import fc from 'fast-check';
import { Decimal } from '../../../src/domain/decimal';
import { readSie } from '../../../src/importing/sie/readSie';
import { cp437, inChunks, reading, sieText, voucher } from './sieFile';

const runs = Number(process.env.FUZZ_RUNS ?? 300);

const samples = [
  sieText(
    '#OMFATTN 20170831',
    '#IB 0 1930 10.00',
    '#UB 0 1930 1010.00',
    '#RES 0 3010 -1000.00',
    '#RES -1 3010 -900.00',
  ),
  sieText(
    '#KONTO 3010 "Försäljning"',
    '#OBJEKT 1 "N" "Norr"',
    '#RES 0 3010 -300.00',
    '#RES 0 5010 120.50',
    '#PSALDO 0 201701 3010 {} -300.00',
    '#PSALDO 0 201701 3010 {"1" "N"} -300.00',
    '#PSALDO 0 201702 5010 {} 120.50',
  ),
  sieText(
    '#RES 0 3010 -300.00',
    '#RES 0 5010 300.00',
    ...voucher('20170131', '3010 {1 N} -300.00 "" "Text \\"a\\""', '1930 {} 300.00'),
    ...voucher('20170228', '5010 {1 N 6 P} 100.00', '5010 {} 200.00', '1930 {} -300.00'),
  ),
];

/** Things that break files: cut, repeated, lost and altered bytes, and marks that mean something. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 0 }) }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), length: fc.nat({ max: 255 }) }),
  fc.record({
    kind: fc.constant('mark' as const),
    at: fc.nat(),
    length: fc.constantFrom(...cp437('"{}#\\ \t\r\n-.,0129')),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, { kind, at: place, length }: Mutation): Uint8Array {
  const at = place % (bytes.length + 1);
  const before = [...bytes.subarray(0, at)];
  switch (kind) {
    case 'cut':
      return Uint8Array.from(before);
    case 'drop':
      return Uint8Array.from([...before, ...bytes.subarray(at + length)]);
    case 'repeat':
      return Uint8Array.from([...before, ...bytes.subarray(at, at + length), ...bytes.subarray(at)]);
    case 'set':
      return Uint8Array.from([...before, length, ...bytes.subarray(at + 1)]);
    case 'mark':
      return Uint8Array.from([...before, length, ...bytes.subarray(at)]);
  }
}

/** The sum of #RES of the current year's income and costs, read as simply as can be; null where a line is not that simple. */
function plainResult(bytes: Uint8Array): Decimal | null {
  let sum: Decimal | null = null;
  for (const line of Buffer.from(bytes)
    .toString('latin1')
    .split(/[\r\n]+/)) {
    if (!/#\s*res/i.test(line)) continue;
    const [, year, account, amount] =
      /^\s*#RES\s+(-?\d+)\s+(\d+)\s+([-+]?\d+(?:\.\d+)?)\s*$/i.exec(line) ?? [];
    if (year === undefined || account === undefined || amount === undefined) return null;
    if (Number(year) === 0 && !/^[12]/.test(account)) sum = (sum ?? new Decimal(0)).minus(amount);
  }
  return sum;
}

test('a broken file is refused, or its total is that of its balances, or it says where the two differ', async () => {
  let read = 0;
  const property = fc.asyncProperty(
    fc.constantFrom(...samples),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 300 }),
    async (sample, mutations, chunk) => {
      const bytes = mutations.reduce(mutated, cp437(sample));
      const result = await readSie(inChunks(bytes, chunk), bytes.length, reading);
      if (!result.ok) return;
      read += 1;
      const { figures, notes, controlTotals } = result.content;
      const stated = plainResult(bytes);
      const ofYear = figures.filter(
        ({ measure, period }) => measure === 'outcome' && period.from.startsWith('2017'),
      );
      const total = ofYear.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
      if (stated === null || total.eq(stated)) return;
      const told = notes.some(({ note }) =>
        ['accountInconsistent', 'monthsOutsideYear', 'lastLineOpen'].includes(note.code),
      );
      const differs = controlTotals.some((one) => !one.stated.eq(one.read));
      expect({ told: told || differs, total: total.toFixed(), stated: stated.toFixed() }).toMatchObject({
        told: true,
      });
    },
  );
  await fc.assert(property, { numRuns: runs, seed: 4 });
  expect(read).toBeGreaterThan(runs / 20);
}, 3_600_000);
