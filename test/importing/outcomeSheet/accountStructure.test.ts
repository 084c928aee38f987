import { Decimal } from '../../../src/domain/decimal';
import { controlLines, figureLines, noteCodes, readText, usable } from '../outcomeFiles';

const heading =
  'Kontostruktur\tUtfall jan - feb 2026\tBudget jan - feb 2026\t(signal)\tÅterstår jan - feb 2026\tHelårsprognos 2026\tBudget 2026';
const rows = [
  '30 - Försäljning\t\t40\tröd\t-40\t\t240',
  '31 - Taxor och avgifter\t12\t180\tröd\t-168\t\t1 080',
  'Summa 3 - Intäkter\t12\t220\tröd\t-208\t\t1 320',
  'Summa INTÄKTER\t12\t220\tröd\t-208\t\t1 320',
  '5 - Kostnader för arbetskraf\t\t-2\tgrön\t2\t\t-12',
  '60 - Lokal- och markhyror\t-700\t-700\tröd\t0\t\t-4 200',
  '62 - Bränsle, energi o vatten\t-50\t-150\tgrön\t100\t\t-900',
  '68 - Tele, post\t-0\t\tröd\t-0\t\t',
  'Summa 6 - Övriga verksamhetskostnader\t-750\t-850\tgrön\t100\t\t-5 100',
  '7 - Övriga verksamhetskostnader\t1\t-2\tgrön\t3\t\t-12',
  'Summa KOSTNADER\t-749\t-854\tgrön\t105\t\t-5 124',
  'Summa RR\t-737\t-634\tröd\t-103\t\t-3 804',
];

const text = [heading, ...rows].join('\n');

describe('an account structure, whose totals stand among its rows at several levels', () => {
  test('gives each account once', async () => {
    const file = usable(await readText(text));
    expect(file).toMatchObject({ format: 'accounts', plan: 'kommunBas', unit: null, dimensions: [] });
    expect(figureLines(file).filter((line) => line.includes('outcome'))).toEqual([
      '31 Taxor och avgifter, outcome 2026-01–2026-02: 12',
      '60 Lokal- och markhyror, outcome 2026-01–2026-02: -700',
      '62 Bränsle, energi o vatten, outcome 2026-01–2026-02: -50',
      '68 Tele, post, outcome 2026-01–2026-02: 0',
      '7 Övriga verksamhetskostnader, outcome 2026-01–2026-02: 1',
    ]);
    const budget = file.figures.filter(({ measure }) => measure === 'budget');
    expect(Decimal.sum(...budget.map(({ value }) => value)).toNumber()).toBe(-3804);
    expect(noteCodes(file)).toEqual([]);
  });

  test('holds every total against the rows that it sums up', async () => {
    const lines = controlLines(usable(await readText(text)));
    expect(lines.filter((line) => line.includes('outcome'))).toEqual([
      'Summa 3 - Intäkter outcome 2026-02: 12 = 12',
      'Summa INTÄKTER outcome 2026-02: 12 = 12',
      'Summa 6 - Övriga verksamhetskostnader outcome 2026-02: -750 = -750',
      'Summa KOSTNADER outcome 2026-02: -749 = -749',
      'Summa RR outcome 2026-02: -737 = -737',
    ]);
    expect(lines.every((line) => line.includes(' = '))).toBe(true);
  });

  test('tells which totals a changed row breaks', async () => {
    const changed = text.replace('hyror\t-700', 'hyror\t-600');
    const broken = controlLines(usable(await readText(changed))).filter((line) => line.includes('≠'));
    expect(broken).toEqual([
      'Summa 6 - Övriga verksamhetskostnader outcome 2026-02: -750 ≠ -650',
      'Summa KOSTNADER outcome 2026-02: -749 ≠ -649',
      'Summa RR outcome 2026-02: -737 ≠ -637',
    ]);
  });

  test.each([
    ['in a line above it', `Belopp i tkr (vänt tecken)\n${text}`, 'tkr'],
    ['in the heading of its labels', text.replace('Kontostruktur', 'Kontostruktur, mnkr'), 'mnkr'],
    ['nowhere', text, null],
  ])('has its unit %s', async (_, written, unit) => {
    expect(usable(await readText(written)).unit).toBe(unit);
  });
});
