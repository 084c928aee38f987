import { cellFault, isSameValue, requireExpected, requireUnmerged } from '../../cellChanges';
import { cellFormula, cellValue, type SheetCells } from '../../cells';
import type { OwnSheetRole } from '../../ownSheet';
import type { CellChange } from '../../workbook';
import { WorkbookFault } from '../../workbookFault';
import { ReadingBudget } from '../../../officePackage/limits';
import { PackageFault } from '../../../officePackage/packageFault';
import type { PackageParts } from '../../../officePackage/packageParts';
import { readStyles, type PackageState } from '../packageState';
import { ReadingWatch } from '../reading/readingWatch';
import { SheetsReader, type SheetsRead } from '../reading/readSheets';
import { recalculate } from '../recalculation/recalculate';
import type { ListedSheet } from '../workbookPart';
import { numberText, type CellEdit } from './cellEdit';
import { lockedStyles } from './lockedStyles';
import { packCells, type SheetEdits } from './packCells';

/**
 * The parts with other numbers in some of the user's cells, and with the results that formulas now have: on those of the
 * user's sheets, and on those of ours but for the given roles. Throws a WorkbookFault where a cell is not as expected or
 * can't be changed.
 */
export async function writeCells(
  state: PackageState,
  changes: readonly CellChange[],
  rewritten: readonly OwnSheetRole[],
): Promise<PackageParts> {
  if (changes.length === 0) return state.parts;
  const { parts, workbook, limits } = state;
  const listed = workbook.sheets.filter(
    ({ own, isWorksheet }) => isWorksheet && own !== 'kept' && (own === null || !rewritten.includes(own)),
  );
  const read = await readListed(state, listed);
  const bySheet = changesBySheet(changes, listed);
  for (const [sheet, ofSheet] of bySheet) checkChanges(ofSheet, cellsOf(sheet, read));

  const edits = new Map<string, CellEdit[]>();
  const add = (sheet: string, edit: CellEdit): void => {
    const key = sheet.toLowerCase();
    const ofSheet = edits.get(key);
    if (ofSheet === undefined) edits.set(key, [edit]);
    else ofSheet.push(edit);
  };
  for (const { sheet, row, column, value } of changes)
    add(sheet, { row, column, kind: 'content', number: value === null ? null : numberText(value) });
  for (const { sheet, row, column, value } of recalculate(read.sheets, changes))
    add(sheet, { row, column, kind: 'result', number: value === null ? null : numberText(value) });

  const bySheetEdits = listed.flatMap((sheet): SheetEdits[] => {
    const ofSheet = edits.get(sheet.name.toLowerCase());
    return ofSheet === undefined ? [] : [{ sheet, edits: ofSheet }];
  });
  const budget = new ReadingBudget(limits);
  const isLocked = lockedStyles(readStyles(parts, workbook, budget));
  const watch = givingWay();
  const steps = packCells(parts, workbook, bySheetEdits, isLocked, budget);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (watch.isDue) await watch.giveWay();
  }
}

/** Throws a WorkbookFault 'notAsWritten' for a cell that does not hold what was written to it. */
export async function requireAsWritten(state: PackageState, changes: readonly CellChange[]): Promise<void> {
  const bySheet = changesBySheet(changes, state.workbook.sheets);
  const read = await readListed(state, [...bySheet.keys()]);
  for (const [sheet, ofSheet] of bySheet) {
    const cells = cellsOf(sheet, read);
    for (const change of ofSheet) {
      const { row, column, value } = change;
      const isWritten = isSameValue(cellValue(cells, row, column), value?.toNumber() ?? null);
      if (!isWritten || cellFormula(cells, row, column) !== undefined)
        throw cellFault('notAsWritten', change);
    }
  }
}

/** Throws a WorkbookFault 'sheetGone' for a sheet that is not listed as the user's. */
function changesBySheet(
  changes: readonly CellChange[],
  listed: readonly ListedSheet[],
): ReadonlyMap<ListedSheet, readonly CellChange[]> {
  const users = new Map(
    listed.flatMap((sheet) => (sheet.own === null ? [[sheet.name.toLowerCase(), sheet] as const] : [])),
  );
  const bySheet = new Map<ListedSheet, CellChange[]>();
  for (const change of changes) {
    const sheet = users.get(change.sheet.toLowerCase());
    if (sheet === undefined) throw new WorkbookFault('sheetGone', change.sheet);
    const ofSheet = bySheet.get(sheet);
    if (ofSheet === undefined) bySheet.set(sheet, [change]);
    else ofSheet.push(change);
  }
  return bySheet;
}

function checkChanges(changes: readonly CellChange[], cells: SheetCells): void {
  for (const change of changes) {
    const { row, column } = change;
    requireExpected(change, cellValue(cells, row, column), cellFormula(cells, row, column) ?? null);
  }
  requireUnmerged(changes, cells.merges);
}

function cellsOf({ name }: ListedSheet, { sheets, problems }: SheetsRead): SheetCells {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found !== undefined) return found;
  const problem = problems.find(({ sheet }) => sheet === name)?.problem;
  throw problem === undefined ? new WorkbookFault('sheetGone', name) : new PackageFault(problem);
}

function readListed(state: PackageState, sheets: readonly ListedSheet[]): Promise<SheetsRead> {
  const { parts, workbook, formats, limits } = state;
  return new SheetsReader(parts, workbook, formats, new ReadingBudget(limits), givingWay()).read(sheets);
}

/** Gives way to others, though nobody asks how far it has come. */
function givingWay(): ReadingWatch {
  return new ReadingWatch({ onProgress: () => undefined });
}
