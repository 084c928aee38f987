import { decodeXml } from './xmlText';

const space = 32;
const equals = 61;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;

/** Walks through the attributes of a start tag such as `<c r="B7" t="s">`; all positions are in the tag. */
export class AttributeCursor {
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private at = 1;

  constructor(private readonly tag: string) {
    while (this.at < tag.length && tag.charCodeAt(this.at) > space) this.at += 1;
  }

  /** Goes on to the next attribute; false if there is none. */
  next(): boolean {
    const tag = this.tag;
    let at = this.skipSpace(this.at);
    this.nameStart = at;
    while (at < tag.length && tag.charCodeAt(at) !== equals && tag.charCodeAt(at) > space) at += 1;
    this.nameEnd = at;
    at = this.skipSpace(at);
    if (tag.charCodeAt(at) !== equals) return false;
    at = this.skipSpace(at + 1);
    const quote = tag.charCodeAt(at);
    if (quote !== doubleQuote && quote !== singleQuote) return false;
    this.valueStart = at + 1;
    do at += 1;
    while (at < tag.length && tag.charCodeAt(at) !== quote);
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** The value of the attribute at hand; null if it is no XML text. */
  value(): string | null {
    return decodeXml(this.tag.slice(this.valueStart, this.valueEnd));
  }

  private skipSpace(from: number): number {
    let at = from;
    while (this.tag.charCodeAt(at) <= space) at += 1;
    return at;
  }
}

/** An attribute's value by its name without prefix; null if there is none or its value is no XML text. */
export function attribute(tag: string, name: string): string | null {
  const cursor = new AttributeCursor(tag);
  while (cursor.next()) {
    const isNamed =
      cursor.nameEnd - cursor.nameStart === name.length && tag.startsWith(name, cursor.nameStart);
    if (isNamed) return cursor.value();
  }
  return null;
}

/** As `attribute`, for one that bears a namespace prefix, whichever: `id` finds `r:id`. */
export function prefixedAttribute(tag: string, name: string): string | null {
  const cursor = new AttributeCursor(tag);
  while (cursor.next()) {
    const prefixEnd = cursor.nameEnd - name.length - 1;
    const isNamed =
      prefixEnd > cursor.nameStart &&
      tag.charCodeAt(prefixEnd) === colon &&
      tag.startsWith(name, prefixEnd + 1);
    if (isNamed) return cursor.value();
  }
  return null;
}

/** Whether an attribute of XML Schema's boolean type is on: `1` or `true`. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}
