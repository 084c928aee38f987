import { areaAddress } from '../../../src/domain/address';
import { read, readOne, sheetOf, sheetOfText } from '../tableText';

const table = `Enhet | Budget | Prognos
  A | 410 | 400
  B | 911 | 880
  Summa | 1321 | 1280`;

/** The tables of a sheet by their areas and headings. */
function tablesOf(text: string): [string, string][] {
  return read(text).tables.map(({ area, columns }) => [
    areaAddress(area),
    columns.map(({ header }) => header).join(' | '),
  ]);
}

test.each([
  ['at the top', table, 'A1:C4'],
  ['under a title', `Uppföljning augusti\n${table}`, 'A2:C5'],
  ['under a title and a unit line', `Uppföljning augusti\nBelopp i tkr\n${table}`, 'A3:C6'],
  ['under blank rows', `Uppföljning\n\n\n${table}`, 'A4:C7'],
  [
    'under a long sentence',
    `Nämnden redovisar ett resultat som är 41 tkr sämre än budget för året.\n${table}`,
    'A2:C5',
  ],
  ['above a footnote', `${table}\n* Preliminärt utfall.`, 'A1:C4'],
])('a table is found %s', (_, text, area) => {
  expect(tablesOf(text)).toEqual([[area, 'Budget | Prognos']]);
});

test('a table is found at C7', () => {
  const lines = table.split('\n').map((line) => `|| ${line.trim()}`);
  const text = ['Kultur', '', '', '', '', '', ...lines].join('\n');
  expect(tablesOf(text)).toEqual([['C7:E10', 'Budget | Prognos']]);
  expect(readOne(text).title).toBe('Kultur');
});

describe('several tables on a sheet are told apart', () => {
  const second = `Titel | Utfall | Bokslut
  C | 10 | 40
  D | 91 | 88`;

  it.each([
    ['by a header after a blank row', `${table}\n\n${second}`, ['A1:C4', 'A6:C8']],
    ['by a title and a header', `${table}\n\nResultaträkning\n${second}`, ['A1:C4', 'A7:C9']],
    ['by blank rows', `${table}\n\n\n\n${second}`, ['A1:C4', 'A8:C10']],
    ['by a header right below', `${table}\n${second}`, ['A1:C4', 'A5:C7']],
  ])('%s', (_, text, areas) => {
    expect(tablesOf(text).map(([area]) => area)).toEqual(areas);
  });

  it('each takes the title above it', () => {
    const { tables } = read(`Kultur\n${table}\n\n\n\nFritid\n${second}`);
    expect(tables.map(({ title }) => title)).toEqual(['Kultur', 'Fritid']);
  });

  it('a title that repeats inside a table with its header starts a new one', () => {
    expect(tablesOf(`${table}\n\n${table}`)).toHaveLength(2);
  });
});

test('one blank row does not end a table', () => {
  const text = `Enhet | Budget | Prognos
    A | 410 | 400

    B | 911 | 880
    Summa | 1321 | 1280`;
  expect(readOne(text).rows.map(({ label }) => label)).toEqual(['A', 'B', 'Summa']);
});

describe('headings over two levels are joined', () => {
  const levels = [
    '| Period | | | Helår | | ',
    'Nämnd | Utfall | Budget | Avvikelse | Prognos | Budget | Avvikelse',
  ];
  const rows = [
    'A | 60 | 65 | -5 | 90 | 97 | -7',
    'B | 32 | 30 | 2 | 44 | 40 | 4',
    'C | 12 | 19 | -7 | 20 | 26 | -6',
  ];
  const text = [...levels, ...rows].join('\n');
  const headers = [
    'Period / Utfall',
    'Period / Budget',
    'Period / Avvikelse',
    'Helår / Prognos',
    'Helår / Budget',
    'Helår / Avvikelse',
  ];
  const measures = ['outcome', 'periodBudget', 'periodDeviation', 'forecast', 'budget', 'forecastDeviation'];

  it('where a text file left blanks behind', () => {
    const { columns } = readOne(text);
    expect(columns.map(({ header }) => header)).toEqual(headers);
    expect(columns.map(({ measure }) => measure)).toEqual(measures);
  });

  it('where cells are merged', () => {
    const merges = [1, 4].map((left) => ({ top: 0, bottom: 0, left, right: left + 2 }));
    const { columns } = readOne(sheetOfText(text, { merges }));
    expect(columns.map(({ header }) => header)).toEqual(headers);
    expect(columns.map(({ measure }) => measure)).toEqual(measures);
  });

  it('a merged group covers its own columns only', () => {
    const merges = [{ top: 0, bottom: 0, left: 1, right: 3 }];
    const { columns } = readOne(sheetOfText(text.replace('Helår', ' '), { merges }));
    expect(columns.map(({ header }) => header).slice(2, 5)).toEqual([
      'Period / Avvikelse',
      'Prognos',
      'Budget',
    ]);
  });

  it('two columns called Avvikelse are each held against the columns of their own group', () => {
    const relations = readOne(text).columnRelations.map(({ target, terms }) => [
      target,
      terms.map(({ index }) => index),
    ]);
    expect(relations).toEqual([
      [2, [0, 1]],
      [5, [3, 4]],
    ]);
  });
});

describe('years as headings', () => {
  const rows = ['Intäkter | 900 | 950 | 980', 'Kostnader | -860 | -900 | -920', 'Resultat | 40 | 50 | 60'];

  it.each([
    ['as texts', readOne(['Resultaträkning | 2017 | 2016 | 2015', ...rows].join('\n'))],
    [
      'as stored numbers',
      readOne(
        sheetOf([
          ['Resultaträkning', 2017, 2016, 2015],
          ['Intäkter', 900, 950, 980],
          ['Kostnader', -860, -900, -920],
          ['Resultat', 40, 50, 60],
        ]),
      ),
    ],
  ])('%s are the newest outcome and earlier ones, and no amounts', (_, { rows: items, columns }) => {
    expect(items).toHaveLength(3);
    expect(columns.map(({ header, measure }) => [header, measure])).toEqual([
      ['2017', 'outcome'],
      ['2016', 'previousOutcome'],
      ['2015', 'previousOutcome'],
    ]);
  });
});

test('a table without headings is read all the same', () => {
  const { columns, rows } = readOne('Intäkter | 900 | 950\nKostnader | -860 | -900\nResultat | 40 | 50');
  expect(columns.map(({ header }) => header)).toEqual(['', '']);
  expect(rows).toHaveLength(3);
});

test.each([
  ['an empty sheet', [], 'emptySheet'],
  ['a sheet of texts', [['Hej'], ['Detta är en text.']], 'noTable'],
])('%s is reported', (_, rows, code) => {
  const { tables, findings } = read(sheetOf(rows));
  expect(tables).toEqual([]);
  expect(findings).toMatchObject([{ class: 'reading', detail: { code } }]);
});

test('two rows that could be the header are reported, with the one that was used', () => {
  const { findings } = read(`Enhet | Utfall | Budget

    Enhet | Budget | Prognos
    A | 410 | 400
    B | 911 | 880`);
  expect(findings).toMatchObject([{ detail: { code: 'severalHeaders', used: '3', other: '1' } }]);
});
