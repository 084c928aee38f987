import fc from 'fast-check';
import { fundRulesSheet } from '../../../src/app/sheets/fundRulesSheet';
import { cellAddress } from '../../../src/domain/address';
import { Decimal } from '../../../src/domain/decimal';
import { ruleFields } from '../../../src/domain/funds/ruleFields';
import { readTables } from '../../../src/reading/readTables';
import {
  type FundRulesReading,
  isRulesSheet,
  readFundRules,
} from '../../../src/reading/fundSheets/readFundRules';
import { findingSentence } from '../../../src/reports/findingSentence';
import { textsIn } from '../../../src/reports/messages/texts';
import { type CellValue, generalFormat, type SheetCells } from '../../../src/workbook/cells';
import { cellsOf } from '../../app/cellsOf';
import { userSheet } from '../../workbook/sheets';
import { ruleWith, rules } from '../../domain/funds/rules';

const headings = [
  'Regel',
  'Gäller',
  'Andel av överskott',
  'Andel av underskott',
  'Tak',
  'Golv',
  'Från och med',
  'Till och med',
];
const good: readonly CellValue[] = [
  'Nämnder',
  'Kommunen',
  '75 %',
  '100 %',
  '1 mnkr',
  null,
  '2025-01-01',
  null,
];

function read(rows: readonly (readonly CellValue[])[], change: Partial<SheetCells> = {}): FundRulesReading {
  return readFundRules([{ file: null, sheet: userSheet('Regler', rows, change) }]);
}

/** Cell and sentence of every finding. */
function told({ findings }: FundRulesReading, language: 'sv' | 'en' = 'sv'): readonly string[] {
  return findings.map((finding) => {
    const [cell] = finding.cells;
    const address = cell === undefined ? '' : cellAddress(cell.row, cell.column);
    return `${address}: ${findingSentence(finding, textsIn(language))}`;
  });
}

describe('a sheet of rules', () => {
  test('gives its rules; what is blank is not stated, not zero', () => {
    const { rules: found, findings } = read([
      ['Våra regler'],
      [],
      headings,
      good,
      ['', ...good.slice(1)].map(() => null),
    ]);
    expect(findings).toEqual([]);
    expect(found).toEqual([
      ruleWith({
        name: 'Nämnder',
        from: { year: 2025, month: 1, day: 1 },
        cap: { kind: 'amount', money: { value: new Decimal(1), unit: 'mnkr' } },
      }),
    ]);
  });

  test('is read wherever its columns stand, with others among them, and hidden ones', () => {
    const order = [3, 1, 0, 2];
    const rows = [headings, good].map((row) => [
      '',
      ...order.map((column) => row[column] ?? null),
      'egen anteckning',
    ]);
    expect(read(rows)).toEqual({ rules: [ruleWith({ name: 'Nämnder' })], findings: [] });
  });

  test('is read as Excel changes what is typed: percents, dates and truth values', () => {
    const formats = ['General', '0%', 'yyyy\\-mm\\-dd'].map((numberFormat) => ({
      ...generalFormat,
      numberFormat,
    }));
    const rows = [
      [
        'Regel',
        'Gäller',
        'Andel av överskott',
        'Andel av underskott',
        'Tak',
        'Från och med',
        'Regleras till taket',
        'Återställs inom år',
      ],
      ['A', 'Kommunen', 0.07, 1, 0.01, 45658, true, 3],
    ];
    const cells = userSheet('Regler', rows, { formats });
    const sheet = {
      ...cells,
      rows: cells.rows.map(
        (row, index) => row && { ...row, formats: index === 0 ? [] : [0, 0, 1, 1, 1, 2, 0, 0] },
      ),
    };
    expect(readFundRules([{ file: null, sheet }])).toEqual({
      rules: [
        ruleWith({
          name: 'A',
          surplusShare: new Decimal('0.07'),
          cap: { kind: 'share', share: new Decimal('0.01') },
          from: { year: 2025, month: 1, day: 1 },
          reducesToCap: true,
          repaymentYears: 3,
        }),
      ],
      findings: [],
    });
  });

  test.each([
    ['#,##0\\ "kr"', 'kr'],
    ['#,##0.00 [$kr-41D]', 'kr'],
    ['#,##0 "tkr"', 'tkr'],
    ['"mnkr" 0.0', 'mnkr'],
    ['#,##0,"tkr"', null],
    ['#,##0', null],
  ])(
    'takes the unit that %s shows beside an amount, as Excel makes of what is typed',
    (numberFormat, unit) => {
      const formats = [generalFormat, { ...generalFormat, numberFormat }];
      const amounts = [...good.slice(0, 4), 50_000, ...good.slice(5)];
      const cells = userSheet('Regler', [headings, amounts], { formats });
      const rows = cells.rows.map(
        (row, index) => row && { ...row, formats: index === 0 ? [] : [0, 0, 0, 0, 1] },
      );
      const reading = readFundRules([{ file: null, sheet: { ...cells, rows } }]);
      expect(reading.rules.map(({ cap }) => (cap?.kind === 'amount' ? cap.money.unit : null))).toEqual(
        unit === null ? [] : [unit],
      );
    },
  );

  test('of a workbook that counts its days from 1904 has the same days', () => {
    const formats = ['General', 'yyyy-mm-dd'].map((numberFormat) => ({ ...generalFormat, numberFormat }));
    const cells = userSheet('Regler', [headings, [...good.slice(0, 6), 44196, null]], {
      formats,
      dates1904: true,
    });
    const rows = cells.rows.map((row) => row && { ...row, formats: [0, 0, 0, 0, 0, 0, 1] });
    const { rules: found } = readFundRules([{ file: null, sheet: { ...cells, rows } }]);
    expect(found.map(({ from }) => from)).toEqual([{ year: 2025, month: 1, day: 1 }]);
  });

  test('may have a note of the user below the table', () => {
    expect(read([headings, good, [], ['Beslutat av KF i juni']]).findings).toEqual([]);
  });

  test('is no table to reconcile, and no user table is taken for one', () => {
    const sheet = userSheet('Regler', [headings, good]);
    expect(readTables([{ file: null, name: 'a.xlsx', sheets: [sheet] }])).toEqual({
      tables: [],
      ignoredTables: [],
      findings: [],
    });
    expect(
      isRulesSheet(
        userSheet('Fond', [
          ['Namn', 'Överskott', 'Underskott', 'Källa'],
          ['A', 1, 2, 'x'],
        ]),
      ),
    ).toBe(false);
  });
});

type Case = readonly [what: string, column: number, value: CellValue, sv: string, en: string];

describe('a rule that is wrong is refused at its cell, and nothing is computed from it:', () => {
  test.each<Case>([
    [
      'a share above 100 %',
      2,
      '120 %',
      'C2: Nämnder, Andel av överskott: En andel är minst 0 % och högst 100 %. Regeln används inte.',
      'C2: Nämnder, Andel av överskott: A share is at least 0 % and at most 100 %. The rule is not used.',
    ],
    [
      'a negative share',
      3,
      '-5 %',
      'D2: Nämnder, Andel av underskott: En andel är minst 0 % och högst 100 %. Regeln används inte.',
      'D2: Nämnder, Andel av underskott: A share is at least 0 % and at most 100 %. The rule is not used.',
    ],
    [
      'a share that is no percent',
      2,
      75,
      'C2: Nämnder, Andel av överskott: ”75” är ingen andel i procent. Skriv till exempel 75 %. Regeln används inte.',
      'C2: Nämnder, Andel av överskott: “75” is no share in percent. Write for example 75 %. The rule is not used.',
    ],
    [
      'a floor above the cap',
      5,
      '2 mnkr',
      'F2: Nämnder, Golv: Golvet är högre än taket. Regeln används inte.',
      'F2: Nämnder, Golv: The floor is above the cap. The rule is not used.',
    ],
    [
      'an amount without a unit',
      4,
      50_000,
      'E2: Nämnder, Tak: ”50000” saknar enhet. Skriv kr, tkr, mnkr eller %. Regeln används inte.',
      'E2: Nämnder, Tak: “50000” lacks a unit. Write kr, tkr, mnkr or %. The rule is not used.',
    ],
    [
      'a date that is none',
      6,
      '2025-02-30',
      'G2: Nämnder, Från och med: ”2025-02-30” är inget datum. Skriv till exempel 2025-01-31. Regeln används inte.',
      'G2: Nämnder, Från och med: “2025-02-30” is no date. Write for example 2025-01-31. The rule is not used.',
    ],
    [
      'an end before the beginning',
      7,
      '2024-12-31',
      'H2: Nämnder, Till och med: Regeln slutar gälla innan den börjar. Regeln används inte.',
      'H2: Nämnder, Till och med: The rule ends before it begins. The rule is not used.',
    ],
    [
      'no name',
      0,
      null,
      'A2: Regel: Regeln saknar namn. Regeln används inte.',
      'A2: Regel: The rule has no name. The rule is not used.',
    ],
    [
      'nobody that it is for',
      1,
      null,
      'B2: Nämnder, Gäller: Det framgår inte vem regeln gäller. Skriv Kommunen, Förvaltning: namn eller Enhet: namn. Regeln används inte.',
      'B2: Nämnder, Gäller: It does not say whom the rule is for. Write Municipality, Administration: name or Unit: name. The rule is not used.',
    ],
    [
      'an error of a formula',
      2,
      { error: '#REF!' },
      'C2: Nämnder, Andel av överskott: ”#REF!” är ingen andel i procent. Skriv till exempel 75 %. Regeln används inte.',
      'C2: Nämnder, Andel av överskott: “#REF!” is no share in percent. Write for example 75 %. The rule is not used.',
    ],
  ])('%s', (_, column, value, sv, en) => {
    const reading = read([headings, good.map((cell, index) => (index === column ? value : cell))]);
    expect(reading.rules).toEqual([]);
    expect(told(reading)).toEqual([sv]);
    expect(told(reading, 'en')).toEqual([en]);
  });

  test('funds whose remainders go in a circle', () => {
    const reading = read([
      [...headings.slice(0, 4), 'Resten till'],
      ['A', 'Enhet: Norra', '50 %', '100 %', 'Södra'],
      ['B', 'Enhet: Södra', '50 %', '100 %', 'Norra'],
    ]);
    expect(reading.rules).toEqual([]);
    expect(told(reading)).toEqual([
      'E2: A, Resten till: Resten går runt i en cirkel, tillbaka till ”Norra”. Regeln används inte.',
      'E3: B, Resten till: Resten går runt i en cirkel, tillbaka till ”Södra”. Regeln används inte.',
    ]);
  });

  test('two rules of the same owner at the same time, though they stand in two files', () => {
    const sheet = userSheet('Regler', [headings, good]);
    const { rules: found, findings } = readFundRules([
      { file: 'a.xlsx', sheet },
      { file: 'b.xlsx', sheet },
    ]);
    expect(found).toEqual([]);
    expect(findings.map(({ cells }) => cells)).toEqual(
      ['a.xlsx', 'b.xlsx'].map((file) => [{ file, sheet: 'Regler', row: 1, column: 1 }]),
    );
  });
});

describe('a sheet of rules', () => {
  test('without a needed column is told of, and none of its rules is used', () => {
    const reading = read([headings, good].map((row) => [...row.slice(0, 2), ...row.slice(3)]));
    expect(reading.rules).toEqual([]);
    expect(told(reading)).toEqual([
      'A1: Kolumnen ”Andel av överskott” saknas. Inga regler på bladet används.',
    ]);
    expect(told(reading, 'en')).toEqual([
      'A1: The column “Share of surplus” is missing. No rules on the sheet are used.',
    ]);
  });

  test('with a column twice uses the first one, and says so', () => {
    const reading = read([
      [...headings, 'Tak'],
      [...good, '2 mnkr'],
    ]);
    expect(reading.rules).toHaveLength(1);
    expect(told(reading)).toEqual(['I1: Kolumnen ”Tak” finns två gånger. Den första används.']);
  });

  test('of our name without its headings is told of', () => {
    const sheet = userSheet('Avstäm regler', [['hej']]);
    expect(told(readFundRules([{ file: null, sheet }]))).toEqual([
      'A1: Bladet saknar rubrikerna för regler. Inga regler på bladet används.',
    ]);
  });

  test.each(['sv', 'en'] as const)(
    'that we write in %s is read back as the same rules, whatever they are',
    (language) => {
      fc.assert(
        fc.property(rules, (all) => {
          const sheet = cellsOf(fundRulesSheet(all, { language }));
          expect(isRulesSheet(sheet)).toBe(true);
          expect(readFundRules([{ file: null, sheet }])).toEqual({ rules: all, findings: [] });
        }),
      );
    },
  );

  test('has a heading, and a hint, for every field', () => {
    const [hints = [], head = []] = fundRulesSheet([], { language: 'sv' }).rows.slice(-2);
    expect([hints.length, head.length]).toEqual([ruleFields.length, ruleFields.length]);
  });
});
