import { controlLines, encodings, figureLines, noteCodes, readText, usable } from '../outcomeFiles';

interface Layout {
  readonly title: string;
  readonly name?: string;
  readonly rows: readonly string[];
  readonly figures: readonly string[];
  readonly controls?: readonly string[];
  readonly notes?: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    title: 'one month and a total beside it, which is not counted again',
    name: '2017.csv',
    rows: ['Enhet;Utfall jan 2017;Totalt', 'HR;-10,00;-10,00', 'Växel;-20,50;-20,50'],
    figures: ['HR, outcome 2017-01: -10', 'Växel, outcome 2017-01: -20.5'],
    controls: ['Totalt outcome 2017-01: -30.5 = -30.5'],
  },
  {
    title: 'two months and a year that sums them up, which is not counted again',
    rows: [
      'Enhet;Utfall jan 2017;Utfall feb 2017;Utfall 2017',
      'HR;-10,00;-5,00;-15,00',
      'Växel;-20,50;-1,00;-21,50',
    ],
    figures: [
      'HR, outcome 2017-01: -10',
      'HR, outcome 2017-02: -5',
      'Växel, outcome 2017-01: -20.5',
      'Växel, outcome 2017-02: -1',
    ],
    controls: ['Utfall 2017 outcome 2017-02: -36.5 = -36.5'],
  },
  {
    title: 'amounts that look like years, below a heading that says that they are outcome',
    rows: ['Ansvar;Konto;Utfall 2017-08', '10;3010;2000', '11;3010;1999'],
    figures: ['10, 3010, outcome 2017-08: 2000', '11, 3010, outcome 2017-08: 1999'],
  },
  {
    title: 'units with period, year and forecast, a unit line above, and a total below',
    rows: [
      'Förvaltning: Kommunledningskontoret',
      'Belopp i tkr',
      '',
      'Enhet;Utfall jan-aug 2017;Budget jan-aug 2017;Avvikelse;Budget helår 2017;Prognos helår 2017;Avvikelse',
      'HR;-1 234;-1 300;66;-2 000;-1 900;100',
      'Växel;1 000;900;100;1 300;1 400;100',
      'Summa;-234;-400;166;-700;-500;200',
    ],
    figures: [
      'HR, outcome 2017-01–2017-08: -1234',
      'HR, periodBudget 2017-01–2017-08: -1300',
      'HR, budget 2017-01–2017-12: -2000',
      'HR, forecast 2017-01–2017-12: -1900',
      'Växel, outcome 2017-01–2017-08: 1000',
      'Växel, periodBudget 2017-01–2017-08: 900',
      'Växel, budget 2017-01–2017-12: 1300',
      'Växel, forecast 2017-01–2017-12: 1400',
    ],
    controls: [
      'Summa outcome 2017-08: -234 = -234',
      'Summa periodBudget 2017-08: -400 = -400',
      'Summa budget 2017-12: -700 = -700',
      'Summa forecast 2017-12: -500 = -500',
    ],
    notes: [],
  },
  {
    title:
      'cost centres and accounts with their names apart, under the report’s own lines, signs as in the ledger',
    rows: [
      'Rapport;Utfall per ansvar och konto',
      'Utskriven;2018-01-12',
      'Period;201701 - 201708',
      '',
      'Ansvar;Ansvar (T);Konto;Konto (T);Utfall;Budget;Avvikelse',
      '1003;Löner å pension;3010;Försäljning;-1 500,00;-1 000,00;500,00',
      '1003;Löner å pension;5010;Månadslöner;12 000,50;11 000,00;-1 000,50',
      '1004;Växel;5010;Månadslöner;8 000,00;9 000,00;1 000,00',
      ';;;Summa;18 500,50;19 000,00;499,50',
    ],
    figures: [
      '1003 Löner å pension, 3010 Försäljning, outcome 2017-01–2017-08: 1500',
      '1003 Löner å pension, 3010 Försäljning, periodBudget 2017-01–2017-08: 1000',
      '1003 Löner å pension, 5010 Månadslöner, outcome 2017-01–2017-08: -12000.5',
      '1003 Löner å pension, 5010 Månadslöner, periodBudget 2017-01–2017-08: -11000',
      '1004 Växel, 5010 Månadslöner, outcome 2017-01–2017-08: -8000',
      '1004 Växel, 5010 Månadslöner, periodBudget 2017-01–2017-08: -9000',
    ],
    controls: ['Summa outcome 2017-08: -18500.5 = -18500.5', 'Summa periodBudget 2017-08: -19000 = -19000'],
    notes: ['signsTurned'],
  },
  {
    title: 'a month and the accumulated outcome, told by a level above',
    rows: [
      'Ansvar;;Augusti 2017;;Ack jan-aug 2017;;Helår 2017;',
      'Kod;Namn;Utfall;Budget;Utfall;Budget;Budget;Prognos',
      '1003;Löner;10;11;100;110;160;150',
      '1004;Växel å;20;21;200;210;260;250',
    ],
    figures: [
      '1003 Löner, outcome 2017-08: 10',
      '1003 Löner, periodBudget 2017-08: 11',
      '1003 Löner, outcome 2017-01–2017-08: 100',
      '1003 Löner, periodBudget 2017-01–2017-08: 110',
      '1003 Löner, budget 2017-01–2017-12: 160',
      '1003 Löner, forecast 2017-01–2017-12: 150',
      '1004 Växel å, outcome 2017-08: 20',
      '1004 Växel å, periodBudget 2017-08: 21',
      '1004 Växel å, outcome 2017-01–2017-08: 200',
      '1004 Växel å, periodBudget 2017-01–2017-08: 210',
      '1004 Växel å, budget 2017-01–2017-12: 260',
      '1004 Växel å, forecast 2017-01–2017-12: 250',
    ],
  },
  {
    title: 'months beside their total, the year in the file’s name, months to come as zeros',
    name: 'Utfall per månad 2017.csv',
    rows: [
      'Kostnadsställe;Namn;jan;feb;mar;apr;maj;Totalt',
      '1003;Löner;100;200;300;0;0;600',
      '1004;Växel å;-10;-20;-30;0;0;-60',
      'Totalt;;90;180;270;0;0;540',
    ],
    figures: [
      '1003 Löner, outcome 2017-01: 100',
      '1003 Löner, outcome 2017-02: 200',
      '1003 Löner, outcome 2017-03: 300',
      '1004 Växel å, outcome 2017-01: -10',
      '1004 Växel å, outcome 2017-02: -20',
      '1004 Växel å, outcome 2017-03: -30',
    ],
    controls: [
      'Totalt outcome 2017-01: 90 = 90',
      'Totalt outcome 2017-02: 180 = 180',
      'Totalt outcome 2017-03: 270 = 270',
      'Totalt outcome 2017-04: 0 = 0',
      'Totalt outcome 2017-05: 0 = 0',
      'Totalt outcome 2017-05: 540 = 540',
    ],
    notes: ['monthsEmpty', 'yearAssumed'],
  },
  {
    title: 'months that are accumulated, as a line above says',
    rows: [
      'Ackumulerat utfall 2017',
      'Kst;jan-17;feb-17;mar-17',
      '1003 Löner;100;300;600',
      '1004 Växel å;-10;-30;-60',
    ],
    figures: [
      '1003 Löner, outcome 2017-01: 100',
      '1003 Löner, outcome 2017-01–2017-02: 300',
      '1003 Löner, outcome 2017-01–2017-03: 600',
      '1004 Växel å, outcome 2017-01: -10',
      '1004 Växel å, outcome 2017-01–2017-02: -30',
      '1004 Växel å, outcome 2017-01–2017-03: -60',
    ],
    notes: [],
  },
  {
    title: 'months that are accumulated, as the total beside them shows',
    rows: ['Enhet å;201701;201702;201703;Summa', 'A;100;300;600;600', 'B;-10;-30;-60;-60'],
    figures: [
      'A, outcome 2017-01: 100',
      'A, outcome 2017-01–2017-02: 300',
      'A, outcome 2017-01–2017-03: 600',
      'B, outcome 2017-01: -10',
      'B, outcome 2017-01–2017-02: -30',
      'B, outcome 2017-01–2017-03: -60',
    ],
    notes: [],
  },
  {
    title: 'months of which nothing tells whether they are accumulated',
    rows: ['Utfall 2017 per månad', 'Ansvar å;1;2;3', '1003;1,5;2;3', '1004;1;2;3'],
    figures: [
      '1003, outcome 2017-01: 1.5',
      '1003, outcome 2017-02: 2',
      '1003, outcome 2017-03: 3',
      '1004, outcome 2017-01: 1',
      '1004, outcome 2017-02: 2',
      '1004, outcome 2017-03: 3',
    ],
    notes: ['perMonthAssumed'],
  },
  {
    title: 'a column of one month that holds what has passed of the year, by its share of the budget',
    rows: ['Nämnd å;Utfall augusti 2017;Budget 2017', 'A;-660;-1000', 'B;-1320;-2000'],
    figures: [
      'A, outcome 2017-01–2017-08: -660',
      'A, budget 2017-01–2017-12: -1000',
      'B, outcome 2017-01–2017-08: -1320',
      'B, budget 2017-01–2017-12: -2000',
    ],
    notes: [],
  },
  {
    title: 'what a pivot table gives: each unit once, its total below it, one total of all',
    rows: [
      'Ansvar;Konto;Utfall 201708 ack',
      '1003 Löner å pension;3010 Avgifter;1000',
      ';5010 Löner;-5000',
      '1003 Löner å pension Totalt;;-4000',
      '1004 Växel;5010 Löner;-300',
      ';6010 Hyror;-200',
      '1004 Växel Totalt;;-500',
      'Totalsumma;;-4500',
    ],
    figures: [
      '1003 Löner å pension, 3010 Avgifter, outcome 2017-01–2017-08: 1000',
      '1003 Löner å pension, 5010 Löner, outcome 2017-01–2017-08: -5000',
      '1004 Växel, 5010 Löner, outcome 2017-01–2017-08: -300',
      '1004 Växel, 6010 Hyror, outcome 2017-01–2017-08: -200',
    ],
    controls: [
      '1003 Löner å pension Totalt outcome 2017-08: -4000 = -4000',
      '1004 Växel Totalt outcome 2017-08: -500 = -500',
      'Totalsumma outcome 2017-08: -4500 = -4500',
    ],
  },
  {
    title: 'accounts under a line that names their unit',
    rows: [
      'Utfall januari - augusti 2017, tkr',
      'Konto;Utfall;Årsbudget',
      'Ansvar 1003 Löner å pension;;',
      '3010 Avgifter;100;90',
      '5010 Löner;-500;-490',
      'Summa 1003;-400;-400',
      'Ansvar 1004 Växel;;',
      '5010 Löner;-50;-49',
    ],
    figures: [
      '1003 Löner å pension, 3010 Avgifter, outcome 2017-01–2017-08: 100',
      '1003 Löner å pension, 3010 Avgifter, budget 2017-01–2017-12: 90',
      '1003 Löner å pension, 5010 Löner, outcome 2017-01–2017-08: -500',
      '1003 Löner å pension, 5010 Löner, budget 2017-01–2017-12: -490',
      '1004 Växel, 5010 Löner, outcome 2017-01–2017-08: -50',
      '1004 Växel, 5010 Löner, budget 2017-01–2017-12: -49',
    ],
  },
  {
    title: 'rows as the follow-up has them, whose labels stay as they are',
    name: 'uppföljning jan-aug 2017.csv',
    rows: [
      'Avdelning;Utfall;Periodbudget;Avvikelse;Prognos;Budget',
      'Löner å pension;-123,4;-120,0;-3,4;-190,0;-180,0',
      '1:a linjen;-23,4;-20,0;-3,4;-90,0;-80,0',
      'KLK totalt;-146,8;-140,0;-6,8;-280,0;-260,0',
    ],
    figures: [
      'Löner å pension, outcome 2017-01–2017-08: -123.4',
      'Löner å pension, periodBudget 2017-01–2017-08: -120',
      'Löner å pension, forecast 2017-01–2017-12: -190',
      'Löner å pension, budget 2017-01–2017-12: -180',
      '1:a linjen, outcome 2017-01–2017-08: -23.4',
      '1:a linjen, periodBudget 2017-01–2017-08: -20',
      '1:a linjen, forecast 2017-01–2017-12: -90',
      '1:a linjen, budget 2017-01–2017-12: -80',
    ],
  },
  {
    title: 'an income statement, where a net of interest is an amount and what breaks down a row is not',
    rows: [
      'Resultaträkning;Utfall jan-aug 2017',
      'Intäkter;100,0',
      'Personalkostnader;-80,0',
      'Lokalkostnader å hyra;-10,5',
      'varav hyror;-9,0',
      'Räntenetto;-0,5',
      'Resultat;9,0',
    ],
    figures: [
      'Intäkter, outcome 2017-01–2017-08: 100',
      'Personalkostnader, outcome 2017-01–2017-08: -80',
      'Lokalkostnader å hyra, outcome 2017-01–2017-08: -10.5',
      'Räntenetto, outcome 2017-01–2017-08: -0.5',
    ],
    controls: ['Resultat outcome 2017-08: 9 = 9'],
    notes: ['rowLeftOut'],
  },
  {
    title: 'accounts whose groups stand above them, without a word that says so',
    rows: [
      'Konto;Benämning;Utfall jan-aug 2017',
      '3;Intäkter;1500',
      '30;Försäljning å taxor;1000',
      '3010;Avgifter;600',
      '3020;Övrigt;400',
      '31;Taxor;500',
      '3110;Barnomsorg;300',
      '3120;Mat;200',
      '5;Personal;-700',
      '5010;Löner;-500',
      '5610;PO;-200',
    ],
    figures: [
      '3010 Avgifter, outcome 2017-01–2017-08: 600',
      '3020 Övrigt, outcome 2017-01–2017-08: 400',
      '3110 Barnomsorg, outcome 2017-01–2017-08: 300',
      '3120 Mat, outcome 2017-01–2017-08: 200',
      '5010 Löner, outcome 2017-01–2017-08: -500',
      '5610 PO, outcome 2017-01–2017-08: -200',
    ],
    controls: [
      '30 Försäljning å taxor outcome 2017-08: 1000 = 1000',
      '31 Taxor outcome 2017-08: 500 = 500',
      '3 Intäkter outcome 2017-08: 1500 = 1500',
      '5 Personal outcome 2017-08: -700 = -700',
    ],
  },
  {
    title: 'units whose parents stand above them at two levels',
    rows: [
      'Organisation;Ack utfall 2017-08;Årsbudget 2017',
      'Kommunstyrelsen;-1 000;-1 500',
      '  Ledning å stab;-600;-900',
      '    Löner;-200;-300',
      '    Ekonomi;-400;-600',
      '  Konsult;-400;-600',
      '    IT;-150;-250',
      '    Service;-250;-350',
    ],
    figures: [
      'Löner, outcome 2017-01–2017-08: -200',
      'Löner, budget 2017-01–2017-12: -300',
      'Ekonomi, outcome 2017-01–2017-08: -400',
      'Ekonomi, budget 2017-01–2017-12: -600',
      'IT, outcome 2017-01–2017-08: -150',
      'IT, budget 2017-01–2017-12: -250',
      'Service, outcome 2017-01–2017-08: -250',
      'Service, budget 2017-01–2017-12: -350',
    ],
  },
  {
    title: 'a net beside its income and costs',
    rows: ['Period 2017-01--2017-08', 'Enhet å;Intäkter;Kostnader;Netto', 'A;100;300;-200', 'B;10;50;-40'],
    figures: ['A, outcome 2017-01–2017-08: -200', 'B, outcome 2017-01–2017-08: -40'],
  },
  {
    title: 'the same months of two years',
    rows: [
      'Verksamhet;Verksamhet (T);Bokslut 2016;Utfall 2016 jan-aug;Utfall 2017 jan-aug;Budget 2017',
      '2101;Politik å revision;1000;700;800;1200',
      '2102;Revision;100;70;80;120',
    ],
    figures: [
      '2101 Politik å revision, outcome 2016-01–2016-08: 700',
      '2101 Politik å revision, outcome 2017-01–2017-08: 800',
      '2101 Politik å revision, budget 2017-01–2017-12: 1200',
      '2102 Revision, outcome 2016-01–2016-08: 70',
      '2102 Revision, outcome 2017-01–2017-08: 80',
      '2102 Revision, budget 2017-01–2017-12: 120',
    ],
  },
  {
    title: 'two units of measure, of which the file keeps the outcome’s',
    rows: [
      'Nämnd å styrelse;Utfall jan-aug 2017 (tkr);Prognos 2017 (mnkr)',
      'A;-37 264;-55,5',
      'B;-137 264;-205,5',
    ],
    figures: [
      'A, outcome 2017-01–2017-08: -37264',
      'A, forecast 2017-01–2017-12: -55500',
      'B, outcome 2017-01–2017-08: -137264',
      'B, forecast 2017-01–2017-12: -205500',
    ],
  },
  {
    title: 'costs without a sign beside income, which the result shows',
    rows: [
      'Konto;Benämning;Utfall 2017-08 ack',
      '3011;Avgifter å taxor;1000',
      '4111;Material;200',
      '5011;Löner;800',
      '6011;Hyra;300',
      ';Resultat;-300',
    ],
    figures: [
      '3011 Avgifter å taxor, outcome 2017-01–2017-08: 1000',
      '4111 Material, outcome 2017-01–2017-08: -200',
      '5011 Löner, outcome 2017-01–2017-08: -800',
      '6011 Hyra, outcome 2017-01–2017-08: -300',
    ],
    controls: ['Resultat outcome 2017-08: -300 = -300'],
    notes: ['signsTurned'],
  },
  {
    title: 'headings and labels over several lines',
    rows: ['"Enhet";"Utfall', 'jan-aug 2017"', '"Löner å', 'pension";"-100"', '"IT";"-50"'],
    figures: ['Löner å pension, outcome 2017-01–2017-08: -100', 'IT, outcome 2017-01–2017-08: -50'],
  },
  {
    title: 'the same unit twice',
    rows: ['Enhet å;Utfall jan-aug 2017', 'A;100', 'B;50', 'A;25'],
    figures: ['A, outcome 2017-01–2017-08: 125', 'B, outcome 2017-01–2017-08: 50'],
    notes: ['repeatedKey'],
  },
  {
    title: 'a year without months',
    rows: ['Enhet å;Utfall 2017;Budget 2017', 'A;1000;2000'],
    figures: ['A, outcome 2017-01–2017-12: 1000', 'A, budget 2017-01–2017-12: 2000'],
    notes: ['noMonths'],
  },
];

describe('a row per unit or account', () => {
  test.each(layouts)('$title', async ({ rows, name, figures, controls, notes }) => {
    const file = usable(await readText(rows.join('\n'), name === undefined ? {} : { name }));
    expect(figureLines(file)).toEqual(figures);
    if (controls !== undefined) expect(controlLines(file)).toEqual(controls);
    if (notes !== undefined) expect(noteCodes(file)).toEqual(notes);
  });

  test.each(encodings)(
    'gives the same figures in %s, with tabs, whatever chunks it comes in',
    async (encoding) => {
      for (const { rows, name = 'fil.csv', figures } of layouts) {
        const text = `${rows.join('\r\n').replaceAll(';', '\t')}\r\n`;
        const file = usable(await readText(text, { name, encoding, chunkSize: 7 }));
        expect(figureLines(file)).toEqual(figures);
      }
    },
  );

  test('a parent that stands once above its units tells them from those of another', async () => {
    const rows = 'Förvaltning;Enhet;Utfall 2017-08\nA;HR;5\n;IT;7\nB;HR;1\n;IT;3\n';
    const file = usable(await readText(rows));
    expect(figureLines(file)).toEqual([
      'A / HR, outcome 2017-08: 5',
      'A / IT, outcome 2017-08: 7',
      'B / HR, outcome 2017-08: 1',
      'B / IT, outcome 2017-08: 3',
    ]);
    expect(noteCodes(file)).toContain('filledDown');
  });

  test('a unit of money after a month in figures is the amounts’ unit', async () => {
    const file = usable(await readText('Ansvar;Ack utfall 2017-08 tkr\n10;-10,0\n11;-20,5\n'));
    expect(file.unit).toBe('tkr');
  });

  test.each([
    ['Enhet: kr\nAnsvar: 1234 Kulturskolan', '1234 Kulturskolan'],
    ['Enhet: tusental kronor', null],
  ])('the line %j names the organisation, and no unit of money', async (lines, organisation) => {
    const file = usable(await readText(`${lines}\nKonto;Utfall 2017-08\n3010;10,00\n5010;-4,00\n`));
    expect(file.organisation).toBe(organisation);
  });
});
