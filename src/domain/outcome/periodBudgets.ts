import { type Decimal, zero } from '../decimal';
import { amountAt, columnOf } from '../table';
import { convert } from '../unit';
import type { OutcomeColumn } from './newAmounts';
import type { TableFill } from './rowFill';
import { signed } from './signed';

/** The budgets for the months of the outcome, in the column's unit and the table's signs. */
export class PeriodBudgets {
  private readonly own: number | null;
  private readonly open = new Set<number>();

  constructor(
    private readonly of: OutcomeColumn,
    private readonly fill: TableFill,
  ) {
    this.own = columnOf(of.table, 'periodBudget');
  }

  /** The files', of a total if they have that of all its parts; else the table's own; null where neither has one. */
  at(row: number): Decimal | null {
    return this.given(row) ?? this.stated(row);
  }

  private given(row: number): Decimal | null {
    const { structure, unit, signOf } = this.of;
    const fill = this.fill.rows.get(row);
    if (fill !== undefined) return signed(convert(fill.value, 'kr', unit), signOf(row));
    const relation = structure.relations.get(row);
    if (relation === undefined || this.open.has(row)) return null;
    this.open.add(row);
    let sum: Decimal | null = zero;
    for (const { sign, index } of relation.terms) {
      const part = this.given(index);
      sum = sum === null || part === null ? null : sum.plus(signed(part, sign));
    }
    this.open.delete(row);
    return sum;
  }

  private stated(row: number): Decimal | null {
    const amount = this.own === null ? null : amountAt(this.of.table, row, this.own);
    if (amount === null) return null;
    return amount.unit === null ? amount.value : convert(amount.value, amount.unit, this.of.unit);
  }
}
