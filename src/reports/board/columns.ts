import type { ReportTable } from '../report';

/** A portrait page has room for the label and so many columns of figures. */
const mostColumns = 8;

/** The table without some of its columns. */
export function withoutColumns(table: ReportTable, left: readonly number[]): ReportTable {
  if (left.length === 0) return table;
  const { chart: _, ...plain } = table;
  return {
    ...plain,
    columns: table.columns.filter((_column, index) => !left.includes(index)),
    // The last column's field may be missing where a row has nothing to say there.
    rows: table.rows.map((row) => ({
      ...row,
      fields: row.fields.filter((_field, index) => !left.includes(index)),
    })),
  };
}

/** The columns with these headings. */
export function columnsNamed({ columns }: ReportTable, headings: readonly string[]): readonly number[] {
  return columns.flatMap(({ heading }, index) => (headings.includes(heading) ? [index] : []));
}

/** Without its optional columns, and as many as needed of those that a board can do without, the first ones first. */
export function fittedColumns(table: ReportTable, dispensable: readonly string[]): ReportTable {
  const optional = table.columns.flatMap((column, index) => (column.optional ? [index] : []));
  // A remark's field stands there although no row of the table has one.
  const extra = table.rows.some(({ fields }) => fields.length > table.columns.length)
    ? [table.columns.length]
    : [];
  let fitted = withoutColumns(table, [...optional, ...extra]);
  for (const heading of dispensable) {
    if (fitted.columns.length <= mostColumns) return fitted;
    fitted = withoutColumns(fitted, columnsNamed(fitted, [heading]));
  }
  return fitted;
}

/** Without the columns of amounts that no row has one in. */
export function withoutEmptyColumns(table: ReportTable): ReportTable {
  const empty = table.columns.flatMap(({ kind }, index) => {
    const isEmpty = table.rows.every(({ fields }) => fields[index]?.kind !== 'amount');
    return kind === 'amount' && isEmpty ? [index] : [];
  });
  return withoutColumns(table, empty);
}
