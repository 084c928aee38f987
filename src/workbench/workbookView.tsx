import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { SheetCells } from '../workbook/cells';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsxWorkbook';
import type { GridCell } from './grid/grid';
import { SheetTabs } from './grid/sheetTabs';
import { SheetView } from './grid/sheetView';
import type { WorkbenchTexts } from './messages/workbenchTexts';
import { isNarrow } from './viewSwitch';

interface WorkbookViewProps {
  /** Tells which cell to show. */
  readonly workbook: Pick<XlsxWorkbook, 'onSelect'>;
  /** Its sheets as they are now. */
  readonly sheets: readonly SheetCells[];
  /** Told before a cell is shown that was gone to from elsewhere. */
  readonly onGoTo: () => void;
  readonly texts: WorkbenchTexts;
}

const panel = 'wb-sheet';
const firstCell: GridCell = { row: 0, column: 0 };

/** The workbook: its sheets, the cells of one, and in each the selected cell. */
export function WorkbookView({ workbook, sheets, onGoTo, texts }: WorkbookViewProps): ReactElement {
  const [current, setCurrent] = useState<string | null>(null);
  const [selections, setSelections] = useState<ReadonlyMap<string, GridCell>>(new Map());
  const [goneTo, setGoneTo] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    workbook.onSelect = ({ sheet, row, column }) => {
      onGoTo();
      setCurrent(sheet);
      setSelections((before) => new Map(before).set(sheet.toLowerCase(), { row, column }));
      setGoneTo((before) => before + 1);
    };
    return () => {
      workbook.onSelect = () => undefined;
    };
  }, [workbook, onGoTo]);

  useEffect(() => {
    // On a narrow page the link that was followed is gone from view, and the focus with it.
    if (goneTo > 0 && isNarrow()) root.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  }, [goneTo]);

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
