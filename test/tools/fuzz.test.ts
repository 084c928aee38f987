import { Decimal } from '../../src/domain/decimal';
import type { OutcomeFileResult } from '../../src/domain/outcome/outcomeFile';
import { fuzzInput, type FuzzInput } from '../../tools/fuzz/fuzzInput';
import { fuzzOutcome } from '../../tools/fuzz/fuzzOutcome';
import { judgeReading } from '../../tools/fuzz/judgeReading';
import { ledgerOf } from '../ledger/ledger';
import { ledgerForms, writeLedger, type LedgerForm } from '../ledger/ledgerForms';
import { readBytes } from '../ledger/readLedger';

const seed = 1;
/** `npm run fuzz` reads a hundred thousand. */
const count = 400;

test('a damaged file is read rightly, with a note of what could not be, or refused', async () => {
  const faults: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const { fault } = await fuzzOutcome(seed, number);
    if (fault !== null) faults.push(`--only ${number}: ${fault}`);
  }
  expect(faults).toEqual([]);
}, 120_000);

test('a file is known by its seed and number', () => {
  expect(fuzzInput(3, 14)).toEqual(fuzzInput(3, 14));
  expect(fuzzInput(3, 15)).not.toEqual(fuzzInput(3, 14));
});

describe('a reader that goes wrong is found', () => {
  test.each(ledgerForms)('with $title', async (form) => {
    const input = unchanged(form);
    const result = await readBytes(input.form.file, input.bytes);
    expect(judgeReading(input, result)).toBeNull();
    expect(judgeReading(input, withMore(result, '0.01'))).toMatch(/öre/);
    expect(judgeReading(input, withMore(result, 'NaN'))).toMatch(/malformed/);
    expect(judgeReading(input, { ok: false, problem: { code: 'noOutcome' }, place: null })).toMatch(
      /refused/,
    );
  });
});

/** A small ledger in that form. */
function unchanged(form: LedgerForm): FuzzInput {
  const { format } = form;
  const ledger = ledgerOf(seed, { administrations: 1, departments: 2, accounts: 6, months: 3 });
  return {
    form,
    bytes: writeLedger(ledger, format),
    encoding: format.kind === 'text' ? format.encoding : 'cp437',
    chunkSize: 1000,
    mutations: 0,
  };
}

/** As read, but for one figure. */
function withMore(result: OutcomeFileResult, more: string): OutcomeFileResult {
  if (!result.ok) return result;
  const [first, ...rest] = result.file.figures;
  const figures = [{ ...first!, value: first!.value.plus(new Decimal(more)) }, ...rest];
  return { ok: true, file: { ...result.file, figures } };
}
