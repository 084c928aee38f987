import { keyRows } from '../administrationFigures';
import { resultRows, totalRows } from '../keyRows';
import type { Table } from '../table';
import type { Line } from './lineFigures';
import type { Owner } from './owners';

/** Surely the whole, whatever the arithmetic says of the parts. */
export const totalLabel = /^(?:totalt?|summa|summa totalt|(?:hela )?kommunen totalt|totalsumma|total)$/i;

/** So many totals of a table are its whole at most. */
const mostWholes = 6;

/** The rows that a table comes to: its totals, and in an income statement its results, the likeliest first. */
export function wholeRows(
  { administration, tables }: Owner,
  lines: readonly Line[],
  at: (table: Table, row: number | null) => Line[],
): Line[] {
  const key = administration === null ? null : keyRows(administration.tables);
  return tables.flatMap((table) => {
    const turned = lines.filter((line) => line.table === table && line.direction === 'column');
    if (turned.length > 0)
      return turned.length === 1
        ? turned
        : turned.filter(({ label }) => /^(?:totalt?|summa|samtliga)$/i.test(label.trim()));
    if (table === administration?.tables.fund) return [];
    const isStatement = table.kind === 'incomeStatement';
    const [first = null] = isStatement ? resultRows(table) : totalRows(table);
    const chosen =
      table === administration?.tables.incomeStatement
        ? key?.result
        : table === administration?.tables.departments
          ? key?.total
          : first;
    const results = resultRows(table).filter((row) => table.rows[row]?.role === 'result');
    const others = isStatement
      ? results
      : [...totalRows(table), ...(table.kind === 'departments' ? [] : results)];
    const named = table.rows.flatMap(({ label, role }, row) =>
      role !== 'heading' && totalLabel.test(label.trim()) ? [row] : [],
    );
    const rows = [...new Set([chosen ?? first, ...named.slice(-2), ...others])]
      .filter((row) => row !== null)
      .slice(0, mostWholes);
    return rows.flatMap((row) => at(table, row));
  });
}

/** All income, or all costs: a total by its words, or the one row of its side. */
export function isWholeSide({ label, table, index, side }: Line, which: 'income' | 'costs'): boolean {
  const plain = label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L} ]/gu, ' ')
    .trim();
  const word =
    which === 'income' ? 'intäkter|intäkt|income|revenues?' : 'kostnader|kostnad|costs|expenses|expenditure';
  const isNamed = new RegExp(
    `^(?:(?:summa|totalt?|totala|verksamhetens|sum|total|nämndens|förvaltningens) )*(?:${word})(?: totalt)?$`,
    'u',
  ).test(plain);
  if (isNamed) return true;
  const role = table.rows[index]?.role;
  return (
    side === which &&
    (role === 'subtotal' || role === 'total') &&
    new RegExp(`^(?:summa|totalt?) .{0,20}(?:${word})$`, 'u').test(plain)
  );
}

/** The result that the fund's movement is added to. */
export function lineBefore(
  statement: Table,
  result: Line,
  fund: Line,
  at: (table: Table, row: number | null) => Line[],
): Line | null {
  const relation = statement.rowRelations.find(({ target }) => target === result.index);
  const before = relation?.terms.find(
    ({ index }) => index !== fund.index && statement.rows[index]?.role === 'result',
  );
  return at(statement, before?.index ?? null)[0] ?? null;
}
