import { areaAddress, cellAddress } from '../../../domain/address';
import { cellFormat, type CellFormat, type CellValue, type SheetCells, type SheetRow } from '../../cells';
import { encodeCellText, escapeXml } from '../../../officePackage/xml/xmlText';
import type { CellStyle } from '../../cellStyle';
import { cellStart, formulaXml, numberCell, textCell } from './cellXml';
import { type ColumnShape, columnShapes, isLone } from './columnShapes';
import { columnsXml } from './columnsXml';
import { fitToPage, pageXml } from './pageXml';
import { neededHeight } from '../../rowHeight';
import type { StyleSheet } from './styleSheet';
import { worksheetXml } from './worksheetXml';

/** The part of a sheet that holds the given cells. Throws a RangeError for a number that is none. */
export function cellsXml(sheet: SheetCells, styles: StyleSheet, namespace: string): string {
  const shapes = columnShapes(sheet);
  const rows: string[] = [];
  sheet.rows.forEach((row, index) => {
    if (row !== undefined) rows.push(rowXml(sheet, row, index, shapes, styles));
  });
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return worksheetXml(namespace, [
    `<sheetPr>${fitToPage}</sheetPr>`,
    columnsXml(shapes.map(({ width }) => width)),
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    pageXml('landscape'),
  ]);
}

function rowXml(
  sheet: SheetCells,
  row: SheetRow,
  index: number,
  shapes: readonly ColumnShape[],
  styles: StyleSheet,
): string {
  const lone = isLone(row);
  let height = 0;
  const cells = row.values.map((value, column) => {
    const formula = row.formulas?.[column];
    if (value === null && formula === undefined) return '';
    const shape = lone ? undefined : shapes[column];
    const style = styleOf(cellFormat(sheet, index, column), value, shape);
    if (style.wrap && shape !== undefined && typeof value === 'string')
      height = Math.max(height, neededHeight(value, style, shape.width, styles.baseFont.size));
    return cellXml(cellAddress(index, column), styles.indexOf(style), value, formula);
  });
  const shown = row.hidden ? ' hidden="1"' : '';
  const tall = height > 0 ? ` ht="${height}" customHeight="1"` : '';
  return `<row r="${index + 1}"${shown}${tall}>${cells.join('')}</row>`;
}

function cellXml(address: string, style: number, value: CellValue, formula: string | undefined): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new RangeError(`${address} holds ${value}, which is no number in Excel.`);
    return numberCell(address, style, String(value), formula);
  }
  if (typeof value === 'string' && formula === undefined) return textCell(address, style, value);
  const start = cellStart(address, style);
  const formulaElement = formulaXml(formula);
  if (value === null) return `${start}>${formulaElement}</c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formulaElement}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string')
    return `${start} t="str">${formulaElement}<v>${encodeCellText(value)}</v></c>`;
  return `${start} t="e">${formulaElement}<v>${escapeXml(value.error)}</v></c>`;
}

/** Texts in a table, not those alone in their row, keep to their column; over amounts they stand at the right. */
function styleOf(format: CellFormat, value: CellValue, shape: ColumnShape | undefined): CellStyle {
  const isText = typeof value === 'string';
  const align = isText && format.indent > 0 ? 'left' : isText && shape?.holdsNumbers ? 'right' : undefined;
  return {
    numberFormat: format.numberFormat,
    ...(format.bold ? { bold: true } : {}),
    // Excel indents only what is aligned to a side; numbers stay at their own.
    ...(format.indent > 0 ? { indent: format.indent } : {}),
    ...(align === undefined ? {} : { align }),
    ...(isText && shape !== undefined && value.length > shape.width ? { wrap: true } : {}),
  };
}
