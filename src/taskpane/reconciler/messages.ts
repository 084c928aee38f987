import type { Language } from '../../reports/messages/texts';
import type { FindingView, ReconciliationView } from '../../reports/reconciliationView';
import type { SheetCells, SheetRow } from '../../workbook/cells';
import type { OwnSheetMessage } from './ownSheetMessage';

/** What the pane posts to the worker. Sheets go before the request that needs them, in slices, in their order. */
export type WorkerRequest =
  | { readonly kind: 'sheet'; readonly sheet: SheetCells }
  /** More rows of the sheet that was posted last. */
  | { readonly kind: 'rows'; readonly rows: readonly (SheetRow | undefined)[] }
  | {
      readonly kind: 'reconcile';
      readonly id: number;
      readonly name: string;
      readonly settings: string | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'again';
      readonly id: number;
      readonly settings: string | null;
      readonly language: Language;
    }
  /** `at` in milliseconds since 1970. */
  | { readonly kind: 'ownSheets'; readonly id: number; readonly at: number; readonly language: Language };

/** What the worker posts back; the findings of a view go before it, in slices. */
export type WorkerReply =
  | {
      readonly kind: 'findings';
      readonly id: number;
      /** The check's place among the view's. */
      readonly check: number;
      readonly findings: readonly FindingView[];
    }
  | { readonly kind: 'view'; readonly id: number; readonly view: ReconciliationView }
  | { readonly kind: 'ownSheets'; readonly id: number; readonly sheets: readonly OwnSheetMessage[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Rows and findings per message: copying so many takes a few milliseconds. */
export const rowsPerMessage = 1000;
export const findingsPerMessage = 200;

export function slices<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
