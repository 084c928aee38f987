import { WordDocument } from '../../../src/word/office/wordDocument';
import { useOffice } from '../../officeHost/node';
import { WordHost, type WordHostOptions } from '../../wordHost/wordHost';
import { stylesXml } from '../documents';

export interface WordUnderTest {
  readonly host: WordHost;
  readonly document: WordDocument;
  /** What stands in the body, as XML. */
  bodyXml(): Promise<string>;
}

/** A Word that has a document of this body open, and the adapter to it. */
export function openWord(bodyXml: string, options: WordHostOptions = {}): WordUnderTest {
  const host = WordHost.ofBody(bodyXml, { styles: stylesXml, name: 'styrelse.docx', ...options });
  useOffice(host);
  return { host, document: new WordDocument(), bodyXml: () => Promise.resolve(host.blocks.join('')) };
}

/** A header's part with this content. */
export function hostHeader(content: string): string {
  return `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:hdr>`;
}

/** A table of one cell, its width in twentieths of a point. */
export function table(width: number, content: string): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
}
