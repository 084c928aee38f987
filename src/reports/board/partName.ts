import { boardTextsIn } from '../messages/board/boardTexts';
import type { Language } from '../messages/texts';
import type { PartEntry } from './partEntries';

type Named = Pick<PartEntry, 'kind' | 'administration'>;

/** What people know a part by: `Konsult och uppdrag: resultaträkning`. */
export function partName({ kind, administration }: Named, language: Language): string {
  const { say } = boardTextsIn(language);
  if (kind === 'overview' || kind === 'requirements') return say(`name_${kind}`);
  return say(`name_${kind}`, { administration: administration?.name ?? '' });
}

/** The heading that a part stands under in a new document. */
export function partGroup({ administration }: Named, language: Language): string {
  return administration?.name ?? boardTextsIn(language).say('ofAll');
}
