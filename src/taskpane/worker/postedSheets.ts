import type { SheetCells, SheetRow } from '../../workbook/cells';
import { nextTask } from './nextTask';

/** A workbook's sheets on their way to a worker, in slices, in their order. */
export type SheetMessage =
  | { readonly kind: 'sheet'; readonly sheet: SheetCells }
  /** More rows of the sheet that was posted last. */
  | { readonly kind: 'rows'; readonly rows: readonly (SheetRow | undefined)[] };

/** Rows per message: copying so many takes a few milliseconds. */
export const rowsPerMessage = 1000;

/** Posts sheets, and lets the user in between. */
export async function postSheets(
  sheets: readonly SheetCells[],
  post: (message: SheetMessage) => void,
): Promise<void> {
  for (const sheet of sheets) {
    post({ kind: 'sheet', sheet: { ...sheet, rows: [] } });
    for (const rows of slices(sheet.rows, rowsPerMessage)) {
      post({ kind: 'rows', rows });
      await nextTask();
    }
  }
}

/** What has been posted, on the worker's side. */
export class PostedSheets {
  private sheets: (Omit<SheetCells, 'rows'> & { readonly rows: (SheetRow | undefined)[] })[] = [];

  take(message: SheetMessage): void {
    if (message.kind === 'sheet') this.sheets.push({ ...message.sheet, rows: [...message.sheet.rows] });
    else for (const row of message.rows) this.sheets.at(-1)?.rows.push(row);
  }

  /** All of them; the next ones are another workbook's. */
  complete(): readonly SheetCells[] {
    const { sheets } = this;
    this.sheets = [];
    return sheets;
  }
}

export function slices<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
