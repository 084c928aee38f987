import type * as wire from '../../officeHost/wire/members';
import type { HostWorkbook } from '../model/workbook';
import type { ExcelArguments } from './excelArguments';
import type { Targets, TypeName } from './targets';

/** What members work on, apart from the object itself. */
export interface HostContext {
  readonly workbook: HostWorkbook;
  /** Counts cells whose contents or formats are handed over. */
  countRead(cells: number): void;
  countWritten(cells: number): void;
  /** The files that `createWorkbook` was called with; null is a new workbook. */
  readonly opened: (string | null)[];
  forget(referenceId: string): void;
}

export type Members<T> = wire.Members<T, HostContext, ExcelArguments>;

export type Registry = { readonly [K in TypeName]: Members<Targets[K]> };
