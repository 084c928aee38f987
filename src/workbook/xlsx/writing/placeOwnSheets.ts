import type { OwnSheet } from '../../ownSheet';
import { freeSheetName, isSheetName } from '../../sheetName';
import { partKey, type PackageParts } from '../packageParts';
import { resolveTarget } from '../relationships';
import type { WorkbookPart } from '../workbookPart';
import type { PlacedSheet } from './placedSheet';

/**
 * Finds free names, parts and ids; what our old sheets used is free again, so that writing the same sheets twice
 * gives the same package. `removed` are the keys of parts that go.
 */
export function placeOwnSheets(
  sheets: readonly OwnSheet[],
  workbook: WorkbookPart,
  parts: PackageParts,
  removed: ReadonlySet<string>,
): readonly PlacedSheet[] {
  const users = workbook.sheets.filter(({ own }) => own === null);
  const oldIds = new Map(workbook.sheets.map(({ own, sheetId }) => [own, sheetId]));
  const names = users.map(({ name }) => name);
  const sheetIds = new Set(users.map(({ sheetId }) => sheetId));
  const relationshipIds = new Set(keptRelationshipIds(workbook));
  const partKeys = new Set(parts.entries.map(({ name }) => partKey(name)).filter((key) => !removed.has(key)));

  return sheets.map((sheet): PlacedSheet => {
    if (!isSheetName(sheet.name)) throw new RangeError(`Excel takes no sheet named "${sheet.name}".`);
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    const oldId = oldIds.get(sheet.role);
    const isOldFree = oldId !== undefined && !sheetIds.has(oldId);
    const sheetId = isOldFree ? oldId : Math.max(0, ...sheetIds) + 1;
    sheetIds.add(sheetId);
    const relationshipId = firstFree(
      (number) => `rId${number}`,
      (id) => relationshipIds.has(id),
    );
    relationshipIds.add(relationshipId);
    const part = firstFree(
      (number) =>
        resolveTarget(workbook.part, `worksheets/avstam-${sheet.role}${number === 1 ? '' : number}.xml`),
      (candidate) => partKeys.has(partKey(candidate)),
    );
    partKeys.add(partKey(part));
    return { sheet, name, part, sheetId, relationshipId };
  });
}

function keptRelationshipIds(workbook: WorkbookPart): readonly string[] {
  const gone = new Set(
    workbook.sheets.filter(({ own }) => own !== null).map((sheet) => sheet.relationshipId),
  );
  return workbook.relationships.map(({ id }) => id).filter((id) => !gone.has(id));
}

function firstFree(make: (number: number) => string, isTaken: (candidate: string) => boolean): string {
  let number = 1;
  while (isTaken(make(number))) number += 1;
  return make(number);
}
