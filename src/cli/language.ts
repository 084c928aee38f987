import type { Language } from '../reports/messages/texts';

/** Swedish where the locale is; the first of the variables that says anything decides, then the system's setting. */
export function defaultLanguage(
  variables: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Language {
  const set = [variables.LC_ALL, variables.LC_MESSAGES, variables.LANG].find(Boolean);
  return /^sv\b|^sv_/i.test(set ?? systemLocale) ? 'sv' : 'en';
}
