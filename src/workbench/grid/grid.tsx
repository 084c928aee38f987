import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { columnLetters } from '../../domain/address';
import type { WorkbenchTexts } from '../messages/workbenchTexts';
import type { SheetCells } from '../../workbook/cells';
import { GridRow, cellId } from './gridRow';
import { moveBy } from './gridKeys';
import { scrollScale } from './scrollScale';
import { headerHeight, layOutSheet, mergeAt, rowHeight, rowPosition, type SheetSize } from './sheetLayout';
import { useViewport } from './useViewport';
import { type Range, scrollToColumn, scrollToRow, visibleColumns, visibleRows } from './visibleRange';

/** A cell of the sheet that is shown, from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridProps {
  readonly sheet: SheetCells;
  readonly size: SheetSize;
  readonly selected: GridCell;
  readonly onSelect: (cell: GridCell) => void;
  readonly texts: WorkbenchTexts;
}

const spareRows = 8;
const spareColumns = 4;

/** A sheet's cells; only those near the part in view are in the page. */
export function Grid({ sheet, size, selected, onSelect, texts }: GridProps): ReactElement {
  const { language } = texts;
  const revealed = sheet.rows[selected.row]?.hidden === true ? selected.row : null;
  const layout = useMemo(
    () => layOutSheet(sheet, size, language, revealed),
    [sheet, size, language, revealed],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const { columnStarts, rowHeaderWidth } = layout;
  const width = columnStarts.at(-1) ?? 0;
  const height = layout.rows.length * rowHeight;
  const bodyWidth = Math.max(0, view.width - rowHeaderWidth);
  const bodyHeight = Math.max(0, view.height - headerHeight);
  const scale = scrollScale(height, bodyHeight);
  const contentTop = scale.toContent(view.top);
  const rows = visibleRows(layout.rows.length, rowHeight, contentTop, bodyHeight, spareRows);
  const columns = visibleColumns(columnStarts, view.left, bodyWidth, spareColumns);

  const area = mergeAt(layout, selected.row, selected.column);
  const active = { row: area?.top ?? selected.row, column: area?.left ?? selected.column };
  const position = rowPosition(layout, active.row);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const bodySize = element.clientHeight - headerHeight;
    const { toContent, toScrolled } = scrollScale(height, bodySize);
    const top = toContent(element.scrollTop);
    const newTop = scrollToRow(position, rowHeight, top, bodySize);
    if (newTop !== top) element.scrollTop = toScrolled(newTop);
    const left = element.scrollLeft;
    element.scrollLeft = scrollToColumn(
      columnStarts,
      active.column,
      left,
      element.clientWidth - rowHeaderWidth,
    );
    // A page that was scrolled by hand stays where it is until another cell is selected.
  }, [columnStarts, rowHeaderWidth, height, position, active.column]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const from = { row: position, column: active.column };
    // A key leaves a merged area from the edge that it points to.
    if (area !== undefined && event.key === 'ArrowRight') from.column = area.right;
    if (area !== undefined && event.key === 'ArrowDown') from.row = rowPosition(layout, area.bottom);
    const target = moveBy(event.key, event.ctrlKey || event.metaKey, from, {
      rows: layout.rows.length,
      columns: size.columns,
      pageRows: Math.max(1, Math.floor(bodyHeight / rowHeight) - 1),
    });
    if (target === null) return;
    event.preventDefault();
    onSelect({ row: layout.rows[target.row] ?? 0, column: target.column });
  };
  const onClick = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    if (cell !== null) onSelect({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };

  const shownColumns = indexes(columns.first, columns.last);
  const isActiveShown = isIn(rows, position) && isIn(columns, active.column);
  return (
    <div className="wb-scroller" ref={scroller}>
      <div
        className="wb-canvas"
        style={{ width: width + rowHeaderWidth, height: scale.height + headerHeight }}
      >
        <table
          role="grid"
          className="wb-grid"
          tabIndex={0}
          aria-label={texts.say('grid', { sheet: sheet.name })}
          aria-readonly
          aria-rowcount={layout.rows.length + 1}
          aria-colcount={size.columns + 1}
          aria-activedescendant={isActiveShown ? cellId(active) : undefined}
          onKeyDown={onKeyDown}
          onClick={onClick}
          style={{
            top: view.top + rows.first * rowHeight - contentTop,
            left: columnStarts[columns.first] ?? 0,
          }}
        >
          <colgroup>
            <col style={{ width: rowHeaderWidth }} />
            {shownColumns.map((column) => (
              <col
                key={column}
                style={{ width: (columnStarts[column + 1] ?? 0) - (columnStarts[column] ?? 0) }}
              />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <td className="wb-corner" aria-colindex={1} />
              {shownColumns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-colindex={column + 2}
                  className={column === active.column ? 'wb-current' : undefined}
                >
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indexes(rows.first, rows.last).map((index) => {
              const row = layout.rows[index] ?? 0;
              const activeColumn = row === active.row ? active.column : null;
              return (
                <GridRow
                  key={row}
                  sheet={sheet}
                  layout={layout}
                  row={row}
                  position={index}
                  firstColumn={columns.first}
                  lastColumn={columns.last}
                  activeColumn={activeColumn}
                  language={language}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function isIn({ first, last }: Range, index: number): boolean {
  return first <= index && index <= last;
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
