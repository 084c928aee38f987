import { lastColumn, lastRow, referenceColumn, referenceRow } from '../cellReference';
import { damaged } from '../../../officePackage/packageFault';
import { attribute } from '../../../officePackage/xml/xmlAttributes';

/** Where on its sheet the cell at hand stands: rows and cells need not say so, and then follow the ones before. */
export class CellCursor {
  row = -1;
  column = -1;
  /** False while the row's number is only assumed to be the next one. */
  private isRowStated = false;

  constructor(private readonly part: string) {}

  openRow(tag: string): void {
    const stated = attribute(tag, 'r');
    this.isRowStated = stated !== null;
    this.row = stated === null ? this.row + 1 : referenceRow(stated);
    if (this.row < 0 || this.row > lastRow) throw damaged(this.part, 'content');
    this.column = -1;
  }

  /** `reference` is what the cell says of its place; null if it says nothing. */
  openCell(reference: string | null): void {
    this.column = reference === null ? this.column + 1 : referenceColumn(reference);
    if (this.column < 0 || this.column > lastColumn) throw damaged(this.part, 'content');
    if (reference !== null && !this.isRowStated) this.takeRowFrom(reference);
  }

  private takeRowFrom(reference: string): void {
    const row = referenceRow(reference);
    if (row < 0) throw damaged(this.part, 'content');
    this.row = row;
    this.isRowStated = true;
  }
}
