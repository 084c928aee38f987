import type { XmlElement } from '../../../officePackage/xml/xmlOutline';

/** One list of the styles part: its elements as written, and what is to be added. */
export class StyleEntries {
  readonly elements: readonly XmlElement[];
  readonly additions: string[];
  private readonly indexes = new Map<string, number>();

  constructor(
    text: string,
    readonly element: XmlElement | undefined,
    required: readonly string[],
  ) {
    this.elements = element?.children ?? [];
    this.additions = this.elements.length === 0 ? [...required] : [];
    const entries = [...this.elements.map((child) => text.slice(child.start, child.end)), ...this.additions];
    entries.forEach((entry, index) => {
      if (!this.indexes.has(entry)) this.indexes.set(entry, index);
    });
  }

  get length(): number {
    return this.elements.length + this.additions.length;
  }

  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.length;
    this.additions.push(xml);
    this.indexes.set(xml, index);
    return index;
  }
}
