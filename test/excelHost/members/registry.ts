import { rangeAreasMembers, rangeCollectionMembers } from './areaMembers';
import * as border from './borderMembers';
import * as chart from './chartMembers';
import * as part from './chartPartMembers';
import * as format from './formatMembers';
import { namedItemCollectionMembers, namedItemMembers } from './nameMembers';
import * as page from './pageMembers';
import { rangeMembers } from './rangeMembers';
import * as workbook from './workbookMembers';
import * as worksheet from './worksheetMembers';
import type { Registry } from './excelMembers';

/** Every type that the host answers for. */
export const registry: Registry = {
  Workbook: workbook.workbookMembers,
  Application: workbook.applicationMembers,
  WorkbookCreated: workbook.workbookCreatedMembers,
  WorkbookProtection: workbook.workbookProtectionMembers,
  WorksheetCollection: worksheet.worksheetCollectionMembers,
  Worksheet: worksheet.worksheetMembers,
  WorksheetProtection: worksheet.worksheetProtectionMembers,
  WorksheetFreezePanes: worksheet.freezePanesMembers,
  PageLayout: page.pageLayoutMembers,
  HeaderFooterGroup: page.headerFooterGroupMembers,
  HeaderFooter: page.headerFooterMembers,
  PageBreakCollection: page.pageBreakCollectionMembers,
  PageBreak: page.pageBreakMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  RangeFormat: format.rangeFormatMembers,
  RangeFill: format.rangeFillMembers,
  RangeFont: format.rangeFontMembers,
  RangeBorderCollection: border.rangeBorderCollectionMembers,
  RangeBorder: border.rangeBorderMembers,
  FormatProtection: format.formatProtectionMembers,
  NamedItemCollection: namedItemCollectionMembers,
  NamedItem: namedItemMembers,
  SettingCollection: workbook.settingCollectionMembers,
  Setting: workbook.settingMembers,
  CustomXmlPartCollection: workbook.customXmlPartCollectionMembers,
  CustomXmlPartScopedCollection: workbook.customXmlPartScopedCollectionMembers,
  CustomXmlPart: workbook.customXmlPartMembers,
  ChartCollection: chart.chartCollectionMembers,
  Chart: chart.chartMembers,
  ChartTitle: part.chartTitleMembers,
  ChartTitleFormat: part.bordered,
  ChartLegend: part.chartLegendMembers,
  ChartLegendFormat: part.bordered,
  ChartAreaFormat: part.bordered,
  ChartAxes: part.chartAxesMembers,
  ChartAxis: part.chartAxisMembers,
  ChartAxisFormat: part.chartAxisFormatMembers,
  ChartAxisTitle: part.chartAxisTitleMembers,
  ChartGridlines: part.chartGridlinesMembers,
  ChartSeriesCollection: chart.chartSeriesCollectionMembers,
  ChartSeries: chart.chartSeriesMembers,
  ChartSeriesFormat: part.chartSeriesFormatMembers,
  ChartDataLabels: part.chartDataLabelsMembers,
  ChartDataLabelFormat: part.bordered,
  ChartFill: part.chartFillMembers,
  ChartFont: part.chartFontMembers,
  ChartLineFormat: part.chartLineMembers,
  ChartBorder: part.chartLineMembers,
};
