import { WorkbookFault } from '../../workbook/workbookFault';
import type { Problem, Task, ToldProblem } from '../state/paneState';

/** What a part of the pane throws that tells in its own words what failed. */
export class ToldFault extends Error {
  override readonly name = 'ToldFault';

  constructor(
    readonly told: ToldProblem,
    options?: ErrorOptions,
  ) {
    super(told.what.en, options);
  }
}

/** Whether the user broke it off, in the workbook or in the reconciler. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof WorkbookFault) return error.code === 'cancelled';
  // Not every browser's DOMException is an Error.
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

/** What failed, for the pane to tell. */
export function problemOf(task: Task, error: unknown): Problem {
  if (error instanceof WorkbookFault && error.code !== 'cancelled') {
    const { code, sheet, cell, cause } = error;
    const detail = cause === undefined ? null : messageOf(cause);
    return { task, code, sheet, ...(cell === null ? {} : { cell }), detail };
  }
  if (error instanceof ToldFault) {
    const detail = error.cause === undefined ? null : messageOf(error.cause);
    return { task, code: 'told', told: error.told, sheet: null, detail };
  }
  // A worker's error comes without its class.
  if (error instanceof Error && error.name === 'NewerSettings')
    return { task, code: 'newerSettings', sheet: null, detail: null };
  return { task, code: 'unexpected', sheet: null, detail: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
