import { XmlEdits } from '../../../officePackage/xml/xmlEdits';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import { editDefinedNames } from './definedNames';
import type { ChangingWorkbook } from './leavingSheets';
import { declaration, namespacesOf } from './namespaces';
import type { PlacedSheet } from './placedSheet';

/** The workbook's part with the leaving sheets out and the placed ones in, last; all else keeps its place and its text. */
export function workbookXml(workbook: ChangingWorkbook, placed: readonly PlacedSheet[]): string {
  const edits = new XmlEdits(workbook.text);
  const newIndexes = indexesAfter(workbook, placed);
  editSheets(edits, workbook, placed);
  editViews(edits, workbook.root, newIndexes);
  editDefinedNames(edits, workbook, placed, newIndexes);
  return edits.apply();
}

/** Per sheet as listed now its index afterwards; null for one that is not written again. */
function indexesAfter(
  { sheets, leaving }: ChangingWorkbook,
  placed: readonly PlacedSheet[],
): readonly (number | null)[] {
  const staying = sheets.filter((sheet) => !leaving.has(sheet));
  return sheets.map((sheet) => {
    if (!leaving.has(sheet)) return staying.indexOf(sheet);
    const again = placed.findIndex(({ sheet: { role } }) => role === sheet.own);
    return again < 0 ? null : staying.length + again;
  });
}

function editSheets(
  edits: XmlEdits,
  { root, leaving }: ChangingWorkbook,
  placed: readonly PlacedSheet[],
): void {
  const list = root.child('sheets');
  if (list === undefined) return;
  for (const { element } of leaving) edits.remove(element);
  const { main, relationships } = namespacesOf(root);
  const xmlns = declaration(list, main);
  const idPrefix = relationshipPrefix(root, relationships);
  const idName = idPrefix === null ? `xmlns:r="${relationships}" r:id` : `${idPrefix}:id`;
  const added = placed.map(
    ({ name, sheetId, relationshipId }) =>
      `<sheet${xmlns} name="${escapeXml(name)}" sheetId="${sheetId}" ${idName}="${relationshipId}"/>`,
  );
  edits.append(list, added.join(''));
}

/** The prefix that the root declares for the namespace. */
function relationshipPrefix(root: XmlElement, namespace: string): string | null {
  const found = [...root.tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find(
    ([, , uri]) => uri === namespace,
  );
  return found?.[1] ?? null;
}

/** The views name their first and their active tab by index. */
function editViews(edits: XmlEdits, root: XmlElement, newIndexes: readonly (number | null)[]): void {
  for (const view of root.child('bookViews')?.childrenNamed('workbookView') ?? []) {
    for (const name of ['activeTab', 'firstSheet']) {
      const index = view.attribute(name);
      if (index === null) continue;
      const moved = newIndexes[Number(index)] ?? 0;
      if (moved !== Number(index)) edits.setAttribute(view, name, String(moved));
    }
  }
}
