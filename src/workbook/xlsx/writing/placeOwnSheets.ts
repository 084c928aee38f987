import type { OwnSheet } from '../../ownSheet';
import { freeSheetName, isSheetName } from '../../sheetName';
import { WorkbookFault } from '../../workbookFault';
import { partKey, type PackageParts } from '../../../officePackage/packageParts';
import { resolveTarget } from '../../../officePackage/relationships';
import { freeName } from './freeName';
import type { ChangingWorkbook } from './leavingSheets';
import type { PlacedDrawing, PlacedSheet } from './placedSheet';

/**
 * Finds free names, parts and ids; what our old sheets used is free again, so that writing the same sheets twice
 * gives the same package. `removed` are the keys of parts that go. Throws a WorkbookFault for a name that Excel does not take.
 */
export function placeOwnSheets(
  sheets: readonly OwnSheet[],
  workbook: ChangingWorkbook,
  parts: PackageParts,
  removed: ReadonlySet<string>,
): readonly PlacedSheet[] {
  const staying = workbook.sheets.filter((sheet) => !workbook.leaving.has(sheet));
  const oldIds = new Map(workbook.sheets.map(({ own, sheetId }) => [own, sheetId]));
  const names = staying.map(({ name }) => name);
  const sheetIds = new Set(staying.map(({ sheetId }) => sheetId));
  const relationshipIds = new Set(keptRelationshipIds(workbook));
  const partKeys = new Set(parts.entries.map(({ name }) => partKey(name)).filter((key) => !removed.has(key)));
  /** `worksheets/avstam-summary.xml` beside the workbook's part, or with the lowest number that makes it free. */
  const freePart = (folder: string, { role }: OwnSheet): string => {
    const part = freeName(
      (number) => resolveTarget(workbook.part, `${folder}/avstam-${role}${number === 1 ? '' : number}.xml`),
      (candidate) => partKeys.has(partKey(candidate)),
    );
    partKeys.add(partKey(part));
    return part;
  };

  return sheets.map((sheet): PlacedSheet => {
    if (!isSheetName(sheet.name)) throw new WorkbookFault('failed', sheet.name);
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    const oldId = oldIds.get(sheet.role);
    const isOldFree = oldId !== undefined && !sheetIds.has(oldId);
    const sheetId = isOldFree ? oldId : Math.max(0, ...sheetIds) + 1;
    sheetIds.add(sheetId);
    const relationshipId = freeName(
      (number) => `rId${number}`,
      (id) => relationshipIds.has(id),
    );
    relationshipIds.add(relationshipId);
    const part = freePart('worksheets', sheet);
    return { sheet, name, part, sheetId, relationshipId, drawing: placeDrawing(sheet, freePart) };
  });
}

function placeDrawing(
  sheet: OwnSheet,
  freePart: (folder: string, sheet: OwnSheet) => string,
): PlacedDrawing | null {
  if (sheet.charts.length === 0) return null;
  const charts = sheet.charts.map((chart) => ({ chart, part: freePart('charts', sheet) }));
  return { part: freePart('drawings', sheet), charts };
}

function keptRelationshipIds(workbook: ChangingWorkbook): readonly string[] {
  const gone = new Set([...workbook.leaving].map((sheet) => sheet.relationshipId));
  return workbook.relationships.map(({ id }) => id).filter((id) => !gone.has(id));
}
