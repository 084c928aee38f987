import type { BoardPart, PartRecipe } from '../../reports/board/boardPart';
import type { BoardDocument, DocumentPart } from '../../word/boardDocument';
import { partStatus } from '../../word/partStatus';
import type { WantedPart } from '../reconciler/board';
import type { DocumentPlan } from './documentState';

/** Makes parts as they are now; null for one without a source. */
export type MakeParts = (wanted: readonly WantedPart[]) => Promise<readonly (BoardPart | null)[]>;

/** Reads the document, and makes anew what stands in it: each part by its own recipe, others by `recipe`. */
export async function planDocument(
  document: BoardDocument,
  recipe: PartRecipe,
  make: MakeParts,
): Promise<DocumentPlan> {
  const { parts, placeholders } = await document.read();
  const made = await make([
    ...parts.map(({ id, provenance }) => ({ id, recipe: provenance?.recipe ?? recipe })),
    ...placeholders.map(({ id }) => ({ id, recipe })),
  ]);
  return {
    name: document.name,
    parts: parts.map((standing, index) => {
      const now = made[index] ?? null;
      return { standing, name: now?.name ?? titleOf(standing), made: now, status: partStatus(standing, now) };
    }),
    places: placeholders.map((placeholder, index) => ({
      placeholder,
      made: made[parts.length + index] ?? null,
      nearest: [],
    })),
  };
}

/** What a part without a source can be known by: what it says of itself. */
function titleOf({ content, id }: DocumentPart): string {
  if (content === null) return id;
  return (content.kind === 'table' ? content.table.title : content.paragraphs[0])?.trim() || id;
}
