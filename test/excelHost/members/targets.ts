import type { Area } from '../../../src/domain/address';
import type { HostObject as AnyHostObject } from '../../officeHost/wire/hostObject';
import type * as chart from '../model/chart';
import type { NamedItem } from '../model/namedItem';
import type { HeadersFooters } from '../model/pageLayout';
import type { PageBreak, Sheet } from '../model/sheet';
import type { CustomXmlPart, HostWorkbook } from '../model/workbook';

export interface RangeRef {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Ranges of one sheet. */
export interface RangeList {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface BorderRef {
  readonly range: RangeRef;
  /** `EdgeTop`, `InsideHorizontal`, ... */
  readonly side: string;
}

/** Names of the workbook, or of a sheet. */
export interface NameScope {
  readonly sheet: Sheet | null;
}

export interface NameRef extends NameScope {
  readonly item: NamedItem;
}

export interface PageBreaksRef {
  readonly sheet: Sheet;
  readonly direction: 'rows' | 'columns';
}

export interface PageBreakRef extends PageBreaksRef {
  readonly pageBreak: PageBreak;
}

export interface ChartRef {
  readonly sheet: Sheet;
  readonly chart: chart.Chart;
}

export interface SeriesRef extends ChartRef {
  readonly series: chart.ChartSeries;
}

/** What each type of the library's stands for in the host's model. */
export interface Targets {
  Workbook: HostWorkbook;
  Application: HostWorkbook;
  WorkbookCreated: { readonly id: string; readonly base64: string | null };
  WorkbookProtection: HostWorkbook;
  WorksheetCollection: HostWorkbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: HeadersFooters;
  HeaderFooter: HeadersFooters;
  PageBreakCollection: PageBreaksRef;
  PageBreak: PageBreakRef;
  Range: RangeRef;
  RangeAreas: RangeList;
  RangeCollection: RangeList;
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderRef;
  FormatProtection: RangeRef;
  NamedItemCollection: NameScope;
  NamedItem: NameRef;
  SettingCollection: HostWorkbook;
  Setting: { readonly key: string };
  CustomXmlPartCollection: HostWorkbook;
  CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  CustomXmlPart: CustomXmlPart;
  ChartCollection: Sheet;
  Chart: ChartRef;
  ChartTitle: chart.ChartTitle;
  ChartTitleFormat: chart.ChartLook;
  ChartLegend: chart.ChartLegend;
  ChartLegendFormat: chart.ChartLook;
  ChartAreaFormat: chart.ChartLook;
  ChartAxes: chart.Chart;
  ChartAxis: chart.ChartAxis;
  ChartAxisFormat: chart.ChartLook;
  ChartAxisTitle: chart.ChartTitle;
  ChartGridlines: chart.ChartGridlines;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: chart.ChartLook;
  ChartDataLabels: chart.ChartDataLabels;
  ChartDataLabelFormat: chart.ChartLook;
  ChartFill: chart.ChartFill;
  ChartFont: chart.ChartFont;
  ChartLineFormat: chart.ChartLine;
  ChartBorder: chart.ChartLine;
}

export type TypeName = keyof Targets;

export type HostObject<K extends TypeName = TypeName> = AnyHostObject<K, Targets[K]>;

export function hostObject<K extends TypeName>(type: K, target: Targets[K]): HostObject<K> {
  return { type, target };
}
