import type { XmlElement } from '../../../officePackage/xml/xmlOutline';

/** The namespaces of a workbook, by its flavour of the standard. */
export interface Namespaces {
  readonly main: string;
  /** Also the start of each relationship's type. */
  readonly relationships: string;
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly customXml: string;
}

export const transitionalNamespaces: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};

const strictNamespaces: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

export const packageNamespaces = {
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

/** The namespaces that a workbook's root element declares. */
export function namespacesOf(workbook: XmlElement): Namespaces {
  return workbook.tag.includes(strictNamespaces.main) ? strictNamespaces : transitionalNamespaces;
}

/** What a new child of `parent` has to declare: nothing, unless its namespace is only known by a prefix there. */
export function declaration(parent: XmlElement, namespace: string): string {
  return parent.qualifiedName.includes(':') ? ` xmlns="${namespace}"` : '';
}
