import { figureLines, noteCodes, readText, usable } from '../outcomeFiles';

describe('a row per figure', () => {
  test.each<[title: string, rows: readonly string[], figures: readonly string[], notes: readonly string[]]>([
    [
      'period, unit, measure and value; deviations are not read',
      [
        '"Månad","Enhet","Mått","Värde"',
        '"2017-01","HR","Utfall","1234.50"',
        '"2017-01","HR","Budget","1200.00"',
        '"2017-02","HR","Utfall","-34.50"',
        '"2017-02","IT","Avvikelse","12.00"',
      ],
      ['HR, outcome 2017-01: 1234.5', 'HR, periodBudget 2017-01: 1200', 'HR, outcome 2017-02: -34.5'],
      [],
    ],
    [
      'debit and credit by voucher and day, with the other side in the balance sheet',
      [
        'Datum;Ver;Konto;Kontonamn;Kst;Debet;Kredit',
        '2017-01-05;A1;5010;Löner;1003;12 000,00;',
        '2017-01-05;A1;1930;Bank;;;12 000,00',
        '2017-01-15;A2;3010;Försäljning;1003;;5 000,00',
        '2017-02-15;A3;5010;Löner;1004;7 000,10;',
      ],
      [
        '1003, 5010 Löner, outcome 2017-01: -12000',
        '1003, 3010 Försäljning, outcome 2017-01: 5000',
        '1004, 5010 Löner, outcome 2017-02: -7000.1',
      ],
      ['rowLeftOut', 'signsTurned'],
    ],
    [
      'year and month apart, signs as in the ledger',
      [
        'År;Månad;Ansvar;Konto;Saldo',
        '2017;1;1003;3010;-100,10',
        '2017;2;1003;3010;-100,20',
        '2017;1;1003;5010;900,00',
      ],
      [
        '1003, 3010, outcome 2017-01: 100.1',
        '1003, 3010, outcome 2017-02: 100.2',
        '1003, 5010, outcome 2017-01: -900',
      ],
      ['signsTurned'],
    ],
    [
      'periods of two digits each, sums of what occurs again',
      [
        'Kst\tKonto\tPeriod\tBelopp',
        '1003\t5011\t1701\t-100,00',
        '1003\t5011\t1701\t-50,00',
        '1003\t3011\t1702\t50,00',
      ],
      ['1003, 5011, outcome 2017-01: -150', '1003, 3011, outcome 2017-02: 50'],
      ['repeatedKey'],
    ],
    [
      'days, projects and texts that are summed over',
      [
        'Konto;Kontonamn;Ansvar;Projekt;Bokföringsdatum;Vernr;Text;Belopp',
        '5011;Löner;1003;P1;2017-03-27;123;Lön mars;12 345,67',
        '5011;Löner;1003;P2;2017-03-28;124;Lön mars;345,67',
        '3011;Avgift;1003;;2017-04-02;125;"Faktura ""rör 3/4""";-345,67',
      ],
      ['1003, 5011 Löner, outcome 2017-03: -12691.34', '1003, 3011 Avgift, outcome 2017-04: 345.67'],
      ['signsTurned'],
    ],
    [
      'months by name, with outcome and budget side by side and a total that has no month',
      [
        '"Ansvar","Ansvar namn","Månad","Utfall","Budget","Avvikelse"',
        '"1003","HR","jan 2017","-1234.56","-1200.00","-34.56"',
        '"1004","IT","feb 2017","-34.00","-34.00","0"',
        '"Totals","","","-1268.56","-1234.00","-34.56"',
      ],
      [
        '1003 HR, outcome 2017-01: -1234.56',
        '1003 HR, periodBudget 2017-01: -1200',
        '1004 IT, outcome 2017-02: -34',
        '1004 IT, periodBudget 2017-02: -34',
      ],
      [],
    ],
    [
      'months without a year, which a line above tells',
      ['Utfall 2017', 'Kst;Månad;Belopp', '1003;Jan;10', '1003;Feb;20'],
      ['1003, outcome 2017-01: 10', '1003, outcome 2017-02: 20'],
      [],
    ],
    [
      'accumulated amounts',
      ['Kst;Period;Utfall ack', '1003;201701;10', '1003;201702;30'],
      ['1003, outcome 2017-01: 10', '1003, outcome 2017-01–2017-02: 30'],
      [],
    ],
    [
      'units of one name in two administrations',
      ['Förvaltning;Avdelning;Period;Utfall', 'Skola;Stab;201701;10', 'Vård;Stab;201701;20'],
      ['Skola / Stab, outcome 2017-01: 10', 'Vård / Stab, outcome 2017-01: 20'],
      [],
    ],
    [
      'the unit of the amounts in each row',
      ['Enhet;Avdelning;Period;Utfall', 'tkr;HR;201701;10', 'tkr;IT;201701;20'],
      ['HR, outcome 2017-01: 10', 'IT, outcome 2017-01: 20'],
      [],
    ],
    [
      'a row whose month or measure can’t be read',
      [
        'Avdelning;Period;Mått;Belopp',
        'HR;201701;Utfall;10',
        'HR;?;Utfall;20',
        'HR;201701;Utfall;5',
        'HR;201702;Hmm;20',
      ].concat(Array.from({ length: 30 }, (_, row) => `E${row};201703;Utfall;1`)),
      ['HR, outcome 2017-01: 15', ...Array.from({ length: 30 }, (_, row) => `E${row}, outcome 2017-03: 1`)],
      ['rowLeftOut', 'rowLeftOut', 'repeatedKey'],
    ],
  ])('%s', async (_, rows, figures, notes) => {
    const file = usable(await readText(rows.join('\n')));
    expect(file.format).toBe('long');
    expect(figureLines(file)).toEqual(figures);
    expect(noteCodes(file)).toEqual(notes);
  });

  test('the unit in the rows is the file’s', async () => {
    const rows = ['Enhet;Avdelning;Period;Utfall', 'tkr;HR;201701;10', 'tkr;IT;201701;20'];
    expect(usable(await readText(rows.join('\n'))).unit).toBe('tkr');
  });

  test('an accumulated column beside each month’s own is left out, and said', async () => {
    const file = usable(
      await readText('Period;Enhet;Utfall månad;Utfall ack\n2017-01;HR;-10;-10\n2017-02;HR;-5;-15\n'),
    );
    expect(figureLines(file)).toEqual(['HR, outcome 2017-01: -10', 'HR, outcome 2017-02: -5']);
    expect(noteCodes(file)).toContain('columnLeftOut');
  });

  test.each([
    ['month', '8/31/2017', '7/5/2017'],
    ['day', '31/8/2017', '5/7/2017'],
  ])(
    'dates that begin with the %s are known by one that can be read in no other way',
    async (_, one, other) => {
      const file = usable(await readText(`Datum;Enhet;Utfall\n${one};HR;-10\n${other};HR;-5\n`));
      expect(figureLines(file)).toEqual(['HR, outcome 2017-08: -10', 'HR, outcome 2017-07: -5']);
    },
  );

  test.each([
    ['none tells', '8/3/2017', '7/5/2017'],
    ['they disagree', '8/31/2017', '31/7/2017'],
  ])('dates of which %s which number is the month are refused', async (_, one, other) => {
    const result = await readText(`Datum;Enhet;Utfall\n${one};HR;-10\n${other};HR;-5\n`);
    expect(result).toMatchObject({ ok: false, problem: { code: 'ambiguousDates', example: one } });
  });

  test('a unit keeps what it belongs to by the column beside it, to be told from others of its name', async () => {
    const rows = ['Förvaltning;Avdelning;Period;Utfall', 'Skola;Stab;201701;10', 'Skola;HR;201701;20'];
    const { figures } = usable(await readText(rows.join('\n')));
    expect(figures.map(({ unit }) => unit)).toEqual([
      { code: null, name: 'Stab', parent: 'Skola' },
      { code: null, name: 'HR', parent: 'Skola' },
    ]);
  });

  test('a unit written once above its rows, month by month, is that of them all', async () => {
    const rows = [
      'Enhet;Konto;Period;Utfall',
      'HR;3010;201701;10',
      ';5010;201701;-4',
      'HR;3010;201702;11',
      ';5010;201702;-5',
    ];
    const file = usable(await readText(rows.join('\n')));
    expect(figureLines(file)).toEqual([
      'HR, 3010, outcome 2017-01: 10',
      'HR, 3010, outcome 2017-02: 11',
      'HR, 5010, outcome 2017-01: -4',
      'HR, 5010, outcome 2017-02: -5',
    ]);
  });
});
