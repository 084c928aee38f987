import { AttributeCursor } from './xmlAttributes';
import { escapeXml } from './xmlText';
import type { XmlElement } from './xmlOutline';

/** Changes to a part's text; what is not named stays as it is, to the letter. */
export class XmlEdits {
  private readonly edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly text: string) {}

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  insert(at: number, xml: string): void {
    this.replace(at, at, xml);
  }

  /** Adds to the end of an element's content, also of one that is empty. */
  append(parent: XmlElement, xml: string): void {
    if (xml !== '') this.extend(parent, xml, {});
  }

  /** As `append`, and sets attributes of the element. */
  extend(parent: XmlElement, xml: string, attributes: Readonly<Record<string, string>>): void {
    let tag = parent.tag;
    for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
    const isEmpty = tag.endsWith('/>');
    if (isEmpty && xml !== '') {
      const opened = `${tag.slice(0, -2).trimEnd()}>`;
      this.replace(parent.start, parent.end, `${opened}${xml}</${parent.qualifiedName}>`);
      return;
    }
    if (tag !== parent.tag) this.replace(parent.start, parent.contentStart, tag);
    if (xml !== '') this.insert(parent.contentEnd, xml);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    this.extend(element, '', { [name]: value });
  }

  setText(element: XmlElement, text: string): void {
    this.replace(element.contentStart, element.contentEnd, escapeXml(text));
  }

  /** The text with all changes made. Throws if two of them overlap. */
  apply(): string {
    const pieces: string[] = [];
    let at = 0;
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const { start, end, text } of sorted) {
      if (start < at) throw new Error('Two edits of one part overlap.');
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    return pieces.join('') + this.text.slice(at);
  }

  private replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }
}

/** The start tag with an attribute set, in place of one that it has. */
export function withAttribute(tag: string, name: string, value: string): string {
  const cursor = new AttributeCursor(tag);
  while (cursor.next()) {
    if (tag.slice(cursor.nameStart, cursor.nameEnd) !== name) continue;
    return tag.slice(0, cursor.valueStart) + escapeXml(value) + tag.slice(cursor.valueEnd);
  }
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${escapeXml(value)}"${tag.slice(end)}`;
}
