import type { BoardPart } from '../../../reports/board/boardPart';
import { printableContent } from '../../partTexts';
import type { BodyParagraph } from '../bodyOutline';
import { controlXml, provenanceRunXml } from '../drawing/partXml';
import type { WordMarkup } from '../wordMarkup';
import { likeParagraphXml } from './likeParagraph';

/** A text of several paragraphs in a control of its own, each in the look of a standing paragraph. */
export function paragraphsControlXml(
  markup: WordMarkup,
  part: BoardPart,
  model: BodyParagraph,
  properties: string,
): string {
  const { names } = markup;
  const content = printableContent(part.content);
  const texts = content.kind === 'text' ? content.paragraphs : [];
  const last = likeParagraphXml(markup, model, texts.at(-1) ?? '', provenanceRunXml(names, part));
  const others = texts.slice(0, -1).map((text) => likeParagraphXml(markup, model, text));
  return controlXml(names, properties, [...others, last].join(''));
}
