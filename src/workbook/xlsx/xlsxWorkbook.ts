import type { SheetCells } from '../cells';
import { isInputRole, outputRoles } from '../ownSheetMark';
import type { CellPlace, OwnState, ReadOptions, Workbook, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbookFault';
import { ReadingBudget, type PackageLimits } from '../../officePackage/limits';
import { keptSettings, loadPackage, type PackageState } from './packageState';
import { ReadingWatch } from './reading/readingWatch';
import { SheetsReader, userSheets, type SheetsRead } from './reading/readSheets';
import { hasSheet } from './workbookPart';
import { changedPackage, withoutOwnSheets, withSettings } from './writing/packageChange';

/** What undoes the last write. */
interface Checkpoint {
  readonly state: PackageState;
  /** The settings that the write made; null where it made none. */
  readonly settings: string | null;
}

/** A workbook in an .xlsx or .xlsm file; `openXlsx` and `createXlsx` make one. */
export class XlsxWorkbook implements Workbook {
  private state: PackageState;
  private checkpoint: Checkpoint | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /** Throws a PackageFault if the list of sheets or the styles cannot be read. */
  constructor(
    bytes: Uint8Array,
    workbookPart: string,
    readonly name: string,
    limits: PackageLimits,
  ) {
    this.state = loadPackage(bytes, workbookPart, limits);
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

  write(change: WorkbookChange): Promise<readonly string[]> {
    return this.change(async () => {
      const { state, names } = await changedPackage(this.state, change);
      this.checkpoint = { state: this.state, settings: change.settings };
      this.state = state;
      return names;
    });
  }

  removeOwnSheets(): Promise<void> {
    return this.change(() => {
      this.state = withoutOwnSheets(this.state, outputRoles);
      this.checkpoint = null;
    });
  }

  ownState(): Promise<OwnState> {
    const outputs = this.state.workbook.sheets.filter(
      ({ own }) => own !== null && own !== 'kept' && !isInputRole(own),
    );
    return Promise.resolve({
      sheets: outputs.map(({ name }) => name),
      checkpoint: this.checkpoint === null ? 'none' : 'complete',
    });
  }

  /** Gives the bytes as they were before the last write, but for settings that were kept since. */
  restore(): Promise<void> {
    return this.change(() => {
      if (this.checkpoint === null) return;
      const { state: before, settings: written } = this.checkpoint;
      const settings = keptSettings(this.state);
      const isBefore = settings === null || settings === written || settings === keptSettings(before);
      this.state = isBefore ? before : withSettings(before, settings);
      this.checkpoint = null;
    });
  }

  readSettings(): Promise<string | null> {
    return Promise.resolve().then(() => keptSettings(this.state));
  }

  writeSettings(text: string): Promise<void> {
    return this.change(() => {
      this.state = withSettings(this.state, text);
    });
  }

  selectCell(place: CellPlace): Promise<void> {
    return Promise.resolve().then(() => {
      if (!hasSheet(this.state.workbook.sheets, place.sheet))
        throw new WorkbookFault('sheetGone', place.sheet);
      this.onSelect(place);
    });
  }

  /** Does all of a change or, with a fault, nothing; one after the other. */
  private change<Result>(act: () => Result | Promise<Result>): Promise<Result> {
    const result = this.last.then(act).catch((error: unknown) => {
      throw error instanceof WorkbookFault ? error : new WorkbookFault('failed', null, { cause: error });
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  private sheetsReader(options: ReadOptions): SheetsReader {
    const { parts, workbook, formats, limits } = this.state;
    return new SheetsReader(parts, workbook, formats, new ReadingBudget(limits), new ReadingWatch(options));
  }
}
