import type { ReadingBudget } from '../../officePackage/limits';
import type { PackageParts } from '../../officePackage/packageParts';
import type { Relationship } from '../../officePackage/relationships';
import { outlineXml } from '../../officePackage/xml/xmlOutline';
import type { DocumentPart, Placeholder } from '../boardDocument';
import { outlineBody } from '../markup/outlineBody';
import { findPlaceholders } from '../markup/placeholders';
import { namesOf } from '../markup/wordNames';
import { isTooDeep } from '../markup/wordMarkup';

/** What of ours stands in headers, footers, notes and comments: told, and left as it is. */
export interface OutsideContent {
  readonly parts: readonly DocumentPart[];
  readonly placeholders: readonly Placeholder[];
}

const kinds = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
/** What both a control's tag and a placeholder hold; a part without it is not read further. */
const mark = /avstam:/i;

/** Throws a PackageFault if such a part is damaged where it holds something of ours. */
export function readOutside(
  parts: PackageParts,
  relationships: readonly Relationship[],
  budget: ReadingBudget,
): OutsideContent {
  const found: { parts: DocumentPart[]; placeholders: Placeholder[] } = { parts: [], placeholders: [] };
  for (const { kind, part } of relationships) {
    if (!kinds.includes(kind) || part === null || parts.find(part) === undefined) continue;
    const text = parts.text(part, budget);
    if (!mark.test(text)) continue;
    const root = outlineXml(text, part);
    const names = namesOf(root, text);
    if (names === null || isTooDeep(root)) continue;
    const outline = outlineBody(root, names);
    const problem = 'outsideBody';
    outline.controls.forEach(({ id }, index) =>
      found.parts.push({ key: `${part}#${index}`, id, content: null, provenance: null, problem }),
    );
    findPlaceholders(outline).forEach(({ id, isAlone }, index) =>
      found.placeholders.push({ key: `${part}{${index}`, id, alone: isAlone, problem }),
    );
  }
  return found;
}
