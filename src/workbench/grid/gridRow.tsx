import { type CSSProperties, memo, type ReactElement } from 'react';
import type { Language } from '../../reports/messages/textsOf';
import type { SheetCells } from '../../workbook/cells';
import { type DrawnCell, rowCells } from './rowCells';
import type { SheetLayout } from './sheetLayout';

interface GridRowProps {
  readonly sheet: SheetCells;
  readonly layout: SheetLayout;
  readonly row: number;
  /** Among the rows that are shown. */
  readonly position: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The column of the selected cell, if it is in this row. */
  readonly activeColumn: number | null;
  readonly language: Language;
}

/** In pixels. */
const padding = 6;
const indentWidth = 9;

export function cellId({ row, column }: { readonly row: number; readonly column: number }): string {
  return `cell-${row}-${column}`;
}

/** A row of the grid; drawn anew only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { sheet, layout, row, position, firstColumn, lastColumn, activeColumn, language } = props;
  const cells = rowCells(sheet, layout, row, { first: firstColumn, last: lastColumn }, language);
  return (
    <tr aria-rowindex={position + 2}>
      <th scope="row" aria-colindex={1} className={activeColumn === null ? undefined : 'wb-current'}>
        {row + 1}
      </th>
      {cells.map((cell) => {
        const { column, span } = cell;
        const isActive = activeColumn !== null && column <= activeColumn && activeColumn < column + span;
        return (
          <td
            key={column}
            id={cellId({ row, column: isActive ? activeColumn : column })}
            data-row={row}
            data-column={column}
            colSpan={span}
            aria-colindex={column + 2}
            aria-selected={isActive}
            className={cellClass(cell, isActive)}
          >
            {cell.text === '' ? null : (
              <div className="wb-text" dir="auto" style={textStyle(cell)}>
                {cell.text}
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** A text that runs on is as wide as itself, so that it hides no more of the lines between cells than it must. */
function textStyle({ textWidth, runsOn, indent }: DrawnCell): CSSProperties {
  const paddingLeft = padding + indent * indentWidth;
  return runsOn ? { maxWidth: textWidth, paddingLeft } : { width: textWidth, paddingLeft };
}

function cellClass({ align, bold, runsOn, continued }: DrawnCell, isActive: boolean): string {
  const classes = [`wb-${align}`];
  if (bold) classes.push('wb-bold');
  if (runsOn) classes.push('wb-runs-on');
  if (continued) classes.push('wb-continued');
  if (isActive) classes.push('wb-active');
  return classes.join(' ');
}
