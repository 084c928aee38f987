import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { BodyControl } from '../bodyOutline';
import type { WordMarkup } from '../wordMarkup';

/** What says that a control waits to be filled, or takes nothing but plain text. */
export function waitingEdits({ names }: WordMarkup, { element }: BodyControl): readonly TextEdit[] {
  const properties = names.child(element, 'sdtPr');
  return ['placeholder', 'showingPlcHdr', 'text', 'richText']
    .flatMap((name) => names.children(properties, name))
    .map(({ start, end }) => ({ start, end, text: '' }));
}
