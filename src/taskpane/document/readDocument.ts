import type { FillChoices } from '../../app/document/planDocument';
import type { BoardDocument, DocumentPart } from '../../word/boardDocument';
import type { BoardQuestionOf, PlannedDocument } from '../reconciler/board';
import type { DocumentReading, StandingPart } from './documentState';

/** Asks the reconciler what bringing the document up to date would do. */
export type AskPlan = (question: BoardQuestionOf<'plan'>) => Promise<PlannedDocument>;

/** Reads the document, and holds what stands in it against the workbook as it is now; nothing is changed. */
export async function readDocument(
  document: BoardDocument,
  choices: Pick<FillChoices, 'recipe' | 'templates'>,
  ask: AskPlan,
): Promise<DocumentReading> {
  const { parts, placeholders } = await document.read();
  // Running text says nothing of the parts, and may be long.
  const content = { parts, placeholders, paragraphs: [] };
  const { kept, overwritten } = await ask({ kind: 'plan', content, choices });
  const standing = new Map(parts.map((part) => [part.key, part]));
  const updated = new Set(overwritten.changes.map((change) => (change.kind === 'insert' ? '' : change.key)));
  return {
    name: document.name,
    parts: kept.parts.flatMap(({ key, id, name, step }): StandingPart[] => {
      const part = standing.get(key);
      if (part === undefined) return [];
      return [
        {
          key,
          step,
          name: name === id ? titleOf(part) : name,
          provenance: part.provenance,
          canUpdate: updated.has(key),
        },
      ];
    }),
    placeholders: kept.placeholders,
    changes: kept.changes,
    allChanges: overwritten.changes,
  };
}

/** What a part without a source can be known by: what it says of itself. */
function titleOf({ content, id }: DocumentPart): string {
  if (content === null) return id;
  return (content.kind === 'table' ? content.table.title : content.paragraphs[0])?.trim() || id;
}
