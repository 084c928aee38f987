import type { ImportRowView } from '../../../../reports/importView';

export interface RowGroups {
  /** What changes, or is to be looked at: the latter first. */
  readonly shown: readonly ImportRowView[];
  /** What stays as it is. */
  readonly unchanged: readonly ImportRowView[];
}

/** Rows that the user should see, apart from those that nothing happens to. Formulas, which are left alone, come last. */
export function rowGroups(rows: readonly ImportRowView[]): RowGroups {
  const isFlagged = ({ attention }: ImportRowView): boolean => attention;
  const isChanged = ({ state, attention }: ImportRowView): boolean => state === 'changed' && !attention;
  const isFormula = ({ state, attention }: ImportRowView): boolean => state === 'formula' && !attention;
  const shown = [isFlagged, isChanged, isFormula].flatMap((belongs) => rows.filter(belongs));
  const seen = new Set(shown);
  return { shown, unchanged: rows.filter((row) => !seen.has(row)) };
}
