import type { ImportTargetView } from '../../../../reports/importView';

/** A row that something of the files may be said to belong to. */
export interface RowChoice {
  /** `tableKeyText` of its table. */
  readonly table: string;
  readonly row: string;
  /** `HR (KLK resultat per avdelning)` */
  readonly text: string;
}

/** All rows of the tables that are written to, each label once per table. */
export function rowChoices(targets: readonly ImportTargetView[]): readonly RowChoice[] {
  return targets.flatMap(({ key, title, sheet, rows }) =>
    [
      ...new Set(
        rows
          .map(({ cell, label }) => [cell.row, label] as const)
          .sort(([one], [other]) => one - other)
          .map(([, label]) => label),
      ),
    ]
      .filter((label) => label !== '')
      .map((row) => ({ table: key, row, text: `${row} (${title || sheet})` })),
  );
}
