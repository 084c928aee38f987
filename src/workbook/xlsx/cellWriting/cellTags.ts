import { AttributeCursor } from '../../../officePackage/xml/xmlAttributes';

/** The prefix of an element with its colon, '' where it has none. */
export function prefixOf(tag: string): string {
  return /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? '';
}

export function isEmptyTag(tag: string): boolean {
  return tag.endsWith('/>');
}

/** The start tag up to where its `>` or `/>` goes. */
export function tagStart(tag: string): string {
  return tag.slice(0, isEmptyTag(tag) ? -2 : -1).trimEnd();
}

/** The start tag without some attributes, which have no prefix. */
function withoutAttributes(tag: string, names: readonly string[]): string {
  const cursor = new AttributeCursor(tag);
  let kept = '';
  let at = 0;
  while (cursor.next()) {
    if (!names.includes(tag.slice(cursor.nameStart, cursor.nameEnd))) continue;
    kept += tag.slice(at, cursor.nameStart).trimEnd();
    at = cursor.valueEnd + 1;
  }
  return kept + tag.slice(at);
}

/** What says of what kind a cell's content is: it goes with the content. */
const kinds = ['t', 'cm', 'vm'];

/** `<c r="B7" s="3"><v>1.5</v></c>` from a cell's start tag, which keeps its style. */
export function numberCellXml(tag: string, number: string | null): string {
  const start = tagStart(withoutAttributes(tag, kinds));
  if (number === null) return `${start}/>`;
  const prefix = prefixOf(tag);
  return `${start}>${valueXml(prefix, number)}</${prefix}c>`;
}

/** A formula's cell keeps its start tag but for what kind of result it has. */
export function resultTag(tag: string): string {
  return withoutAttributes(tag, ['t', 'vm']);
}

export function valueXml(prefix: string, number: string): string {
  return `<${prefix}v>${number}</${prefix}v>`;
}
