import { type Finding, plainFinding } from '../finding';
import { notMoney } from '../measure';
import type { Table } from '../table';

/** A row repeated with the same label and the same amounts within one block is likely a slip of the hand. */
export function repeatedRows(table: Table): Finding[] {
  const money = table.columns.flatMap(({ measure }, column) => (notMoney.has(measure) ? [] : [column]));
  const findings: Finding[] = [];
  let block = new Map<string, number>();
  table.rows.forEach(({ label, role }, row) => {
    if (role === 'heading' || role === 'subtotal' || role === 'total' || role === 'result') {
      block = new Map();
      return;
    }
    if (label === '') return;
    const amounts = money.map((column) => {
      const cell = table.cell(row, column);
      return cell.kind === 'amount' ? cell.amount.value.toFixed() : '';
    });
    if (amounts.filter((amount) => amount !== '' && amount !== '0').length < 2) return;
    const key = [label, ...amounts].join('\n');
    const first = block.get(key);
    if (first === undefined) {
      block.set(key, row);
      return;
    }
    findings.push(repeated(table, row, first));
  });
  return findings;
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
