import type { Language } from '../../reports/messages/texts';

/** Swedish where the program around is; everyone else is likelier to read English. */
export function languageOf(locale: string): Language {
  return /^sv\b/i.test(locale) ? 'sv' : 'en';
}
