import { cellFormat, cellFormula, cellValue, isCellError, type SheetCells } from '../../workbook/cells';
import { repairMojibake } from './mojibake';
import { formatKind } from './numberFormat';
import { parseNumberText, type SeparatorUse } from './numberText';
import { oneLine } from './plainText';

/** What a cell is to a reader, before it is known what its column measures. */
export type CellKind = 'blank' | 'number' | 'year' | 'percent' | 'text' | 'error';

const anySeparators: SeparatorUse = { dot: 'thousands', comma: 'decimal' };
const yearText = /^(?:19[5-9]\d|20[0-6]\d)$/;

/** A sheet's cells with their texts repaired and their kinds told. */
export class SheetGrid {
  readonly height: number;

  constructor(readonly sheet: SheetCells) {
    this.height = sheet.rows.length;
  }

  width(row: number): number {
    return this.sheet.rows[row]?.values.length ?? 0;
  }

  kind(row: number, column: number): CellKind {
    const value = cellValue(this.sheet, row, column);
    if (value === null) return 'blank';
    if (typeof value === 'number') {
      const format = formatKind(cellFormat(this.sheet, row, column).numberFormat);
      if (format === 'date') return 'text';
      if (format === 'percent') return 'percent';
      return format === 'plain' && Number.isInteger(value) && yearText.test(String(value))
        ? 'year'
        : 'number';
    }
    if (isCellError(value)) return 'error';
    if (typeof value === 'boolean') return 'text';
    return textKind(value);
  }

  /** The cell's text as people read it: mojibake repaired, spaces folded; numbers in plain notation. */
  text(row: number, column: number): string {
    const value = cellValue(this.sheet, row, column);
    if (value === null) return '';
    if (isCellError(value)) return value.error;
    return typeof value === 'string' ? oneLine(repairMojibake(value)) : String(value);
  }

  /** The text as it stands in the cell; empty for anything but a text. */
  written(row: number, column: number): string {
    const value = cellValue(this.sheet, row, column);
    return typeof value === 'string' ? value : '';
  }

  /** True when the text in the cell had to be repaired. */
  repaired(row: number, column: number): boolean {
    const written = this.written(row, column);
    return repairMojibake(written) !== written;
  }

  bold(row: number, column: number): boolean {
    return cellFormat(this.sheet, row, column).bold;
  }

  /** How far a row's label is set in: by its format, by spaces before it, or by a dash. */
  indent(row: number, columns: readonly number[]): number {
    const column = columns.findLast((candidate) => this.kind(row, candidate) === 'text');
    if (column === undefined) return 0;
    const [before = ''] = /^[\s\u00A0]*(?:[-–•·*]\s+)?/u.exec(this.written(row, column)) ?? [];
    return cellFormat(this.sheet, row, column).indent + before.length;
  }

  formula(row: number, column: number): string | undefined {
    return cellFormula(this.sheet, row, column);
  }
}

function textKind(value: string): CellKind {
  const repaired = repairMojibake(value).trim();
  if (repaired === '') return 'blank';
  if (yearText.test(repaired)) return 'year';
  if (
    /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SAKNAS|REFERENS|VÄRDEFEL|NAMN|DIVISION\/0|OGILTIGT)[!?]?$/i.test(
      repaired,
    )
  ) {
    return 'error';
  }
  return parseNumberText(repaired, anySeparators).kind;
}
