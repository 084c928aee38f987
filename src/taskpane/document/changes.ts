import type { PartChange } from '../../word/boardDocument';
import type { DocumentReading } from './documentState';

/** What is to be changed of the document: all that can be, or the part with that key alone. */
export function changesOf(
  { changes, allChanges }: DocumentReading,
  withEdited: boolean,
  key: string | null = null,
): readonly PartChange[] {
  const wanted = withEdited ? allChanges : changes;
  return key === null ? wanted : wanted.filter((change) => change.kind !== 'insert' && change.key === key);
}

/** The names of what would change. */
export function changedNames(reading: DocumentReading, withEdited: boolean): readonly string[] {
  return changesOf(reading, withEdited).flatMap((change) =>
    change.kind === 'detach' ? [] : [change.part.name],
  );
}

/** Whether there are parts that somebody has edited, and that would be updated else. */
export function hasEdited({ changes, allChanges }: DocumentReading): boolean {
  return allChanges.length > changes.length;
}
