import { isDateFormat } from 'numfmt';
import type { ReactElement } from 'react';
import { cellAddress } from '../../domain/address';
import { cellFormat, cellFormula, cellValue, type SheetCells } from '../../workbook/cells';
import type { WorkbenchTexts } from '../messages/workbenchTexts';
import { cellText, contentText } from './cellText';
import type { GridCell } from './grid';

interface FormulaLineProps {
  readonly sheet: SheetCells;
  readonly cell: GridCell;
  readonly texts: WorkbenchTexts;
}

/** In characters; what is longer must be reachable by keyboard to be scrolled. */
const longestWithoutScroll = 100;

/** Where the selected cell is and what it holds: its formula, else its value with all digits. */
export function FormulaLine({ sheet, cell: { row, column }, texts }: FormulaLineProps): ReactElement {
  const { language, say } = texts;
  const value = cellValue(sheet, row, column);
  const { numberFormat } = cellFormat(sheet, row, column);
  const isDate = typeof value === 'number' && isDateFormat(numberFormat);
  const shown = isDate ? cellText(value, numberFormat, language) : contentText(value, language);
  const text = cellFormula(sheet, row, column) ?? shown;
  return (
    <dl className="wb-formula">
      <dt className="wb-unseen">{say('address')}</dt>
      <dd className="wb-address">{cellAddress(row, column)}</dd>
      <dt className="wb-unseen">{say('content')}</dt>
      <dd className="wb-content" dir="auto" tabIndex={text.length > longestWithoutScroll ? 0 : undefined}>
        {text}
      </dd>
    </dl>
  );
}
