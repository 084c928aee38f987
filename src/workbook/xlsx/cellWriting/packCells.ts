import type { ReadingBudget } from '../../../officePackage/limits';
import { damaged } from '../../../officePackage/packageFault';
import type { PackageParts } from '../../../officePackage/packageParts';
import { relationshipsPart } from '../../../officePackage/relationships';
import { scanPartInSteps } from '../../../officePackage/scanPart';
import type { ListedSheet, WorkbookPart } from '../workbookPart';
import { PackageEdits, relationshipsXml } from '../writing/packageEdits';
import { staleCalculationChain } from '../writing/staleCalculationChain';
import { EditedText } from '../../../officePackage/xml/editedText';
import { EntryPacker } from '../../../officePackage/zip/entryPacker';
import { unpackText } from '../../../officePackage/zip/unpack';
import type { CellEdit } from './cellEdit';
import { recalculatedOnLoad } from './recalculatedOnLoad';
import { SheetEditor } from './sheetEditor';

/** Changes to the cells of one sheet. */
export interface SheetEdits {
  readonly sheet: ListedSheet;
  readonly edits: readonly CellEdit[];
}

/**
 * The package with other numbers in some cells, in steps of a few milliseconds. Of a sheet's part only these cells change,
 * and the rows and cells that are new; programs that can are told to compute all formulas anew. Throws a PackageFault if a
 * sheet cannot be read, and a WorkbookFault where a cell can't be changed.
 */
export function* packCells(
  parts: PackageParts,
  workbook: WorkbookPart,
  changes: readonly SheetEdits[],
  isLocked: (style: number) => boolean,
  budget: ReadingBudget,
): Generator<void, PackageParts, void> {
  const edits = new PackageEdits(parts, []);
  const withoutFormula: ListedSheet[] = [];
  for (const { sheet, edits: cells } of changes) {
    const { part } = sheet;
    const entry = part === null ? undefined : parts.find(part);
    if (part === null || entry === undefined) throw damaged(sheet.name, 'missing');
    const editor = new SheetEditor(sheet.name, part, cells);
    yield* scanPartInSteps(parts, part, editor, budget);
    const texts = editor.finish(isLocked);
    if (editor.removesFormula) withoutFormula.push(sheet);
    const packer = new EntryPacker();
    const edited = new EditedText(texts, (text) => packer.write(text));
    yield* unpackText(entry, budget, (text) => edited.write(text));
    if (texts.length > 0) edits.replace(packer.finish(entry.name));
  }
  edits.change(workbook.part, workbook.text, recalculatedOnLoad(workbook));
  const chain = staleCalculationChain(parts, workbook, withoutFormula, budget);
  if (chain?.part) {
    edits.remove(chain.part);
    const relationships = relationshipsPart(workbook.part);
    const text = parts.text(relationships, budget);
    edits.change(relationships, text, relationshipsXml(text, workbook.part, [chain], []));
  }
  return edits.toParts(budget);
}
