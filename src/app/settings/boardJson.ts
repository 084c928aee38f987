import { units } from '../../domain/unit';
import { type BoardChoices, choosesAnything } from '../../reports/board/boardChoices';
import { type SentenceKind, sentenceKinds } from '../../reports/board/partKind';
import { longestTemplate, parseTemplate } from '../../reports/board/sentences/parseTemplate';
import { checked, objectOf, oneOf, orNull, type Read, record, text } from './settingsJson';

/** Sentences by their kind, `{"outcome": "..."}`; nothing where one cannot be read as a template of its kind. */
const templates: Read<ReadonlyMap<SentenceKind, string>> = (value) => {
  const fields = objectOf(value);
  if (fields === null) return null;
  const found = new Map<SentenceKind, string>();
  for (const [name, written] of fields) {
    const kind = oneOf(sentenceKinds)(name);
    const template = text(written);
    if (kind === null || template === null || template.value.length > longestTemplate) return null;
    if (!parseTemplate(template.value, kind.value).ok) return null;
    found.set(kind.value, template.value);
  }
  return { value: found };
};

/** What the user chose for the board document; nothing where any field is missing, wrong or unknown, or nothing is chosen. */
export const boardChoices: Read<BoardChoices> = checked(
  record<BoardChoices>({
    unit: orNull(oneOf(units)),
    rounding: oneOf(['stated', 'distributed']),
    templates,
  }),
  choosesAnything,
);

/** As `boardChoices` reads it. */
export function boardChoicesJson({ unit, rounding, templates: own }: BoardChoices): object {
  return { unit, rounding, templates: Object.fromEntries(own) };
}
