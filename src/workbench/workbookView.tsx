import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { SheetCells } from '../workbook/cells';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsxWorkbook';
import type { GridCell } from './grid/grid';
import { SheetTabs } from './grid/sheetTabs';
import { SheetView } from './grid/sheetView';
import type { WorkbenchTexts } from './messages/workbenchTexts';

interface WorkbookViewProps {
  /** Tells which cell to show. */
  readonly workbook: Pick<XlsxWorkbook, 'onSelect'>;
  /** Its sheets as they are now. */
  readonly sheets: readonly SheetCells[];
  /** Whether a cell that is gone to takes the focus: where it is shown in place of the link to it. */
  readonly isFocusTaken: boolean;
  /** Told before a cell is shown that was gone to from elsewhere. */
  readonly onGoTo: () => void;
  readonly texts: WorkbenchTexts;
}

const panel = 'wb-sheet';
const firstCell: GridCell = { row: 0, column: 0 };

/** The workbook: its sheets, the cells of one, and in each the selected cell. */
export function WorkbookView(props: WorkbookViewProps): ReactElement {
  const { workbook, sheets, isFocusTaken, onGoTo, texts } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const [selections, setSelections] = useState<ReadonlyMap<string, GridCell>>(new Map());
  const [focusAsked, setFocusAsked] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    workbook.onSelect = ({ sheet, row, column }) => {
      onGoTo();
      setCurrent(sheet);
      setSelections((before) => new Map(before).set(sheet.toLowerCase(), { row, column }));
      if (isFocusTaken) setFocusAsked((before) => before + 1);
    };
    return () => {
      workbook.onSelect = () => undefined;
    };
  }, [workbook, isFocusTaken, onGoTo]);

  useEffect(() => {
    if (focusAsked > 0) root.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  }, [focusAsked]);

  const chosen = sheets.find(({ name }) => name.toLowerCase() === current?.toLowerCase());
  const sheet = chosen ?? sheets.find(({ hidden }) => !hidden);
  if (sheet === undefined) return <p className="wb-empty">{texts.say('emptyWorkbook')}</p>;
  const key = sheet.name.toLowerCase();
  return (
    <div className="wb-sheets" ref={root}>
      <SheetView
        key={key}
        panel={panel}
        sheet={sheet}
        selected={selections.get(key) ?? firstCell}
        onSelect={(cell) => setSelections((before) => new Map(before).set(key, cell))}
        texts={texts}
      />
      <SheetTabs
        sheets={sheets.filter((other) => !other.hidden || other === sheet)}
        current={sheet.name}
        panel={panel}
        onChoose={setCurrent}
        texts={texts}
      />
    </div>
  );
}
