import type { BodyParagraph } from '../bodyOutline';
import { runXml } from '../drawing/runXml';
import type { WordMarkup } from '../wordMarkup';
import { editedSlice } from './editedSlice';
import { runLook } from './paragraphText';

/** A new paragraph in the look of another one, without its marks and without the end of its section. */
export function likeParagraphXml(markup: WordMarkup, model: BodyParagraph, text: string, end = ''): string {
  const { names } = markup;
  const properties = names.child(model.element, 'pPr');
  const left = ['sectPr', 'pPrChange'].flatMap((name) => names.children(properties, name));
  const kept =
    properties === undefined
      ? ''
      : editedSlice(
          markup.text,
          properties.start,
          properties.end,
          left.map((element) => ({ start: element.start, end: element.end, text: '' })),
        );
  return names.xml('p', {}, kept, runXml(names, text, runLook(markup, model)), end);
}
