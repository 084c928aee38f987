import type { SheetCells } from '../../src/workbook/cells';
import { HostCounts } from './counts';
import { Faults } from './faults';
import { registry } from './members/registry';
import { plainAddress } from './model/address';
import { HostError, itemNotFound } from './model/hostError';
import type { Sheet } from './model/sheet';
import { HostWorkbook } from './model/workbook';
import { officeLibrary } from './officeLibrary';
import { RequirementSets } from './requirementSets';
import { cellsOf, sheetFrom } from './sheetCells';
import { snapshotOf, type WorkbookSnapshot } from './snapshot';
import { LibraryTypes } from './wire/libraryTypes';
import type { HostContext } from './wire/members';
import { KeptReferences, ObjectAccess } from './wire/objectAccess';
import { processRequest } from './wire/processRequest';
import { actionType, type RequestBody } from './wire/requestBody';

/** How Excel answers a request: with a body, or with an error of the transport's and no body at all. */
export type HostAnswer =
  | { readonly kind: 'answered'; readonly body: string }
  | {
      readonly kind: 'refused';
      /** The error's number among Office's own, and the name that the library gives it. */
      readonly number: number;
      readonly code: string;
      readonly message: string;
    };

/** Excel on the web takes and gives no more at once. */
const payloadLimit = 5 * 1024 * 1024;

/** The bit by which a request says that it may wait for the end of a cell's editing. */
const waitsForCellEdit = 64;

const refusals = {
  GeneralException: [5001, 'An internal error has occurred.'],
  InvalidOperationInCellEditMode: [5004, 'Excel is in cell-editing mode.'],
  RequestPayloadSizeLimitExceeded: [5103, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [5104, 'The response payload size has exceeded the limit.'],
} as const;

/** The refusal that Office names so. */
export function refused(code: keyof typeof refusals): HostAnswer {
  const [number, message] = refusals[code];
  return { kind: 'refused', number, code, message };
}

function isCleanUp({ Actions }: RequestBody): boolean {
  const rest = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return rest.length > 0 && rest.every(({ Name }) => Name === '_RemoveReference');
}

/** An Excel in memory, which answers the requests of the genuine Office.js. */
export class ExcelHost {
  readonly counts = new HostCounts();
  readonly requirementSets = new RequirementSets();
  /** How long each request takes, in milliseconds. */
  latency = 0;
  /** The files, in base64, that were opened as workbooks of their own; null is an empty one. */
  readonly openedWorkbooks: (string | null)[] = [];
  private readonly faults = new Faults();
  private readonly references = new KeptReferences();
  private readonly begunWith: ReadonlySet<unknown>;
  private editing = false;
  private afterEditing: (() => void)[] = [];

  private constructor(readonly workbook: HostWorkbook) {
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

  /** How many ranges the library has asked to keep and not given back. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** The nth request from now fails as a whole, before anything is done. */
  failRequest(number: number): void {
    this.faults.failRequest(number);
  }

  /** The nth action from now fails, over all requests; those before it in its request are done. */
  failAction(number: number): void {
    this.faults.failAction(number);
  }

  /** Something that happens just before the nth request from now is carried out. */
  beforeRequest(number: number, act: () => void): void {
    this.faults.beforeRequest(number, act);
  }

  /** Every request fails from now on, until `revive`. */
  die(): void {
    this.faults.dead = true;
  }

  revive(): void {
    this.faults.dead = false;
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

  /** Answers one request of the library's; `flags` are those that it sends beside the body. */
  async answer(requestText: string, flags: number): Promise<HostAnswer> {
    const request = JSON.parse(requestText) as RequestBody;
    if (isCleanUp(request)) return this.cleanUp(request);
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.editing && (flags & waitsForCellEdit) !== 0) {
      await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    }
    const cells = { read: 0, written: 0 };
    const answer = this.answerNow(request, requestText, {
      workbook: this.workbook,
      opened: this.openedWorkbooks,
      countRead: (count) => (cells.read += count),
      countWritten: (count) => (cells.written += count),
      forget: (id) => this.references.forget(id),
    });
    this.counts.add({
      actions: request.Actions.length,
      bytesIn: Buffer.byteLength(requestText),
      bytesOut: answer.kind === 'answered' ? Buffer.byteLength(answer.body) : 0,
      cellsRead: cells.read,
      cellsWritten: cells.written,
    });
    return answer;
  }

  /**
   * The library gives its ranges back after each run, unseen by the add-in, and tries again for seconds if that fails:
   * so it never does, and is not counted.
   */
  private cleanUp({ Actions }: RequestBody): HostAnswer {
    for (const { ArgumentInfo } of Actions) this.references.forget(String(ArgumentInfo?.Arguments?.[0]));
    const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    return { kind: 'answered', body: JSON.stringify({ Results, TraceIds: [] }) };
  }

  private answerNow(request: RequestBody, requestText: string, context: HostContext): HostAnswer {
    if (this.faults.requestFails()) return refused('GeneralException');
    if (this.editing) return refused('InvalidOperationInCellEditMode');
    if (Buffer.byteLength(requestText) > payloadLimit) return refused('RequestPayloadSizeLimitExceeded');
    const { references } = this;
    const library = new LibraryTypes(officeLibrary().Excel);
    const body = processRequest(request, {
      access: new ObjectAccess(registry, library, references, context),
      references,
      context,
      beforeAction: () => {
        if (this.faults.actionFails())
          throw new HostError('GeneralException', 'A fault that a test arranged.');
      },
    });
    const responseText = JSON.stringify(body);
    if (Buffer.byteLength(responseText) > payloadLimit) return refused('ResponsePayloadSizeLimitExceeded');
    return { kind: 'answered', body: responseText };
  }
}
