import type { CellView } from './reconciliationView';
import type { Flag } from './report';

/** A report's table as texts in one language: plain data that a worker can post. */
export interface TextTable {
  readonly title: string;
  /** What its amounts are stated in; null where each says it, or none has one. */
  readonly unit: string | null;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly TextRow[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

export interface TextColumn {
  readonly heading: string;
  readonly isNumber: boolean;
}

export interface TextRow {
  readonly role: 'item' | 'heading' | 'total';
  readonly indent: number;
  readonly fields: readonly TextField[];
}

export interface TextField {
  readonly text: string;
  readonly flag: Flag | null;
  /** The one cell of the workbook that it is, to go to. */
  readonly cell: CellView | null;
}
