import { ownChartSources } from '../ownChartName';
import { runsOf, type Run } from './runs';

/** A chart of ours as it stands on its sheet, in points; its name tells its sources. */
export interface PlacedChart {
  readonly name: string;
  readonly title: string;
  /** Of its axis of values. */
  readonly numberFormat: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** All that a sheet of ours shows besides its cells. */
export interface SheetLayout {
  /** From A1 to the last cell in use. */
  readonly rows: number;
  readonly columns: number;
  /** In points. */
  readonly columnWidths: readonly Run<number>[];
  /** In points; rows of the standard height are left out. */
  readonly rowHeights: readonly Run<number>[];
  readonly hiddenRows: readonly Run<boolean>[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly tabColor: string;
  readonly page: Readonly<Record<PageProperty, unknown>>;
  readonly footers: Readonly<Record<FooterProperty, string>>;
  /** `$1:$3`, or null for none. */
  readonly titleRows: string | null;
  /** Rows, from 0, that begin a new printed page. */
  readonly pageStarts: readonly number[];
  readonly charts: readonly PlacedChart[];
  /** The names of the charts that are not ours. */
  readonly otherCharts: readonly string[];
}

const pageProperties = [
  'orientation',
  'paperSize',
  'zoom',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
export type PageProperty = (typeof pageProperties)[number];

const footerProperties = ['leftFooter', 'centerFooter', 'rightFooter'] as const;
export type FooterProperty = (typeof footerProperties)[number];

/** Queues loading the layout of a sheet in two steps, each to be followed by a sync. */
export function loadLayout(sheet: Excel.Worksheet): () => () => SheetLayout {
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
  used.load('rowCount,columnCount');
  const rowProperties = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columnProperties = used.getColumnProperties({ format: { columnWidth: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,isEntireColumn');
  sheet.load('showGridlines,tabColor,standardHeight');
  sheet.pageLayout.load(pageProperties.join(','));
  const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.load(footerProperties.join(','));
  const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('address');
  sheet.horizontalPageBreaks.load('items/rowIndex');
  sheet.charts.load('items/name,items/top,items/left,items/width,items/height');

  return () => {
    // A chart of the user's may have no title to load.
    const { items } = sheet.charts;
    const charts = items.filter(({ name }) => ownChartSources(name) !== null);
    const otherCharts = items.filter((chart) => !charts.includes(chart)).map(({ name }) => name);
    for (const chart of charts) {
      chart.title.load('text');
      chart.axes.valueAxis.load('numberFormat');
    }
    return () => ({
      rows: used.rowCount,
      columns: used.columnCount,
      columnWidths: runsOf(columnProperties.value.map(({ format }) => format?.columnWidth)),
      rowHeights: runsOf(
        rowProperties.value.map(({ format }) =>
          format?.rowHeight === sheet.standardHeight ? undefined : format?.rowHeight,
        ),
      ),
      hiddenRows: runsOf(rowProperties.value.map(({ rowHidden }) => (rowHidden === true ? true : undefined))),
      frozenRows: frozen.isNullObject || frozen.isEntireColumn ? 0 : frozen.rowCount,
      showGridlines: sheet.showGridlines,
      tabColor: sheet.tabColor,
      page: properties(sheet.pageLayout, pageProperties),
      footers: properties<FooterProperty, string>(footers, footerProperties),
      titleRows: titleRows.isNullObject
        ? null
        : titleRows.address.slice(titleRows.address.lastIndexOf('!') + 1),
      pageStarts: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      otherCharts,
      charts: charts.map(({ name, title, axes, top, left, width, height }) => ({
        name,
        title: title.text,
        numberFormat: axes.valueAxis.numberFormat,
        top,
        left,
        width,
        height,
      })),
    });
  };
}

function properties<Name extends string, Value>(
  object: Readonly<Record<Name, Value>>,
  names: readonly Name[],
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, object[name]])) as Record<Name, Value>;
}
