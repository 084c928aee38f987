import { boardTextsIn } from '../messages/board/boardTexts';
import type { Language } from '../messages/texts';
import type { PartEntry } from './partEntries';

/** What people know a part by: `Konsult och uppdrag: resultaträkning`. */
export function partName(
  { kind, administration }: Pick<PartEntry, 'kind' | 'administration'>,
  language: Language,
): string {
  const { say } = boardTextsIn(language);
  if (administration === null) return kind === 'overview' ? say('name_overview') : say('name_requirements');
  const { name } = administration;
  switch (kind) {
    case 'overview':
    case 'requirements':
      return say(`name_${kind}`);
    default:
      return say(`name_${kind}`, { administration: name });
  }
}
