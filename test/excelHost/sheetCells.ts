import { generalFormat, type CellFormat, type SheetCells, type SheetRow } from '../../src/workbook/cells';
import { cellValue } from './model/calculation';
import { plainStyle, type CellStyle } from './model/cellStyle';
import { Sheet } from './model/sheet';
import type { HostWorkbook } from './model/workbook';

/** A sheet of the workbook's, with values as the file had them: they hold until something that they rest on is gone. */
export function sheetFrom(cells: SheetCells): Sheet {
  const sheet = new Sheet(cells.name);
  if (cells.hidden) sheet.visibility = 'Hidden';
  sheet.merges = [...cells.merges];
  sheet.style = withFormat(plainStyle, cells.formats[0] ?? generalFormat);
  const styles = cells.formats.map((format) => withFormat(plainStyle, format));
  cells.rows.forEach((row, rowIndex) => {
    if (row === undefined) return;
    if (row.hidden) sheet.hiddenRows.add(rowIndex);
    const width = Math.max(row.values.length, row.formats.length, row.formulas?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = row.values[column] ?? null;
      const formula = row.formulas?.[column] ?? null;
      const own = row.formats[column] ?? 0;
      if (value === null && formula === null && own === 0) continue;
      const style = own === 0 ? null : (styles[own] ?? null);
      Object.assign(sheet.grid.make(rowIndex, column), { value, formula, style });
    }
  });
  return sheet;
}

function withFormat(style: CellStyle, { numberFormat, bold, indent }: CellFormat): CellStyle {
  const same = numberFormat === style.numberFormat && bold === style.bold && indent === style.indentLevel;
  if (same) return style;
  return { ...style, numberFormat, bold, indentLevel: indent };
}

/** The sheet as the adapters hand it over. */
export function cellsOf(workbook: HostWorkbook, sheet: Sheet): SheetCells {
  const formats = new FormatTable(sheet.style);
  const used = sheet.usedArea(false);
  const rows: SheetRow[] = [];
  const last = Math.max(used?.bottom ?? -1, ...sheet.hiddenRows);
  for (let row = 0; row <= last; row += 1) rows.push(rowOf(workbook, sheet, row, used?.right ?? -1, formats));
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows,
    formats: formats.all,
    merges: sheet.merges,
  };
}

function rowOf(
  workbook: HostWorkbook,
  sheet: Sheet,
  row: number,
  lastColumn: number,
  formats: FormatTable,
): SheetRow {
  const values = [];
  const indexes: number[] = [];
  const formulas: (string | undefined)[] = [];
  for (let column = 0; column <= lastColumn; column += 1) {
    const cell = sheet.grid.at(row, column);
    values.push(cell === undefined ? null : cellValue(workbook, sheet, cell));
    formulas.push(cell?.formula ?? undefined);
    indexes.push(formats.indexOf(sheet.styleAt(row, column)));
  }
  const hidden = sheet.hiddenRows.has(row);
  const hasFormula = formulas.some((formula) => formula !== undefined);
  return { values, formats: indexes, hidden, ...(hasFormula ? { formulas } : {}) };
}

function formatOf({ numberFormat, bold, indentLevel }: CellStyle): CellFormat {
  return { numberFormat, bold, indent: indentLevel };
}

class FormatTable {
  readonly all: CellFormat[] = [];
  private readonly ofStyles = new Map<CellStyle, number>();
  private readonly ofFormats = new Map<string, number>();

  constructor(first: CellStyle) {
    this.indexOf(first);
  }

  indexOf(style: CellStyle): number {
    const known = this.ofStyles.get(style);
    if (known !== undefined) return known;
    const format = formatOf(style);
    const key = JSON.stringify(format);
    const index = this.ofFormats.get(key) ?? this.all.push(format) - 1;
    this.ofFormats.set(key, index);
    this.ofStyles.set(style, index);
    return index;
  }
}
