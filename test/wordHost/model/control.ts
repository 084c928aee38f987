import type { Element } from '@xmldom/xmldom';
import { accessDenied } from '../../officeHost/hostError';
import {
  append,
  around,
  attribute,
  child,
  elementsIn,
  isWord,
  newElement,
  remove,
  replaceWith,
} from './wordXml';

/** The order in which the schema wants a control's properties. */
const order = ['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'temporary', 'showingPlcHdr'];

export function propertyOf(control: Element, name: string): string | null {
  return attribute(child(child(control, 'sdtPr'), name));
}

/** Null takes the property away. */
export function setProperty(control: Element, name: string, value: string | null): void {
  const found = child(control, 'sdtPr');
  const properties = found ?? newElement(control, 'sdtPr');
  if (found === null) control.insertBefore(properties, control.firstChild);
  const old = child(properties, name);
  if (old !== null) remove(old);
  if (value === null) return;
  const next = elementsIn(properties).find(
    (element) => !order.slice(0, order.indexOf(name)).includes(element.localName ?? ''),
  );
  properties.insertBefore(newElement(control, name, value), next ?? null);
}

export function contentOf(control: Element): Element {
  return child(control, 'sdtContent') ?? append(control, newElement(control, 'sdtContent'));
}

export interface Locks {
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
}

export function locksOf(control: Element): Locks {
  const lock = propertyOf(control, 'lock') ?? '';
  return {
    cannotEdit: lock === 'contentLocked' || lock === 'sdtContentLocked',
    cannotDelete: lock === 'sdtLocked' || lock === 'sdtContentLocked',
  };
}

export function setLocks(control: Element, { cannotEdit, cannotDelete }: Locks): void {
  const lock = cannotEdit
    ? cannotDelete
      ? 'sdtContentLocked'
      : 'contentLocked'
    : cannotDelete
      ? 'sdtLocked'
      : null;
  setProperty(control, 'lock', lock);
}

/** Within a paragraph; else around whole ones. */
export function isInline(control: Element): boolean {
  return around(control, 'p', 'tc', 'txbxContent')?.localName === 'p';
}

/** As Word names the kind of a control. */
export function subtypeOf(control: Element): string {
  const [first] = elementsIn(contentOf(control));
  const properties = child(control, 'sdtPr');
  const isPlain = child(properties, 'text') !== null;
  if (isInline(control)) return isPlain ? 'PlainTextInline' : 'RichTextInline';
  if (isWord(first ?? null, 'tr')) return 'RichTextTableRow';
  if (isWord(first ?? null, 'tc')) return 'RichTextTableCell';
  return isPlain ? 'PlainTextParagraph' : 'RichTextParagraphs';
}

export function outerControl(element: Element): Element | null {
  return around(element, 'sdt');
}

/** All controls in an element, in order, without those in text boxes unless they are asked for. */
export function controlsIn(root: Element, withTextBoxes = false): readonly Element[] {
  return elementsIn(root).flatMap((element): readonly Element[] => {
    // Word keeps a text box twice, the second time for older programs.
    if (element.localName === 'Fallback') return [];
    if (isWord(element, 'txbxContent') && !withTextBoxes) return [];
    const inner = controlsIn(element, withTextBoxes);
    return isWord(element, 'sdt') ? [element, ...inner] : inner;
  });
}

/** Throws AccessDenied where a control around a place is locked. */
export function requireEditable(element: Element): void {
  for (let at = outerControl(element); at !== null; at = outerControl(at)) {
    if (locksOf(at).cannotEdit) throw accessDenied('the content control is locked');
  }
}

export function unwrap(control: Element): void {
  replaceWith(control, Array.from(contentOf(control).childNodes));
}
