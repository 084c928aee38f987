import type { NoteList } from './noteList';
import type { RowReader } from './rowReader';

/** Takes the accounts of the balance sheet out of a table that also has those of income and costs; their rows of the sums. */
export function balanceRows(reader: RowReader, notes: NoteList): ReadonlySet<number> {
  const { table, accounts } = reader;
  const left = new Set<number>();
  const hasResult = accounts.all.some(
    ({ key, role }) => role === 'item' && /^[3-8]\d{2,}/.test(key?.code ?? ''),
  );
  if (!hasResult) return left;
  const noted = new Set<number>();
  for (let row = 0; row < table.height; row++) {
    const account = accounts.all[table.accountOf(row) - 1];
    if (account === undefined || !/^[12]\d{2,}/.test(account.key?.code ?? '')) continue;
    for (let column = 0; column < table.width; column++) table.remove(row, column);
    left.add(row);
    if (!noted.has(account.number)) {
      notes.add({ code: 'rowLeftOut', label: account.label, reason: 'balanceAccount' }, null);
    }
    noted.add(account.number);
  }
  return left;
}
