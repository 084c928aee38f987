import { drawSheet } from '../../../src/app/sheets/drawSheet';
import { ownCells } from '../../../src/app/sheets/sourceCells';
import { summarySheets } from '../../../src/app/writeSummary';
import { type Area, areaAddress } from '../../../src/domain/address';
import type { Reconciliation } from '../../../src/domain/reconciliation';
import { type Language, textsIn } from '../../../src/reports/messages/texts';
import { type Report, type ReportTable, textField } from '../../../src/reports/report';
import type { SheetCells } from '../../../src/workbook/cells';
import type { OwnSheet } from '../../../src/workbook/ownSheet';
import { sampleSheets } from '../../../tools/sampleSheets';
import { reconcileSources } from '../../../src/app/reconcileSources';
import { reconcileText } from '../../reading/tableText';
import { saidIn } from '../recordingWorkbook';

const sample = sampleSheets('assets/samples/figures');

function sheetsOf(
  reconciliation: Reconciliation,
  sheets: readonly SheetCells[] = [],
  language: Language = 'sv',
  live = true,
): readonly [OwnSheet, OwnSheet] {
  const run = { source: 'bok.xlsx', leftOut: [], at: new Date(2017, 8, 28), version: '1.2.3', live };
  const [summary, details] = summarySheets(reconciliation, run, ownCells(sheets), textsIn(language));
  if (summary === undefined || details === undefined) throw new Error('A sheet is missing.');
  return [summary, details];
}

const ofSample = (language: Language = 'sv', live = true) =>
  sheetsOf(reconcileSources([{ file: null, name: 'bok.xlsx', sheets: sample }]), sample, language, live);

/** What the cells of an area say, row by row. */
function saidAt({ rows }: OwnSheet, { top, left, bottom, right }: Area) {
  return rows.slice(top, bottom + 1).map((row) => saidIn(row).slice(left, right + 1));
}

describe('the chart of deviations', () => {
  test('takes the departments and their forecast deviation, without the total', () => {
    const [summary] = ofSample('sv', false);
    const [chart] = summary.charts;
    expect(summary.charts.map(({ title }) => title)).toEqual([
      'Avvikelse per avdelning, tkr',
      'Avvikelse per avdelning, mnkr',
    ]);
    expect(saidAt(summary, chart!.categories).flat()).toEqual([
      'Ledningsstaben',
      'Ekonomi och kvalitet',
      'HR',
      'Välfärd',
      'Näringsliv',
      'Kommunikation och delaktighet',
      'Miljö och samhällsbyggnad',
    ]);
    expect(saidAt(summary, chart!.values).flat()).toEqual([
      '4800',
      '3200',
      '700',
      '2900',
      '3500',
      '0',
      '4000',
    ]);
  });

  test('lies over empty rows below its table', () => {
    const [summary] = ofSample();
    for (const { place, values } of summary.charts) {
      expect(place.top).toBeGreaterThan(values.bottom);
      expect(place.bottom - place.top + 1).toBeGreaterThanOrEqual(15);
      expect(summary.rows.slice(place.top, place.bottom + 1).flat()).toEqual([]);
    }
  });

  test('takes the longest run of neighbouring rows where subtotals part them, and says so', () => {
    const text = `Enhet | Budget | Prognos | Avvikelse
      A | 100 | 110 | 10
      B | 200 | 180 | -20
      Summa norr | 300 | 290 | -10
      C | 400 | 410 | 10
      D | 500 | 470 | -30
      E | 600 | 640 | 40
      Summa söder | 1500 | 1520 | 20
      Totalt | 1800 | 1810 | 10`;
    const [summary] = sheetsOf(reconcileText(text));
    expect(summary.charts.map(({ title }) => title)).toEqual(['Avvikelse per avdelning (3 av 5)']);
    expect(saidAt(summary, summary.charts[0]!.categories).flat()).toEqual(['C', 'D', 'E']);
  });

  test('holds no more bars than can be read', () => {
    const rows = Array.from({ length: 90 }, (_, row) => `Enhet ${row} | 100 | ${101 + row} | ${1 + row}`);
    const text = ['Enhet | Budget | Prognos | Avvikelse', ...rows, 'Summa | 9000 | 13095 | 4095'].join('\n');
    const [chart] = sheetsOf(reconcileText(text))[0].charts;
    expect(chart?.title).toBe('Avvikelse per avdelning (30 av 90)');
    expect(chart && chart.values.bottom - chart.values.top + 1).toBe(30);
  });

  test.each([
    ['one department', 'Enhet | Budget | Prognos | Avvikelse\nA | 1 | 2 | 1\nSumma | 1 | 2 | 1'],
    ['no deviation', 'Enhet | Budget | Prognos\nA | 10 | 20\nB | 11 | 12\nC | 5 | 6\nSumma | 26 | 38'],
  ])('is left out of a table with %s', (_, text) => {
    expect(sheetsOf(reconcileText(text))[0].charts).toEqual([]);
  });
});

describe('the anchors', () => {
  test('name each table of the summary, from its headings to its last row', () => {
    const [summary] = ofSample();
    const [overview] = summary.anchors;
    const departments = summary.anchors.find(({ name }) => name === 'Avstam_1_avdelningar');
    expect(summary.anchors.map(({ name }) => name)).toEqual([
      'Avstam_oversikt',
      'Avstam_resultatkrav',
      'Avstam_fonder',
      'Avstam_1_avdelningar',
      'Avstam_1_resultatrakning',
      'Avstam_1_fond',
      'Avstam_2_avdelningar',
      'Avstam_2_resultatrakning',
      'Avstam_2_fond',
    ]);
    expect(saidAt(summary, overview!.area).map(([first]) => first)).toEqual([
      'Förvaltning',
      'Kommunledningskontoret',
      'Konsult och uppdrag',
    ]);
    const said = saidAt(summary, departments!.area);
    expect([said[0]?.[0], said.at(-1)?.[0]]).toEqual(['Rad', 'Totalt']);
    expect(summary.rows[departments!.area.top]).toHaveLength(departments!.area.right + 1);
  });

  test('are the same in both languages', () => {
    expect(ofSample('en')[0].anchors).toEqual(ofSample('sv')[0].anchors);
  });
});

describe('the sources', () => {
  test('are the sheets that formulas and links lead to', () => {
    const [summary, details] = ofSample();
    expect([...summary.sources].sort()).toEqual([
      'KLK avdelningar',
      'KLK resultaträkning',
      'KoU enheter',
      'KoU resultaträkning',
      'Resultatkrav och fond',
    ]);
    expect(details.sources).toEqual(expect.arrayContaining([...summary.sources]));
  });

  test('are none where plain values are written', () => {
    expect(ofSample('sv', false)[0].sources).toEqual([]);
  });
});

describe('the printed pages', () => {
  function table(title: string, rows: number, chart = false): ReportTable {
    return {
      title,
      unit: null,
      columns: [{ heading: 'Rad', kind: 'label', optional: false }],
      rows: Array.from({ length: rows }, (_, row) => ({
        role: 'item',
        indent: 0,
        fields: [textField(`Rad ${row}`)],
      })),
      notes: [],
      ...(chart ? { chart: { title, column: 0, firstRow: 0, lastRow: rows - 1 } } : {}),
    };
  }

  function pagesOf(...tables: readonly ReportTable[]): OwnSheet {
    const report: Report = {
      role: 'summary',
      name: 'Sammanfattning',
      title: 'Sammanfattning',
      notes: [],
      tables,
    };
    return drawSheet(report, { cells: ownCells([]), live: false, texts: textsIn('sv') });
  }

  test('a table that would be cut by the end of a page starts the next one with its title', () => {
    const sheet = pagesOf(table('Ett', 20), table('Två', 20), table('Tre', 5));
    const titles = sheet.pageStarts.map((row) => sheet.rows[row]?.[0]?.content);
    expect(titles).toEqual([{ kind: 'text', text: 'Två' }]);
  });

  test('so does a chart, with a blank row above it and a row for each bar', () => {
    const sheet = pagesOf(table('Ett', 30, true));
    expect(areaAddress(sheet.charts[0]!.place)).toBe('A37:E71');
    expect(sheet.pageStarts).toEqual([35]);
  });
});
