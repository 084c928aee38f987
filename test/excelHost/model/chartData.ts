import type { Area } from '../../../src/domain/address';
import { columnCount, rowCount } from './address';
import { valueAt } from './calculation';
import { newChart, newSeries, type Chart, type ChartSeries } from './chart';
import type { Sheet } from './sheet';
import type { HostWorkbook } from './workbook';

interface RangeOfSheet {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export function addChart(
  workbook: HostWorkbook,
  sheet: Sheet,
  chartType: string,
  source: RangeOfSheet,
  by: SeriesBy,
): Chart {
  const { series, plotBy } = seriesOf(workbook, chartType, source, by);
  const chart = newChart(freeName(sheet), chartType, series, plotBy);
  sheet.charts.push(chart);
  return chart;
}

function freeName(sheet: Sheet): string {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    if (!sheet.charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

/**
 * The series that Excel finds in a range: a first line of texts names the series, a first line of texts across them
 * names the categories; by the longer side unless told.
 */
export function seriesOf(
  workbook: HostWorkbook,
  chartType: string,
  { sheet, area }: RangeOfSheet,
  by: SeriesBy,
): { readonly series: ChartSeries[]; readonly plotBy: string } {
  const byColumns = by === 'Auto' ? rowCount(area) >= columnCount(area) : by === 'Columns';
  const isText = (row: number, column: number): boolean => {
    const value = valueAt(workbook, sheet, row, column);
    return typeof value === 'string' || value === null;
  };
  const { top, left, bottom, right } = area;
  const textColumn = right > left && isText(bottom, left);
  const textRow = bottom > top && isText(top, right);
  const data = { top: textRow ? top + 1 : top, left: textColumn ? left + 1 : left, bottom, right };
  const first = byColumns ? data.left : data.top;
  const last = byColumns ? data.right : data.bottom;
  const series: ChartSeries[] = [];
  for (let line = first; line <= last; line += 1) {
    const named = byColumns ? textRow : textColumn;
    const name = named ? valueAt(workbook, sheet, byColumns ? top : line, byColumns ? line : left) : null;
    const values = byColumns ? { ...data, left: line, right: line } : { ...data, top: line, bottom: line };
    const categories = byColumns
      ? textColumn && { ...data, left, right: left }
      : textRow && { ...data, top, bottom: top };
    series.push(
      newSeries(
        typeof name === 'string' ? name : `Series${series.length + 1}`,
        chartType,
        { sheetId: sheet.id, area: values },
        categories === false ? null : { sheetId: sheet.id, area: categories },
      ),
    );
  }
  return { series, plotBy: byColumns ? 'Columns' : 'Rows' };
}
