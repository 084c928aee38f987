import { drawSheet } from '../../../src/app/sheets/drawSheet';
import { ownCells } from '../../../src/app/sheets/sourceCells';
import type { OutcomeHistory } from '../../../src/domain/history/outcomeHistory';
import { historyReport } from '../../../src/reports/history/historyReport';
import { textsIn } from '../../../src/reports/messages/texts';
import type { OwnSheet } from '../../../src/workbook/ownSheet';
import { sampleSheets } from '../../../tools/sampleSheets';
import { sample, sampleHistory } from '../../reports/history/sampleHistory';
import { allCells, saidIn } from '../recordingWorkbook';

const cells = ownCells(sampleSheets('assets/samples/figures'));

function drawn(live = true, history: OutcomeHistory = sampleHistory): OwnSheet {
  const run = {
    source: 'delarsrapport.xlsx',
    leftOut: [],
    at: new Date(2017, 8, 28),
    version: '1.2.3',
    live,
  };
  const texts = textsIn('sv');
  return drawSheet(historyReport(history, sample, run, texts), { cells, live, texts });
}

/** The row with a label under a title. */
function rowUnder({ rows }: OwnSheet, title: string, label: string): readonly (string | null)[] {
  const said = rows.map(saidIn);
  const start = said.findIndex(([first]) => first?.startsWith(title));
  const found = said.find(([first], index) => index > start && first === label);
  if (start < 0 || found === undefined) throw new Error(`${title}: ${label} is missing.`);
  return found;
}

describe('the history as a sheet', () => {
  test('is as wide as its widest table, every column of months alike', () => {
    const { role, columnWidths } = drawn();
    expect(role).toBe('history');
    expect(columnWidths).toEqual([42, 13, 13, 13, 13, 13, 13, 13]);
  });

  test('holds what was imported as values, which no later month changes', () => {
    const row = rowUnder(drawn(), 'Kommunledningskontoret, avdelningar: utfall per månad', 'Totalt');
    expect(row).toEqual(['Totalt', '17291', '13832', '3458', '34581', '0', '34581']);
  });

  test('compares with a saved forecast by a formula that holds what was saved', () => {
    const row = rowUnder(drawn(), 'Kommunledningskontoret, avdelningar: ändrat', 'Totalt');
    expect(row).toEqual(['Totalt', '9550', "='KLK avdelningar'!D12", "='KLK avdelningar'!D12-9550"]);
  });

  test('computes the rest of the year, and a part of the budget, over their cells', () => {
    const rest = rowUnder(drawn(), 'Kommunledningskontoret, avdelningar: resten av året', 'Totalt');
    expect(rest.slice(3, 5)).toEqual([
      "='KLK avdelningar'!D12-'KLK avdelningar'!B12",
      "='KLK avdelningar'!C12*4/12",
    ]);
    const derived = rowUnder(drawn(), 'Konsult och uppdrag, avdelningar: utfall ur avvikelsen', 'Netto KoU');
    expect(derived.slice(4, 5)).toEqual(["='KoU enheter'!C22*8/12+'KoU enheter'!B22"]);
  });

  test('holds plain values when they are asked for', () => {
    expect(allCells(drawn(false)).filter(({ content }) => 'formula' in content)).toEqual([]);
  });

  test('has a chart of the administration’s months over empty rows, from the months and their deviations', () => {
    const sheet = drawn();
    const [chart, ...others] = sheet.charts;
    expect(others).toEqual([]);
    if (chart === undefined) throw new Error('There is no chart.');
    const column = (area: typeof chart.values) =>
      sheet.rows.slice(area.top, area.bottom + 1).map((row) => saidIn(row)[area.left]);
    expect(column(chart.categories)).toEqual(['jan–jun', 'jul', 'aug']);
    expect(column(chart.values)).toEqual(['17291', '13832', '3458']);
    expect(sheet.rows.slice(chart.place.top, chart.place.bottom + 1).flat()).toEqual([]);
  });
});
