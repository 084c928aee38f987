import type { StandingControl } from './standingControl';
import type { WordMarkup } from './wordMarkup';

/** What a control holds, as paragraphs and tables: the piece of a paragraph in a paragraph of the same look. */
export function blockContentXml({ text, names }: WordMarkup, { control }: StandingControl): string {
  const { content, level, paragraph } = control;
  const held =
    content.contentStart === content.end ? '' : text.slice(content.contentStart, content.contentEnd);
  if (level !== 'inline') return held;
  const properties = names.child(paragraph ?? undefined, 'pPr');
  return names.xml(
    'p',
    {},
    properties === undefined ? '' : text.slice(properties.start, properties.end),
    held,
  );
}
