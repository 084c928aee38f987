import { generalFormat, type CellFormat, type SheetCells } from '../cells';
import type { OwnSheet } from '../ownSheet';
import type { CellPlace, OwnState, ReadOptions, Workbook } from '../workbook';
import { WorkbookFault } from '../workbookFault';
import { findCustomXml } from './customXmlPart';
import { ReadingBudget, type XlsxLimits } from './limits';
import { PackageParts } from './packageParts';
import { readCellFormats } from './reading/cellFormats';
import { ReadingWatch } from './reading/readingWatch';
import { SheetsReader, userSheets, type SheetsRead } from './reading/readSheets';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './workbookPart';
import { packOwnSheets } from './writing/packOwnSheets';
import { packSettings } from './writing/packSettings';
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
  /** As it was before the last write of our sheets. */
  private checkpoint: PackageState | null = null;

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

  /** Told which cell to show, by a program that shows the workbook: a file has no selection. */
  onSelect: (place: CellPlace) => void = () => undefined;

  /** The file as it stands, with all that was written so far. */
  toBytes(): Uint8Array {
    return this.state.bytes;
  }

  /** As `readSheets`, and which sheets had to be left out. */
  read(options: ReadOptions = {}): Promise<SheetsRead> {
    return this.sheetsReader(options).read(userSheets(this.state.workbook));
  }

  async readSheets(options: ReadOptions = {}): Promise<readonly SheetCells[]> {
    return (await this.read(options)).sheets;
  }

  /** As `read`, with our own sheets among them, for a program that shows the workbook. */
  readAllSheets(options: ReadOptions = {}): Promise<SheetsRead> {
    const worksheets = this.state.workbook.sheets.filter(
      ({ isWorksheet, own }) => isWorksheet && own !== 'kept',
    );
    return this.sheetsReader(options).read(worksheets);
  }

  writeOwnSheets(sheets: readonly OwnSheet[]): Promise<readonly string[]> {
    return this.change(() => {
      const { parts, workbook } = this.state;
      checkSources(sheets, workbook);
      const { bytes, names } = packOwnSheets(parts, workbook, sheets, this.newBudget());
      const written = this.load(bytes);
      this.checkpoint = this.state;
      this.state = written;
      return names;
    });
  }

  removeOwnSheets(): Promise<void> {
    return this.change(() => {
      const { parts, workbook } = this.state;
      this.state = this.load(packOwnSheets(parts, workbook, [], this.newBudget()).bytes);
      this.checkpoint = null;
    });
  }

  ownState(): Promise<OwnState> {
    const own = this.state.workbook.sheets.filter((sheet) => sheet.own !== null && sheet.own !== 'kept');
    return Promise.resolve({
      sheets: own.map(({ name }) => name),
      checkpoint: this.checkpoint === null ? 'none' : 'complete',
    });
  }

  /** Gives the bytes as they were before the last write, but for settings that were kept since. */
  restore(): Promise<void> {
    return this.change(() => {
      if (this.checkpoint === null) return;
      const settings = this.settingsOf(this.state);
      const isKept = settings === null || settings === this.settingsOf(this.checkpoint);
      this.state = isKept ? this.checkpoint : this.withSettings(this.checkpoint, settings);
      this.checkpoint = null;
    });
  }

  readSettings(): Promise<string | null> {
    return Promise.resolve().then(() => this.settingsOf(this.state));
  }

  writeSettings(text: string): Promise<void> {
    return this.change(() => {
      this.state = this.withSettings(this.state, text);
    });
  }

  selectCell(place: CellPlace): Promise<void> {
    return Promise.resolve().then(() => {
      if (!hasSheet(this.state.workbook.sheets, place.sheet))
        throw new WorkbookFault('sheetGone', place.sheet);
      this.onSelect(place);
    });
  }

  /** Does all of a change or, with a fault, nothing. */
  private change<Result>(act: () => Result): Promise<Result> {
    return Promise.resolve()
      .then(act)
      .catch((error: unknown) => {
        throw error instanceof WorkbookFault ? error : new WorkbookFault('failed', null, { cause: error });
      });
  }

  private sheetsReader(options: ReadOptions): SheetsReader {
    const { parts, workbook, formats } = this.state;
    return new SheetsReader(parts, workbook, formats, this.newBudget(), new ReadingWatch(options));
  }

  private settingsOf({ parts, workbook }: PackageState): string | null {
    return findCustomXml(parts, workbook.relationships, this.newBudget())?.text ?? null;
  }

  private withSettings({ parts, workbook }: PackageState, text: string): PackageState {
    return this.load(packSettings(parts, workbook, text, this.newBudget()));
  }

  private newBudget(): ReadingBudget {
    return new ReadingBudget(this.limits);
  }

  private load(bytes: Uint8Array): PackageState {
    const parts = new PackageParts(readZipEntries(bytes));
    const budget = this.newBudget();
    const workbook = readWorkbookPart(parts, this.workbookPart, budget);
    return { bytes, parts, workbook, formats: readFormats(parts, workbook, budget) };
  }
}

/** Our sheets refer to sheets of the user's, which may have gone since they were read. */
function checkSources(sheets: readonly OwnSheet[], workbook: WorkbookPart): void {
  const users = workbook.sheets.filter(({ own }) => own === null);
  const gone = sheets.flatMap(({ sources }) => sources).find((source) => !hasSheet(users, source));
  if (gone !== undefined) throw new WorkbookFault('sheetGone', gone);
}

function hasSheet(sheets: readonly ListedSheet[], name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
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
