import { parseArgs } from 'node:util';
import type { Settings } from '../domain/settings';
import type { Language, Texts } from '../reports/messages/texts';
import { parseSettings } from './settingsOptions';

export interface ReconcileOptions {
  /** As given; none means the packaged sample. */
  readonly files: readonly string[];
  readonly out: string | null;
  readonly values: boolean;
  readonly json: boolean;
  readonly roundings: boolean;
  readonly exitCode: boolean;
  /** Whether the tables are listed as they were recognised. */
  readonly tables: boolean;
  /** What the user decides about the reading. */
  readonly settings: Settings;
}

export type Command =
  | { readonly kind: 'reconcile'; readonly options: ReconcileOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** No command at all. */
  | { readonly kind: 'none' }
  /** What is wrong is said in the language that the same arguments choose. */
  | { readonly kind: 'wrong'; readonly complaint: (texts: Texts) => string };

export interface CommandLine {
  readonly command: Command;
  /** Null where the arguments choose none. */
  readonly language: Language | null;
}

const options = {
  out: { type: 'string' },
  lang: { type: 'string' },
  values: { type: 'boolean' },
  json: { type: 'boolean' },
  roundings: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  tables: { type: 'boolean' },
  unit: { type: 'string' },
  better: { type: 'string' },
  'required-result': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const lang = typeof values.lang === 'string' ? values.lang : null;
  const language = lang === 'sv' || lang === 'en' ? lang : null;
  const wrong = tokens.map(complaintAbout).find((complaint) => complaint !== null);
  if (wrong !== undefined) return { command: { kind: 'wrong', complaint: wrong }, language };
  if (values.help === true) return { command: { kind: 'help' }, language };
  if (values.version === true) return { command: { kind: 'version' }, language };
  if (lang !== null && language === null) {
    const complaint = ({ say }: Texts) => say('unknownLanguage', { language: lang });
    return { command: { kind: 'wrong', complaint }, language };
  }
  const [name, ...files] = positionals;
  if (name === undefined) return { command: { kind: 'none' }, language };
  if (name !== 'reconcile') {
    const complaint = ({ say }: Texts) => say('unknownCommand', { command: name });
    return { command: { kind: 'wrong', complaint }, language };
  }
  const settings = parseSettings(values);
  if (!settings.ok) return { command: { kind: 'wrong', complaint: settings.complaint }, language };
  const reconcile = {
    files,
    tables: values.tables === true,
    settings: settings.settings,
    out: typeof values.out === 'string' ? values.out : null,
    values: values.values === true,
    json: values.json === true,
    roundings: values.roundings === true,
    exitCode: values['exit-code'] === true,
  };
  return { command: { kind: 'reconcile', options: reconcile }, language };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** parseArgs has a strict mode of its own, but speaks English only. */
function complaintAbout(token: Token): ((texts: Texts) => string) | null {
  if (token.kind !== 'option') return null;
  const option = token.rawName;
  const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
  if (known === undefined) return ({ say }) => say('unknownOption', { option });
  if (known.type === 'string' && !token.value) return ({ say }) => say('optionNeedsValue', { option });
  if (known.type === 'boolean' && token.value !== undefined)
    return ({ say }) => say('optionTakesNoValue', { option });
  return null;
}
