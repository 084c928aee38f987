import { HostCounts, type RequestCounts } from '../officeHost/counts';

/** A cell counts once for each property that is read or written of it in an array. */
export interface CellCounts {
  cellsRead: number;
  cellsWritten: number;
}

export class ExcelCounts extends HostCounts<RequestCounts & CellCounts> {
  get cellsRead(): number {
    return this.sum('cellsRead');
  }

  get cellsWritten(): number {
    return this.sum('cellsWritten');
  }
}
