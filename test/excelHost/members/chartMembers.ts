import { invalidArgument } from '../../officeHost/hostError';
import {
  isBoolean,
  isNumberWithin,
  isText,
  checked,
  isOneOf,
  stored,
  storedMembers,
  type Guard,
} from '../../officeHost/wire/members';
import { sizeOf } from '../model/cellSizes';
import type { Chart, ChartSource } from '../model/chart';
import { addChart, seriesOf } from '../model/chartData';
import { absoluteAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import { sameName } from '../model/workbook';
import { newSeries } from '../model/chart';
import { hostObject, type ChartRef, type SeriesRef } from './targets';
import type { HostContext, Members } from './excelMembers';

const chartExists = ({ sheet, chart }: ChartRef, { workbook }: HostContext): boolean =>
  workbook.sheets.includes(sheet) && sheet.charts.includes(chart);

const isPlotBy = isOneOf('Auto', 'Columns', 'Rows');

export const chartCollectionMembers: Members<Sheet> = {
  exists: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  get: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => hostObject('Chart', { sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || sameName(name, String(key)));
    return chart === undefined ? null : hostObject('Chart', { sheet, chart });
  },
  call: {
    Add: (sheet, args, { workbook }) => {
      sheet.requireWritable();
      const source = args.object(1, 'Range')?.target;
      if (source === undefined) throw invalidArgument('the source of a chart');
      const plotBy = checked(isPlotBy, args.at(2) ?? 'Auto', 'seriesBy');
      const chart = addChart(workbook, sheet, args.text(0), source, plotBy);
      return hostObject('Chart', { sheet, chart });
    },
  },
};

const isPoints = isNumberWithin(0, 100_000);
const own = <P extends keyof Chart>(property: P, guard: Guard<Chart[P]>) => stored<Chart, P>(property, guard);

const plain = storedMembers<ChartRef, Chart>(
  {
    Name: own('name', isText),
    ChartType: own('chartType', isText),
    Top: own('top', isPoints),
    Left: own('left', isPoints),
    Width: own('width', isPoints),
    Height: own('height', isPoints),
    PlotBy: own('plotBy', isOneOf('Columns', 'Rows')),
  },
  ({ chart }) => chart,
  ({ sheet }) => sheet.requireWritable(),
);

export const chartMembers: Members<ChartRef> = {
  id: ({ chart }) => chart.id,
  exists: chartExists,
  get: { ...plain.get, Id: ({ chart }) => chart.id },
  set: plain.set,
  navigate: {
    Title: ({ chart }) => hostObject('ChartTitle', chart.title),
    Legend: ({ chart }) => hostObject('ChartLegend', chart.legend),
    Axes: ({ chart }) => hostObject('ChartAxes', chart),
    Series: (target) => hostObject('ChartSeriesCollection', target),
    Format: ({ chart }) => hostObject('ChartAreaFormat', chart.look),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  call: {
    SetData: ({ sheet, chart }, args, { workbook }) => {
      sheet.requireWritable();
      const source = args.object(0, 'Range')?.target;
      if (source === undefined) throw invalidArgument('the source of a chart');
      const plotBy = checked(isPlotBy, args.at(1) ?? 'Auto', 'seriesBy');
      Object.assign(chart, seriesOf(workbook, chart.chartType, source, plotBy));
    },
    SetPosition: ({ sheet, chart }, args, { workbook }) => {
      sheet.requireWritable();
      const start = args.range(0, workbook, sheet).area;
      const end = args.at(1) === undefined ? null : args.range(1, workbook, sheet).area;
      chart.top = sheet.rowTop(start.top);
      chart.left = sheet.columnLeft(start.left);
      if (end === null) return;
      const area = { ...start, bottom: end.bottom, right: end.right };
      const { width, height } = sizeOf({ sheet, area });
      if (width <= 0 || height <= 0) throw invalidArgument('the end of a chart');
      Object.assign(chart, { width, height });
    },
    Delete: ({ sheet, chart }) => {
      sheet.requireWritable();
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  },
};

export const chartSeriesCollectionMembers: Members<ChartRef> = {
  exists: chartExists,
  get: { Count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => hostObject('ChartSeries', { ...target, series })),
  call: {
    Add: (target, args) => {
      target.sheet.requireWritable();
      const { chart } = target;
      const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`;
      const series = newSeries(name, chart.chartType, null, null);
      chart.series.push(series);
      return hostObject('ChartSeries', { ...target, series });
    },
  },
};

const ofSeries = <P extends keyof SeriesRef['series']>(property: P, guard: Guard<SeriesRef['series'][P]>) =>
  stored<SeriesRef['series'], P>(property, guard);

function sourceOf(args: Parameters<NonNullable<Members<SeriesRef>['call']>[string]>[1]): ChartSource {
  const range = args.object(0, 'Range')?.target;
  if (range === undefined) throw invalidArgument('the source of a series');
  return { sheetId: range.sheet.id, area: range.area };
}

function sourceText({ sheet }: ChartRef, source: ChartSource | null, { workbook }: HostContext): string {
  if (source === null) return '';
  return absoluteAddress((workbook.sheetWithId(source.sheetId) ?? sheet).name, source.area);
}

export const chartSeriesMembers: Members<SeriesRef> = {
  exists: (target, context) => chartExists(target, context) && target.chart.series.includes(target.series),
  ...storedMembers<SeriesRef, SeriesRef['series']>(
    {
      Name: ofSeries('name', isText),
      ChartType: ofSeries('chartType', isText),
      GapWidth: ofSeries('gapWidth', isNumberWithin(0, 500)),
      Overlap: ofSeries('overlap', isNumberWithin(-100, 100)),
      HasDataLabels: ofSeries('hasDataLabels', isBoolean),
      InvertIfNegative: ofSeries('invertIfNegative', isBoolean),
      InvertColor: ofSeries('invertColor', isText),
    },
    ({ series }) => series,
    ({ sheet }) => sheet.requireWritable(),
  ),
  navigate: {
    DataLabels: ({ series }) => hostObject('ChartDataLabels', series.dataLabels),
    Format: ({ series }) => hostObject('ChartSeriesFormat', series.look),
  },
  call: {
    SetValues: ({ series }, args) => {
      series.values = sourceOf(args);
    },
    SetXAxisValues: ({ series }, args) => {
      series.categories = sourceOf(args);
    },
    GetDimensionDataSourceString: (target, args, context) => {
      const dimension = checked(isOneOf('Values', 'Categories'), args.at(0), 'dimension');
      const { values, categories } = target.series;
      return sourceText(target, dimension === 'Values' ? values : categories, context);
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
};
