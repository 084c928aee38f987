import { useOffice } from '../officeHost/node';
import { WordHost, type WordHostOptions } from './wordHost';

/** A host in use with a document of these paragraphs and tables. */
export function hostWith(bodyXml: string, options: WordHostOptions = {}): WordHost {
  const host = WordHost.ofBody(bodyXml, options);
  useOffice(host);
  return host;
}

/** A paragraph with one run. */
export function p(text: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A control around `content`: of whole paragraphs, or of runs. */
export function control(id: number, tag: string, content: string, more = ''): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Part"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A table of one column, a cell for each content. */
export function table(...cells: readonly string[]): string {
  const rows = cells.map((cell) => `<w:tr><w:tc>${cell}</w:tc></w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A package as `insertOoxml` takes it. */
export function ooxml(bodyXml: string): string {
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${bodyXml}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
}
