import fc from 'fast-check';
import { ledgerOf, smallLedger, type Ledger, type LedgerSize } from '../ledger/ledger';
import { ledgerDifferences } from '../ledger/ledgerDifferences';
import { ledgerForms, writeLedger, type LedgerForm } from '../ledger/ledgerForms';
import { readBytes } from '../ledger/readLedger';

/** What of a ledger is lost or changed when it is written and read. */
async function lost(ledger: Ledger, form: LedgerForm, chunkSize?: number): Promise<readonly string[]> {
  const result = await readBytes(form.file, writeLedger(ledger, form.format), chunkSize);
  if (!result.ok) return [`refused: ${JSON.stringify(result)}`];
  return ledgerDifferences(ledger, result.file.figures, form.keys);
}

describe('a ledger comes back to the last öre', () => {
  const ledger = ledgerOf(1, smallLedger);
  test.each(ledgerForms)('from $title', async (form) => {
    expect(await lost(ledger, form)).toEqual([]);
  });
});

describe('a ledger of a fiscal year that is not the calendar year comes back to the last öre', () => {
  const ledger = ledgerOf(2, smallLedger, '2016-07');
  test.each(ledgerForms)('from $title', async (form) => {
    expect(await lost(ledger, form)).toEqual([]);
  });
});

test('ledgers of any size come back, whatever chunks the file is read in', async () => {
  const sizes: fc.Arbitrary<LedgerSize> = fc.record({
    administrations: fc.integer({ min: 1, max: 2 }),
    departments: fc.integer({ min: 2, max: 4 }),
    accounts: fc.integer({ min: 3, max: 12 }),
    months: fc.integer({ min: 2, max: 12 }),
  });
  const forms = fc.constantFrom(...ledgerForms);
  const chunks = fc.integer({ min: 3, max: 5000 });
  await fc.assert(
    fc.asyncProperty(fc.nat(), sizes, forms, chunks, async (seed, size, form, chunk) => {
      expect(await lost(ledgerOf(seed, size), form, chunk)).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);
