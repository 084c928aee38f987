import { quoteSheetName } from '../../../src/domain/address';
import { invalidOperation } from '../../officeHost/hostError';
import { withRenamedSheet } from '../formula/rewrite';
import { namedArea } from './calculation';
import type { Chart } from './chart';
import { newId } from './newId';
import { plainCopy } from './plainCopy';
import type { NamedItem } from './namedItem';
import { Sheet } from './sheet';
import { sameName, type HostWorkbook } from './workbook';

/** A copy as Excel makes it; a name of the workbook that leads to the sheet becomes a name of the copy's too. */
export function copySheet(workbook: HostWorkbook, source: Sheet, position: number): Sheet {
  workbook.requireStructure();
  // Excel's own Copy fails there.
  if (source.visibility === 'VeryHidden') throw invalidOperation(`${source.name} is very hidden`);
  const copy = new Sheet(workbook.copyName(source.name));
  copyCells(source, copy);
  copyLook(source, copy);
  copy.charts = source.charts.map((chart) => copyOfChart(chart, source, copy));
  copy.names = copiedNames(workbook, source, copy);
  workbook.sheets.splice(position, 0, copy);
  workbook.changed();
  return copy;
}

function copyCells(source: Sheet, copy: Sheet): void {
  for (const { row, column, cell } of source.grid.placed()) {
    const formula = cell.formula === null ? null : withRenamedSheet(cell.formula, source.name, copy.name);
    Object.assign(copy.grid.make(row, column), {
      ...cell,
      formula,
      hyperlink: copiedLink(cell.hyperlink, source, copy),
    });
  }
}

function copiedLink<L extends { readonly documentReference?: string }>(
  link: L | null,
  source: Sheet,
  copy: Sheet,
): L | null {
  if (link?.documentReference === undefined) return link;
  const own = `${quoteSheetName(source.name)}!`;
  if (!link.documentReference.startsWith(own)) return link;
  return {
    ...link,
    documentReference: `${quoteSheetName(copy.name)}!${link.documentReference.slice(own.length)}`,
  };
}

function copyLook(source: Sheet, copy: Sheet): void {
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.isProtected = source.isProtected;
  copy.style = source.style;
  copyEntries(source.rowStyles, copy.rowStyles);
  copyEntries(source.columnStyles, copy.columnStyles);
  copyEntries(source.rowHeights, copy.rowHeights);
  copyEntries(source.columnWidths, copy.columnWidths);
  for (const row of source.hiddenRows) copy.hiddenRows.add(row);
  for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
  copy.merges = [...source.merges];
  copy.frozen = source.frozen;
  Object.assign(copy.page, plainCopy(source.page));
  copy.rowBreaks = source.rowBreaks.map(({ index }) => ({ id: newId(), index }));
  copy.columnBreaks = source.columnBreaks.map(({ index }) => ({ id: newId(), index }));
}

function copyEntries<V>(from: ReadonlyMap<number, V>, to: Map<number, V>): void {
  for (const [key, value] of from) to.set(key, value);
}

function copyOfChart(chart: Chart, source: Sheet, copy: Sheet): Chart {
  const clone: Chart = { ...plainCopy(chart), id: newId() };
  for (const series of clone.series) {
    series.values = moved(series.values, source, copy);
    series.categories = moved(series.categories, source, copy);
  }
  return clone;
}

function moved<S extends { readonly sheetId: string }>(from: S | null, source: Sheet, copy: Sheet): S | null {
  return from?.sheetId === source.id ? { ...from, sheetId: copy.id } : from;
}

function copiedNames(workbook: HostWorkbook, source: Sheet, copy: Sheet): NamedItem[] {
  const leading = workbook.names.filter((item) => namedArea(workbook, item)?.sheet === source);
  const own = source.names;
  const all = [...own, ...leading.filter(({ name }) => !own.some((item) => sameName(item.name, name)))];
  return all.map((item) => ({
    ...item,
    id: newId(),
    formula: withRenamedSheet(item.formula, source.name, copy.name),
  }));
}
