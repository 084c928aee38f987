import type { SheetCells } from '../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../src/workbook/ownSheet';
import type { Workbook } from '../../src/workbook/workbook';

/** A workbook in memory that remembers the sheets it was given. */
export class RecordingWorkbook implements Workbook {
  readonly name = 'delarsrapport.xlsx';
  own: readonly OwnSheet[] = [];

  constructor(private readonly sheets: readonly SheetCells[]) {}

  readSheets(): Promise<readonly SheetCells[]> {
    return Promise.resolve(this.sheets);
  }

  writeOwnSheets(sheets: readonly OwnSheet[]): Promise<void> {
    this.own = sheets;
    return Promise.resolve();
  }
}

export function allCells(sheet: OwnSheet): readonly OwnCell[] {
  return sheet.rows.flat().filter((cell) => cell !== null);
}

/** What the cells of a row say: texts as they are, numbers as decimals, formulas as formulas. */
export function saidIn(row: readonly (OwnCell | null)[]): readonly (string | null)[] {
  return row.map((cell) => {
    if (cell === null) return null;
    const { content } = cell;
    if (content.kind === 'number') return content.formula ?? content.value.toFixed();
    return content.kind === 'moment' ? content.at.toISOString() : content.text;
  });
}
