import fc from 'fast-check';
import { fundLedgerSheet, withLedgerLines } from '../../../src/app/sheets/fundLedgerSheet';
import { cellAddress } from '../../../src/domain/address';
import { Decimal } from '../../../src/domain/decimal';
import { entryKinds, type LedgerEntry } from '../../../src/domain/funds/ledgerEntry';
import { units } from '../../../src/domain/unit';
import {
  type FundLedgerReading,
  isLedgerSheet,
  readFundLedger,
} from '../../../src/reading/fundSheets/readFundLedger';
import { readTables } from '../../../src/reading/readTables';
import { findingSentence } from '../../../src/reports/findingSentence';
import { textsIn } from '../../../src/reports/messages/texts';
import type { CellValue } from '../../../src/workbook/cells';
import { cellsOf } from '../../app/cellsOf';
import { userSheet } from '../../workbook/sheets';

const headings = [
  'Dag',
  'Förvaltning',
  'Enhet',
  'Fond',
  'Händelse',
  'Belopp',
  'Belopp i',
  'Beslut',
  'Anmärkning',
];
const good: readonly CellValue[] = ['2017-08-31', 'KoU', null, null, 'uttag', 1, 'mnkr', 'KS § 7', null];

function read(rows: readonly (readonly CellValue[])[]): FundLedgerReading {
  return readFundLedger([{ file: null, sheet: userSheet('Fonder', rows) }]);
}

function told({ findings }: FundLedgerReading, language: 'sv' | 'en' = 'sv'): readonly string[] {
  return findings.map((finding) => {
    const [cell] = finding.cells;
    const address = cell === undefined ? '' : cellAddress(cell.row, cell.column);
    return `${address}: ${findingSentence(finding, textsIn(language))}`;
  });
}

describe('our ledger of funds', () => {
  test('gives its lines; a withdrawal takes, and one that puts it right adds', () => {
    const correction = ['2017-09-05', 'KoU', null, null, 'rättelse av uttag', 0.2, 'mnkr', null, 'rad 2'];
    const { accounts, findings } = read([
      headings,
      ['2017-01-01', 'KoU', null, null, 'ingående', 0.8, 'mnkr'],
      good,
      correction,
    ]);
    expect(findings).toEqual([]);
    expect(accounts).toMatchObject([
      {
        owner: { administration: 'KoU', unit: 'KoU', fund: null },
        opening: { cell: { sheet: 'Fonder', row: 1, column: 5 } },
        movements: [
          { kind: 'withdrawn', day: { year: 2017, month: 8, day: 31 }, decision: 'KS § 7' },
          { kind: 'withdrawn' },
        ],
      },
    ]);
    expect(accounts[0]?.movements.map(({ figure }) => figure.amount.value.toFixed())).toEqual(['-1', '0.2']);
  });

  test('is no table to reconcile, and a ledger of the user is', () => {
    const sheet = userSheet('Fonder', [headings, good]);
    expect(readTables([{ file: null, name: 'a.xlsx', sheets: [sheet] }]).tables).toEqual([]);
    const own = userSheet('Fond', [
      ['Datum', 'Enhet', 'Händelse', 'Belopp (mnkr)'],
      ['2017-01-01', 'KoU', 'ingående', 0.8],
    ]);
    expect(isLedgerSheet(own)).toBe(false);
  });

  type Case = readonly [what: string, column: number, value: CellValue, sv: string, en: string];

  test.each<Case>([
    [
      'nobody',
      1,
      null,
      'C2: Enhet: Det framgår inte vems fonden är. Skriv förvaltning eller enhet.',
      'C2: Enhet: It does not say whose the fund is. Write an administration or a unit.',
    ],
    [
      'a date that is none',
      0,
      '2017-13-01',
      'A2: KoU, Dag: ”2017-13-01” är inget datum. Skriv till exempel 2025-01-31.',
      'A2: KoU, Dag: “2017-13-01” is no date. Write for example 2025-01-31.',
    ],
    [
      'no movement',
      4,
      'lån',
      'E2: KoU, Händelse: ”lån” är ingen rörelse i en fond. Skriv ingående, avsatt, uttag, insättning, återredovisat eller bokslut, eller rättelse av en sådan rörelse.',
      'E2: KoU, Händelse: “lån” is no movement of a fund. Write opening, allocated, withdrawal, deposit, returned or year end, or correction of such a movement.',
    ],
    [
      'an opening balance put right',
      4,
      'rättelse av ingående',
      'E2: KoU, Händelse: ”rättelse av ingående” är ingen rörelse i en fond. Skriv ingående, avsatt, uttag, insättning, återredovisat eller bokslut, eller rättelse av en sådan rörelse.',
      'E2: KoU, Händelse: “rättelse av ingående” is no movement of a fund. Write opening, allocated, withdrawal, deposit, returned or year end, or correction of such a movement.',
    ],
    ['no amount', 5, null, 'F2: KoU, Belopp: Beloppet saknas.', 'F2: KoU, Belopp: The amount is missing.'],
    [
      'a text for an amount',
      5,
      'en miljon',
      'F2: KoU, Belopp: ”en miljon” är inget belopp.',
      'F2: KoU, Belopp: “en miljon” is no amount.',
    ],
    [
      'an amount that can be read in two ways',
      5,
      '1.234',
      'F2: KoU, Belopp: ”1.234” är inget belopp.',
      'F2: KoU, Belopp: “1.234” is no amount.',
    ],
    [
      'no unit of money',
      6,
      null,
      'G2: KoU, Belopp i: Beloppets enhet saknas. Skriv kr, tkr eller mnkr.',
      "G2: KoU, Belopp i: The amount's unit is missing. Write kr, tkr or mnkr.",
    ],
    [
      'an amount that states another unit',
      5,
      '50 tkr',
      'G2: KoU, Belopp i: Beloppet är skrivet som ”50 tkr”, i en annan enhet än den här.',
      'G2: KoU, Belopp i: The amount is written as “50 tkr”, in another unit than this one.',
    ],
    [
      'another currency',
      6,
      'euro',
      'G2: KoU, Belopp i: ”euro” är ingen enhet för belopp. Skriv kr, tkr eller mnkr.',
      'G2: KoU, Belopp i: “euro” is no unit of amounts. Write kr, tkr or mnkr.',
    ],
  ])('does not count a line with %s, and says so at its cell', (_, column, value, sv, en) => {
    const reading = read([headings, good.map((cell, index) => (index === column ? value : cell))]);
    expect(reading.entries).toEqual([]);
    expect(told(reading)).toEqual([`${sv} Raden räknas inte med.`]);
    expect(told(reading, 'en')).toEqual([`${en} The line is not counted.`]);
  });

  test('says of a fund that has lines of later years only that it is not counted', () => {
    const sheet = userSheet('Fonder', [headings, good, good]);
    const reading = readFundLedger([{ file: null, sheet }], { year: 2016, month: 12, day: 31 });
    expect(reading.accounts).toEqual([]);
    expect(told(reading)).toEqual([
      'F2: KoU: Fonden har bara rader med ett datum efter året som rapporteras. Raden räknas inte med.',
    ]);
  });

  test('without a needed column counts no line', () => {
    const reading = read([headings.filter((heading) => heading !== 'Enhet' && heading !== 'Förvaltning')]);
    expect(told(reading)).toEqual(['A1: Kolumnen ”Enhet” saknas. Inga rader på bladet räknas med.']);
  });
});

const name = fc.constantFrom('KoU', '=1+1', 'Städ & kök', '-5', '"x"', '75 %', '2025-01-01');
const entries: fc.Arbitrary<readonly LedgerEntry[]> = fc.array(
  fc
    .record({
      administration: name,
      unit: fc.option(name, { nil: null }),
      fund: fc.option(name, { nil: null }),
      year: fc.integer({ min: 2000, max: 2030 }),
      kind: fc.constantFrom(...entryKinds),
      isCorrection: fc.boolean(),
      digits: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      decimals: fc.nat({ max: 3 }),
      unitOfMoney: fc.constantFrom(...units),
      decision: fc.oneof(fc.constant(''), name),
      note: fc.oneof(fc.constant(''), name),
    })
    .map(
      ({
        administration,
        unit,
        fund,
        year,
        kind,
        isCorrection,
        digits,
        decimals,
        unitOfMoney,
        decision,
        note,
      }) => {
        const corrects = isCorrection && kind !== 'opening' && kind !== 'closing';
        const value = new Decimal(digits).div(10 ** decimals);
        const taken = kind === 'withdrawn' && !corrects ? value.abs().neg() : value;
        return {
          owner: { administration, unit: unit ?? administration, fund },
          day: { year, month: 1, day: 1 },
          kind,
          isCorrection: corrects,
          amount: { value: taken.isZero() ? new Decimal(0) : taken, decimals, unit: unitOfMoney },
          decision,
          note,
          cell: null,
        };
      },
    ),
  { maxLength: 6 },
);

const withoutCells = (all: readonly LedgerEntry[]) =>
  all.map((entry) => ({
    ...entry,
    cell: null,
    amount: { ...entry.amount, value: entry.amount.value.toFixed().replace(/^-0$/, '0') },
  }));

describe.each(['sv', 'en'] as const)('the ledger that we write in %s', (language) => {
  test('is read back as the same lines, whatever they are', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sheet = cellsOf(fundLedgerSheet(all, { language }));
        expect(withoutCells(readFundLedger([{ file: null, sheet }]).entries)).toEqual(withoutCells(all));
      }),
    );
  });

  test('keeps every row as it stands when lines are added, the wrong ones and the columns of the user too', () => {
    const rows = [
      ['Min rubrik'],
      [...headings, 'Eget'],
      [...good, 'x'],
      [...good.slice(0, 4), 'lån', 2, 'tkr', null, null, 7],
    ];
    const sheet = userSheet('Mina fonder', rows);
    fc.assert(
      fc.property(entries, (all) => {
        const added = withLedgerLines(sheet, all, { language });
        if (added === null) throw new Error('The sheet has headings.');
        const after = cellsOf(added);
        expect(after.name).toBe('Mina fonder');
        expect(after.rows.slice(0, rows.length).map((row) => row?.values)).toEqual(rows);
        const [, ...more] = readFundLedger([{ file: null, sheet: after }]).entries;
        expect(withoutCells(more)).toEqual(withoutCells(all));
      }),
    );
  });
});
