import { generalFormat, type CellFormat, type SheetCells } from '../cells';
import type { OwnSheet } from '../ownSheet';
import type { Workbook } from '../workbook';
import { ReadingBudget, type XlsxLimits } from './limits';
import { PackageParts } from './packageParts';
import { readCellFormats } from './reading/cellFormats';
import { readSheets, userSheets, type SheetsRead } from './reading/readSheets';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';
import { packOwnSheets } from './writing/packOwnSheets';
import { outlineXml } from './xml/xmlOutline';
import { readZipEntries } from './zip/zipEntries';

/** A package as it stands: its bytes, and what has been read of them. */
interface PackageState {
  readonly bytes: Uint8Array;
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly formats: readonly CellFormat[];
}

/** A workbook in an .xlsx or .xlsm file; `openXlsx` and `createXlsx` make one. */
export class XlsxWorkbook implements Workbook {
  private state: PackageState;

  /** Throws a PackageFault if the list of sheets or the styles cannot be read. */
  constructor(
    bytes: Uint8Array,
    private readonly workbookPart: string,
    readonly name: string,
    private readonly limits: XlsxLimits,
  ) {
    this.state = this.load(bytes);
  }

  /** Whether there is a sheet with cells that is not ours. */
  get hasUserSheets(): boolean {
    return userSheets(this.state.workbook).length > 0;
  }

  /** Whether the package bears a digital signature, which any change makes invalid. */
  get isSigned(): boolean {
    return this.state.parts.entries.some((entry) => /^_xmlsignatures\//i.test(entry.name));
  }

  /** The file as it stands, with the sheets written so far. */
  toBytes(): Uint8Array {
    return this.state.bytes;
  }

  /** As `readSheets`, and which sheets had to be left out. */
  read(): Promise<SheetsRead> {
    const { parts, workbook, formats } = this.state;
    return Promise.resolve().then(() => readSheets(parts, workbook, formats, new ReadingBudget(this.limits)));
  }

  async readSheets(): Promise<readonly SheetCells[]> {
    return (await this.read()).sheets;
  }

  writeOwnSheets(sheets: readonly OwnSheet[]): Promise<void> {
    return Promise.resolve().then(() => {
      const { parts, workbook } = this.state;
      this.state = this.load(packOwnSheets(parts, workbook, sheets, new ReadingBudget(this.limits)));
    });
  }

  private load(bytes: Uint8Array): PackageState {
    const parts = new PackageParts(readZipEntries(bytes));
    const budget = new ReadingBudget(this.limits);
    const workbook = readWorkbookPart(parts, this.workbookPart, budget);
    return { bytes, parts, workbook, formats: readFormats(parts, workbook, budget) };
  }
}

function readFormats(
  parts: PackageParts,
  workbook: WorkbookPart,
  budget: ReadingBudget,
): readonly CellFormat[] {
  const part = workbook.relationships.find(({ kind }) => kind === 'styles')?.part;
  if (part === undefined || part === null) return [generalFormat];
  return readCellFormats(outlineXml(parts.text(part, budget), part));
}
