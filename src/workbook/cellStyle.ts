/** How a cell is drawn; what is left out is as in the workbook's default style. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  /** Colours are RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly topLine?: string;
  readonly bottomLine?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly verticalAlign?: 'top' | 'center';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Keeps a text that looks like a formula a text, also when a user edits it. */
  readonly keepAsText?: boolean;
}

/** The font that cells without style have. */
export interface BaseFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}
