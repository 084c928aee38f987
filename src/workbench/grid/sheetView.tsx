import { type ReactElement, useMemo } from 'react';
import type { SheetCells } from '../../workbook/cells';
import type { WorkbenchTexts } from '../messages/workbenchTexts';
import { FormulaLine } from './formulaLine';
import { Grid, type GridCell } from './grid';
import { sheetSize } from './sheetLayout';

interface SheetViewProps {
  /** The id of the element that holds the cells. */
  readonly panel: string;
  readonly sheet: SheetCells;
  readonly selected: GridCell;
  readonly onSelect: (cell: GridCell) => void;
  readonly texts: WorkbenchTexts;
}

/** A sheet: what its selected cell holds, and its cells. */
export function SheetView({ panel, sheet, selected, onSelect, texts }: SheetViewProps): ReactElement {
  const size = useMemo(() => sheetSize(sheet), [sheet]);
  // A sheet of ours may be shorter since it was written anew.
  const row = Math.min(selected.row, size.rows - 1);
  const column = Math.min(selected.column, size.columns - 1);
  const cell = useMemo(() => ({ row, column }), [row, column]);
  return (
    <>
      <FormulaLine sheet={sheet} cell={cell} texts={texts} />
      <div className="wb-panel" role="tabpanel" id={panel} aria-label={sheet.name}>
        <Grid sheet={sheet} size={size} selected={cell} onSelect={onSelect} texts={texts} />
      </div>
    </>
  );
}
