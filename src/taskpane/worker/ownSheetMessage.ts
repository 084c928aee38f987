import { Decimal } from '../../domain/decimal';
import type { OwnCell, OwnCellContent, OwnSheet } from '../../workbook/ownSheet';

type ContentMessage =
  | Exclude<OwnCellContent, { kind: 'number' }>
  /** The value as a plain decimal. */
  | { readonly kind: 'number'; readonly value: string; readonly formula?: string };
type CellMessage = Omit<OwnCell, 'content'> & { readonly content: ContentMessage };

/** A sheet of ours as a worker can post it: a Decimal would arrive without what it can do. */
export type OwnSheetMessage = Omit<OwnSheet, 'rows'> & {
  readonly rows: readonly (readonly (CellMessage | null)[])[];
};

export function toMessage({ rows, ...sheet }: OwnSheet): OwnSheetMessage {
  return {
    ...sheet,
    rows: rows.map((row) =>
      row.map((cell): CellMessage | null => cell && { ...cell, content: contentMessage(cell.content) }),
    ),
  };
}

export function fromMessage({ rows, ...sheet }: OwnSheetMessage): OwnSheet {
  return {
    ...sheet,
    rows: rows.map((row) =>
      row.map((cell): OwnCell | null => cell && { ...cell, content: ownContent(cell.content) }),
    ),
  };
}

function contentMessage(content: OwnCellContent): ContentMessage {
  return content.kind === 'number' ? { ...content, value: content.value.toString() } : content;
}

function ownContent(content: ContentMessage): OwnCellContent {
  return content.kind === 'number' ? { ...content, value: new Decimal(content.value) } : content;
}
