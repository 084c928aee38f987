import { Decimal } from '../../domain/decimal';
import type { CellChange, WorkbookChange } from '../../workbook/workbook';
import { fromMessage, type OwnSheetMessage, toMessage } from './ownSheetMessage';

/** A change to a workbook as a worker can post it: amounts are plain decimals. */
export type ChangeMessage = Omit<WorkbookChange, 'cells' | 'sheets'> & {
  readonly cells: readonly (Omit<CellChange, 'value'> & { readonly value: string | null })[];
  readonly sheets: readonly OwnSheetMessage[];
};

export function toChangeMessage({ cells, sheets, ...change }: WorkbookChange): ChangeMessage {
  return {
    ...change,
    cells: cells.map(({ value, ...cell }) => ({ ...cell, value: value?.toString() ?? null })),
    sheets: sheets.map(toMessage),
  };
}

export function fromChangeMessage({ cells, sheets, ...change }: ChangeMessage): WorkbookChange {
  return {
    ...change,
    cells: cells.map(({ value, ...cell }) => ({
      ...cell,
      value: value === null ? null : new Decimal(value),
    })),
    sheets: sheets.map(fromMessage),
  };
}
