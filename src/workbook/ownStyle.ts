import type { OwnCell, OwnCellFlag, OwnCellRole } from './ownSheet';
import type { CellStyle } from './cellStyle';

/** The one accent of our sheets: a dark blue-green. */
export const accent = '0F4C5C';
const paleAccent = 'DDE9EB';
export const hairline = 'D3DCDE';
export const grey = '5A6668';

const flagFills: Readonly<Record<OwnCellFlag, string>> = { error: 'F8DAD7', warning: 'FCECC9', ok: 'DDEFE0' };
const momentFormat = 'yyyy-mm-dd hh:mm';

/** How a cell of ours in a zero-based column is drawn; `baseSize` is the workbook's font size in points. */
export function ownStyle(cell: OwnCell, column: number, baseSize: number): CellStyle {
  const { content } = cell;
  const numberFormat = cell.numberFormat ?? (content.kind === 'moment' ? momentFormat : undefined);
  const wrap = cell.wrap ?? cell.role === 'heading';
  return {
    ...roleStyle(cell.role, baseSize),
    ...(cell.flag === undefined ? {} : { fill: flagFills[cell.flag] }),
    ...(content.kind === 'link' ? { underline: true, color: accent } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...alignment(cell, column),
    ...(wrap ? { wrap } : {}),
    ...('text' in content && /^[=+\-@']/.test(content.text) ? { keepAsText: true } : {}),
  };
}

/** How a blank between two cells is drawn, so that lines and fills run through. */
export function ownGapStyle(role: OwnCellRole): CellStyle {
  const { fill, topLine, bottomLine } = roleStyle(role, 0);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(topLine === undefined ? {} : { topLine }),
    ...(bottomLine === undefined ? {} : { bottomLine }),
  };
}

/** A text after the first column is indented, so that it stands clear of a number that ends at its left. */
function alignment({ align, content, role }: OwnCell, column: number): CellStyle {
  const isText = content.kind === 'text' || content.kind === 'link';
  const isInTable = role !== 'title' && role !== 'subtitle' && role !== 'note';
  const isLeft = (align ?? 'left') === 'left';
  if (isText && isInTable && isLeft && column > 0) return { align: 'left', indent: 1 };
  return align === undefined ? {} : { align };
}

function roleStyle(role: OwnCellRole, baseSize: number): CellStyle {
  switch (role) {
    case 'title':
      return { bold: true, size: 14, color: accent };
    case 'subtitle':
      return { bold: true, size: baseSize + 1, color: accent };
    case 'note':
      return { size: baseSize - 1, color: grey, verticalAlign: 'top' };
    case 'heading':
      return { bold: true, color: accent, fill: paleAccent, bottomLine: accent, verticalAlign: 'center' };
    case 'total':
      return { bold: true, topLine: accent, bottomLine: hairline, verticalAlign: 'top' };
    case 'label':
    case 'body':
      return { bottomLine: hairline, verticalAlign: 'top' };
  }
}
