import { parseArgs } from 'node:util';
import type { Language, Texts } from '../reports/messages/texts';
import { checkTextOptionKinds, checkTextOptions, type CheckTextOptions } from './checkText/checkTextOptions';
import { documentOptionKinds, documentOptions, type DocumentOptions } from './document/documentOptions';
import { withValues } from './reconcile/explainOption';
import { importOptionKinds, importOptions, type ImportOptions } from './import/importOptions';
import type { Complaint, OptionKinds, OptionValues } from './optionKinds';
import { reconcileOptionKinds, reconcileOptions, type ReconcileOptions } from './reconcile/reconcileOptions';

export type Command =
  | { readonly kind: 'reconcile'; readonly options: ReconcileOptions }
  | { readonly kind: 'import'; readonly options: ImportOptions }
  | { readonly kind: 'document'; readonly options: DocumentOptions }
  | { readonly kind: 'check-text'; readonly options: CheckTextOptions }
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

const commonOptionKinds = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionKinds;

const optionKindsOf: Readonly<Record<'reconcile' | 'import' | 'document' | 'check-text', OptionKinds>> = {
  reconcile: reconcileOptionKinds,
  import: importOptionKinds,
  document: documentOptionKinds,
  'check-text': checkTextOptionKinds,
};

/** An option of any command, so that its value is never taken for a file. */
const allOptionKinds: OptionKinds = {
  ...importOptionKinds,
  ...reconcileOptionKinds,
  ...documentOptionKinds,
  ...checkTextOptionKinds,
};

export function parseCommandLine(args: readonly string[]): CommandLine {
  const all = parsed(withValues(args), { ...allOptionKinds, ...commonOptionKinds });
  const { values, positionals, tokens } = all;
  const lang = typeof values.lang === 'string' ? values.lang : null;
  const language = lang === 'sv' || lang === 'en' ? lang : null;
  const command = (): Command => {
    const [name, ...rest] = positionals;
    const isCommand =
      name === 'reconcile' || name === 'import' || name === 'document' || name === 'check-text';
    const known = isCommand ? optionKindsOf[name] : allOptionKinds;
    const kinds = { ...known, ...commonOptionKinds };
    const complaint = tokens.map((token) => complaintAbout(token, kinds)).find((found) => found !== null);
    if (complaint !== undefined) return { kind: 'wrong', complaint };
    if (values.help === true) return { kind: 'help' };
    if (values.version === true) return { kind: 'version' };
    if (lang !== null && language === null)
      return { kind: 'wrong', complaint: ({ say }) => say('unknownLanguage', { language: lang }) };
    if (name === undefined) return { kind: 'none' };
    if (name === 'reconcile') return orWrong('reconcile', reconcileOptions(values, rest));
    if (name === 'import') return orWrong('import', importOptions(values, rest));
    if (name === 'document') return orWrong('document', documentOptions(values, rest));
    if (name === 'check-text') return orWrong('check-text', checkTextOptions(values, rest));
    return { kind: 'wrong', complaint: ({ say }) => say('unknownCommand', { command: name }) };
  };
  return { command: command(), language };
}

interface ParsedArguments {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  readonly tokens: readonly Token[];
}

function parsed(args: readonly string[], options: OptionKinds): ParsedArguments {
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
}

function orWrong<Kind extends string, Options>(
  kind: Kind,
  read: { readonly ok: true; readonly options: Options } | Complaint,
): { readonly kind: Kind; readonly options: Options } | Extract<Command, { readonly kind: 'wrong' }> {
  return read.ok ? { kind, options: read.options } : { kind: 'wrong', complaint: read.complaint };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** parseArgs has a strict mode of its own, but speaks English only. */
function complaintAbout(token: Token, kinds: OptionKinds): ((texts: Texts) => string) | null {
  if (token.kind !== 'option') return null;
  const option = token.rawName;
  const known = kinds[token.name];
  if (known === undefined) return ({ say }) => say('unknownOption', { option });
  if (known.type === 'string' && !token.value && known.valueless !== true)
    return ({ say }) => say('optionNeedsValue', { option });
  if (known.type === 'boolean' && token.value !== undefined)
    return ({ say }) => say('optionTakesNoValue', { option });
  return null;
}
