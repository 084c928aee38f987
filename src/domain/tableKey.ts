/**
 * What a table is known by from one run to the next: its sheet and its headings, so that rows may be added above it.
 * `occurrence` counts tables of the same sheet and headings, from 0.
 */
export interface TableKey {
  /** Only where several files are read together. */
  readonly file?: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly occurrence: number;
}

/** The key as one text, to compare it and to look it up by. */
export function tableKeyText({ file, sheet, headers, occurrence }: TableKey): string {
  return JSON.stringify([file ?? null, sheet, headers, occurrence]);
}

/** The key that `tableKeyText` made the text of. */
export function tableKeyOf(text: string): TableKey {
  const [file, sheet, headers, occurrence] = JSON.parse(text) as [string | null, string, string[], number];
  return { ...(file === null ? {} : { file }), sheet, headers, occurrence };
}

export function isSameTable(one: TableKey, other: TableKey): boolean {
  return tableKeyText(one) === tableKeyText(other);
}
