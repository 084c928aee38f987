import { type Decimal, zero } from '../decimal';
import { isUnreadable, type RowRelation, type Table } from '../table';
import { convert, type Unit } from '../unit';
import type { TableFill } from './rowFill';
import { signed } from './signed';
import type { TableStructure } from './tableStructure';

/** The column that is written to, and in what way. */
export interface OutcomeColumn {
  readonly table: Table;
  readonly column: number;
  readonly unit: Unit;
  readonly structure: TableStructure;
  /** -1 where the row states what is negative by nature without a minus. */
  readonly signOf: (row: number) => 1 | -1;
}

/** A total by its parts as they stand after the import. */
export interface PartsSum {
  /** Null where a part can't be read, or none has an amount. */
  readonly value: Decimal | null;
  /** Whether the files give any of the parts. */
  readonly isTouched: boolean;
  /** What the row that the total leaves out in every column would add. */
  readonly leftOut: Decimal;
}

/** The amounts of a column after the import, in the column's unit and the table's signs. */
export class NewAmounts {
  private readonly sums = new Map<number, PartsSum>();
  private readonly open = new Set<number>();

  constructor(
    private readonly of: OutcomeColumn,
    private readonly fill: TableFill,
    /** Whether a row's own formula stays. */
    private readonly keepsFormula: (row: number) => boolean,
  ) {}

  /** What the files give for the row itself. */
  given(row: number): Decimal | null {
    const fill = this.fill.rows.get(row);
    return fill === undefined ? null : this.inColumn(fill.value, row);
  }

  /** What the files give for all that a total stands for. */
  whole(row: number): Decimal | null {
    const value = this.fill.wholes.get(row);
    return value === undefined ? null : this.inColumn(value, row);
  }

  /** Null where the row is no total with known parts. */
  sum(row: number): PartsSum | null {
    const relation = this.of.structure.relations.get(row);
    if (relation === undefined || this.open.has(row)) return null;
    const known = this.sums.get(row);
    if (known !== undefined) return known;
    this.open.add(row);
    const sum = this.sumOf(relation);
    this.open.delete(row);
    this.sums.set(row, sum);
    return sum;
  }

  private inColumn(value: Decimal, row: number): Decimal {
    return signed(convert(value, 'kr', this.of.unit), this.of.signOf(row));
  }

  private sumOf({ terms, leftOut }: RowRelation): PartsSum {
    let value: Decimal | null = null;
    let isTouched = false;
    let isKnown = true;
    let left = zero;
    for (const { sign, index } of terms) {
      const part = this.after(index);
      if (part.isTouched) isTouched = true;
      if (part.isUnreadable) isKnown = false;
      if (part.value === null) continue;
      if (index === leftOut) left = signed(part.value, sign);
      else value = (value ?? zero).plus(signed(part.value, sign));
    }
    return { value: isKnown ? value : null, isTouched, leftOut: left };
  }

  /** What the row holds after the import: the sheet computes again what is left to a formula. */
  private after(row: number): { value: Decimal | null; isTouched: boolean; isUnreadable: boolean } {
    const own = this.keepsFormula(row) ? null : this.given(row);
    if (own !== null) return { value: own, isTouched: true, isUnreadable: false };
    const sum = this.sum(row);
    if (sum?.isTouched === true)
      return { value: sum.value, isTouched: true, isUnreadable: sum.value === null };
    const cell = this.of.table.cell(row, this.of.column);
    const value = cell.kind === 'amount' ? cell.amount.value : null;
    return { value, isTouched: false, isUnreadable: isUnreadable(cell) };
  }
}
