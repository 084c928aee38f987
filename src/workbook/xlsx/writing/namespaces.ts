import type { XmlElement } from '../xml/xmlOutline';

/** The namespaces of a workbook, by its flavour of the standard. */
export interface Namespaces {
  readonly main: string;
  /** Also the start of each relationship's type. */
  readonly relationships: string;
}

export const transitionalNamespaces: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const strictNamespaces: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
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
