import type { CellValue, SheetRow } from '../../cells';

const noFormats: readonly number[] = [];

/** Gathers the cells of one row after the other; rows that are formatted alike share their formats. */
export class RowBuilder {
  private readonly values: CellValue[] = [];
  private readonly formats: number[] = [];
  private formulas: (string | undefined)[] | null = null;
  private previousFormats = noFormats;

  /** Cells between those given are blank. */
  add(column: number, value: CellValue, formula: string | null): void {
    while (this.values.length < column) this.values.push(null);
    this.values[column] = value;
    if (formula === null) return;
    this.formulas ??= [];
    while (this.formulas.length < column) this.formulas.push(undefined);
    this.formulas[column] = formula;
  }

  setFormat(column: number, format: number): void {
    while (this.formats.length < column) this.formats.push(0);
    this.formats[column] = format;
  }

  /** The row's width, up to its last cell that holds something. */
  get width(): number {
    return this.values.length;
  }

  /** The row, undefined if no cell holds anything; then starts the next one. */
  take(hidden: boolean): SheetRow | undefined {
    const row = this.width === 0 ? undefined : this.build(hidden);
    this.values.length = 0;
    this.formats.length = 0;
    this.formulas = null;
    return row;
  }

  private build(hidden: boolean): SheetRow {
    const row = { values: this.values.slice(), formats: this.sharedFormats(), hidden };
    return this.formulas === null ? row : { ...row, formulas: this.formulas };
  }

  private sharedFormats(): readonly number[] {
    // Formats beyond the last value say nothing; a sheet may have them in all 16 384 columns.
    const length = Math.min(this.formats.length, this.width);
    const previous = this.previousFormats;
    let isSame = previous.length === length;
    for (let column = 0; isSame && column < length; column += 1)
      isSame = previous[column] === this.formats[column];
    if (!isSame) this.previousFormats = this.formats.slice(0, length);
    return this.previousFormats;
  }
}
