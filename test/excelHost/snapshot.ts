import { cellAddress } from '../../src/domain/address';
import { plainAddress } from './model/address';
import { cellValue, namedArea } from './model/calculation';
import { isBlank, type Cell } from './model/cellGrid';
import { plainCopy } from './model/plainCopy';
import type { NamedItem } from './model/namedItem';
import type { Sheet } from './model/sheet';
import type { HostWorkbook } from './model/workbook';

/** All that a user could see or a program could read, as plain data without ids: equal before and after is unchanged. */
export interface WorkbookSnapshot {
  readonly sheets: readonly unknown[];
  readonly names: readonly unknown[];
  readonly customXmlParts: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly calculationMode: string;
  readonly structureProtected: boolean;
}

/** Of the sheets and names that `includes` accepts, with the workbook's own parts if `whole`. */
export function snapshotOf(
  workbook: HostWorkbook,
  includes: { readonly sheet: (sheet: Sheet) => boolean; readonly name: (item: NamedItem) => boolean },
): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.filter(includes.sheet).map((sheet) => snapshotOfSheet(workbook, sheet)),
    names: workbook.names.filter(includes.name).map((item) => snapshotOfName(workbook, item)),
    customXmlParts: workbook.customXmlParts.map(({ xml }) => xml).sort(),
    settings: plainCopy(Object.fromEntries([...workbook.settings].sort())),
    calculationMode: workbook.calculationMode,
    structureProtected: workbook.structureProtected,
  };
}

function snapshotOfSheet(workbook: HostWorkbook, sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  const placed = [...sheet.grid.placed()].filter(({ cell }) => !isEmpty(cell));
  placed.sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, cell } of placed) {
    const { formula, hyperlink, style } = cell;
    cells[cellAddress(row, column)] = {
      value: cellValue(workbook, sheet, cell),
      ...(formula === null ? {} : { formula }),
      ...(hyperlink === null ? {} : { hyperlink }),
      ...(style === null ? {} : { style }),
    };
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    isProtected: sheet.isProtected,
    cells,
    style: sheet.style,
    rowStyles: sorted(sheet.rowStyles),
    columnStyles: sorted(sheet.columnStyles),
    rowHeights: sorted(sheet.rowHeights),
    columnWidths: sorted(sheet.columnWidths),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    merges: sheet.merges.map(plainAddress).sort(),
    frozen: sheet.frozen,
    page: plainCopy(sheet.page),
    rowBreaks: sheet.rowBreaks.map(({ index }) => index),
    columnBreaks: sheet.columnBreaks.map(({ index }) => index),
    charts: sheet.charts.map(({ id: _, series, ...chart }) => ({
      ...plainCopy(chart),
      series: series.map(({ values, categories, ...rest }) => ({
        ...plainCopy(rest),
        values: sourceText(workbook, values),
        categories: sourceText(workbook, categories),
      })),
    })),
    names: sheet.names.map((item) => snapshotOfName(workbook, item)),
  };
}

function sourceText(
  workbook: HostWorkbook,
  source: Sheet['charts'][number]['series'][number]['values'],
): string | null {
  if (source === null) return null;
  return `${workbook.sheetWithId(source.sheetId)?.name ?? '#REF'}!${plainAddress(source.area)}`;
}

function isEmpty(cell: Cell): boolean {
  return isBlank(cell) && cell.style === null && cell.hyperlink === null;
}

function sorted<V>(entries: ReadonlyMap<number, V>): readonly (readonly [number, V])[] {
  return [...entries].sort(([one], [other]) => one - other);
}

function snapshotOfName(workbook: HostWorkbook, { name, formula, visible, comment }: NamedItem): unknown {
  const place = namedArea(workbook, { id: '', name, formula, visible, comment });
  return { name, formula, visible, comment, leadsSomewhere: place !== null };
}
