import { noHistory } from '../../../src/domain/history/outcomeHistory';
import { monthsIn, reportMonth, tableMonth } from '../../../src/domain/history/reportMonth';
import { readOne } from '../../reading/tableText';
import { importOf, importTo, sampleWith, tableOn } from './samples';

test.each([
  ['Avvikelse budget-utfall augusti 2017', ['2017-08']],
  ['Utfall jan-aug 2017', ['2017-08']],
  ['Utfall Januari–Maj 2026', ['2026-05']],
  ['Ack utfall 2017-08', ['2017-08']],
  ['Outcome Jan - Oct 2025', ['2025-10']],
  ['Utfall juni 2017, prognos sept 2017', ['2017-06', '2017-09']],
  ['Utfall delår', []],
  ['Budget 2017', []],
  ['Utfall 2017-13', []],
  ['Utfall 2017-08-31', []],
  ['Kvartalsrapport marsvin 2017', []],
  ['Konto 12017-08', []],
])('“%s” names the months %j', (text, months) => {
  expect(monthsIn(text)).toEqual(months);
});

describe('the month of the report', () => {
  test('is what the headings of the sample say', () => {
    expect(reportMonth(sampleWith().tables, noHistory)).toBe('2017-08');
  });

  test('is that of the latest import, where that is later', () => {
    const history = { ...noHistory, imports: [importTo('2017-08', []), importTo('2017-09', [])] };
    expect(reportMonth(sampleWith().tables, history)).toBe('2017-09');
  });

  test('is not one of the year before, nor one that a budget or a previous year goes by', () => {
    const table = readOne(`
      Enhet | Utfall aug 2016 | Utfall jul 2017 | Budget dec 2017 | Prognos 2017 | Avvikelse
      Skola | 90 | 100 | 200 | 210 | 10
      Vård  | 80 | 300 | 400 | 400 | 0
      Summa | 170 | 400 | 600 | 610 | 10`);
    expect(reportMonth([table], noHistory)).toBe('2017-07');
  });

  test('is not known where nothing tells', () => {
    expect(reportMonth([], noHistory)).toBeNull();
  });
});

describe('the month of a table', () => {
  const sample = sampleWith();
  const departments = tableOn(sample, 'KLK avdelningar');
  const history = { ...noHistory, imports: [importOf(departments, '2017-12')] };

  test.each([
    ['is not moved by an import that wrote to another', 'KoU enheter', '2017-08'],
    ['is that of the import that wrote to it', 'KLK avdelningar', '2017-12'],
    ['is not known where neither tells', 'KLK resultaträkning', null],
  ])('%s', (_, sheet, month) => {
    expect(tableMonth(tableOn(sample, sheet), history)).toBe(month);
  });
});
