import type { SheetCells } from '../../../src/workbook/cells';
import type { OwnSheet } from '../../../src/workbook/ownSheet';
import { sheetsOnly, type CellPlace, type Workbook } from '../../../src/workbook/workbook';
import { departments, seenSheet, userSheet } from '../sheets';

/** A workbook under test, and a look at all that it holds. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** All sheets in order, our own among them. */
  allSheets(): Promise<readonly SheetCells[]>;
  /** The names that a user sees, each with what it refers to: `Sammanfattning!$A$2:$B$5`. */
  visibleNames(): Promise<Readonly<Record<string, string>>>;
  /** The titles of all charts, sheet by sheet. */
  chartTitles(): Promise<readonly string[]>;
  /** The cell that was last shown to the user. */
  selected(): Promise<CellPlace | null>;
}

/** Opens a workbook that holds these cells, and names of the user's with what they refer to. */
export type OpenWorkbook = (
  sheets: readonly SheetCells[],
  names?: Readonly<Record<string, string>>,
) => Promise<WorkbookUnderTest>;

export const hidden = userSheet('Dold', [['x']], { hidden: true });
export const users = [departments, hidden];

export async function written(
  open: OpenWorkbook,
  own: readonly OwnSheet[],
  sheets: readonly SheetCells[] = users,
): Promise<WorkbookUnderTest> {
  const subject = await open(sheets);
  await subject.workbook.write(sheetsOnly(own));
  return subject;
}

export async function sheetNames(subject: WorkbookUnderTest): Promise<readonly string[]> {
  return (await subject.allSheets()).map(({ name }) => name);
}

/** All that a user may see. */
export async function seen(subject: WorkbookUnderTest): Promise<unknown> {
  return {
    sheets: (await subject.allSheets()).map(seenSheet),
    names: await subject.visibleNames(),
    charts: await subject.chartTitles(),
  };
}

export async function sheetAt(subject: WorkbookUnderTest, index: number): Promise<SheetCells> {
  const sheet = (await subject.allSheets())[index];
  if (sheet === undefined) throw new Error(`There is no sheet ${index}.`);
  return sheet;
}
