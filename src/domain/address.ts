/** A cell's place: a sheet of a source (a workbook or a text file), zero-based row and column. */
export interface CellRef {
  /** The file, when several were read together; null when there is only one. */
  readonly file: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B7` for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2:E19`; a single cell is written once. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as a formula wants it: quoted unless it is a plain word that is no cell address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[rcRC]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cell as reports and JSON name it: `Sheet1!E3`, with several files `[file.tsv]Sheet!E3`. */
export function cellName(cell: CellRef): string {
  const file = cell.file === null ? '' : `[${cell.file}]`;
  return `${file}${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
}

/** A rectangle of cells, all bounds zero-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
