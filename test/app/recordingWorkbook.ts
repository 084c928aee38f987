import type { SheetCells } from '../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../src/workbook/ownSheet';
import type { CellChange, CellPlace, OwnState, Workbook, WorkbookChange } from '../../src/workbook/workbook';

/** A workbook in memory that remembers the cells, sheets and settings it was given, and the cells that were selected. */
export class RecordingWorkbook implements Workbook {
  readonly name = 'delarsrapport.xlsx';
  own: readonly OwnSheet[] = [];
  /** The changes to the user's cells that the last write made. */
  cells: readonly CellChange[] = [];
  settings: string | null = null;
  readonly selected: CellPlace[] = [];
  private before: readonly OwnSheet[] | null = null;

  constructor(private readonly sheets: readonly SheetCells[]) {}

  readSheets(): Promise<readonly SheetCells[]> {
    return Promise.resolve(this.sheets);
  }

  write({ cells, sheets, settings }: WorkbookChange): Promise<readonly string[]> {
    this.before = this.own;
    this.cells = cells;
    this.settings = settings ?? this.settings;
    const roles = sheets.map(({ role }) => role);
    this.own = [...this.own.filter(({ role }) => !roles.includes(role)), ...sheets];
    return Promise.resolve(sheets.map(({ name }) => name));
  }

  removeOwnSheets(): Promise<void> {
    this.own = [];
    this.before = null;
    return Promise.resolve();
  }

  ownState(): Promise<OwnState> {
    const sheets = this.own.map(({ name }) => name);
    return Promise.resolve({ sheets, checkpoint: this.before === null ? 'none' : 'complete' });
  }

  restore(): Promise<void> {
    this.own = this.before ?? this.own;
    this.before = null;
    return Promise.resolve();
  }

  readSettings(): Promise<string | null> {
    return Promise.resolve(this.settings);
  }

  writeSettings(text: string): Promise<void> {
    this.settings = text;
    return Promise.resolve();
  }

  selectCell(place: CellPlace): Promise<void> {
    this.selected.push(place);
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
