import { settingsNamespace, settingsText } from '../settingsXml';
import type { ReadingBudget } from '../../officePackage/limits';
import { PackageFault } from '../../officePackage/packageFault';
import type { PackageParts } from '../../officePackage/packageParts';
import type { Relationship } from '../../officePackage/relationships';

/** A custom XML part in which a text of ours is kept. */
export interface CustomXmlPart {
  readonly relationship: Relationship;
  readonly part: string;
  /** The part's XML. */
  readonly xml: string;
  /** What it keeps. */
  readonly text: string;
}

/** Finds a text of ours among the workbook's custom XML, whatever Excel has called its part since; null where there is none. */
export function findCustomXml(
  parts: PackageParts,
  relationships: readonly Relationship[],
  budget: ReadingBudget,
  namespace = settingsNamespace,
): CustomXmlPart | null {
  for (const relationship of relationships) {
    const { kind, part } = relationship;
    if (kind !== 'customXml' || part === null) continue;
    const xml = readableText(parts, part, budget);
    const text = xml.includes(namespace) ? settingsText(xml, namespace) : null;
    if (text !== null) return { relationship, part, xml, text };
  }
  return null;
}

/** A part that cannot be read is none of ours, and no reason to fail. */
function readableText(parts: PackageParts, part: string, budget: ReadingBudget): string {
  try {
    return parts.text(part, budget);
  } catch (error) {
    if (error instanceof PackageFault) return '';
    throw error;
  }
}
