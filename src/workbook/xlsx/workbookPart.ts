import type { OwnSheetRole } from '../ownSheet';
import { keptSheetPrefix, referredSheet, roleOfMark } from '../ownSheetMark';
import { checkpointNamespace } from '../settingsXml';
import { findCustomXml, type CustomXmlPart } from './customXmlPart';
import type { ReadingBudget } from '../../officePackage/limits';
import type { PackageParts } from '../../officePackage/packageParts';
import { readRelationships, type Relationship } from '../../officePackage/relationships';
import { isOn } from '../../officePackage/xml/xmlAttributes';
import { outlineXml, type XmlElement } from '../../officePackage/xml/xmlOutline';

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  readonly relationshipId: string;
  /** The sheet's part, null if the relationship is missing. */
  readonly part: string | null;
  /** False for chart sheets and the like, which have no cells. */
  readonly isWorksheet: boolean;
  /** Which of our sheets it is, or that it keeps what a write in Excel has replaced; null for a user's. */
  readonly own: OwnSheetRole | 'kept' | null;
  readonly element: XmlElement;
}

/** The workbook's part and what it points to. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
  readonly relationships: readonly Relationship[];
  /** What a write in Excel has left for its undo. */
  readonly checkpoint: CustomXmlPart | null;
  /** Days are counted from 1904, as older Excel for Mac did. */
  readonly dates1904: boolean;
}

/** Reads the workbook's part. Throws a PackageFault if it cannot be read. */
export function readWorkbookPart(parts: PackageParts, part: string, budget: ReadingBudget): WorkbookPart {
  const text = parts.text(part, budget);
  const root = outlineXml(text, part);
  const relationships = readRelationships(parts, part, budget);
  const owners = findOwners(root);
  const checkpoint = findCustomXml(parts, relationships, budget, checkpointNamespace);
  const isKept = (name: string): boolean =>
    checkpoint !== null && name.toLowerCase().startsWith(keptSheetPrefix);
  const sheets = (root.child('sheets')?.childrenNamed('sheet') ?? []).map((element): ListedSheet => {
    const name = element.attribute('name') ?? '';
    const relationshipId = element.prefixedAttribute('id') ?? '';
    const relationship = relationships.find(({ id }) => id === relationshipId);
    return {
      name,
      sheetId: Number(element.attribute('sheetId') ?? 0),
      hidden: (element.attribute('state') ?? 'visible') !== 'visible',
      relationshipId,
      part: relationship?.part ?? null,
      isWorksheet: relationship === undefined || relationship.kind === 'worksheet',
      own: owners.get(name.toLowerCase()) ?? (isKept(name) ? 'kept' : null),
      element,
    };
  });
  const dates1904 = isOn(root.child('workbookPr')?.attribute('date1904') ?? null);
  return { part, text, root, sheets, relationships, checkpoint, dates1904 };
}

/** Whether there is a sheet of that name, in whatever case. */
export function hasSheet(sheets: readonly ListedSheet[], name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Our sheets' names in lower case, each with its role. */
function findOwners(root: XmlElement): ReadonlyMap<string, OwnSheetRole> {
  const owners = new Map<string, OwnSheetRole>();
  for (const element of root.child('definedNames')?.childrenNamed('definedName') ?? []) {
    const role = markedRole(element);
    if (role !== null) owners.set(referredSheet(element.text).toLowerCase(), role);
  }
  return owners;
}

/** The role that a defined name marks its sheet with; null for a name that is none of our marks. */
export function markedRole(definedName: XmlElement): OwnSheetRole | null {
  // A name with a scope came about by copying the sheet.
  if (definedName.attribute('localSheetId') !== null) return null;
  return roleOfMark(definedName.attribute('name'));
}
