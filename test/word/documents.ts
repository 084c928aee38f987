import { strToU8, zipSync } from 'fflate';
import { openDocx } from '../../src/word/docx/openDocx';
import type { DocxDocument } from '../../src/word/docx/docxDocument';
import { contentTypesXml, relationshipsXml, type Relationship } from '../workbook/xlsx/packages';

export const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const stylesXml = `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Beskrivning"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="Tabellrutnt"><w:name w:val="Table Grid"/></w:style></w:styles>`;

export interface DocumentParts {
  readonly body: string;
  readonly styles?: string | null;
  readonly relationships?: readonly Relationship[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: Readonly<Record<string, string>>;
  /** In place of the whole document part. */
  readonly document?: string;
}

export const section =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

/** A .docx whose body holds this XML. */
export function docx({
  body,
  styles = stylesXml,
  relationships = [],
  parts = {},
  types = {},
  document,
}: DocumentParts): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypesXml({
      'word/document.xml': `${wordType}.document.main+xml`,
      ...(styles === null ? {} : { 'word/styles.xml': `${wordType}.styles+xml` }),
      ...types,
    }),
    '_rels/.rels': relationshipsXml([{ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml':
      document ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationshipsXml([
      ...(styles === null ? [] : [{ id: 'rIdStyles', kind: 'styles', target: 'styles.xml' }]),
      ...relationships,
    ]),
    ...(styles === null ? {} : { 'word/styles.xml': styles }),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** Opens a document that must open. */
export function openDocument(bytes: Uint8Array): DocxDocument {
  const result = openDocx(bytes, 'styrelse.docx');
  if (!result.ok) throw new Error(`The document does not open: ${JSON.stringify(result.problem)}`);
  return result.document;
}

/** Paragraphs of running text as XML. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A control of ours as somebody could have made it: around paragraphs, with more properties. */
export function openControl(id: string, content: string, number = 17, properties = ''): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${id}"/><w:tag w:val="avstam:${id}"/><w:id w:val="${number}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A paragraph with a text box, as Word writes it: once for itself, once for older programs. */
export function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
