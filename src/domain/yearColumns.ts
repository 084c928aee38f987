import type { Table } from './table';

const planned = /budget|prognos|plan|förslag|mål|tertial|delår|forecast|estimat/iu;

/** The columns that hold the accounts of one year each, by the year in their headings; none for a year that has several. */
export function yearColumns({ columns }: Table, among: readonly number[]): ReadonlyMap<number, number> {
  const found = among.flatMap((column): [number, number][] => {
    const year = accountedYear(columns[column]?.header ?? '');
    return year === null ? [] : [[year, column]];
  });
  const isAlone = (year: number): boolean => found.filter(([one]) => one === year).length === 1;
  return new Map(found.filter(([year]) => isAlone(year)));
}

/** "Bokslut 2023", "2023": the only year that a heading names; null for one of a plan, or of a part of a year. */
export function accountedYear(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
  const [year] = years;
  return year === undefined || years.length > 1 || planned.test(text) ? null : year;
}
