import { areaAddress, cellAddress } from '../../../domain/address';
import { cellFormat, type CellFormat, type CellValue, type SheetCells, type SheetRow } from '../../cells';
import { encodeCellText, escapeXml } from '../xml/xmlText';
import type { CellStyle } from './cellStyle';
import { cellStart, formulaXml, numberCell, textCell } from './cellXml';
import { columnsXml } from './columnsXml';
import type { StyleSheet } from './styleSheet';
import { worksheetXml } from './worksheetXml';

/** Rows that are looked at for the columns' widths. */
const sampleRows = 200;
/** In characters. */
const narrowest = 9;
const widest = 60;

/** The part of a sheet that holds the given cells. Throws a RangeError for a number that is none. */
export function cellsXml(sheet: SheetCells, styles: StyleSheet, namespace: string): string {
  const rows: string[] = [];
  sheet.rows.forEach((row, index) => {
    if (row !== undefined) rows.push(rowXml(sheet, row, index, styles));
  });
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return worksheetXml(namespace, [
    columnsXml(guessWidths(sheet)),
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
  ]);
}

function rowXml(sheet: SheetCells, row: SheetRow, index: number, styles: StyleSheet): string {
  const cells = row.values.map((value, column) => {
    const formula = row.formulas?.[column];
    if (value === null && formula === undefined) return '';
    const style = styles.indexOf(styleOf(cellFormat(sheet, index, column), value));
    return cellXml(cellAddress(index, column), style, value, formula);
  });
  return `<row r="${index + 1}"${row.hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
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

function styleOf(format: CellFormat, value: CellValue): CellStyle {
  return {
    numberFormat: format.numberFormat,
    ...(format.bold ? { bold: true } : {}),
    // Excel indents only what is aligned to a side; numbers stay at their own.
    ...(format.indent > 0
      ? { indent: format.indent, ...(typeof value === 'string' ? { align: 'left' } : {}) }
      : {}),
  };
}

/** Titles above the table run over their neighbours: only what is no wider than a column may be decides. */
function guessWidths(sheet: SheetCells): readonly number[] {
  const widths: number[] = [];
  for (const row of sheet.rows.slice(0, sampleRows)) {
    row?.values.forEach((value, column) => {
      const width = textWidth(value);
      widths[column] = Math.max(widths[column] ?? narrowest, width > widest ? narrowest : width + 2);
    });
  }
  return widths;
}

function textWidth(value: CellValue): number {
  if (typeof value === 'string') return value.length;
  // Thousands separators and a sign come on top of the digits.
  return typeof value === 'number' ? Math.round(Math.abs(value)).toString().length * 1.3 + 3 : 0;
}
