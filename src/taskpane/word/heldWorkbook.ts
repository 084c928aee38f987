import type { SheetCells } from '../../workbook/cells';
import type { OwnState, Workbook } from '../../workbook/workbook';
import { WorkbookFault } from '../../workbook/workbookFault';
import type { ReconcileInput } from '../reconciler/reconciler';

/** The workbook that the user has picked in Word: what it held then, in memory. It can be read, and nothing else. */
export class HeldWorkbook implements Workbook {
  private held: ReconcileInput | null = null;

  /** The name of the one that is held; '' before there is one. */
  get name(): string {
    return this.held?.name ?? '';
  }

  hold(picked: ReconcileInput): void {
    this.held = picked;
  }

  readSheets(): Promise<readonly SheetCells[]> {
    return Promise.resolve().then(() => this.picked().sheets);
  }

  readSettings(): Promise<string | null> {
    return Promise.resolve().then(() => this.picked().settings);
  }

  ownState(): Promise<OwnState> {
    return Promise.resolve({ sheets: [], checkpoint: 'none' });
  }

  write(): Promise<never> {
    return readOnly();
  }

  removeOwnSheets(): Promise<never> {
    return readOnly();
  }

  restore(): Promise<never> {
    return readOnly();
  }

  writeSettings(): Promise<never> {
    return readOnly();
  }

  selectCell(): Promise<never> {
    return readOnly();
  }

  private picked(): ReconcileInput {
    if (this.held === null) throw new Error('No workbook has been picked.');
    return this.held;
  }
}

function readOnly(): Promise<never> {
  return Promise.reject(new WorkbookFault('readOnly'));
}
