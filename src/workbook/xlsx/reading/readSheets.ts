import type { CellFormat, SheetCells } from '../../cells';
import type { ReadingBudget } from '../limits';
import { PackageFault, damaged, type PartProblem } from '../packageFault';
import type { PackageParts } from '../packageParts';
import type { ListedSheet, WorkbookPart } from '../workbookPart';
import { scanPart } from '../scanPart';
import { SharedStringsReader } from './sharedStrings';
import { SheetReader } from './sheetReader';
import { TextCopies } from './textCopies';

/** A sheet that is left out of what was read, and why. */
export interface SheetProblem {
  readonly sheet: string;
  readonly problem: PartProblem;
}

export interface SheetsRead {
  readonly sheets: readonly SheetCells[];
  readonly problems: readonly SheetProblem[];
}

/** Reads the user's worksheets; one that cannot be read becomes a problem, the others are read nonetheless. */
export function readSheets(
  parts: PackageParts,
  workbook: WorkbookPart,
  formats: readonly CellFormat[],
  budget: ReadingBudget,
): SheetsRead {
  const sheets: SheetCells[] = [];
  const problems: SheetProblem[] = [];
  const copies = new TextCopies();
  const strings = valueOrProblem(() => readSharedStrings(parts, workbook, budget));
  for (const listed of userSheets(workbook)) {
    const sheet = valueOrProblem(() => {
      if (!strings.ok) throw new PackageFault(strings.problem);
      return readSheet(parts, listed, strings.value, formats, copies, budget);
    });
    if (sheet.ok) sheets.push(sheet.value);
    else problems.push({ sheet: listed.name, problem: sheet.problem });
  }
  return { sheets, problems };
}

/** The worksheets that are not ours. */
export function userSheets(workbook: WorkbookPart): readonly ListedSheet[] {
  return workbook.sheets.filter((sheet) => sheet.isWorksheet && sheet.own === null);
}

function readSharedStrings(
  parts: PackageParts,
  workbook: WorkbookPart,
  budget: ReadingBudget,
): readonly string[] {
  const part = workbook.relationships.find(({ kind }) => kind === 'sharedStrings')?.part;
  if (part === undefined || part === null) return [];
  const reader = new SharedStringsReader(part, budget);
  scanPart(parts, part, reader, budget);
  return reader.strings;
}

function readSheet(
  parts: PackageParts,
  listed: ListedSheet,
  strings: readonly string[],
  formats: readonly CellFormat[],
  copies: TextCopies,
  budget: ReadingBudget,
): SheetCells {
  const part = listed.part;
  if (part === null) throw damaged(`${listed.name} (${listed.relationshipId})`, 'missing');
  const reader = new SheetReader(part, strings, copies, budget);
  scanPart(parts, part, reader, budget);
  return { name: listed.name, hidden: listed.hidden, rows: reader.rows, formats, merges: reader.merges };
}

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: PartProblem };

function valueOrProblem<Value>(read: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, problem: error.problem };
    throw error;
  }
}
