import { contentOf, cp437, notesOf, read, readBytes, shown, sieText, voucher } from './sieFile';

describe('what a SIE file of each type gives', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'type 1: the balance of the whole year, and of the year before',
      ['#RES 0 3010 -1000.00', '#RES 0 5010 400.50', '#RES -1 3010 -900.00'],
      ['2017-01..2017-12 3010 - 1000', '2017-01..2017-12 5010 - -400.5', '2016-01..2016-12 3010 - 900'],
    ],
    [
      'type 1 with #OMFATTN: the balance up to that month',
      ['#OMFATTN 20170831', '#RES 0 3010 -1000.00', '#RES -1 3010 -900.00'],
      ['2017-01..2017-08 3010 - 1000', '2016-01..2016-12 3010 - 900'],
    ],
    [
      'type 2: months, and the period budget',
      [
        '#RES 0 3010 -300.00',
        '#PSALDO 0 201701 3010 {} -100.00',
        '#PSALDO 0 201702 3010 {} -200.00',
        '#PBUDGET 0 201701 3010 {} -150.00',
      ],
      ['2017-01 3010 - 100', '2017-02 3010 - 200', 'periodBudget 2017-01 3010 - 150'],
    ],
    [
      'type 3: months by cost centre',
      [
        '#DIM 1 "Enhet"',
        '#OBJEKT 1 "N" "Norr"',
        '#RES 0 3010 -300.00',
        '#PSALDO 0 201701 3010 {"1" "N"} -100.00',
        '#PSALDO 0 201701 3010 {"1" "S"} -200.00',
      ],
      ['2017-01 3010 N 100', '2017-01 3010 S 200'],
    ],
    [
      'type 4: transactions by their month',
      [
        '#RES 0 5010 300',
        ...voucher('20170131', '5010 {1 N} 100.00', '1930 {} -100.00'),
        ...voucher('20170228', '5010 {1 N} 150.00 20170228 "Hyra"', '5010 {} 50', '1930 {} -200'),
      ],
      ['2017-01 5010 N -100', '2017-02 5010 N -150', '2017-02 5010 - -50'],
    ],
    [
      'type 4 with period balances that have no objects: the objects of the transactions',
      [
        '#RES 0 5010 100.00',
        '#PSALDO 0 201701 5010 {} 100.00',
        ...voucher('20170131', '5010 {1 N} 60.00', '5010 {1 S} 40.00', '1930 {} -100.00'),
      ],
      ['2017-01 5010 N -60', '2017-01 5010 S -40'],
    ],
    [
      'the year before by month too, where it has period balances',
      ['#RES -1 5010 70', '#PSALDO -1 201611 5010 {} 30', '#PSALDO -1 201612 5010 {} 40'],
      ['2016-11 5010 - -30', '2016-12 5010 - -40'],
    ],
  ])('%s', async (_, records, figures) => {
    expect(shown((await read(sieText(...records))).figures)).toEqual(figures);
  });

  test.each([
    ['made after the year', '#GEN 20180115', null, '2017-01..2017-12'],
    ['made in its last month', '#GEN 20171229', null, '2017-01..2017-12'],
    [
      'made during the year, where it says to which month',
      '#OMFATTN 20170831\n#GEN 20170905',
      null,
      '2017-01..2017-08',
    ],
    ['made during the year, where the user says it', '#GEN 20170905', '2017-08', '2017-01..2017-08'],
  ])('a balance of the year %s', async (_, records, period, expected) => {
    const content = await read(sieText(...records.split('\n'), '#RES 0 5010 1.00'), { period });
    expect(shown(content.figures)).toEqual([`${expected} 5010 - -1`]);
    expect(content.controlTotals[0]?.period.to).toBe(expected.slice(9));
  });

  test('the user’s month is none that comes after the file was made, or where the file has months', async () => {
    const late = await readBytes(cp437(sieText('#GEN 20170905', '#RES 0 5010 1.00')), { period: '2017-10' });
    expect(late).toMatchObject({ ok: false, problem: { code: 'noPeriod' } });
    const months = sieText('#GEN 20170905', '#RES 0 5010 1.00', '#PSALDO 0 201703 5010 {} 1.00');
    expect(shown((await read(months, { period: '2017-08' })).figures)).toEqual(['2017-03 5010 - -1']);
  });

  test('an import file has no balances and needs no fiscal year', async () => {
    const text = ['#FLAGGA 0', '#SIETYP 4I', ...voucher('20170131', '5010 {} 10', '1930 {} -10'), ''].join(
      '\n',
    );
    const content = await read(text);
    expect(shown(content.figures)).toEqual(['2017-01 5010 - -10']);
    expect(content.fiscalYear).toBeNull();
  });

  test('the file says whom it is about, in which year, in kronor and with signs turned', async () => {
    const content = await read(
      sieText('#KONTO 5010 "Löner"', '#RES 0 5010 10', '#PSALDO 0 201701 5010 {} 10'),
    );
    expect(content).toMatchObject({
      format: 'sie',
      organisation: 'Bygdens kommun',
      unit: 'kr',
      fiscalYear: { from: '2017-01', to: '2017-12' },
      dimensions: [],
      notes: [{ note: { code: 'signsTurned', reason: 'ledger' }, place: null }],
    });
    expect(content.figures[0]?.account).toEqual({ code: '5010', name: 'Löner' });
  });

  test('a broken fiscal year is told, and its months are those of the calendar', async () => {
    const content = await read(
      [
        '#RAR 0 20160701 20170630',
        '#RES 0 5010 30',
        '#PSALDO 0 201612 5010 {} 10',
        '#PSALDO 0 201701 5010 {} 20',
        '',
      ].join('\n'),
    );
    expect(notesOf(content)).toEqual([{ code: 'brokenFiscalYear', from: '2016-07', to: '2017-06' }]);
    expect(shown(content.figures)).toEqual(['2016-12 5010 - -10', '2017-01 5010 - -20']);
  });
});

describe('which accounts are outcome', () => {
  const balance = (account: string) => `#PSALDO 0 201701 ${account} {} 5`;

  test.each<[string, readonly string[], readonly string[]]>([
    ['not assets and debts', [balance('1930'), balance('2440')], []],
    ['not balances by object', ['#OIB 0 1930 {1 N} 5', '#OUB 0 1930 {1 N} 5'], []],
    [
      'not an account above class 2 that is of type T and has a balance',
      ['#KTYP 9010 T', '#UB 0 9010 5', balance('9010')],
      [],
    ],
    [
      'the same, where it has a result',
      ['#KTYP 9010 T', '#UB 0 9010 5', balance('9010'), '#RES 0 9010 5'],
      ['9010'],
    ],
    [
      'an account that has a balance, but is of type K',
      ['#KTYP 5010 K', '#UB 0 5010 5', balance('5010'), '#RES 0 5010 5'],
      ['5010'],
    ],
    [
      'an account of type T that has no balance',
      ['#KTYP 5010 T', balance('5010'), '#RES 0 5010 5'],
      ['5010'],
    ],
    ['class 9', [balance('9010'), '#RES 0 9010 5'], ['9010']],
  ])('%s', async (_, records, accounts) => {
    const content = await read(sieText('#RES 0 3010 -7', '#PSALDO 0 201701 3010 {} -7', ...records));
    expect(content.figures.map(({ account }) => account?.code)).toEqual(['3010', ...accounts]);
  });

  test('a result of a balance account is left out and told', async () => {
    const content = await read(sieText('#RES 0 5010 10', '#RES 0 1930 20'));
    expect(shown(content.figures)).toEqual(['2017-01..2017-12 5010 - -10']);
    expect(notesOf(content)).toContainEqual({
      code: 'rowLeftOut',
      label: '#RES 1930',
      reason: 'balanceAccount',
    });
  });
});

test('balances of a year before that the file does not date are left out and told', async () => {
  const content = await read('#RAR 0 20170101 20171231\n#RES 0 5010 1.00\n#RES -1 5010 2.00\n');
  expect(shown(content.figures)).toEqual(['2017-01..2017-12 5010 - -1']);
  expect(notesOf(content)).toEqual([{ code: 'noMonths' }, { code: 'recordIgnored', record: '#RES -1' }]);
});

test('a period that is no month is borne with for balance accounts', async () => {
  const content = await read(
    sieText('#PSALDO 0 201700 1930 {} 5.00', '#PSALDO 0 201701 5010 {} 1.00', '#RES 0 5010 1.00'),
  );
  expect(shown(content.figures)).toEqual(['2017-01 5010 - -1']);
});

test('a voucher that is there twice is told with its lines, one of another date is not', async () => {
  const booked = (date: string): readonly string[] => voucher(date, '5010 {} 10.00', '1930 {} -10.00');
  const content = await read(sieText(...booked('20170131'), ...booked('20170131'), ...booked('20170201')));
  expect(notesOf(content)).toEqual([{ code: 'voucherTwice', voucher: 'A 1', lines: [7, 12] }]);
  expect(shown(content.figures)).toEqual(['2017-01 5010 - -20', '2017-02 5010 - -10']);
});

test('a control sum is told not to be checked', async () => {
  const content = await read(sieText('#KSUMMA', '#RES 0 5010 1.00', '#KSUMMA 12345678'));
  expect(content.notes).toContainEqual({
    note: { code: 'controlSumUnchecked' },
    place: { kind: 'line', line: 9 },
  });
});

describe('by which dimension figures are parted', () => {
  const records = [
    '#DIM 6 "Projekt"',
    '#OBJEKT 6 P1 "Bron"',
    '#PSALDO 0 201701 5010 {6 P1 1 N} 10.00',
    '#PSALDO 0 201701 5010 {6 P1} 20.00',
    '#PSALDO 0 201701 5010 {1 N} 30.00',
    '#PSALDO 0 201701 5010 {} 5.00',
    '#RES 0 5010 65.00',
  ];

  test.each([
    [null, ['2017-01 5010 N -40', '2017-01 5010 - -25']],
    ['6', ['2017-01 5010 P1 -30', '2017-01 5010 - -35']],
    ['7', ['2017-01 5010 - -65']],
  ])('chosen: %s', async (dimension, figures) => {
    expect(shown((await read(sieText(...records), { dimension })).figures)).toEqual(figures);
  });

  test('those with amounts are told, the chosen one first, with the names of the standard', async () => {
    expect((await read(sieText(...records))).dimensions).toEqual([
      { code: '1', name: 'Kostnadsställe / resultatenhet' },
      { code: '6', name: 'Projekt' },
    ]);
    expect((await read(sieText(...records), { dimension: '6' })).dimensions.map(({ code }) => code)).toEqual([
      '6',
      '1',
    ]);
  });

  test.each([
    ['Projekt', 'Kostnadsställe', '2'],
    ['Verksamhet', 'Ansvar', '2'],
    ['Motpart', 'Förvaltning', '2'],
    ['Ansvar', 'Enhet', '1'],
    ['Projekt', 'Egen', '2'],
    ['Resultatenhet', 'Verksamhet', '1'],
  ])('of the dimensions %s and %s that of the organisation', async (one, other, chosen) => {
    const content = await read(
      sieText(
        `#DIM 1 "${one}"`,
        `#DIM 2 "${other}"`,
        '#RES 0 5010 3.00',
        '#PSALDO 0 201701 5010 {1 A 2 B} 1.00',
        '#PSALDO 0 201702 5010 {2 B 1 A} 2.00',
      ),
    );
    expect(content.dimensions.map(({ code }) => code)).toEqual([chosen, chosen === '1' ? '2' : '1']);
    expect(content.figures.map(({ unit }) => unit?.code)).toEqual(chosen === '1' ? ['A', 'A'] : ['B', 'B']);
    expect(notesOf(content)).toMatchObject([{ code: 'dimensionChosen', chosen: { code: chosen } }]);
  });

  test('without cost centres the one of the lowest number, though another came first', async () => {
    const content = await read(
      sieText(
        '#PSALDO 0 201701 5010 {7 A} 10.00',
        '#PSALDO 0 201701 5010 {6 P1 7 A} 20.00',
        '#RES 0 5010 30.00',
      ),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 P1 -20', '2017-01 5010 - -10']);
  });

  test('an object that has a name only in the list is called by it', async () => {
    const content = await read(
      sieText('#OBJEKT 1 "10" "Äldreomsorg"', '#RES 0 5010 1', '#PSALDO 0 201701 5010 {"1" "10"} 1'),
    );
    expect(content.figures[0]?.unit).toEqual({ code: '10', name: 'Äldreomsorg' });
  });
});

describe('how records are written', () => {
  const plain = ['2017-01 5010 N -100.5'];
  test.each<[string, string]>([
    ['quoted', '#PSALDO "0" "201701" "5010" {"1" "N"} "100.50"'],
    ['tabs and runs of spaces', '\t#PSALDO\t\t0   201701\t5010 { "1"\t N }   100.5  \t'],
    ['small letters', '#psaldo 0 201701 5010 {1 N} 100.50'],
    ['no blanks around braces', '#PSALDO 0 201701 5010{1 "N"}100.50'],
    ['a quantity after the amount', '#PSALDO 0 201701 5010 {1 N} 100.50 25.000 ""'],
    ['a plus sign, and zeros', '#PSALDO 0 201701 5010 {1 N} +0100.5000'],
    ['blanks within quotes', '#PSALDO 0 201701 " 5010" {"1" "N "} " 100.50 "'],
    ['a dashed month', '#PSALDO 0 2017-01 5010 {1 N} 100.50'],
    ['a cost centre without a value beside one with', '#PSALDO 0 201701 5010 {6 "" 1 N} 100.50'],
  ])('%s', async (_, record) => {
    expect(shown((await read(sieText(record))).figures)).toEqual(plain);
  });

  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR LF', '\r\n'],
    ['blank lines between', '\r\n\r\n  \r\n'],
  ])('line ends: %s', async (_, end) => {
    const text = sieText(
      '#KONTO 5010 "Hyra"',
      '#PSALDO 0 201701 5010 {} 1.00',
      '#RES 0 5010 1.00',
    ).replaceAll('\r\n', end);
    expect(shown((await read(`${text}\x1a`)).figures)).toEqual(['2017-01 5010 - -1']);
  });

  test.each<[string, string, string]>([
    ['a quote in a name', String.raw`#KONTO 5010 "Skärm \"stor\""`, 'Skärm "stor"'],
    ['a quote that is not marked', '#KONTO 5010 "Skärm 19"-tum"', 'Skärm 19"-tum'],
    ['a name that ends in a backslash', String.raw`#KONTO 5010 "C:\"`, 'C:\\'],
    ['a brace in a name', '#KONTO 5010 "Hyra } och {"', 'Hyra } och {'],
    ['a name of two words without quotes', '#KONTO 5010 Lokal och hyra', 'Lokal och hyra'],
    ['a name over two lines', '#KONTO 5010 "Lokal\r\n hyra"', 'Lokal\r\n hyra'],
    ['a quote that is never closed', '#KONTO 5010 "Lokal', 'Lokal'],
    ['no name', '#KONTO 5010 ""', ''],
  ])('%s', async (_, record, name) => {
    const content = await read(sieText(record, '#RES 0 5010 1.00'));
    expect(content.figures[0]?.account?.name ?? '').toBe(name);
    expect(shown(content.figures)).toEqual(['2017-01..2017-12 5010 - -1']);
  });

  test('records that are not of the standard are told once of each kind', async () => {
    const content = await read(
      sieText(
        '#EGEN 1',
        '#EGEN 2',
        '#KSUMMA',
        '#SRU 5010 7014',
        'skräp',
        '#RES 0 5010 1',
        '#RES -2 5010 1',
        '#PSALDO 0 201701 5010 {} 1',
      ),
    );
    const ignored = content.notes.filter(({ note }) => note.code === 'recordIgnored');
    expect(ignored).toEqual([
      { note: { code: 'recordIgnored', record: '#EGEN' }, place: { kind: 'line', line: 7 } },
      {
        note: { code: 'recordIgnored', record: 'skräp' },
        place: { kind: 'line', line: 11 },
      },
      { note: { code: 'recordIgnored', record: '#RES -2' }, place: { kind: 'line', line: 13 } },
    ]);
  });

  test('a file is read the same whatever its chunks', async () => {
    const bytes = cp437(
      sieText(
        '#KONTO 5010 "Löner "" och \\"mera\\""',
        '#RES 0 5010 100.25',
        ...voucher('20170131', '5010 {"1" "Å"} 100.25 "" "Två\r\nrader"', '1930 {} -100.25'),
      ),
    );
    const whole = contentOf(await readBytes(bytes, {}, bytes.length));
    expect(shown(whole.figures)).toEqual(['2017-01 5010 Å -100.25']);
    for (const chunk of [1, 2, 3, 5, 7, 11, 16, 39]) {
      expect(contentOf(await readBytes(bytes, {}, chunk))).toEqual(whole);
    }
  });
});

describe('amounts', () => {
  test('are exact, whatever their size and decimals', async () => {
    const content = await read(
      sieText(
        '#PSALDO 0 201701 5010 {} 90071992547409.91',
        '#PSALDO 0 201701 5010 {} 90071992547409.93',
        '#PSALDO 0 201701 5020 {} 0.1',
        '#PSALDO 0 201701 5020 {} 0.2',
        '#PSALDO 0 201701 5030 {} 123456789012345678901234.5678',
        '#PSALDO 0 201701 5030 {} 0.0001',
        '#PSALDO 0 201701 5040 {} -0.00',
      ),
    );
    expect(shown(content.figures)).toEqual([
      '2017-01 5010 - -180143985094819.84',
      '2017-01 5020 - -0.3',
      '2017-01 5030 - -123456789012345678901234.5679',
      '2017-01 5040 - 0',
    ]);
  });

  test('a decimal comma is taken for a point, and told', async () => {
    const content = await read(sieText('#PSALDO 0 201701 5010 {} 1234,50', '#PSALDO 0 201702 5010 {} -4,5'));
    expect(shown(content.figures)).toEqual(['2017-01 5010 - -1234.5', '2017-02 5010 - 4.5']);
    expect(notesOf(content)).toEqual([{ code: 'decimalComma', count: 2, example: '1234,50' }]);
  });
});

describe('while a file is read', () => {
  const bytes = cp437(sieText('#RES 0 5010 1.00'));

  test('progress is told in bytes, to the end', async () => {
    const told: (readonly [number, number])[] = [];
    await readBytes(bytes, { onProgress: (done, total) => told.push([done, total]) }, 50);
    expect(told.at(0)).toEqual([50, bytes.length]);
    expect(told.at(-1)).toEqual([bytes.length, bytes.length]);
  });

  test('the signal ends it with its reason', async () => {
    const abort = new AbortController();
    const read = readBytes(
      bytes,
      { signal: abort.signal, onProgress: () => abort.abort(new Error('enough')) },
      10,
    );
    await expect(read).rejects.toThrow('enough');
  });
});
