import type { BoardDocument } from '../../word/boardDocument';
import type { BoardSource } from './boardSource';
import { type DocumentPlan, type FillChoices, planDocument } from './planDocument';

/** Brings a document up to date with the workbook, all of it or nothing; tells what was done. Throws a DocumentFault. */
export async function fillDocument(
  document: BoardDocument,
  source: BoardSource,
  choices: FillChoices,
): Promise<DocumentPlan> {
  const plan = planDocument(await document.read(), source, choices);
  if (plan.changes.length > 0) await document.change(plan.changes);
  return plan;
}
