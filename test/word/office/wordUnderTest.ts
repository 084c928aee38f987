import { WordDocument } from '../../../src/word/office/wordDocument';
import { useOffice } from '../../officeHost/node';
import { WordHost } from '../../wordHost/wordHost';
import { stylesXml } from '../documents';

export interface WordUnderTest {
  readonly host: WordHost;
  readonly document: WordDocument;
  /** What stands in the body, as XML. */
  bodyXml(): Promise<string>;
}

/** A Word that has a document of this body open, and the adapter to it. */
export function openWord(bodyXml: string): WordUnderTest {
  const host = WordHost.ofBody(bodyXml, { styles: stylesXml, name: 'styrelse.docx' });
  useOffice(host);
  return { host, document: new WordDocument(), bodyXml: () => Promise.resolve(host.blocks.join('')) };
}
