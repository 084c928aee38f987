import { type Unit, units } from '../../domain/unit';
import type { PartRecipe } from '../../reports/board/boardPart';
import { documentTextsIn } from '../../reports/messages/document/documentTexts';
import type { Texts } from '../../reports/messages/texts';
import type { Complaint, OptionKinds, OptionValues } from '../optionKinds';

export interface DocumentOptions {
  /** As given; none means the packaged sample. */
  readonly files: readonly string[];
  /** The document to fill; null makes a new one. */
  readonly into: string | null;
  readonly out: string | null;
  /** The ids of the parts that it is about, in their order; null for all. */
  readonly parts: readonly string[] | null;
  /** What amounts are stated in; null for what the workbook has chosen. */
  readonly unit: Unit | null;
  readonly rounding: PartRecipe['rounding'] | null;
  /** A file of sentences, which go before those of the workbook. */
  readonly templates: string | null;
  /** Whether the parts that there are are listed, and no more. */
  readonly list: boolean;
  /** Whether nothing is written. */
  readonly preview: boolean;
  readonly overwriteEdited: boolean;
  readonly json: boolean;
  readonly exitCode: boolean;
}

const roundings = ['stated', 'distributed'] as const satisfies readonly PartRecipe['rounding'][];

export const documentOptionKinds = {
  into: { type: 'string', multiple: true },
  out: { type: 'string' },
  parts: { type: 'string' },
  unit: { type: 'string' },
  rounding: { type: 'string' },
  templates: { type: 'string' },
  list: { type: 'boolean' },
  preview: { type: 'boolean' },
  'overwrite-edited': { type: 'boolean' },
  json: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
} as const satisfies OptionKinds;

export function documentOptions(
  values: OptionValues,
  files: readonly string[],
): { readonly ok: true; readonly options: DocumentOptions } | Complaint {
  const text = (name: keyof typeof documentOptionKinds): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const into = Array.isArray(values.into) ? values.into.map(String) : [];
  if (into.length > 1) return wrong((texts) => documentTextsIn(texts.language).say('intoOnce'));
  const [unit, rounding] = [text('unit'), text('rounding')];
  const knownUnit = units.find((known) => known === unit) ?? null;
  if (unit !== null && knownUnit === null)
    return wrong(({ say }) => say('unknownUnitOption', { value: unit }));
  const knownRounding = roundings.find((known) => known === rounding) ?? null;
  if (rounding !== null && knownRounding === null)
    return wrong(({ language }) => documentTextsIn(language).say('wrongRounding', { value: rounding }));
  const options = {
    files,
    into: into[0] ?? null,
    out: text('out'),
    parts: idsOf(text('parts')),
    unit: knownUnit,
    rounding: knownRounding,
    templates: text('templates'),
    list: values.list === true,
    preview: values.preview === true,
    overwriteEdited: values['overwrite-edited'] === true,
    json: values.json === true,
    exitCode: values['exit-code'] === true,
  };
  if (options.preview && options.into === null)
    return wrong(({ language }) => documentTextsIn(language).say('previewNeedsInto'));
  if (options.out === null && !options.list && !options.preview)
    return wrong(({ language }) => documentTextsIn(language).say('documentNeedsOut'));
  return { ok: true, options };
}

function idsOf(written: string | null): readonly string[] | null {
  if (written === null) return null;
  const ids = written.split(/[,;\s]+/).filter((id) => id !== '');
  return [...new Set(ids)];
}

function wrong(complaint: (texts: Texts) => string): Complaint {
  return { ok: false, complaint };
}
