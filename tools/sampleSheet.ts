import { cellAddress } from '../src/domain/address';
import { Decimal } from '../src/domain/decimal';
import {
  type CellFormat,
  type CellValue,
  generalFormat,
  type SheetCells,
  type SheetRow,
} from '../src/workbook/cells';
import type { Figures, PrintedAmount } from './sampleFigures';

/** A table of the sample: what stands above it, and which of its amounts a controller would have as formulas. */
export interface SampleTable {
  readonly title: string;
  readonly unitLine: string;
  readonly numberFormat: string;
  readonly figures: Figures;
  /** Column index of a deviation, and of the two amount columns that it compares; column 1 is the first amount. */
  readonly deviation?: { readonly column: number; readonly minuend: number; readonly subtrahend: number };
  /** Per label of a total the labels of its parts. */
  readonly totals: Readonly<Record<string, readonly string[]>>;
}

const plain = 0;
const bold = 1;

/** Tables one below the other, two rows apart, each with a title, a unit line, a blank row and a bold header. */
export function sampleSheet(name: string, tables: readonly SampleTable[]): SheetCells {
  const rows: (SheetRow | undefined)[] = [];
  const formats: CellFormat[] = [generalFormat, { ...generalFormat, bold: true }];
  for (const table of tables) {
    if (rows.length > 0) rows.push(undefined, undefined);
    rows.push(textRow([table.title], bold), textRow([table.unitLine], plain), undefined);
    rows.push(textRow(table.figures.headings, bold));
    const { numberFormat } = table;
    const number = formats.push({ ...generalFormat, numberFormat }) - 1;
    const boldNumber = formats.push({ ...generalFormat, numberFormat, bold: true }) - 1;
    rows.push(...tableRows(table, rows.length, { number, boldNumber }));
  }
  return { name, hidden: false, rows, formats, merges: [] };
}

function textRow(values: readonly string[], format: number): SheetRow {
  return { values, formats: values.map(() => format), hidden: false };
}

function tableRows(
  table: SampleTable,
  firstRow: number,
  formats: { readonly number: number; readonly boldNumber: number },
): readonly SheetRow[] {
  return table.figures.rows.map(({ label, amounts }, index) => {
    const isTotal = table.totals[label] !== undefined;
    const values: CellValue[] = [label, ...amounts.map((amount) => amount?.value.toNumber() ?? null)];
    const numberFormat = isTotal ? formats.boldNumber : formats.number;
    const formulas = amounts.map((amount, column) => formulaFor(table, index, column, amount, firstRow));
    return {
      values,
      formats: [isTotal ? bold : plain, ...amounts.map(() => numberFormat)],
      formulas: [undefined, ...formulas],
      hidden: false,
    };
  });
}

/** A formula where it gives the printed amount; elsewhere the amount stays typed, as it was printed. */
function formulaFor(
  { figures, deviation, totals }: SampleTable,
  row: number,
  column: number,
  printed: PrintedAmount,
  firstRow: number,
): string | undefined {
  if (printed === null) return undefined;
  const amountAt = (atRow: number, atColumn: number) => figures.rows[atRow]?.amounts[atColumn] ?? null;
  const address = (atRow: number, atColumn: number) => cellAddress(firstRow + atRow, atColumn + 1);

  const parts = totals[figures.rows[row]?.label ?? ''];
  if (parts !== undefined) {
    const indexes = parts.map((label) => figures.rows.findIndex((other) => other.label === label));
    const sum = indexes.reduce(
      (total, index) => total.plus(amountAt(index, column)?.value ?? 0),
      new Decimal(0),
    );
    if (sum.equals(printed.value)) return sumFormula(indexes, (index) => address(index, column));
  }
  if (deviation === undefined || column !== deviation.column - 1) return undefined;
  const minuend = amountAt(row, deviation.minuend - 1);
  const subtrahend = amountAt(row, deviation.subtrahend - 1);
  if (minuend === null || subtrahend === null) return undefined;
  if (!minuend.value.minus(subtrahend.value).equals(printed.value)) return undefined;
  return `=${address(row, deviation.minuend - 1)}-${address(row, deviation.subtrahend - 1)}`;
}

function sumFormula(rows: readonly number[], address: (row: number) => string): string {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const isRun = rows.length > 2 && last - first === rows.length - 1;
  return isRun ? `=SUM(${address(first)}:${address(last)})` : `=${rows.map(address).join('+')}`;
}
