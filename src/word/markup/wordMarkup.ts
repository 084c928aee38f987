import { damaged } from '../../officePackage/packageFault';
import { outlineXml, type XmlElement } from '../../officePackage/xml/xmlOutline';
import { StyleList } from './styleList';
import { namesOf, type WordNames } from './wordNames';

/** WordprocessingML as a text, with its elements' places in it: a document's part, or the flat package that Word gives. */
export interface WordMarkup {
  readonly text: string;
  readonly names: WordNames;
  readonly body: XmlElement;
  readonly styles: StyleList;
  /** The properties of its sections: in the last paragraph of each, and of the last one at the end. */
  readonly sections: readonly XmlElement[];
}

/**
 * Reads a document's part, whose styles are in another one, or a flat package, which holds them. `part` is what a fault
 * is about. Throws a PackageFault if it is not well-formed, has a document type, or is no WordprocessingML.
 */
export function parseMarkup(text: string, part: string, styles: StyleList | null = null): WordMarkup {
  const root = outlineXml(text, part);
  const document = root.name === 'package' ? partContent(root, 'document') : root;
  const names = document === undefined ? null : namesOf(document, text);
  const body = names?.child(document, 'body');
  if (names === null || body === undefined || isTooDeep(body)) throw damaged(part, 'content');
  const sections = body.children.flatMap((child) => {
    if (names.is(child, 'sectPr')) return [child];
    return names.is(child, 'p') ? names.children(names.child(child, 'pPr'), 'sectPr') : [];
  });
  const ownStyles = styles ?? new StyleList(partContent(root, 'styles') ?? null);
  return { text, names, body, styles: ownStyles, sections };
}

/** Deeper than any document is nested, and far from the end of the stack of what reads it. */
const deepest = 300;

/** Whether elements are nested so deep that reading them would take too much. */
export function isTooDeep(root: XmlElement): boolean {
  let level: readonly XmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(({ children }) => children);
  }
  return false;
}

/** The first part of a flat package whose root element has that name. */
function partContent(root: XmlElement, name: string): XmlElement | undefined {
  if (root.name !== 'package') return undefined;
  return root
    .childrenNamed('part')
    .flatMap((part) => part.child('xmlData')?.children ?? [])
    .find((element) => element.name === name);
}
