import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { WordNames } from './wordNames';

/** What the tag of a control of ours begins with; Word takes 64 characters in all. */
const prefix = 'avstam:';

export function tagOf(id: string): string {
  return prefix + id;
}

/** The id of the part that a control (`w:sdt`) holds; null if it is not ours. */
export function controlTag(control: XmlElement, names: WordNames): string | null {
  const tag = names.value(names.child(names.child(control, 'sdtPr'), 'tag'));
  return tag?.startsWith(prefix) === true && tag.length > prefix.length ? tag.slice(prefix.length) : null;
}
