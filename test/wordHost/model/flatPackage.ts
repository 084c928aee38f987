import type { Document, Element, Node } from '@xmldom/xmldom';
import { invalidArgument } from '../../officeHost/hostError';
import { child, elementsIn, isWord, parseXml, wordNamespace, xmlText } from './wordXml';

const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What stands in the body of a package that is handed in, without its last section's properties. */
export function blocksOf(ooxml: string, into: Document): readonly Element[] {
  const root = parseXml(ooxml).documentElement;
  if (root?.namespaceURI !== packageNamespace) throw invalidArgument('no flat package');
  const body = Array.from(root.getElementsByTagNameNS(wordNamespace, 'body'))[0];
  if (body === undefined) throw invalidArgument('a package without a document');
  return elementsIn(body)
    .filter((element) => !isWord(element, 'sectPr'))
    .map((element) => into.importNode(element, true));
}

/** A package with these in its body, as Word hands it out: with the document's styles, and a section at the end. */
export function packageOf(
  nodes: readonly Node[],
  { body, styles }: { readonly body: Element; readonly styles: string },
): string {
  const root = body.parentNode?.cloneNode(false) as Element;
  const own = body.cloneNode(false);
  for (const node of nodes) own.appendChild(node.cloneNode(true));
  const section = child(body, 'sectPr');
  if (section !== null && !isWord(own.lastChild, 'sectPr')) own.appendChild(section.cloneNode(true));
  root.appendChild(own);
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`;
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const links = (xml: string): string => `<Relationships xmlns="${relationships}">${xml}</Relationships>`;
  return [
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>',
    `<pkg:package xmlns:pkg="${packageNamespace}">`,
    part('/_rels/.rels', linksType, links(link('rId1', 'officeDocument', 'word/document.xml'))),
    part('/word/_rels/document.xml.rels', linksType, links(link('rId1', 'styles', 'styles.xml'))),
    part('/word/document.xml', `${contentType}.document.main+xml`, xmlText(root)),
    part('/word/styles.xml', `${contentType}.styles+xml`, styles),
    '</pkg:package>',
  ].join('');
}

const linksType = 'application/vnd.openxmlformats-package.relationships+xml';
