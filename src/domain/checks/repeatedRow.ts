import { type Finding, plainFinding } from '../finding';
import { notMoney } from '../measure';
import type { Table } from '../table';

/** A row repeated with the same label and the same amounts within one block is likely a slip of the hand. */
export function repeatedRows(table: Table): Finding[] {
  const money = table.columns.flatMap(({ measure }, column) => (notMoney.has(measure) ? [] : [column]));
  const findings: Finding[] = [];
  let block = new Block(table, money);
  table.rows.forEach(({ label, role }, row) => {
    if (role === 'heading' || role === 'subtotal' || role === 'total' || role === 'result') {
      block = new Block(table, money);
      return;
    }
    const first = label === '' ? null : block.add(row, label);
    if (first !== null) findings.push(repeated(table, row, first));
  });
  return findings;
}

/** The rows between two totals. Amounts are compared only where a label comes twice: mostly none does. */
class Block {
  private readonly firstByLabel = new Map<string, number>();
  private readonly firstByContent = new Map<string, number>();

  constructor(
    private readonly table: Table,
    private readonly money: readonly number[],
  ) {}

  /** The first row that has the label and the amounts of this one; null if there is none. */
  add(row: number, label: string): number | null {
    const first = this.firstByLabel.get(label);
    if (first === undefined) {
      this.firstByLabel.set(label, row);
      return null;
    }
    this.remember(first, label);
    const same = this.remember(row, label);
    return same === row ? null : same;
  }

  /** The first row with the content of this one, itself if there is none; null if it says too little to be compared. */
  private remember(row: number, label: string): number | null {
    const amounts = this.money.map((column) => {
      const cell = this.table.cell(row, column);
      return cell.kind === 'amount' ? cell.amount.value.toFixed() : '';
    });
    if (amounts.filter((amount) => amount !== '' && amount !== '0').length < 2) return null;
    const content = [label, ...amounts].join('\n');
    const known = this.firstByContent.get(content);
    if (known === undefined) this.firstByContent.set(content, row);
    return known ?? row;
  }
}

function repeated(table: Table, row: number, first: number): Finding {
  const place = table.place(first, 0);
  return plainFinding({
    check: 'reading',
    class: 'reading',
    cells: [table.place(row, 0), place],
    row: table.rows[row]?.label ?? null,
    column: null,
    detail: { code: 'repeatedRow', firstRow: `${place.row + 1}` },
  });
}
