import { excess } from '../limits';
import { damaged } from '../packageFault';
import { attribute, prefixedAttribute } from './xmlAttributes';
import { XmlScanner, type XmlHandler } from './xmlScanner';

/** An element of a small part with its place in the part's text, so that the text around it can be kept. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';
  /** Where the end tag starts; for an empty element the end of its only tag. */
  contentEnd: number;
  end: number;

  constructor(
    /** Without prefix. */
    readonly name: string,
    readonly tag: string,
    readonly start: number,
    /** Where the start tag ends. */
    readonly contentStart: number,
  ) {
    this.contentEnd = contentStart;
    this.end = contentStart;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  childrenNamed(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The name as written, with its prefix. */
  get qualifiedName(): string {
    return /^<([^\s/>]*)/.exec(this.tag)?.[1] ?? '';
  }

  attribute(name: string): string | null {
    return attribute(this.tag, name);
  }

  prefixedAttribute(name: string): string | null {
    return prefixedAttribute(this.tag, name);
  }
}

/** Each takes some 200 bytes; a workbook with all the styles that Excel allows has a tenth of it. */
const mostElements = 2_000_000;

/** The root element of a part's text. Throws a PackageFault if the text is not well-formed. */
export function outlineXml(text: string, part: string): XmlElement {
  const builder = new OutlineBuilder(part);
  const scanner = new XmlScanner(part, builder);
  scanner.write(text);
  scanner.end();
  if (builder.root === null) throw damaged(part, 'xml');
  return builder.root;
}

class OutlineBuilder implements XmlHandler {
  root: XmlElement | null = null;
  private readonly ancestors: XmlElement[] = [];
  private count = 0;

  constructor(private readonly part: string) {}

  open(name: string, tag: string, start: number, end: number): void {
    this.count += 1;
    if (this.count > mostElements) throw excess(this.part, 'elements', mostElements);
    const element = new XmlElement(name, tag, start, end);
    this.ancestors.at(-1)?.children.push(element);
    this.ancestors.push(element);
    this.root ??= element;
  }

  close(_name: string, start: number, end: number): void {
    const element = this.ancestors.pop();
    if (element === undefined) return;
    element.contentEnd = start;
    element.end = end;
  }

  text(text: string): void {
    const element = this.ancestors.at(-1);
    if (element !== undefined) element.text += text;
  }
}
