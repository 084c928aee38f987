import { areaAddress, cellAddress, type Area } from '../../../domain/address';
import { WorkbookFault } from '../../workbookFault';
import { referenceArea } from '../cellReference';
import { CellCursor } from '../reading/cellCursor';
import { readCellTag } from '../reading/cellTag';
import { attribute, isOn } from '../../../officePackage/xml/xmlAttributes';
import type { TextEdit } from '../../../officePackage/xml/editedText';
import { withAttribute } from '../../../officePackage/xml/xmlEdits';
import type { XmlHandler } from '../../../officePackage/xml/xmlScanner';
import { editsByRow, type CellEdit, type RowEdits } from './cellEdit';
import { isEmptyTag, numberCellXml, prefixOf, resultTag, valueXml } from './cellTags';
import { ColumnStyles } from './columnStyles';
import { Gaps, insertions, newCellXml, newRowXml, rowTagWith, type OpenElement } from './newCells';
import { extended, SharedFormulas } from './sharedFormulas';

/** A child of a cell at hand. */
interface CellChild extends OpenElement {
  text: string;
  end: number;
}

interface OpenCell extends OpenElement {
  readonly style: number;
  readonly edit: CellEdit | undefined;
  formula: CellChild | null;
  value: CellChild | null;
}

interface OpenRow extends OpenElement {
  /** Known once the row's first cell is reached: a row need not say its number. */
  gaps: Gaps | null;
}

/** Finds out what is to be changed in a worksheet's XML so that some of its cells hold other numbers. */
export class SheetEditor implements XmlHandler {
  /** Whether a formula goes. */
  removesFormula = false;
  private readonly edits: TextEdit[] = [];
  private readonly byRow: ReadonlyMap<number, RowEdits>;
  private readonly rowGaps: Gaps;
  private readonly cursor: CellCursor;
  private readonly columns = new ColumnStyles();
  private readonly shared = new SharedFormulas();
  /** The styles of the cells whose content changes. */
  private readonly styles = new Set<number>();
  private dimension: OpenElement | null = null;
  private added: Area | null = null;
  private isProtected = false;

  private data: OpenElement | null = null;
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  private child: CellChild | null = null;
  /** How many elements are open within the cell. */
  private depth = 0;

  constructor(
    private readonly sheet: string,
    part: string,
    edits: readonly CellEdit[],
  ) {
    this.byRow = editsByRow(edits);
    this.cursor = new CellCursor(part);
    const wanted = edits.filter(isNewContent).map(({ row }) => row);
    this.rowGaps = new Gaps([...new Set(wanted)].sort((one, other) => one - other));
  }

  open(name: string, tag: string, start: number, tagEnd: number): void {
    const element = { tag, start, tagEnd };
    if (this.cell !== null) this.openInCell(name, element);
    else if (this.row !== null) {
      if (name === 'c') this.openCell(element);
    } else if (this.data !== null) {
      if (name === 'row') this.openRow(element);
    } else if (name === 'sheetData') this.data = element;
    else if (name === 'col') this.columns.add(tag);
    else if (name === 'dimension') this.dimension = element;
    else if (name === 'sheetProtection') this.isProtected = isOn(attribute(tag, 'sheet'));
  }

  text(text: string): void {
    if (this.child !== null && this.depth === 1) this.child.text += text;
  }

  close(name: string, start: number, end: number): void {
    if (this.depth > 0) this.closeInCell(end);
    else if (this.cell !== null) this.closeCell(this.cell, end);
    else if (this.row !== null) {
      if (name === 'row') this.closeRow(this.row, start);
    } else if (this.data !== null && name === 'sheetData') this.closeData(this.data, start);
  }

  /**
   * The changes, once the whole sheet has been scanned. Throws a WorkbookFault 'sheetProtected' if it is protected and a
   * cell is locked.
   */
  finish(isLocked: (style: number) => boolean): readonly TextEdit[] {
    if (this.isProtected && [...this.styles].some(isLocked))
      throw new WorkbookFault('sheetProtected', this.sheet);
    return [...this.edits, ...this.shared.edits(), ...this.dimensionEdits()];
  }

  private openRow(row: OpenElement): void {
    this.cursor.openRow(row.tag);
    this.row = { ...row, gaps: null };
  }

  private openCell(element: OpenElement): void {
    const { reference, style } = readCellTag(element.tag);
    this.cursor.openCell(reference);
    const { row, column } = this.cursor;
    const wanted = this.byRow.get(row);
    if (wanted !== undefined) this.gapsOf(wanted)?.pass(column, element.start);
    const edit = wanted?.get(column);
    this.cell = { ...element, style, edit, formula: null, value: null };
  }

  private openInCell(name: string, element: OpenElement): void {
    this.depth += 1;
    if (this.cell === null || this.depth > 1) return;
    this.child = { ...element, text: '', end: element.tagEnd };
    if (name === 'f') this.cell.formula = this.child;
    else if (name === 'v') this.cell.value = this.child;
  }

  private closeInCell(end: number): void {
    if (this.depth === 1 && this.child !== null) this.child.end = end;
    this.depth -= 1;
    if (this.depth === 0) this.child = null;
  }

  private closeCell(cell: OpenCell, end: number): void {
    this.cell = null;
    const { edit, formula, style } = cell;
    if (formula !== null) this.seeFormula(formula, edit?.kind === 'content');
    if (edit?.kind === 'content') {
      this.styles.add(style);
      const isBlank = edit.number === null && isEmptyTag(cell.tag);
      if (!isBlank) this.replace(cell.start, end, numberCellXml(cell.tag, edit.number));
    } else if (edit !== undefined && formula !== null) this.changeResult(cell, formula, edit);
  }

  /** Throws a WorkbookFault where the formula is one of several cells of which one was to change. */
  private seeFormula(formula: CellChild, leaves: boolean): void {
    if (leaves) this.removesFormula = true;
    const type = attribute(formula.tag, 't');
    const { row, column } = this.cursor;
    if (type === 'shared') this.shared.add({ ...formula, row, column }, leaves);
    if (type !== 'array' && type !== 'dataTable') return;
    const area = referenceArea(attribute(formula.tag, 'ref') ?? '');
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    for (const [target, edits] of this.byRow) {
      if (target < area.top || target > area.bottom) continue;
      const hit = [...edits.values()].find(
        (edit) => edit.kind === 'content' && edit.column >= area.left && edit.column <= area.right,
      );
      if (hit !== undefined)
        throw new WorkbookFault('cellInArray', this.sheet, { cell: cellAddress(hit.row, hit.column) });
    }
  }

  private changeResult({ tag, start, tagEnd, value }: OpenCell, formula: CellChild, edit: CellEdit): void {
    const { number } = edit;
    const cleaned = resultTag(tag);
    const isSame =
      number !== null && cleaned === tag && value !== null && Number(value.text) === Number(number);
    if (isSame) return;
    if (cleaned !== tag) this.replace(start, tagEnd, cleaned);
    const xml = number === null ? '' : valueXml(prefixOf(tag), number);
    if (value !== null) this.replace(value.start, value.end, xml);
    else if (xml !== '') this.replace(formula.end, formula.end, xml);
  }

  private closeRow(row: OpenRow, end: number): void {
    this.row = null;
    const { row: number } = this.cursor;
    this.rowGaps.pass(number, row.start);
    const wanted = this.byRow.get(number);
    if (wanted === undefined) return;
    const prefix = prefixOf(row.tag);
    const gaps = row.gaps ?? gapsFor(wanted);
    const missing = gaps.missing(end).flatMap(([column, place]) => {
      const edit = wanted.get(column);
      return edit === undefined ? [] : [{ edit, place }];
    });
    if (missing.length === 0) return;
    const texts = missing.map(({ edit, place }) => {
      const xml = newCellXml(prefix, edit, this.styleOfNew(edit, row.tag));
      return [xml, place] as const;
    });
    const tag = rowTagWith(
      row.tag,
      missing.map(({ edit }) => edit.column),
    );
    this.edits.push(...insertions(row, tag, texts));
  }

  private closeData(data: OpenElement, end: number): void {
    this.data = null;
    const prefix = prefixOf(data.tag);
    const texts = this.rowGaps.missing(end).map(([row, place]) => {
      const edits = [...(this.byRow.get(row)?.values() ?? [])].filter(isNewContent);
      const cells = edits.map((edit) => newCellXml(prefix, edit, this.styleOfNew(edit, null)));
      return [newRowXml(prefix, row, cells), place] as const;
    });
    if (texts.length > 0) this.edits.push(...insertions(data, data.tag, texts));
  }

  /** The style of a cell that is not there yet: that of its row or else its column. */
  private styleOfNew(edit: CellEdit, rowTag: string | null): number {
    const ofRow = rowTag !== null && isOn(attribute(rowTag, 'customFormat')) ? attribute(rowTag, 's') : null;
    const style = ofRow === null ? this.columns.of(edit.column) : Number(ofRow) || 0;
    this.styles.add(style);
    this.added = extended(this.added, edit);
    return style;
  }

  private gapsOf(wanted: RowEdits): Gaps | null {
    if (this.row !== null) this.row.gaps ??= gapsFor(wanted);
    return this.row?.gaps ?? null;
  }

  /** Some readers believe what a sheet says of how far its cells reach. */
  private dimensionEdits(): readonly TextEdit[] {
    const stated = this.dimension === null ? null : referenceArea(attribute(this.dimension.tag, 'ref') ?? '');
    if (this.dimension === null || stated === null || this.added === null) return [];
    const { top, left, bottom, right } = this.added;
    const corners = [
      { row: top, column: left },
      { row: bottom, column: right },
    ];
    const { tag, start, tagEnd } = this.dimension;
    const reference = areaAddress(corners.reduce(extended, stated));
    return [{ start, end: tagEnd, text: withAttribute(tag, 'ref', reference) }];
  }

  private replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }
}

/** Whether a cell is to hold a number even if there is no such cell yet. */
function isNewContent({ kind, number }: CellEdit): boolean {
  return kind === 'content' && number !== null;
}

function gapsFor(wanted: RowEdits): Gaps {
  return new Gaps([...wanted.values()].filter(isNewContent).map(({ column }) => column));
}
