import type { Texts } from '../../reports/messages/texts';
import { type Language, textsFrom } from '../../reports/messages/textsOf';

/** The texts of reports in one language, which alone is loaded. */
export async function reportTexts(language: Language): Promise<Texts> {
  const messages =
    language === 'sv'
      ? (await import('../../reports/messages/sv')).sv
      : (await import('../../reports/messages/en')).en;
  return textsFrom(language, messages);
}
