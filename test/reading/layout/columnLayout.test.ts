import { readOne } from '../tableText';

const layout = (text: string) => {
  const { rows, columns } = readOne(text);
  return {
    labels: rows.map(({ label }) => label),
    headers: columns.map(({ header, measure }) => `${header}: ${measure}`),
  };
};

test('codes to the left of the names are a part of the label, whether or not a heading says so', () => {
  for (const heading of ['Ansvar', 'Kod', 'Konto', '']) {
    const { labels, headers } = layout(`${heading} | Enhet | Budget | Prognos
      100 | Förskola | 410 | 400
      200 | Grundskola | 911 | 880
       | Summa | 1321 | 1280`);
    expect(labels).toEqual(['100 / Förskola', '200 / Grundskola', 'Summa']);
    expect(headers).toEqual(['Budget: budget', 'Prognos: forecast']);
  }
});

test('labels over two columns are joined', () => {
  expect(
    layout(`Nämnd | Enhet | Budget | Prognos
      Skola | Förskola | 410 | 400
      Skola | Grundskola | 911 | 880
      Skola | Summa | 1321 | 1280`).labels,
  ).toEqual(['Skola / Förskola', 'Skola / Grundskola', 'Skola / Summa']);
});

test.each([
  ['a note', 'Not', ['1', '2', '']],
  ['a comment', 'Kommentar', ['bra', 'dåligt', 'nej']],
  ['a percentage', 'Andel', ['31 %', '69 %', '100 %']],
  ['a number of people', 'Antal anställda', ['12', '31', '43']],
  ['a traffic light', 'Signal', ['röd', 'grön', 'grön']],
])('%s is no amount', (_, heading, cells) => {
  const rows = ['A | 410 | 400', 'B | 911 | 880', 'Summa | 1321 | 1280'].map(
    (row, index) => `${row} | ${cells[index] ?? ''}`,
  );
  const table = readOne([`Enhet | Budget | Prognos | ${heading}`, ...rows].join('\n'));
  expect(table.rowRelations).toHaveLength(1);
  expect(['note', 'text', 'comment', 'percent', 'count']).toContain(table.columns[2]?.measure);
});

test('the first column names the rows even where it holds numbers only', () => {
  expect(
    layout(`Konto | Budget | Prognos
      3010 | 410 | 400
      3020 | 911 | 880`).labels,
  ).toEqual(['3010', '3020']);
});
