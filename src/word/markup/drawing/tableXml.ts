import type { BoardTable } from '../../../reports/board/boardPart';
import type { Language } from '../../../reports/messages/texts';
import type { TextRow } from '../../../reports/textTable';
import type { DocumentLook } from '../documentLook';
import { indentStep } from '../standingTable';
import type { WordNames } from '../wordNames';
import { measureTable, textGap } from './columnWidths';
import { paragraphXml } from './paragraphXml';

/** How a table of ours is drawn. */
export interface TableLook {
  readonly document: DocumentLook;
  readonly language: Language;
  /** Of the text that it stands in, in twentieths of a point. */
  readonly textWidth: number;
}

/** Up to so many rows a table is held together on one page. */
const rowsOnOnePage = 20;
const lineColor = '8C8C8C';

/** A table with a header row that is repeated on each page; `description` is for those who cannot see it. */
export function tableXml(table: BoardTable, description: string, look: TableLook): string {
  const { names } = look.document;
  const { widths, size, margins } = measureTable(table, look.textWidth, look.document);
  const isShort = table.rows.length <= rowsOnOnePage;
  return names.xml(
    'tbl',
    {},
    tableProperties(table, description, look, margins),
    names.xml('tblGrid', {}, ...widths.map((w) => names.xml('gridCol', { w }))),
    headXml(table, { ...look, widths, size }),
    ...table.rows.map((row, index) => {
      const next = table.rows[index + 1];
      const keepNext = next !== undefined && (isShort || row.role === 'heading' || next.role === 'total');
      return rowXml(table, row, { ...look, widths, size, keepNext });
    }),
  );
}

function tableProperties(
  table: BoardTable,
  description: string,
  look: TableLook,
  margins: number | null,
): string {
  const ownMargins = margins ?? (look.document.tableStyle === null ? usualMargins : null);
  const { names, tableStyle } = look.document;
  return names.xml(
    'tblPr',
    {},
    tableStyle === null ? '' : names.valueXml('tblStyle', tableStyle),
    names.xml('tblW', { w: look.textWidth, type: 'dxa' }),
    tableStyle === null ? bordersXml(names) : '',
    names.xml('tblLayout', { type: 'fixed' }),
    ownMargins === null ? '' : marginsXml(names, ownMargins),
    names.xml('tblLook', {
      ...(names.isStrict ? {} : { val: '04A0' }),
      firstRow: 1,
      lastRow: 0,
      firstColumn: 1,
      lastColumn: 0,
      noHBand: 0,
      noVBand: 1,
    }),
    names.valueXml('tblCaption', table.title),
    names.valueXml('tblDescription', description),
  );
}

function bordersXml(names: WordNames): string {
  const line = (name: string, sz: number): string =>
    names.xml(name, { val: 'single', sz, space: 0, color: sz > 4 ? 'auto' : lineColor });
  return names.xml('tblBorders', {}, line('top', 8), line('bottom', 8), line('insideH', 4));
}

/** In twentieths of a point, where the document has no style for tables. */
const usualMargins = 85;

function marginsXml(names: WordNames, width: number): string {
  const margin = (name: string): string => names.xml(name, { w: width, type: 'dxa' });
  return names.xml('tblCellMar', {}, margin(names.left), margin(names.right));
}

interface RowLook extends TableLook {
  readonly widths: readonly number[];
  readonly size: number;
}

function headXml({ columns }: BoardTable, look: RowLook): string {
  const { names, tableStyle } = look.document;
  const cells = columns.map(({ heading, isNumber }, index) =>
    cellXml(names, heading, {
      width: look.widths[index] ?? 0,
      border: tableStyle === null ? 'bottom' : null,
      isRight: isNumber,
      isFigure: false,
      isAtBottom: true,
      paragraph: {
        language: look.language,
        size: look.size,
        isBold: true,
        keepNext: true,
        indent: index === 0 ? 0 : gapOf(isNumber),
      },
    }),
  );
  return names.xml('tr', {}, names.xml('trPr', {}, names.xml('cantSplit'), names.xml('tblHeader')), ...cells);
}

/** Text that follows a column of figures is set off from it. */
function gapOf(isNumber: boolean): number {
  return isNumber ? 0 : textGap;
}

/** A row in our own look: totals are bold and have a line above them, headings are bold. */
export function rowXml(
  { columns }: BoardTable,
  { role, indent, fields }: TextRow,
  look: RowLook & { readonly keepNext: boolean },
): string {
  const { names } = look.document;
  const cells = columns.map(({ isNumber }, index) =>
    cellXml(names, fields[index]?.text ?? '', {
      width: look.widths[index] ?? 0,
      border: role === 'total' ? 'top' : null,
      isRight: isNumber,
      isFigure: isNumber,
      isAtBottom: false,
      paragraph: {
        language: look.language,
        size: look.size,
        isBold: role !== 'item',
        keepNext: look.keepNext,
        indent: index === 0 ? indent * indentStep : gapOf(isNumber),
        before: role === 'heading' ? 80 : 30,
      },
    }),
  );
  return names.xml('tr', {}, names.xml('trPr', {}, names.xml('cantSplit')), ...cells);
}

interface CellLook {
  readonly width: number;
  readonly border: 'top' | 'bottom' | null;
  readonly isRight: boolean;
  /** Figures do not break. */
  readonly isFigure: boolean;
  readonly isAtBottom: boolean;
  readonly paragraph: Parameters<typeof paragraphXml>[2];
}

function cellXml(names: WordNames, text: string, look: CellLook): string {
  const line = { val: 'single', sz: 6, space: 0, color: 'auto' };
  return names.xml(
    'tc',
    {},
    names.xml(
      'tcPr',
      {},
      names.xml('tcW', { w: look.width, type: 'dxa' }),
      look.border === null ? '' : names.xml('tcBorders', {}, names.xml(look.border, line)),
      look.isFigure ? names.xml('noWrap') : '',
      look.isAtBottom ? names.valueXml('vAlign', 'bottom') : '',
    ),
    paragraphXml(names, text, { before: 30, after: 30, ...look.paragraph, isRight: look.isRight }),
  );
}
