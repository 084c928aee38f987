import fc from 'fast-check';
import {
  formatWorkbookSettings,
  parseWorkbookSettings,
  type WorkbookSettings,
} from '../../src/app/settings/workbookSettings';
import { Decimal } from '../../src/domain/decimal';
import type { ForecastSnapshot, OutcomeImport, PeriodProfile } from '../../src/domain/history/outcomeHistory';
import { monthsLater } from '../../src/domain/outcome/period';
import type { TableKey } from '../../src/domain/tableKey';
import { units } from '../../src/domain/unit';

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const table: fc.Arbitrary<TableKey> = fc.record({
  sheet: text,
  headers: fc.array(text, { maxLength: 3 }),
  occurrence: fc.nat({ max: 2 }),
});
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([digits, decimals]) => new Decimal(digits.toString()).div(new Decimal(10).pow(decimals)));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const unit = fc.constantFrom(...units);
const month = fc.nat({ max: 600 }).map((months) => monthsLater('1990-01', months));
const at = fc
  .tuple(month, fc.integer({ min: 10, max: 28 }), fc.integer({ min: 10, max: 23 }))
  .map(([day, date, hour]) => `${day}-${date}T${hour}:05`);

const importedRows = fc.array(
  fc.record({ table, row: text, outcome: amount, periodBudget: orNull(amount), unit }),
);

const outcomeImport: fc.Arbitrary<OutcomeImport> = fc.record({
  at,
  period: fc.tuple(month, fc.nat({ max: 11 })).map(([from, more]) => ({ from, to: monthsLater(from, more) })),
  files: fc.array(
    fc.record({
      name: text,
      size: fc.nat(),
      fingerprint: fc.string({
        unit: fc.constantFrom(...Array.from('0123456789abcdef')),
        minLength: 64,
        maxLength: 64,
      }),
    }),
    { maxLength: 2 },
  ),
  mapping: fc.array(text, { maxLength: 2 }),
  rows: importedRows,
  earlier: fc.array(fc.record({ to: month, rows: importedRows }), { maxLength: 2 }),
});

const snapshot: fc.Arbitrary<ForecastSnapshot> = fc.record({
  name: text,
  at,
  month: orNull(month),
  rows: fc.array(
    fc.record({
      table,
      administration: orNull(text),
      row: text,
      isTotal: fc.boolean(),
      unit: orNull(unit),
      outcome: orNull(amount),
      budget: orNull(amount),
      forecast: orNull(amount),
    }),
  ),
});

const rowOfTable = fc.record({ table, row: text });
const profile: fc.Arbitrary<PeriodProfile> = fc.record({
  row: orNull(rowOfTable),
  shares: fc.array(fc.nat({ max: 90 }), { minLength: 11, maxLength: 11 }).map((shares) => {
    const parts = shares.map((share) => new Decimal(share).div(1000));
    return [...parts, parts.reduce((rest, part) => rest.minus(part), new Decimal(1))];
  }),
});

const accounts = fc.nat({ max: 99_999 }).map(String);
const settings: fc.Arbitrary<WorkbookSettings> = fc.record({
  corrections: fc.constant([]),
  acceptances: fc.array(
    fc.record({
      finding: fc.record({
        check: fc.constantFrom('sum', 'deviation'),
        code: text,
        table: orNull(table),
        row: orNull(text),
        column: orNull(text),
        amounts: fc.array(text, { maxLength: 2 }),
      }),
      comment: text,
      name: text,
      date: fc.constant('2017-09-28'),
    }),
    { maxLength: 2 },
  ),
  importing: fc.record({
    aliases: fc.array(fc.record({ from: text, to: orNull(rowOfTable) })),
    accountRules: orNull(
      fc.array(fc.record({ from: accounts, to: accounts, line: text, certain: fc.boolean() })),
    ),
  }),
  history: fc.record({
    imports: fc.array(outcomeImport, { maxLength: 3 }),
    snapshots: fc.array(snapshot, { maxLength: 2 }),
    profiles: fc.array(profile, { maxLength: 2 }),
  }),
  requiredResults: fc.array(fc.tuple(text, amount)).map((typed) => new Map(typed)),
  remarks: fc.array(
    fc.record({
      owner: fc.record({ administration: text, unit: orNull(text) }),
      comment: text.map((said) => `${said}.`),
      action: text,
    }),
    { maxLength: 2 },
  ),
  attention: orNull(
    fc.record({
      amount: fc.record({ value: fc.nat().map((value) => new Decimal(value + 1)), unit: fc.constant('tkr') }),
      share: fc.constantFrom(null, new Decimal('0.02')),
    }),
  ),
  board: fc.record({
    unit: orNull(unit),
    rounding: fc.constantFrom('stated', 'distributed'),
    templates: fc
      .array(fc.tuple(fc.constantFrom('outcome', 'fundchange'), text), { maxLength: 2 })
      .map((own) => new Map(own.map(([kind, said]) => [kind, `.${said.replace(/[{}]/g, '')}`]))),
  }),
  unread: fc.constant(new Map()),
});

test('whatever a workbook remembers comes back as it was', () => {
  fc.assert(
    fc.property(settings, (kept) => {
      const { settings: read, problem } = parseWorkbookSettings(formatWorkbookSettings(kept));
      expect(problem).toBeNull();
      expect(formatWorkbookSettings(read)).toBe(formatWorkbookSettings(kept));
      expect(read).toEqual(kept);
    }),
  );
});

test('whatever else stands in the text comes back as it was, and again', () => {
  const version = { version: fc.constant(1) };
  const anything = fc.record({
    ...version,
    imports: fc.array(fc.jsonValue(), { maxLength: 3 }),
    acceptances: fc.array(fc.jsonValue(), { maxLength: 3 }),
    colours: fc.jsonValue(),
  });
  fc.assert(
    fc.property(anything, (written) => {
      const once = formatWorkbookSettings(parseWorkbookSettings(JSON.stringify(written)).settings);
      const again = formatWorkbookSettings(parseWorkbookSettings(once).settings);
      const plain = JSON.parse(JSON.stringify(written)) as object;
      const { imports, acceptances } = written;
      expect(JSON.parse(once)).toEqual({
        corrections: [],
        ...plain,
        ...(imports.length > 0 ? {} : { imports: undefined }),
        acceptances: JSON.parse(JSON.stringify(acceptances)) as unknown,
        version: 2,
      });
      expect(again).toBe(once);
    }),
  );
});
