import type { PartChange } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import type { WordReading } from './readWord';

/** Throws a DocumentFault where what is to be changed is not as it was read: somebody works in the document. */
export function requireUnchanged(
  known: WordReading | null,
  now: WordReading,
  changes: readonly PartChange[],
): void {
  for (const change of changes) {
    if (change.kind === 'insert') continue;
    const [one, other] =
      change.kind === 'fill'
        ? [placeholderState(known, change.key), placeholderState(now, change.key)]
        : [partState(known, change.key), partState(now, change.key)];
    if (one === null || one !== other) throw new DocumentFault('changedMeanwhile', change.key);
  }
}

function partState(reading: WordReading | null, key: string): string | null {
  const found = reading?.parts.get(key);
  return found === undefined ? null : JSON.stringify([found.part.content, found.part.problem]);
}

function placeholderState(reading: WordReading | null, key: string): string | null {
  const found = reading?.placeholders.get(key);
  if (found === undefined) return null;
  return JSON.stringify([found.paragraph, reading?.state.paragraphs[found.paragraph]?.text]);
}
