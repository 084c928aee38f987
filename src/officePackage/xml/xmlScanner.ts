import { damaged, PackageFault } from '../packageFault';
import { decodeXml } from './xmlText';

/** Receives a document's elements; names are without prefix, offsets count from the document's first character. */
export interface XmlHandler {
  /** `tag` is the start tag as written, from `<` to `>`. */
  open(name: string, tag: string, start: number, end: number): void;
  /** For an empty element `start` and `end` are both the tag's end. */
  close(name: string, start: number, end: number): void;
  text(text: string): void;
}

const slash = 47;
const exclamation = 33;
const question = 63;
const doubleQuote = 34;
const singleQuote = 39;
const greater = 62;
const space = 32;
const colon = 58;
const declarations = ['<!--', '<![CDATA[', '<!DOCTYPE'];
/** A token that is longer is no part of an Office document; without a bound each new chunk would search it again. */
const longestToken = 16 * 1024 * 1024;

/**
 * Reads XML that arrives in chunks. Throws a PackageFault where it is not well-formed or has a document type;
 * namespaces are not resolved, attributes are left to whoever wants them.
 */
export class XmlScanner {
  private rest = '';
  private restStart = 0;
  /** The names of the elements that are open, as written and without prefix. */
  private readonly openNames: string[] = [];
  private readonly openLocalNames: string[] = [];
  private sawRoot = false;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  write(chunk: string): void {
    const source = this.rest === '' ? chunk : this.rest + chunk;
    const end = this.scan(source);
    this.rest = source.slice(end);
    this.restStart += end;
    if (this.rest.length > longestToken) {
      throw new PackageFault({ code: 'tooLarge', part: this.part, unit: 'characters', limit: longestToken });
    }
  }

  end(): void {
    const complete = this.sawRoot && this.openNames.length === 0 && isBlank(this.rest);
    if (!complete) throw damaged(this.part, 'xml');
  }

  /** Scans as many whole tokens as there are and returns where the first incomplete one starts. */
  private scan(source: string): number {
    let at = 0;
    for (;;) {
      const open = source.indexOf('<', at);
      if (open < 0) return at;
      if (open > at) this.text(source.slice(at, open));
      const end = this.markup(source, open);
      if (end < 0) return open;
      at = end;
    }
  }

  /** Handles the markup at `open`; returns its end, or -1 if it is incomplete. */
  private markup(source: string, open: number): number {
    const code = source.charCodeAt(open + 1);
    if (code === slash) return this.endTag(source, open);
    if (code === question) return after(source, '?>', open);
    if (code === exclamation) return this.declaration(source, open);
    return this.startTag(source, open);
  }

  private startTag(source: string, open: number): number {
    const close = tagEnd(source, open + 1);
    if (close < 0) return -1;
    const isEmpty = source.charCodeAt(close - 1) === slash;
    const limit = isEmpty ? close - 1 : close;
    let nameEnd = open + 1;
    let localStart = nameEnd;
    for (; nameEnd < limit; nameEnd += 1) {
      const code = source.charCodeAt(nameEnd);
      if (code <= space) {
        if (isControl(code)) throw damaged(this.part, 'xml');
        break;
      }
      if (code === colon) localStart = nameEnd + 1;
    }
    if (nameEnd === localStart || (this.openNames.length === 0 && this.sawRoot))
      throw damaged(this.part, 'xml');
    this.sawRoot = true;
    const name = source.slice(open + 1, nameEnd);
    const local = localStart === open + 1 ? name : source.slice(localStart, nameEnd);
    const end = this.restStart + close + 1;
    this.handler.open(local, source.slice(open, close + 1), this.restStart + open, end);
    if (isEmpty) this.handler.close(local, end, end);
    else {
      this.openNames.push(name);
      this.openLocalNames.push(local);
    }
    return close + 1;
  }

  private endTag(source: string, open: number): number {
    const name = this.openNames.at(-1);
    const local = this.openLocalNames.at(-1);
    if (name === undefined || local === undefined) throw damaged(this.part, 'xml');
    const nameEnd = open + 2 + name.length;
    const close = source.charCodeAt(nameEnd) === greater ? nameEnd : source.indexOf('>', open);
    if (close < 0) return -1;
    const matches =
      source.startsWith(name, open + 2) && (close === nameEnd || isBlank(source.slice(nameEnd, close)));
    if (!matches) throw damaged(this.part, 'xml');
    this.openNames.pop();
    this.openLocalNames.pop();
    this.handler.close(local, this.restStart + open, this.restStart + close + 1);
    return close + 1;
  }

  private declaration(source: string, open: number): number {
    if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
    if (source.startsWith('<![CDATA[', open)) {
      const end = after(source, ']]>', open);
      if (end >= 0 && this.openNames.length > 0) this.handler.text(source.slice(open + 9, end - 3));
      return end;
    }
    if (source.startsWith('<!DOCTYPE', open)) throw damaged(this.part, 'doctype');
    const start = source.slice(open, open + 9);
    // The next chunk may complete it.
    if (declarations.some((declaration) => declaration.startsWith(start))) return -1;
    throw damaged(this.part, 'xml');
  }

  private text(raw: string): void {
    if (this.openNames.length === 0) {
      if (!isBlank(raw)) throw damaged(this.part, 'xml');
      return;
    }
    const text = decodeXml(raw);
    if (text === null) throw damaged(this.part, 'xml');
    this.handler.text(text);
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The position of the tag's `>`, which may stand in an attribute's value too; -1 if it is not there. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greater) return at;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return -1;
}

/** Below the blank only a tab and line ends are characters of XML. */
function isControl(code: number): boolean {
  return code < space && code !== 0x09 && code !== 0x0a && code !== 0x0d;
}
