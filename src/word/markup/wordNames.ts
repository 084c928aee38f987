import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import { escapeXml } from '../../officePackage/xml/xmlText';

export const wordNamespaces = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
};

type Attributes = Readonly<Record<string, string | number>>;

/** The names of WordprocessingML as one document writes them: with its prefix, in its flavour of the standard. */
export class WordNames {
  constructor(
    /** Of elements: `w:`, or '' for the default namespace. */
    private readonly prefix: string,
    /** Of attributes, which no default namespace holds for. */
    private readonly attributePrefix: string,
    readonly isStrict: boolean,
  ) {}

  /** Whether an element is this one of WordprocessingML; `a:p` of a drawing is no `w:p`. */
  is(element: XmlElement, name: string): boolean {
    const start = `<${this.prefix}${name}`;
    return element.name === name && element.tag.startsWith(start) && element.tag[start.length] !== ':';
  }

  /** The local name of an element of WordprocessingML; null for one of another namespace. */
  nameOf(element: XmlElement): string | null {
    return this.is(element, element.name) ? element.name : null;
  }

  child(element: XmlElement | undefined, name: string): XmlElement | undefined {
    return element?.children.find((child) => this.is(child, name));
  }

  children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
    return element?.children.filter((child) => this.is(child, name)) ?? [];
  }

  attribute(element: XmlElement | undefined, name: string): string | null {
    return element?.attribute(this.attributePrefix + name) ?? null;
  }

  /** The value of an element's only attribute: `<w:jc w:val="right"/>`. */
  value(element: XmlElement | undefined): string | null {
    return this.attribute(element, 'val');
  }

  /** A whole number in an attribute; null where there is none. */
  number(element: XmlElement | undefined, name = 'val'): number | null {
    const text = this.attribute(element, name);
    return text !== null && /^-?\d{1,10}$/.test(text) ? Number(text) : null;
  }

  /** Whether a property that is on by being there is on. */
  isOn(element: XmlElement | undefined): boolean {
    return element !== undefined && !['0', 'false', 'off'].includes(this.value(element) ?? '1');
  }

  /** An element as XML; attributes have the document's prefix unless they bear one, content is XML. */
  xml(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
    const written = Object.entries(attributes).map(([attribute, value]) => {
      const qualified = attribute.includes(':') ? attribute : this.attributePrefix + attribute;
      return ` ${qualified}="${escapeXml(String(value))}"`;
    });
    const start = `${this.prefix}${name}${written.join('')}`;
    const inner = content.join('');
    return inner === '' ? `<${start}/>` : `<${start}>${inner}</${this.prefix}${name}>`;
  }

  /** An element with one value. */
  valueXml(name: string, value: string | number): string {
    return this.xml(name, { val: value });
  }

  /** Strict tells the start and the end of a line, Transitional its left and its right. */
  get left(): string {
    return this.isStrict ? 'start' : 'left';
  }

  get right(): string {
    return this.isStrict ? 'end' : 'right';
  }
}

/** Of what we write on our own. */
export const ownNames = new WordNames('w:', 'w:', false);

/**
 * The names of a document by its root element; null where it has another namespace, no prefix for attributes, or where
 * the same prefix means something else further down.
 */
export function namesOf(document: XmlElement, text: string): WordNames | null {
  const root = declarations(document.tag);
  const prefix = /^([^:]+:)?/.exec(document.qualifiedName)?.[0] ?? '';
  const namespace = root.find((each) => each.prefix === prefix)?.namespace;
  if (namespace !== wordNamespaces.transitional && namespace !== wordNamespaces.strict) return null;
  const attributePrefix =
    prefix || root.find((each) => each.namespace === namespace && each.prefix !== '')?.prefix;
  if (attributePrefix === undefined) return null;
  const isClear = declarations(text.slice(document.start, document.end)).every(
    (each) => (each.prefix === prefix || each.prefix === attributePrefix) === (each.namespace === namespace),
  );
  return isClear ? new WordNames(prefix, attributePrefix, namespace === wordNamespaces.strict) : null;
}

/** All namespaces that a piece of XML declares; a default one has the prefix ''. */
function declarations(xml: string): readonly { readonly prefix: string; readonly namespace: string }[] {
  return [...xml.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g)].map(([, name, namespace]) => ({
    prefix: name === undefined ? '' : `${name}:`,
    namespace: namespace ?? '',
  }));
}
