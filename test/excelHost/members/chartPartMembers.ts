import {
  checked,
  isBoolean,
  isColour,
  isNumberWithin,
  isOneOf,
  isText,
  stored,
  storedMembers,
} from '../../officeHost/wire/members';
import type * as chart from '../model/chart';
import { hostObject } from './targets';
import type { Members } from './excelMembers';

/** Members that are stored as they are given, of an object that stands for itself. */
function plain<T>(
  properties: Parameters<typeof storedMembers<T>>[0],
): Required<Pick<Members<T>, 'get' | 'set'>> {
  return storedMembers<T>(properties, (target) => target);
}

export const chartTitleMembers: Members<chart.ChartTitle> = {
  ...plain<chart.ChartTitle>({
    Text: stored('text', isText),
    Visible: stored('visible', isBoolean),
    Overlay: stored('overlay', isBoolean),
  }),
  navigate: { Format: ({ look }) => hostObject('ChartTitleFormat', look) },
};

export const chartAxisTitleMembers: Members<chart.ChartTitle> = plain<chart.ChartTitle>({
  Text: stored('text', isText),
  Visible: stored('visible', isBoolean),
});

export const chartLegendMembers: Members<chart.ChartLegend> = {
  ...plain<chart.ChartLegend>({
    Visible: stored('visible', isBoolean),
    Position: stored('position', isOneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')),
    Overlay: stored('overlay', isBoolean),
  }),
  navigate: { Format: ({ look }) => hostObject('ChartLegendFormat', look) },
};

export const chartAxesMembers: Members<chart.Chart> = {
  navigate: {
    CategoryAxis: ({ categoryAxis }) => hostObject('ChartAxis', categoryAxis),
    ValueAxis: ({ valueAxis }) => hostObject('ChartAxis', valueAxis),
  },
};

type AxisBound = 'minimum' | 'maximum' | 'majorUnit';

/** An empty text makes a bound automatic again; Excel says an automatic one as a text too. */
function bound(property: AxisBound) {
  return {
    get: (axis: chart.ChartAxis): unknown => axis[property] ?? '',
    set: (axis: chart.ChartAxis, value: unknown): void => {
      axis[property] = value === '' ? null : checked(isNumberWithin(-1e300, 1e300), value, property);
    },
  };
}

const isTickMark = isOneOf('None', 'Cross', 'Inside', 'Outside');

export const chartAxisMembers: Members<chart.ChartAxis> = {
  ...plain<chart.ChartAxis>({
    Visible: stored('visible', isBoolean),
    ReversePlotOrder: stored('reversePlotOrder', isBoolean),
    NumberFormat: stored('numberFormat', isText),
    LinkNumberFormat: stored('linkNumberFormat', isBoolean),
    TickLabelPosition: stored('tickLabelPosition', isOneOf('NextToAxis', 'High', 'Low', 'None')),
    MajorTickMark: stored('majorTickMark', isTickMark),
    MinorTickMark: stored('minorTickMark', isTickMark),
    Position: stored('position', isOneOf('Automatic', 'Maximum', 'Minimum', 'Custom')),
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    MajorUnit: bound('majorUnit'),
  }),
  navigate: {
    Title: ({ title }) => hostObject('ChartAxisTitle', title),
    MajorGridlines: ({ majorGridlines }) => hostObject('ChartGridlines', majorGridlines),
    MinorGridlines: ({ minorGridlines }) => hostObject('ChartGridlines', minorGridlines),
    Format: ({ look }) => hostObject('ChartAxisFormat', look),
  },
};

export const chartGridlinesMembers: Members<chart.ChartGridlines> = plain<chart.ChartGridlines>({
  Visible: stored('visible', isBoolean),
});

export const chartDataLabelsMembers: Members<chart.ChartDataLabels> = {
  ...plain<chart.ChartDataLabels>({
    Position: stored('position', isText),
    ShowValue: stored('showValue', isBoolean),
    ShowCategoryName: stored('showCategoryName', isBoolean),
    ShowSeriesName: stored('showSeriesName', isBoolean),
    ShowLegendKey: stored('showLegendKey', isBoolean),
    NumberFormat: stored('numberFormat', isText),
    LinkNumberFormat: stored('linkNumberFormat', isBoolean),
  }),
  navigate: { Format: ({ look }) => hostObject('ChartDataLabelFormat', look) },
};

const lookNavigations = {
  fill: ({ fill }: chart.ChartLook) => hostObject('ChartFill', fill),
  font: ({ font }: chart.ChartLook) => hostObject('ChartFont', font),
  line: ({ line }: chart.ChartLook) => hostObject('ChartLineFormat', line),
  border: ({ line }: chart.ChartLook) => hostObject('ChartBorder', line),
};
const { fill, font, line, border } = lookNavigations;

/** Formats that have a fill, a font and a border. */
export const bordered: Members<chart.ChartLook> = {
  navigate: { Fill: fill, Font: font, Border: border },
};
export const chartAxisFormatMembers: Members<chart.ChartLook> = {
  navigate: { Fill: fill, Font: font, Line: line },
};
export const chartSeriesFormatMembers: Members<chart.ChartLook> = {
  navigate: { Fill: fill, Line: line },
};

export const chartFillMembers: Members<chart.ChartFill> = {
  call: {
    SetSolidColor: (target, args) => {
      target.color = checked(isColour, args.at(0), 'the colour of a fill');
    },
    Clear: (target) => {
      target.color = null;
    },
  },
};

export const chartFontMembers: Members<chart.ChartFont> = plain<chart.ChartFont>({
  Bold: stored('bold', isBoolean),
  Italic: stored('italic', isBoolean),
  Color: stored('color', isColour),
  Size: stored('size', isNumberWithin(1, 409)),
  Name: stored('name', isText),
});

/** Lines and borders of a chart. */
export const chartLineMembers: Members<chart.ChartLine> = {
  ...plain<chart.ChartLine>({
    Color: stored('color', isColour),
    LineStyle: stored('lineStyle', isText),
    Weight: stored('weight', isNumberWithin(0, 1584)),
  }),
  call: {
    Clear: (target) => {
      target.lineStyle = 'None';
    },
  },
};
