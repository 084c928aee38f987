import type { SheetCells } from '../../src/workbook/cells';
import { itemNotFound } from '../officeHost/hostError';
import type { RefusalCode } from '../officeHost/hostAnswer';
import { OfficeHost, type RequestScope } from '../officeHost/officeHost';
import type { HostObject } from '../officeHost/wire/hostObject';
import { ExcelCounts, type CellCounts } from './excelCounts';
import { ExcelArguments } from './members/excelArguments';
import type { HostContext } from './members/excelMembers';
import { registry } from './members/registry';
import { hostObject } from './members/targets';
import { plainAddress } from './model/address';
import type { Sheet } from './model/sheet';
import { HostWorkbook } from './model/workbook';
import { cellsOf, sheetFrom } from './sheetCells';
import { snapshotOf, type WorkbookSnapshot } from './snapshot';

/** The bit by which a request says that it may wait for the end of a cell's editing. */
const waitsForCellEdit = 64;

/** What a current Excel on the web supports beside the sets of all programs. */
const requirementSets = { ExcelApi: '1.20', ExcelApiOnline: '1.1', DelayForCellEdit: '1.1' };

/** An Excel in memory, which answers the requests of the genuine Office.js. */
export class ExcelHost extends OfficeHost<HostContext, ExcelArguments, CellCounts> {
  readonly counts = new ExcelCounts();
  /** The files, in base64, that were opened as workbooks of their own; null is an empty one. */
  readonly openedWorkbooks: (string | null)[] = [];
  private readonly begunWith: ReadonlySet<unknown>;
  private editing = false;
  private afterEditing: (() => void)[] = [];

  private constructor(readonly workbook: HostWorkbook) {
    super({
      application: 'Excel',
      registry,
      readArguments: (values, method) => new ExcelArguments(values, method),
      requirementSets,
    });
    this.begunWith = new Set([...workbook.sheets, ...workbook.names]);
  }

  /** Excel with a workbook of these sheets. */
  static of(sheets: readonly SheetCells[], options: { readonly name?: string } = {}): ExcelHost {
    const workbook = new HostWorkbook();
    workbook.name = options.name ?? workbook.name;
    workbook.sheets = sheets.map(sheetFrom);
    return new ExcelHost(workbook);
  }

  /** All sheets in order, hidden ones too. */
  sheets(): readonly SheetCells[] {
    return this.workbook.sheets.map((sheet) => cellsOf(this.workbook, sheet));
  }

  /** All of the workbook as plain data; with 'user' the sheets and names alone that were there at first. */
  snapshot(of: 'all' | 'user' = 'all'): WorkbookSnapshot {
    const includes = (item: unknown): boolean => of === 'all' || this.begunWith.has(item);
    const snapshot = snapshotOf(this.workbook, { sheet: includes, name: includes });
    return of === 'all' ? snapshot : { ...snapshot, customXmlParts: [], settings: {} };
  }

  /** The cells that the user has selected, as `Sheet1` and `A1:B2`. */
  get selection(): { readonly sheet: string; readonly address: string } {
    const { sheet, area } = this.workbook.selection;
    return { sheet: sheet.name, address: plainAddress(area) };
  }

  /** Whether the user is editing a cell: requests fail, or wait if they said that they may. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const proceed of waiting) proceed();
  }

  protectStructure(): void {
    this.workbook.structureProtected = true;
  }

  protectSheet(name: string): void {
    this.sheet(name).isProtected = true;
  }

  /** The user deletes a sheet. */
  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.sheet(name));
  }

  /** Throws if there is none of the name. */
  sheet(name: string): Sheet {
    const sheet = this.workbook.sheetNamed(name);
    if (sheet === undefined) throw itemNotFound(`the sheet ${name}`);
    return sheet;
  }

  get documentName(): string {
    return this.workbook.name;
  }

  get isReadOnly(): boolean {
    return this.workbook.readOnly;
  }

  protected get global(): HostObject {
    return hostObject('Workbook', this.workbook);
  }

  protected beginRequest(): RequestScope<HostContext, CellCounts> {
    const counted = { cellsRead: 0, cellsWritten: 0 };
    const context = {
      workbook: this.workbook,
      opened: this.openedWorkbooks,
      countRead: (count: number) => void (counted.cellsRead += count),
      countWritten: (count: number) => void (counted.cellsWritten += count),
      forget: (id: string) => this.references.forget(id),
    };
    return { context, counted };
  }

  protected override async untilReady(flags: number): Promise<void> {
    if (!this.editing || (flags & waitsForCellEdit) === 0) return;
    await new Promise<void>((resolve) => this.afterEditing.push(resolve));
  }

  protected override refusal(): RefusalCode | null {
    return this.editing ? 'InvalidOperationInCellEditMode' : null;
  }
}
