import { quoteSheetName } from '../../../domain/address';
import { anchorPrefix, freeAnchorName, isAnchorName, ownSheetMarks, referredSheet } from '../../ownSheetMark';
import { absoluteReference } from '../../absoluteReference';
import { markedRole } from '../workbookPart';
import type { XmlEdits } from '../../../officePackage/xml/xmlEdits';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import type { ChangingWorkbook } from './leavingSheets';
import { declaration, namespacesOf } from './namespaces';
import type { PlacedSheet } from './placedSheet';

/**
 * Takes our marks and anchors out of the workbook's defined names and puts those of the placed sheets in; names in the
 * scope of a sheet follow it to its new index.
 */
export function editDefinedNames(
  edits: XmlEdits,
  workbook: ChangingWorkbook,
  placed: readonly PlacedSheet[],
  newIndexes: readonly (number | null)[],
): void {
  const { root, sheets, leaving } = workbook;
  const list = root.child('definedNames');
  const names = list?.childrenNamed('definedName') ?? [];
  const gone = names.filter(
    (name) =>
      isLeavingMark(name, workbook) || isScopedToLeaving(name, workbook) || isLeavingAnchor(name, workbook),
  );
  const taken = names.filter((name) => !gone.includes(name)).map((name) => name.attribute('name') ?? '');
  const firstIndex = sheets.length - leaving.size;
  const xmlns = list === undefined ? '' : declaration(list, namespacesOf(root).main);
  const marks = placed.map((sheet, index) => marksXml(sheet, firstIndex + index, xmlns));
  const added = [...marks, ...anchorsXml(placed, taken, xmlns)].join('');
  if (list === undefined) {
    if (added !== '') insertDefinedNames(edits, root, added);
    return;
  }
  if (gone.length === names.length && added === '') {
    edits.remove(list);
    return;
  }
  for (const name of names) {
    if (gone.includes(name)) edits.remove(name);
    else moveScope(edits, name, newIndexes);
  }
  edits.append(list, added);
}

function isLeavingMark(name: XmlElement, { leavingRoles }: ChangingWorkbook): boolean {
  const role = markedRole(name);
  return role !== null && leavingRoles.includes(role);
}

function isScopedToLeaving(name: XmlElement, { sheets, leaving }: ChangingWorkbook): boolean {
  const scope = name.attribute('localSheetId');
  const sheet = scope === null ? undefined : sheets[Number(scope)];
  return sheet !== undefined && leaving.has(sheet);
}

/** A name of the workbook that a leaving sheet of ours, or one that is gone, was reached by. */
function isLeavingAnchor(element: XmlElement, { leaving }: ChangingWorkbook): boolean {
  const name = element.attribute('name') ?? '';
  if (!name.toLowerCase().startsWith(anchorPrefix.toLowerCase())) return false;
  if (element.attribute('localSheetId') !== null) return false;
  const sheet = referredSheet(element.text).toLowerCase();
  return sheet === '#ref' || [...leaving].some(({ name: left }) => left.toLowerCase() === sheet);
}

function moveScope(edits: XmlEdits, name: XmlElement, newIndexes: readonly (number | null)[]): void {
  const scope = name.attribute('localSheetId');
  if (scope === null) return;
  const moved = newIndexes[Number(scope)] ?? Number(scope);
  if (moved !== Number(scope)) edits.setAttribute(name, 'localSheetId', String(moved));
}

/** The mark that the sheet is ours, and the rows that are repeated on each printed page. */
function marksXml({ name, sheet }: PlacedSheet, index: number, xmlns: string): string {
  const quoted = escapeXml(quoteSheetName(name));
  const mark = `<definedName${xmlns} name="${ownSheetMarks[sheet.role]}" hidden="1">${quoted}!$A$1</definedName>`;
  if (sheet.frozenRows === 0) return mark;
  const rows = `${quoted}!$1:$${sheet.frozenRows}`;
  return `${mark}<definedName${xmlns} name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
}

/** Names that lead to our tables; one that the user has taken gets a number. Throws a RangeError for one that Excel does not take. */
function anchorsXml(
  placed: readonly PlacedSheet[],
  taken: readonly string[],
  xmlns: string,
): readonly string[] {
  const used = [...taken];
  return placed.flatMap(({ name: sheetName, sheet }) =>
    sheet.anchors.map(({ name, area }) => {
      if (!isAnchorName(name)) throw new RangeError(`"${name}" is no name for an anchor.`);
      const free = freeAnchorName(name, used);
      used.push(free);
      return `<definedName${xmlns} name="${free}">${escapeXml(absoluteReference(sheetName, area))}</definedName>`;
    }),
  );
}

/** The schema wants the names right after these, of which only the sheets must be there. */
function insertDefinedNames(edits: XmlEdits, root: XmlElement, xml: string): void {
  const before = root.children.findLast(({ name }) =>
    ['sheets', 'functionGroups', 'externalReferences'].includes(name),
  );
  if (before === undefined) return;
  const { main } = namespacesOf(root);
  edits.insert(before.end, `<definedNames${declaration(root, main)}>${xml}</definedNames>`);
}
