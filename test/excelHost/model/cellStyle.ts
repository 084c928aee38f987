export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type CellSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** How a cell looks; never changed in place, so that cells may share one. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`; null where there is no fill. */
  readonly fillColor: string | null;
  readonly locked: boolean;
  readonly borders: Readonly<Record<CellSide, BorderLine>>;
}

const noLine: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fillColor: null,
  locked: true,
  borders: {
    top: noLine,
    bottom: noLine,
    left: noLine,
    right: noLine,
    diagonalDown: noLine,
    diagonalUp: noLine,
  },
};

export function withBorder(style: CellStyle, side: CellSide, change: Partial<BorderLine>): CellStyle {
  return { ...style, borders: { ...style.borders, [side]: { ...style.borders[side], ...change } } };
}
