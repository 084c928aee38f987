import type { Table } from '../table';

/** The year of a column, by its heading, else by the title of a table; null where none or several are named. */
export function columnYear({ columns, title }: Table, column: number): number | null {
  return onlyYear(columns[column]?.header ?? '') ?? onlyYear(title);
}

/** The column of another table that is of the same year; null where none or several could be it. */
export function sameColumn(
  table: Table,
  column: number,
  other: Table,
  others: readonly number[],
): number | null {
  if (table === other) return others.includes(column) ? column : null;
  const year = columnYear(table, column);
  const mayBe = others.filter((one) => {
    const ofOther = columnYear(other, one);
    return year === null || ofOther === null || ofOther === year;
  });
  const heading = headingOf(table, column);
  const same = mayBe.filter((one) => headingOf(other, one) === heading);
  if (heading !== '' && same.length === 1) return same[0] ?? null;
  const ofYear = mayBe.filter((one) => year !== null && columnYear(other, one) === year);
  return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
}

function headingOf({ columns }: Table, column: number): string {
  return (columns[column]?.header ?? '').toLowerCase().trim();
}

function onlyYear(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
