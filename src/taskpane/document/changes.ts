import type { PartChange } from '../../word/boardDocument';
import type { DocumentPlan, StandingPart, WantedPlace } from './documentState';

/** Whether an update would change it; one that was edited by hand only `withEdited`. */
export function isUpdated({ standing, made, status }: StandingPart, withEdited: boolean): boolean {
  if (standing.problem !== null || made === null || status.kind !== 'outdated') return false;
  return withEdited || !status.editedByHand;
}

/** Whether a part would be put in its place. */
export function isFilled({ placeholder, made }: WantedPlace): boolean {
  if (placeholder.problem !== null || made === null) return false;
  if (placeholder.alone) return true;
  return made.content.kind === 'text' && made.content.paragraphs.length === 1;
}

/** What is to be changed of the document: all that can be, or the part with that key alone. */
export function changesOf(
  { parts, places }: DocumentPlan,
  withEdited: boolean,
  key: string | null = null,
): readonly PartChange[] {
  const updates = parts.filter(
    (part) => isUpdated(part, withEdited) && (key === null || part.standing.key === key),
  );
  const filled = key === null ? places.filter(isFilled) : [];
  return [
    ...updates.flatMap(({ standing, made }): PartChange[] =>
      made === null ? [] : [{ kind: 'update', key: standing.key, part: made }],
    ),
    ...filled.flatMap(({ placeholder, made }): PartChange[] =>
      made === null ? [] : [{ kind: 'fill', key: placeholder.key, part: made }],
    ),
  ];
}
