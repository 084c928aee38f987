import { areaAddress, cellAddress } from '../../domain/address';
import { ownChartName, ownChartSources } from '../ownChartName';
import type { OwnChart } from '../ownSheet';
import { accent, grey, hairline } from '../ownStyle';
import type { PlacedChart } from './sheetLayout';

/** In points. */
const titleSize = 12;
const labelSize = 9;
/** Between two bars, in hundredths of a bar. */
const gap = 50;

/** Queues drawing a chart over its place; `numberFormat` is that of its axis of values. */
export function drawOwnChart(sheet: Excel.Worksheet, own: OwnChart, numberFormat: string): void {
  const [categories, values] = [areaAddress(own.categories), areaAddress(own.values)];
  const chart = drawChart(sheet, own.title, categories, values, numberFormat);
  chart.name = ownChartName(own);
  const { top, left, bottom, right } = own.place;
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

/** Queues drawing a chart as it was. */
export function drawPlacedChart(
  sheet: Excel.Worksheet,
  { name, title, numberFormat, top, left, width, height }: PlacedChart,
): void {
  const sources = ownChartSources(name);
  if (sources === null) return;
  const chart = drawChart(sheet, title, sources.categories, sources.values, numberFormat);
  chart.set({ name, top, left, width, height });
}

/** A bar chart with the categories from the top down as in the table, and their labels clear of negative bars. */
function drawChart(
  sheet: Excel.Worksheet,
  title: string,
  categories: string,
  values: string,
  numberFormat: string,
): Excel.Chart {
  const range = sheet.getRange(values);
  const chart = sheet.charts.add('BarClustered', range, 'Columns');
  chart.title.text = title;
  chart.title.format.font.set({ bold: true, color: `#${accent}`, size: titleSize });
  chart.legend.visible = false;
  chart.format.border.color = `#${hairline}`;

  const series = chart.series.getItemAt(0);
  series.name = title;
  series.setValues(range);
  series.setXAxisValues(sheet.getRange(categories));
  series.gapWidth = gap;
  series.format.fill.setSolidColor(`#${accent}`);

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  // Turned categories would put the axis of values at the top.
  categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = numberFormat;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    axis.format.font.set({ color: `#${grey}`, size: labelSize });
  }
  return chart;
}
