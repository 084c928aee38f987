import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { BodyControl } from '../bodyOutline';
import type { WordMarkup } from '../wordMarkup';
import { editedSlice } from './editedSlice';

/** Whether Word shows a text of its own in a control, until it is filled. */
export function isWaiting({ names }: Pick<WordMarkup, 'names'>, { element }: BodyControl): boolean {
  return names.isOn(names.child(names.child(element, 'sdtPr'), 'showingPlcHdr'));
}

/** What says that a control waits to be filled, or takes nothing but plain text, goes. */
export function waitingEdits({ names }: WordMarkup, { element }: BodyControl): readonly TextEdit[] {
  const properties = names.child(element, 'sdtPr');
  return ['placeholder', 'showingPlcHdr', 'text', 'richText']
    .flatMap((name) => names.children(properties, name))
    .map(({ start, end }) => ({ start, end, text: '' }));
}

/** The properties of a control that does not wait any more, as XML. */
export function keptProperties(markup: WordMarkup, control: BodyControl): string {
  const properties = markup.names.child(control.element, 'sdtPr');
  if (properties === undefined) return '';
  return editedSlice(markup.text, properties.start, properties.end, waitingEdits(markup, control));
}
