import type { OwnSheet } from '../../ownSheet';
import type { ReadingBudget } from '../../../officePackage/limits';
import type { PackageParts } from '../../../officePackage/packageParts';
import {
  readRelationships,
  relationshipsPart,
  resolveTarget,
  type Relationship,
} from '../../../officePackage/relationships';
import type { WorkbookPart } from '../workbookPart';
import { addDrawing } from './addDrawing';
import { appPropertiesXml } from './appPropertiesXml';
import type { ChangingWorkbook } from './leavingSheets';
import { namespacesOf } from './namespaces';
import { ownSheetXml } from './ownSheetXml';
import { PackageEdits, relationshipsXml } from './packageEdits';
import { partsOfLeavingSheets } from './partsOfLeavingSheets';
import { placeOwnSheets } from './placeOwnSheets';
import type { PlacedSheet } from './placedSheet';
import { staleCalculationChain } from './staleCalculationChain';
import { StyleSheet, emptyStylesXml } from './styleSheet';
import { workbookXml } from './workbookXml';

const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
};

export interface PackedSheets {
  readonly parts: PackageParts;
  /** The names that the sheets got. */
  readonly names: readonly string[];
}

/**
 * The package without the leaving sheets and the checkpoint of a write in Excel, with `sheets` placed last, and every other
 * part as it was, packed bytes included.
 * Throws a PackageFault if a part that must list the sheets cannot be read, a RangeError or a WorkbookFault for names that
 * Excel does not take.
 */
export function packOwnSheets(
  parts: PackageParts,
  workbook: ChangingWorkbook,
  sheets: readonly OwnSheet[],
  budget: ReadingBudget,
): PackedSheets {
  const removed = partsOfLeavingSheets(parts, workbook, budget);
  const placed = placeOwnSheets(sheets, workbook, parts, removed);
  const edits = new PackageEdits(parts, removed);
  const namespaces = namespacesOf(workbook.root);

  const styles = openStyles(parts, workbook, namespaces.main, budget);
  const texts = placed.map((sheet) => ownSheetXml(sheet, styles.sheet, namespaces, workbook.dates1904));
  // A new styles part comes before the sheets: when these are replaced, it stays where it is.
  const addsStyles = styles.isNew && placed.length > 0;
  if (addsStyles) edits.add(styles.part, styles.sheet.toXml(), contentTypes.styles);
  else if (!styles.isNew) edits.change(styles.part, styles.text, styles.sheet.toXml());
  placed.forEach(({ part }, index) => edits.add(part, texts[index] ?? '', contentTypes.worksheet));
  for (const sheet of placed) addDrawing(edits, sheet, namespaces);

  edits.change(workbook.part, workbook.text, workbookXml(workbook, placed));
  const staleChain = staleCalculationChain(parts, workbook, workbook.leaving, budget);
  if (staleChain?.part) edits.remove(staleChain.part);
  const gone = [...leavingRelationships(workbook), ...(staleChain === undefined ? [] : [staleChain])];
  const added = placed.map(({ relationshipId, part }) => ({
    id: relationshipId,
    type: `${namespaces.relationships}/worksheet`,
    part,
  }));
  if (addsStyles) {
    added.unshift({ id: 'rIdAvstamStyles', type: `${namespaces.relationships}/styles`, part: styles.part });
  }
  const relationships = relationshipsPart(workbook.part);
  const text = parts.text(relationships, budget);
  edits.change(relationships, text, relationshipsXml(text, workbook.part, gone, added));

  changeAppProperties(edits, parts, workbook, placed, budget);
  return { parts: edits.toParts(budget), names: placed.map(({ name }) => name) };
}

interface OpenedStyles {
  readonly part: string;
  readonly text: string;
  readonly sheet: StyleSheet;
  readonly isNew: boolean;
}

/** The workbook's styles, or empty ones for a workbook without. */
function openStyles(
  parts: PackageParts,
  workbook: WorkbookPart,
  namespace: string,
  budget: ReadingBudget,
): OpenedStyles {
  const listed = workbook.relationships.find(({ kind }) => kind === 'styles')?.part ?? null;
  const part = listed ?? resolveTarget(workbook.part, 'avstam-styles.xml');
  const text = listed === null ? emptyStylesXml(namespace) : parts.text(listed, budget);
  return { part, text, sheet: new StyleSheet(text, part, namespace), isNew: listed === null };
}

function leavingRelationships(workbook: ChangingWorkbook): readonly Relationship[] {
  const ids = new Set([...workbook.leaving].map((sheet) => sheet.relationshipId));
  if (workbook.checkpoint !== null) ids.add(workbook.checkpoint.relationship.id);
  return workbook.relationships.filter(({ id }) => ids.has(id));
}

function changeAppProperties(
  edits: PackageEdits,
  parts: PackageParts,
  workbook: ChangingWorkbook,
  placed: readonly PlacedSheet[],
  budget: ReadingBudget,
): void {
  const part =
    readRelationships(parts, '', budget).find(({ kind }) => kind === 'extended-properties')?.part ?? null;
  if (part === null || parts.find(part) === undefined) return;
  const before = workbook.sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map((sheet) => ({ name: sheet.name, leaves: workbook.leaving.has(sheet) }));
  const text = parts.text(part, budget);
  edits.change(
    part,
    text,
    appPropertiesXml(
      text,
      part,
      before,
      placed.map(({ name }) => name),
    ),
  );
}
