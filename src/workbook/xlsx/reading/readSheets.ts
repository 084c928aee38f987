import { isInputRole } from '../../ownSheetMark';
import type { CellFormat, SheetCells } from '../../cells';
import type { ReadingBudget } from '../../../officePackage/limits';
import { PackageFault, damaged, type PartProblem } from '../../../officePackage/packageFault';
import type { PackageParts } from '../../../officePackage/packageParts';
import type { ListedSheet, WorkbookPart } from '../workbookPart';
import { scanPartInSteps } from '../../../officePackage/scanPart';
import type { XmlHandler } from '../../../officePackage/xml/xmlScanner';
import type { ReadingWatch } from './readingWatch';
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

/** Reads worksheets of one package. */
export class SheetsReader {
  private readonly copies = new TextCopies();

  constructor(
    private readonly parts: PackageParts,
    private readonly workbook: WorkbookPart,
    private readonly formats: readonly CellFormat[],
    private readonly budget: ReadingBudget,
    private readonly watch: ReadingWatch,
  ) {}

  /**
   * Reads the listed sheets; one that cannot be read becomes a problem, the others are read nonetheless. Throws a
   * WorkbookFault if it is broken off.
   */
  async read(listedSheets: readonly ListedSheet[]): Promise<SheetsRead> {
    const sheets: SheetCells[] = [];
    const problems: SheetProblem[] = [];
    this.watch.tell(0, listedSheets.length);
    const strings = await valueOrProblem(this.readSharedStrings());
    for (const [index, listed] of listedSheets.entries()) {
      const sheet = strings.ok ? await valueOrProblem(this.readSheet(listed, strings.value)) : strings;
      if (sheet.ok) sheets.push(sheet.value);
      else problems.push({ sheet: listed.name, problem: sheet.problem });
      this.watch.tell(index + 1, listedSheets.length);
    }
    return { sheets, problems };
  }

  private async readSharedStrings(): Promise<readonly string[]> {
    const part = this.workbook.relationships.find(({ kind }) => kind === 'sharedStrings')?.part;
    if (part === undefined || part === null) return [];
    const reader = new SharedStringsReader(part, this.budget);
    await this.scan(part, reader);
    return reader.strings;
  }

  private async readSheet(listed: ListedSheet, strings: readonly string[]): Promise<SheetCells> {
    const { part, name, hidden, own } = listed;
    if (part === null) throw damaged(`${name} (${listed.relationshipId})`, 'missing');
    const reader = new SheetReader(part, strings, this.copies, this.budget);
    await this.scan(part, reader);
    const { rows, merges } = reader;
    const days = this.workbook.dates1904 ? ({ dates1904: true } as const) : {};
    const cells = { name, hidden, rows, formats: this.formats, merges, ...days };
    return own === null || own === 'kept' ? cells : { ...cells, own };
  }

  private async scan(part: string, handler: XmlHandler): Promise<void> {
    const steps = scanPartInSteps(this.parts, part, handler, this.budget);
    while (steps.next().done !== true) if (this.watch.isDue) await this.watch.giveWay();
  }
}

/** The worksheets that are not ours. */
export function userSheets(workbook: WorkbookPart): readonly ListedSheet[] {
  return workbook.sheets.filter(
    ({ isWorksheet, own }) => isWorksheet && (own === null || (own !== 'kept' && isInputRole(own))),
  );
}

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: PartProblem };

async function valueOrProblem<Value>(reading: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await reading };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, problem: error.problem };
    throw error;
  }
}
