import type { SheetCells } from '../workbook/cells';
import type { CellPlace, OwnState, ReadOptions, Workbook, WorkbookChange } from '../workbook/workbook';

/** A workbook that tells when its sheets were changed through it, so that what is shown of them can follow. */
export class WatchedWorkbook implements Workbook {
  constructor(
    private readonly watched: Workbook,
    private readonly onSheetsChange: () => void,
  ) {}

  get name(): string {
    return this.watched.name;
  }

  readSheets(options?: ReadOptions): Promise<readonly SheetCells[]> {
    return this.watched.readSheets(options);
  }

  write(change: WorkbookChange): Promise<readonly string[]> {
    return this.told(this.watched.write(change));
  }

  removeOwnSheets(): Promise<void> {
    return this.told(this.watched.removeOwnSheets());
  }

  ownState(): Promise<OwnState> {
    return this.watched.ownState();
  }

  restore(): Promise<void> {
    return this.told(this.watched.restore());
  }

  readSettings(): Promise<string | null> {
    return this.watched.readSettings();
  }

  /** No sheet shows the settings. */
  writeSettings(text: string): Promise<void> {
    return this.watched.writeSettings(text);
  }

  selectCell(place: CellPlace): Promise<void> {
    return this.watched.selectCell(place);
  }

  private async told<Result>(change: Promise<Result>): Promise<Result> {
    const result = await change;
    this.onSheetsChange();
    return result;
  }
}
