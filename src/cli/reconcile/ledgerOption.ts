import { ledgerChange, newFundEntries, yearEndLines } from '../../app/fundLedger';
import type { Day } from '../../domain/day';
import type { Reconciliation } from '../../domain/reconciliation';
import type { Texts } from '../../reports/messages/texts';
import type { SheetCells } from '../../workbook/cells';
import type { WorkbookChange } from '../../workbook/workbook';
import type { ReconcileOptions } from './reconcileOptions';

export type LedgerLines =
  | {
      readonly ok: true;
      /** Null where nothing is to be written. */
      readonly change: WorkbookChange | null;
      /** What to tell the user; null where nothing was asked for. */
      readonly message: string | null;
    }
  | { readonly ok: false; readonly message: string };

/** What `--ledger` and `--year-end` add to the workbook's ledger of funds; `last` is the last day of the year. */
export function ledgerLines(
  { ledger, yearEnd }: Pick<ReconcileOptions, 'ledger' | 'yearEnd'>,
  sheets: readonly SheetCells[],
  reconciliation: Reconciliation,
  last: Day | null,
  texts: Texts,
): LedgerLines {
  const { say } = texts;
  if (!ledger && yearEnd === null) return { ok: true, change: null, message: null };
  if (yearEnd !== null && last === null) return { ok: false, message: say('yearEndUnknown') };
  const entries =
    yearEnd === null || last === null
      ? newFundEntries(sheets, reconciliation)
      : yearEndLines(sheets, reconciliation, last, yearEnd.trim());
  if (entries.length === 0) return { ok: true, change: null, message: say('nothingEntered') };
  const change = ledgerChange(sheets, entries, texts);
  if (change === null) return { ok: false, message: say('ledgerWithoutHeadings') };
  const message =
    entries.length === 1 ? say('enteredOne') : say('entered', { count: String(entries.length) });
  return { ok: true, change, message };
}
