import { noHistory, type OutcomeHistory } from '../../../src/domain/history/outcomeHistory';
import type { Reconciliation } from '../../../src/domain/reconciliation';
import type { BoardTable, PartContent, PartRecipe } from '../../../src/reports/board/boardPart';
import { partEntries } from '../../../src/reports/board/partEntries';

export const plainRecipe: PartRecipe = { language: 'sv', unit: null, rounding: 'stated', template: null };

/** The content of the part with that id; null where there is none. */
export function contentOf(
  reconciliation: Reconciliation,
  id: string,
  choice: Partial<PartRecipe> = {},
  history: OutcomeHistory = noHistory,
): PartContent | null {
  const entry = partEntries(reconciliation, history).find((one) => one.id === id);
  return entry?.make({ ...plainRecipe, ...choice })?.content ?? null;
}

export function tableIn(...input: Parameters<typeof contentOf>): BoardTable {
  const content = contentOf(...input);
  if (content?.kind !== 'table') throw new Error(`no table ${input[1]}`);
  return content.table;
}

/** The paragraphs of a text part; empty where there is none. */
export function textIn(...input: Parameters<typeof contentOf>): readonly string[] {
  const content = contentOf(...input);
  return content?.kind === 'text' ? content.paragraphs : [];
}

/** Each row as its texts. */
export function rowsOf({ rows }: BoardTable): readonly (readonly string[])[] {
  return rows.map(({ fields }) => fields.map(({ text }) => text));
}
