import type { OutcomeFileProblem } from '../../../src/domain/outcome/outcomeFile';
import { readSie } from '../../../src/importing/sie/readSie';
import { maxLineLength } from '../../../src/importing/sie/sieLimits';
import {
  contentOf,
  cp437,
  inChunks,
  notesOf,
  readBytes,
  reading,
  refusal,
  shown,
  sieText,
  voucher,
} from './sieFile';

/** Where the first record after the head stands. */
const first = 7;

describe('files that are no SIE file of type 1 to 4', () => {
  test.each<[string, string | Uint8Array, OutcomeFileProblem]>([
    ['nothing', '', { code: 'empty' }],
    ['blank lines', '\r\n \r\n', { code: 'empty' }],
    ['a web page', '<!DOCTYPE HTML>\n<html><title>404 Not Found</title></html>', { code: 'webPage' }],
    [
      'a web page in UTF-16',
      Uint8Array.from(Buffer.from('\uFEFF <html>Not found</html>', 'utf16le')),
      { code: 'webPage' },
    ],
    [
      'SIE 5',
      '<?xml version="1.0"?>\n<Sie xmlns="http://www.sie.se/sie5"></Sie>',
      { code: 'unknownSieType', type: '5' },
    ],
    ['a workbook', 'PK\x03\x04 and so on', { code: 'binary' }],
    ['bytes', Uint8Array.from({ length: 3000 }, (_, index) => index % 7), { code: 'binary' }],
    ['another text', 'Konto;Belopp\n5010;1', { code: 'noOutcome' }],
    ['SIE without any outcome', sieText('#IB 0 1930 5.00'), { code: 'noOutcome' }],
  ])('%s', async (_, content, problem) => {
    expect((await refusal(content)).problem).toEqual(problem);
  });

  test('another type is named, with its line', async () => {
    expect(await refusal('#FLAGGA 0\n#SIETYP 7\n')).toEqual({
      problem: { code: 'unknownSieType', type: '7' },
      line: 2,
    });
  });
});

describe('records that are wrong', () => {
  test.each<[string, string, OutcomeFileProblem]>([
    ['a point and a comma', '#RES 0 5010 1.234,50', { code: 'badAmount', text: '1.234,50' }],
    ['a comma before three digits', '#RES 0 5010 1,234', { code: 'badAmount', text: '1,234' }],
    ['an exponent', '#RES 0 5010 1e5', { code: 'badAmount', text: '1e5' }],
    ['a minus after', '#RES 0 5010 100.00-', { code: 'badAmount', text: '100.00-' }],
    ['two points', '#RES 0 5010 1.2.3', { code: 'badAmount', text: '1.2.3' }],
    ['a sign alone', '#RES 0 5010 -', { code: 'badAmount', text: '-' }],
    ['text', '#RES 0 5010 hundra', { code: 'badAmount', text: 'hundra' }],
    ['an empty amount', '#RES 0 5010 ""', { code: 'badAmount', text: '' }],
    [
      'a space between the thousands',
      '#PSALDO 0 201701 5010 {} 1 250.00',
      { code: 'badAmount', text: '1 250.00' },
    ],
    ['no amount', '#RES 0 5010', { code: 'badRecord', record: '#RES' }],
    ['no account', '#RES 0 "" 5.00', { code: 'badRecord', record: '#RES' }],
    ['no year', '#RES i 5010 5.00', { code: 'badRecord', record: '#RES' }],
    ['a thirteenth month', '#PSALDO 0 201713 5010 {} 1', { code: 'noMonth', period: '201713' }],
    ['a month with a letter', '#PSALDO 0 2017-x 5010 {} 1', { code: 'badRecord', record: '#PSALDO' }],
    [
      'an object without its dimension',
      '#PSALDO 0 201701 5010 {N} 1',
      { code: 'badRecord', record: '#PSALDO' },
    ],
    ['a brace that is not closed', '#PSALDO 0 201701 5010 {1 N 1', { code: 'badRecord', record: '#PSALDO' }],
    ['a transaction outside a voucher', '#TRANS 5010 {} 1', { code: 'badRecord', record: '#TRANS' }],
    ['braces outside a voucher', '{', { code: 'badRecord', record: '{' }],
    ['a voucher without a date', '#VER A 1 "" "Text"', { code: 'badRecord', record: '#VER' }],
    [
      'a fiscal year that ends before it begins',
      '#RAR 0 20171231 20170101',
      { code: 'badRecord', record: '#RAR' },
    ],
    ['another current year', '#RAR 0 20180101 20181231', { code: 'badRecord', record: '#RAR' }],
  ])('%s', async (_, record, problem) => {
    expect(await refusal(sieText(record))).toEqual({ problem, line: first });
  });

  test('an amount before a quantity is not suspected where others are written without spaces', async () => {
    const text = sieText('#PSALDO 0 201701 5010 {} 1250.00', '#PSALDO 0 201702 5010 {} 1 250');
    expect(shown(contentOf(await readBytes(cp437(text))).figures)).toEqual([
      '2017-01 5010 - -1250',
      '2017-02 5010 - -1',
    ]);
  });

  test('a voucher that does not balance is named with its difference and its line', async () => {
    const { problem, line } = await refusal(sieText(...voucher('20170131', '5010 {} 1.00', '1930 {} -0.99')));
    expect(problem).toMatchObject({ code: 'unbalancedVoucher', voucher: 'A 1' });
    expect(problem.code === 'unbalancedVoucher' && problem.difference.toFixed()).toBe('0.01');
    expect(line).toBe(first);
  });

  test('another record within a voucher is refused', async () => {
    const text = sieText('#VER A 1 20170131', '{', '#TRANS 5010 {} 1', '#RES 0 5010 1', '}');
    expect(await refusal(text)).toEqual({ problem: { code: 'badRecord', record: '#RES' }, line: first + 3 });
  });

  test('a second file after the first is refused', async () => {
    const one = sieText('#RES 0 5010 1');
    expect(await refusal(one + one)).toEqual({
      problem: { code: 'badRecord', record: '#FLAGGA' },
      line: first + 1,
    });
  });

  test('a balance without a fiscal year has no period', async () => {
    expect(await refusal('#RES 0 5010 1.00\n')).toEqual({ problem: { code: 'noPeriod' }, line: 1 });
  });

  test('a balance of the year in a file that was made during it is of no known month', async () => {
    const problem = { code: 'noPeriod' };
    expect(await refusal(sieText('#GEN 20170905', '#RES 0 5010 1.00'))).toEqual({ problem, line: first + 1 });
    const text = sieText('#GEN 20170905', '#OMFATTN 20171231', '#RES 0 5010 1.00');
    expect((await refusal(text)).problem).toEqual(problem);
  });

  test('amounts in another currency are refused', async () => {
    expect(await refusal(sieText('#VALUTA EUR', '#RES 0 5010 1.00'))).toEqual({
      problem: { code: 'foreignCurrency', currency: 'EUR' },
      line: null,
    });
    expect(contentOf(await readBytes(cp437(sieText('#VALUTA sek', '#RES 0 5010 1.00')))).unit).toBe('kr');
  });

  test('a line beyond the limit is refused before it is read to its end', async () => {
    async function* endless() {
      yield cp437('#KONTO 5010 "');
      for (;;) {
        await Promise.resolve();
        yield new Uint8Array(100_000).fill(0x41);
      }
    }
    const result = await readSie(endless(), 1e12, reading);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'tooLarge', limit: maxLineLength },
      place: { kind: 'line', line: 1 },
    });
  });
});

describe('a file that breaks off', () => {
  const whole = sieText(
    '#KONTO 5010 "Löner"',
    '#RES 0 3010 -1100.00',
    '#RES 0 5010 500.50',
    '#PSALDO 0 201701 3010 {} -1000.00',
    '#PSALDO 0 201702 3010 {1 "N"} -100.00',
    '#PSALDO 0 201702 5010 {} 500.50',
    ...voucher('20170131', '3010 {} -1000.00', '1930 {} 1000.00 "" "Försäljning"'),
    ...voucher('20170228', '3010 {1 "N"} -100.00', '5010 {} 500.50', '1930 {} -400.50'),
  );
  const bytes = cp437(whole);

  test('at any byte is refused, or all that is read agrees with the balances', async () => {
    const ends = new Set<string>();
    for (let size = 0; size <= bytes.length; size += 1) {
      const result = await readSie(inChunks(bytes.subarray(0, size), 64), size, reading);
      if (!result.ok) {
        ends.add(result.problem.code);
        continue;
      }
      const [total] = result.content.controlTotals;
      const notes = notesOf(result.content).map(({ code }) => code);
      ends.add(notes.join());
      // Without period balances and vouchers the balances themselves are the outcome, and no month is known.
      expect(total?.read.eq(total.stated)).toBe(true);
      if (!notes.includes('noMonths')) expect(total?.read.toFixed(2)).toBe('599.50');
    }
    // The first amount of a file has no other to be held against: that it may be cut is told.
    expect([...ends].sort()).toEqual([
      'empty',
      'emptyObject',
      'emptyObject,vouchersIncomplete',
      'inconsistent',
      'noMonths',
      'noMonths,lastLineOpen',
      'noOutcome',
      'truncated',
    ]);
  });

  test.each([
    ['in a record', '#PSALDO 0 201701'],
    ['in a quoted field', '#KONTO 5010 "Lö'],
    ['in braces', '#PSALDO 0 201701 5010 {1 "N'],
    ['in an amount of fewer decimals than the others', '#RES 0 5020 12.5'],
    ['in a voucher', '#VER A 1 20170131 ""\r\n{\r\n#TRANS 5010 {} 1.00'],
    ['before a voucher', '#VER A 1 20170131 ""'],
  ])('%s: it is told so', async (_, end) => {
    expect(await refusal(sieText('#RES 0 5010 12.50') + end)).toEqual({
      problem: { code: 'truncated' },
      line: first + 1,
    });
  });

  test('in what may be the middle of an amount: it is told', async () => {
    const content = contentOf(
      await readBytes(cp437(`${sieText('#PBUDGET 0 201701 5010 {} 12')}#PBUDGET 0 201702 5010 {} 12`)),
    );
    expect(content.notes).toContainEqual({
      note: { code: 'lastLineOpen' },
      place: { kind: 'line', line: first + 1 },
    });
  });

  test('in the middle of a character of UTF-16: it is told so', async () => {
    const wide = Uint8Array.from(Buffer.from(`\uFEFF${whole}`, 'utf16le'));
    expect((await refusal(wide.subarray(0, wide.length - 1))).problem).toEqual({ code: 'truncated' });
  });
});
