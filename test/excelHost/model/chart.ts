import type { Area } from '../../../src/domain/address';
import { newId } from './newId';

/** Cells that a chart draws from. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  color: string;
  /** In points. */
  size: number;
  name: string;
}

export interface ChartLine {
  color: string;
  lineStyle: string;
  /** In points. */
  weight: number;
}

/** What fills a shape; null is the automatic fill. */
export interface ChartFill {
  color: string | null;
}

export interface ChartLook {
  readonly fill: ChartFill;
  readonly font: ChartFont;
  readonly line: ChartLine;
}

export interface ChartDataLabels {
  position: string;
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showLegendKey: boolean;
  numberFormat: string;
  linkNumberFormat: boolean;
  readonly look: ChartLook;
}

export interface ChartSeries {
  name: string;
  chartType: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  /** In per cent of a bar's width. */
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  invertIfNegative: boolean;
  invertColor: string;
  readonly dataLabels: ChartDataLabels;
  readonly look: ChartLook;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly look: ChartLook;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
  readonly look: ChartLook;
}

export interface ChartGridlines {
  visible: boolean;
}

export interface ChartAxis {
  readonly type: string;
  visible: boolean;
  reversePlotOrder: boolean;
  numberFormat: string;
  linkNumberFormat: boolean;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  /** Null is automatic, as for the other two. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  position: string;
  readonly title: ChartTitle;
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines: ChartGridlines;
  readonly look: ChartLook;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  /** In points from the sheet's corner, as the other three. */
  top: number;
  left: number;
  width: number;
  height: number;
  plotBy: string;
  series: ChartSeries[];
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly look: ChartLook;
}

function newLook(): ChartLook {
  return {
    fill: { color: null },
    font: { bold: false, italic: false, color: '#595959', size: 9, name: 'Calibri' },
    line: { color: '#D9D9D9', lineStyle: 'Automatic', weight: 0.75 },
  };
}

function newTitle(visible: boolean): ChartTitle {
  return { text: '', visible, overlay: false, look: newLook() };
}

function newAxis(type: string): ChartAxis {
  return {
    type,
    visible: true,
    reversePlotOrder: false,
    numberFormat: 'General',
    linkNumberFormat: true,
    tickLabelPosition: 'NextToAxis',
    majorTickMark: 'None',
    minorTickMark: 'None',
    minimum: null,
    maximum: null,
    majorUnit: null,
    position: 'Automatic',
    title: newTitle(false),
    majorGridlines: { visible: type === 'Value' },
    minorGridlines: { visible: false },
    look: newLook(),
  };
}

export function newChart(name: string, chartType: string, series: ChartSeries[], plotBy: string): Chart {
  const title = newTitle(true);
  title.text = series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title';
  return {
    id: newId(),
    name,
    chartType,
    top: 120,
    left: 160,
    width: 360,
    height: 216,
    plotBy,
    series,
    title,
    legend: { visible: series.length > 1, position: 'Bottom', overlay: false, look: newLook() },
    categoryAxis: newAxis('Category'),
    valueAxis: newAxis('Value'),
    look: newLook(),
  };
}

export function newSeries(
  name: string,
  chartType: string,
  values: ChartSource | null,
  categories: ChartSource | null,
): ChartSeries {
  return {
    name,
    chartType,
    values,
    categories,
    gapWidth: 150,
    overlap: 0,
    hasDataLabels: false,
    invertIfNegative: false,
    invertColor: '#FFFFFF',
    dataLabels: {
      position: 'Invalid',
      showValue: true,
      showCategoryName: false,
      showSeriesName: false,
      showLegendKey: false,
      numberFormat: 'General',
      linkNumberFormat: true,
      look: newLook(),
    },
    look: newLook(),
  };
}
