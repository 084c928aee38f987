import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { invalidArgument } from '../../officeHost/hostError';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Throws InvalidArgument where the text is not well-formed. */
export function parseXml(text: string): Document {
  try {
    return new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw invalidArgument(`XML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function xmlText(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** Whether a node is one of these elements of WordprocessingML. */
export function isWord(node: Node | null, ...names: readonly string[]): node is Element {
  return (
    node !== null &&
    node.nodeType === node.ELEMENT_NODE &&
    node.namespaceURI === wordNamespace &&
    names.includes(node.localName ?? '')
  );
}

export function elementsIn(parent: Node): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

export function child(parent: Element | null, name: string): Element | null {
  return parent === null ? null : (elementsIn(parent).find((node) => isWord(node, name)) ?? null);
}

/** The nearest of these elements around a node; the node itself is none. */
export function around(node: Node, ...names: readonly string[]): Element | null {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isWord(at, ...names)) return at;
  return null;
}

export function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

/** An attribute with Word's prefix. */
export function attribute(element: Element | null, name = 'val'): string | null {
  return element?.getAttributeNS(wordNamespace, name) ?? null;
}

export function newElement(beside: Node, name: string, value?: string): Element {
  const document = beside.ownerDocument ?? (beside as Document);
  const element = document.createElementNS(wordNamespace, `w:${name}`);
  if (value !== undefined) element.setAttributeNS(wordNamespace, 'w:val', value);
  return element;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(place: Node, nodes: readonly Node[]): void {
  const next = place.nextSibling;
  for (const node of nodes) place.parentNode?.insertBefore(node, next);
}

export function replaceWith(old: Node, nodes: readonly Node[]): void {
  for (const node of nodes) old.parentNode?.insertBefore(node, old);
  remove(old);
}

/** Puts these in the place of all that the element holds. */
/** Adds an element at the end of another one. */
export function append(parent: Node, element: Element): Element {
  parent.appendChild(element);
  return element;
}

export function setChildren(element: Element, nodes: readonly Node[]): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
  for (const node of nodes) element.appendChild(node);
}
