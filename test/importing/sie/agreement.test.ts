import { notesOf, read, refusal, shown, sieText, voucher } from './sieFile';

describe('what {} means in #PSALDO', () => {
  test('the account total, where that agrees with #RES: objects break it down', async () => {
    const content = await read(
      sieText(
        '#RES 0 5010 100.00',
        '#PSALDO 0 201701 5010 {} 100.00',
        '#PSALDO 0 201701 5010 {1 N} 60.00',
        '#PSALDO 0 201701 5010 {6 P} 30.00',
      ),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 N -60', '2017-01 5010 - -40']);
    expect(notesOf(content)).toContainEqual({ code: 'emptyObject', meaning: 'total', accounts: 1 });
  });

  test('what has no object, where only then the account agrees with #RES', async () => {
    const content = await read(
      sieText('#RES 0 5010 160.00', '#PSALDO 0 201701 5010 {} 100.00', '#PSALDO 0 201701 5010 {1 N} 60.00'),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 N -60', '2017-01 5010 - -100']);
    expect(notesOf(content)).toEqual([{ code: 'emptyObject', meaning: 'remainder', accounts: 1 }]);
  });

  test('neither: the file is refused and its accounts are named', async () => {
    const text = sieText(
      '#RES 0 5010 170.00',
      '#PSALDO 0 201701 5010 {} 100.00',
      '#PSALDO 0 201701 5010 {1 N} 60.00',
    );
    expect(await refusal(text)).toEqual({
      problem: { code: 'inconsistent', accounts: ['5010'], count: 1 },
      line: null,
    });
  });

  test('an account without #RES is taken to have none', async () => {
    const text = sieText('#RES 0 3010 0.00', '#PSALDO 0 201701 5010 {} 100.00');
    expect((await refusal(text)).problem).toMatchObject({ code: 'inconsistent', accounts: ['5010'] });
  });

  test('without any #RES the vouchers tell, or objects that add up to it', async () => {
    const rows = ['#PSALDO 0 201701 5010 {} 100.00', '#PSALDO 0 201701 5010 {1 N} 100.00'];
    expect(shown((await read(sieText(...rows))).figures)).toEqual(['2017-01 5010 N -100']);
    const booked = voucher('20170131', '5010 {1 N} 100.00', '5010 {} 100.00', '1930 {} -200.00');
    expect(shown((await read(sieText(...rows, ...booked))).figures)).toEqual([
      '2017-01 5010 N -100',
      '2017-01 5010 - -100',
    ]);
  });

  test('without any of these the file is refused', async () => {
    const text = sieText('#PSALDO 0 201701 5010 {} 100.00', '#PSALDO 0 201701 5010 {1 N} 60.00');
    expect((await refusal(text)).problem).toEqual({ code: 'inconsistent', accounts: ['5010'], count: 1 });
  });

  test('in a total, rows of a cost centre and a project break down those of the cost centre', async () => {
    const content = await read(
      sieText(
        '#RES 0 5010 100.00',
        '#PSALDO 0 201701 5010 {} 100.00',
        '#PSALDO 0 201701 5010 {1 N} 100.00',
        '#PSALDO 0 201701 5010 {1 N 6 P} 30.00',
      ),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 N -100']);
  });

  test('in a total, they are added where only both make it up', async () => {
    const content = await read(
      sieText(
        '#RES 0 5010 100.00',
        '#PSALDO 0 201701 5010 {} 100.00',
        '#PSALDO 0 201701 5010 {1 N} 70.00',
        '#PSALDO 0 201701 5010 {1 N 6 P} 30.00',
      ),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 N -100']);
  });
});

describe('what {} means in #PBUDGET', () => {
  const outcome = [
    '#RES 0 5010 160.00',
    '#PSALDO 0 201701 5010 {} 100.00',
    '#PSALDO 0 201701 5010 {1 N} 60.00',
  ];
  const budgets = async (...records: readonly string[]) => {
    const content = await read(sieText(...records));
    return {
      figures: shown(content.figures).filter((one) => one.startsWith('period')),
      notes: notesOf(content),
    };
  };

  test('the total, where the objects repeat it', async () => {
    const { figures } = await budgets(
      ...outcome,
      '#PBUDGET 0 201701 5010 {} 50',
      '#PBUDGET 0 201701 5010 {1 N} 50',
    );
    expect(figures).toEqual(['periodBudget 2017-01 5010 N -50']);
  });

  test('else what it means in the outcome', async () => {
    const { figures } = await budgets(
      ...outcome,
      '#PBUDGET 0 201701 5010 {} 50',
      '#PBUDGET 0 201701 5010 {1 N} 20',
    );
    expect(figures).toEqual(['periodBudget 2017-01 5010 N -20', 'periodBudget 2017-01 5010 - -50']);
  });

  test('where nothing tells, the account is left out and named', async () => {
    const { figures, notes } = await budgets(
      '#RES 0 5010 1',
      '#PBUDGET 0 201701 5010 {} 50',
      '#PBUDGET 0 201701 5010 {1 N} 20',
      '#PBUDGET 0 201701 5020 {} 7',
    );
    expect(figures).toEqual(['periodBudget 2017-01 5020 - -7']);
    expect(notes).toContainEqual({ code: 'budgetLeftOut', accounts: ['5010'] });
  });
});

describe('balances against each other', () => {
  const ten = Array.from({ length: 10 }, (_, index) => String(5010 + index));
  const balances = ten.flatMap((account) => [
    `#RES 0 ${account} 10.00`,
    `#PSALDO 0 201701 ${account} {} 10.00`,
  ]);
  const vouchers = ten.flatMap((account) =>
    voucher('20170131', `${account} {} 10.00`, '1930 {} -10.00').map((line) =>
      line.replace('#VER A 1', `#VER A ${account}`),
    ),
  );

  test('one account of many that differs is told, and in the control total', async () => {
    const content = await read(sieText(...balances, '#PSALDO 0 201702 5010 {} 0.01'));
    expect(notesOf(content)).toEqual([
      {
        code: 'accountInconsistent',
        account: '5010',
        stated: expect.anything(),
        computed: expect.anything(),
      },
    ]);
    const [total] = content.controlTotals;
    expect([total?.stated.toFixed(2), total?.read.toFixed(2)]).toEqual(['-100.00', '-100.01']);
  });

  test('vouchers that are not all there do not change the period balances', async () => {
    const content = await read(sieText(...balances, ...vouchers.slice(0, -5)));
    expect(content.figures).toHaveLength(10);
    expect(notesOf(content)).toEqual([{ code: 'vouchersIncomplete', accounts: 1 }]);
  });

  test('period balances that contradict #RES and vouchers alike are not used', async () => {
    const text = sieText(
      '#RES 0 5010 10.00',
      '#PSALDO 0 201701 5010 {} 99.00',
      ...voucher('20170228', '5010 {} 10.00', '1930 {} -10.00'),
    );
    const content = await read(text);
    expect(shown(content.figures)).toEqual(['2017-02 5010 - -10']);
    expect(notesOf(content)).toEqual([
      {
        code: 'accountInconsistent',
        account: '5010',
        stated: expect.anything(),
        computed: expect.anything(),
      },
    ]);
  });

  test('vouchers that contradict #RES are refused', async () => {
    const text = sieText('#RES 0 5010 10.00', ...voucher('20170228', '5010 {} 9.00', '1930 {} -9.00'));
    expect((await refusal(text)).problem).toMatchObject({ code: 'inconsistent', accounts: ['5010'] });
  });

  test('period balances of the year before that contradict its #RES give way to it', async () => {
    const content = await read(
      sieText(
        '#RES 0 5010 1.00',
        '#PSALDO 0 201701 5010 {} 1.00',
        '#RES -1 5010 12.00',
        '#PSALDO -1 201601 5010 {} 1.00',
      ),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 - -1', '2016-01..2016-12 5010 - -12']);
    expect(notesOf(content).map(({ code }) => code)).toEqual(['accountInconsistent']);
  });

  test('a month outside the year that the row names is left out and told', async () => {
    const content = await read(
      sieText('#RES 0 5010 1.00', '#PSALDO 0 201701 5010 {} 1.00', '#PBUDGET -1 201701 5010 {} 5'),
    );
    expect(shown(content.figures)).toEqual(['2017-01 5010 - -1']);
    expect(notesOf(content)).toEqual([{ code: 'monthsOutsideYear', months: ['2017-01'], isKept: false }]);
  });

  test('results that do not balance with assets and debts are told where there are no months to check', async () => {
    const records = [
      '#IB 0 1930 0.00',
      '#IB 0 1940 5.00',
      '#UB 0 1930 95.00',
      '#UB 0 1940 5.00',
      '#RES 0 3010 -100.00',
    ];
    expect(notesOf(await read(sieText(...records, '#RES 0 5010 5.00')))).toEqual([{ code: 'noMonths' }]);
    expect(notesOf(await read(sieText(...records)))).toEqual([
      { code: 'noMonths' },
      { code: 'notBalanced', difference: expect.anything() },
    ]);
  });
});

describe('vouchers', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a line taken away is not counted, an added one once',
      [
        '#VER A 1 20170131 ""',
        '{',
        '#TRANS 5010 {} 10',
        '#BTRANS 5020 {} 10',
        '#RTRANS 5030 {} -4',
        '#TRANS 5030 {} -4',
        '#TRANS 1930 {} -6',
        '}',
      ],
      ['2017-01 5010 - -10', '2017-01 5030 - 4'],
    ],
    [
      'the brace on the same line',
      ['#VER "" "" 20170131 "Text" {', '#TRANS 5010 {} 1', '#TRANS 1930 {} -1', '}'],
      ['2017-01 5010 - -1'],
    ],
    [
      'no transactions',
      ['#VER A 1 20170131', ...voucher('20170201', '5010 {} 1', '1930 {} -1')],
      ['2017-02 5010 - -1'],
    ],
    [
      "a transaction's own month",
      voucher('20170131', '5010 {} 1 20170228', '1930 {} -1 ""'),
      ['2017-02 5010 - -1'],
    ],
    [
      "a transaction's own date in another year",
      voucher('20170131', '5010 {} 1 20161231', '1930 {} -1'),
      ['2017-01 5010 - -1'],
    ],
    ['the year before', voucher('20161231', '5010 {} 1', '1930 {} -1'), ['2016-12 5010 - -1']],
    ['no fiscal year', voucher('20180131', '5010 {} 1', '1930 {} -1'), ['2018-01 5010 - -1']],
  ])('%s', async (_, records, figures) => {
    expect(shown((await read(sieText(...records))).figures)).toEqual(figures);
  });

  test('dates that differ from the voucher, and of no fiscal year, are told', async () => {
    expect(notesOf(await read(sieText(...voucher('20170131', '5010 {} 1 20170228', '1930 {} -1'))))).toEqual([
      { code: 'transactionDates', count: 1 },
    ]);
    expect(notesOf(await read(sieText(...voucher('20180131', '5010 {} 1', '1930 {} -1'))))).toEqual([
      { code: 'monthsOutsideYear', months: ['2018-01'], isKept: true },
    ]);
  });
});
