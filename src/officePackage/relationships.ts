import type { ReadingBudget } from './limits';
import type { PackageParts } from './packageParts';
import { outlineXml, type XmlElement } from './xml/xmlOutline';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in Transitional and Strict: `worksheet`, `styles`. */
  readonly kind: string;
  /** The name of the part that it points to; null if it points outside the package. */
  readonly part: string | null;
  readonly element: XmlElement;
}

/** The part that holds the relationships of `source`; the package's own are those of ''. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of a part; none if it has no such part. Throws a PackageFault if they cannot be read. */
export function readRelationships(
  parts: PackageParts,
  source: string,
  budget: ReadingBudget,
): readonly Relationship[] {
  const part = relationshipsPart(source);
  if (parts.find(part) === undefined) return [];
  return outlineXml(parts.text(part, budget), part)
    .childrenNamed('Relationship')
    .map((element) => ({
      id: element.attribute('Id') ?? '',
      kind: (element.attribute('Type') ?? '').replace(/^.*\//, ''),
      part:
        element.attribute('TargetMode') === 'External'
          ? null
          : resolveTarget(source, element.attribute('Target') ?? ''),
      element,
    }));
}

/** The name of the part that `target` points to from `source`, absolute or relative. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
