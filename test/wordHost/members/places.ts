import type { Element } from '@xmldom/xmldom';
import { isOneOf, checked } from '../../officeHost/wire/members';
import type { HostDocument } from '../model/hostDocument';
import type { Place } from '../model/insertOoxml';
import { around, insertAfter, newElement, isWithin } from '../model/wordXml';
import { textElement } from '../model/paragraphText';
import { hostObject, orNull, type HostObject, type WordArguments } from './targets';

const isPlace = isOneOf<Place>('Replace', 'Start', 'End');

export function placeOf(args: WordArguments, index: number): Place {
  return checked(isPlace, args.at(index), 'insertLocation');
}

const isRangePart = isOneOf('Whole', 'Content', 'Start', 'End');

export function rangePart(args: WordArguments, index: number): 'Whole' | 'Content' | 'Start' | 'End' {
  return checked(isRangePart, args.at(index) ?? 'Whole', 'rangeLocation');
}

export function newParagraph(beside: Element, text: string): Element {
  const paragraph = newElement(beside, 'p');
  if (text === '') return paragraph;
  const run = paragraph.appendChild(newElement(beside, 'r'));
  run.appendChild(textElement(beside, text));
  return paragraph;
}

/** A new paragraph before or after an element. */
export function paragraphBeside(element: Element, text: string, where: unknown): Element {
  const place = checked(isOneOf('Before', 'After'), where, 'insertLocation');
  const paragraph = newParagraph(element, text);
  if (place === 'After') insertAfter(element, [paragraph]);
  else element.parentNode?.insertBefore(paragraph, element);
  return paragraph;
}

/** What an element stands in, as the library names it; what is not there is a null object. */
export function parents(element: Element): {
  readonly control: HostObject | null;
  readonly table: HostObject | null;
  readonly cell: HostObject | null;
} {
  return {
    control: orNull('ContentControl', around(element, 'sdt')),
    table: orNull('Table', around(element, 'tbl')),
    cell: orNull('TableCell', around(element, 'tc')),
  };
}

/** The story or the cell that an element stands in. */
export function bodyAround(element: Element, document: HostDocument): HostObject {
  const cell = around(element, 'tc', 'txbxContent');
  if (cell !== null) return hostObject('Body', cell);
  const story = document.stories.find(({ root }) => isWithin(element, root));
  return hostObject('Body', story?.root ?? document.body);
}

export function bodyType(body: Element, document: HostDocument): string {
  const story = document.stories.find(({ root }) => root === body);
  if (story !== undefined) return story.kind;
  if (body === document.body) return 'MainDoc';
  return body.localName === 'tc' ? 'TableCell' : 'Unknown';
}
