import { wordNamespaces } from './wordNames';

const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A document as the one text that Word takes in (`insertOoxml`): `bodyXml` is what is to stand in its body, with the
 * prefix `w:`. It brings no styles: what is inserted takes those of the document.
 */
export function flatPackage(bodyXml: string): string {
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  return (
    `<pkg:package xmlns:pkg="${packageNamespace}">` +
    part(
      '/_rels/.rels',
      'application/vnd.openxmlformats-package.relationships+xml',
      `<Relationships xmlns="${relationshipsNamespace}"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ) +
    part(
      '/word/document.xml',
      `${wordType}.document.main+xml`,
      `<w:document xmlns:w="${wordNamespaces.transitional}"><w:body>${bodyXml}</w:body></w:document>`,
    ) +
    '</pkg:package>'
  );
}
