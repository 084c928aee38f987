import type { BoardPart, BoardTable, PartContent } from '../reports/board/boardPart';
import type { DocumentPart } from './boardDocument';
import { pairRenamed } from './pairing';
import { printableContent, sameTexts, textsFingerprint } from './partTexts';
import { pairTables } from './tablePairs';

/** One thing that an update would change; texts as they stand and as they would stand. */
export type PartDifference =
  | {
      readonly kind: 'field';
      readonly row: string;
      readonly column: string;
      readonly old: string;
      readonly new: string;
    }
  | { readonly kind: 'newRow' | 'goneRow'; readonly row: string; readonly fields: readonly string[] }
  | { readonly kind: 'newColumn' | 'goneColumn'; readonly column: string }
  | { readonly kind: 'title' | 'heading'; readonly old: string; readonly new: string }
  /** Null where there is none. */
  | {
      readonly kind: 'unitLine' | 'note' | 'paragraph';
      readonly old: string | null;
      readonly new: string | null;
    }
  /** Rows or columns that stay, in another order. */
  | { readonly kind: 'order' };

export type PartStatus = (
  | { readonly kind: 'current' }
  | { readonly kind: 'outdated'; readonly differences: readonly PartDifference[] }
  /** Its content cannot be read, so that nobody can tell. */
  | { readonly kind: 'unreadable' }
  /** The workbook has nothing that the part could be made of. */
  | { readonly kind: 'sourceMissing' }
) & {
  /** Whether somebody has changed its texts since they were written, or they were never ours. */
  readonly editedByHand: boolean;
};

/**
 * How a part in the document compares with the same part as it would be made now; null where it cannot be made. Only
 * texts count: it is current also where the workbook has another name, another time or other findings.
 */
export function partStatus(standing: DocumentPart, made: BoardPart | null): PartStatus {
  const editedByHand = isEdited(standing);
  if (made === null) return { kind: 'sourceMissing', editedByHand };
  if (standing.content === null) return { kind: 'unreadable', editedByHand };
  if (sameTexts(standing.content, made.content)) return { kind: 'current', editedByHand };
  const differences = contentDifferences(printableContent(standing.content), printableContent(made.content));
  return { kind: 'outdated', differences, editedByHand };
}

function isEdited({ content, provenance }: DocumentPart): boolean {
  if (content === null) return true;
  // A control that somebody has made to be filled: there is nothing to lose.
  if (content.kind === 'text' && content.paragraphs.length === 0) return false;
  return provenance?.written !== textsFingerprint(content);
}

function contentDifferences(old: PartContent, now: PartContent): readonly PartDifference[] {
  if (old.kind === 'table' && now.kind === 'table') return tableDifferences(old.table, now.table);
  const paragraphs = listDifferences('paragraph', paragraphsOf(old), paragraphsOf(now));
  return paragraphs;
}

/** A table in place of a text, or the other way round, is told by its title. */
function paragraphsOf(content: PartContent): readonly string[] {
  return content.kind === 'text' ? content.paragraphs : [content.table.title];
}

function tableDifferences(old: BoardTable, now: BoardTable): readonly PartDifference[] {
  const differences: PartDifference[] = [];
  if (old.title !== now.title) differences.push({ kind: 'title', old: old.title, new: now.title });
  if (old.unitLine !== now.unitLine)
    differences.push({ kind: 'unitLine', old: old.unitLine, new: now.unitLine });
  const { columns, rows } = pairTables(old, now);
  for (const pair of columns) {
    const before = headingAt(old, pair.old);
    const after = headingAt(now, pair.new);
    if (before === null && after !== null) differences.push({ kind: 'newColumn', column: after });
    else if (before !== null && after === null) differences.push({ kind: 'goneColumn', column: before });
    else if (before !== null && after !== null && before !== after)
      differences.push({ kind: 'heading', old: before, new: after });
  }
  for (const pair of rows) {
    const before = fieldsAt(old, pair.old);
    const after = fieldsAt(now, pair.new);
    const row = (after ?? before)?.[0] ?? '';
    if (before === null && after !== null) differences.push({ kind: 'newRow', row, fields: after });
    else if (before !== null && after === null) differences.push({ kind: 'goneRow', row, fields: before });
    else if (before !== null && after !== null) {
      for (const column of columns) {
        if (column.old === null || column.new === null) continue;
        const was = before[column.old] ?? '';
        const is = after[column.new] ?? '';
        const heading = headingAt(now, column.new) ?? '';
        if (was !== is) differences.push({ kind: 'field', row, column: heading, old: was, new: is });
      }
    }
  }
  if (!isOrdered(columns) || !isOrdered(rows)) differences.push({ kind: 'order' });
  return [...differences, ...listDifferences('note', old.notes, now.notes)];
}

function isOrdered(pairs: readonly { readonly old: number | null; readonly new: number | null }[]): boolean {
  const kept = pairs.flatMap((pair) => (pair.old === null || pair.new === null ? [] : [pair.old]));
  return kept.every((place, index) => index === 0 || place > (kept[index - 1] ?? 0));
}

function headingAt({ columns }: BoardTable, index: number | null): string | null {
  return index === null ? null : (columns[index]?.heading ?? null);
}

function fieldsAt({ rows }: BoardTable, index: number | null): readonly string[] | null {
  return index === null ? null : (rows[index]?.fields.map(({ text }) => text) ?? null);
}

function listDifferences(
  kind: 'note' | 'paragraph',
  old: readonly string[],
  now: readonly string[],
): readonly PartDifference[] {
  const pairs = pairRenamed(old, now);
  const changed = pairs.flatMap((pair): readonly PartDifference[] => {
    const before = pair.old === null ? null : (old[pair.old] ?? null);
    const after = pair.new === null ? null : (now[pair.new] ?? null);
    return before === after ? [] : [{ kind, old: before, new: after }];
  });
  return isOrdered(pairs) ? changed : [...changed, { kind: 'order' }];
}
