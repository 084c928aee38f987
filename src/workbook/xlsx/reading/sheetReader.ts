import type { Area } from '../../../domain/address';
import type { CellError, SheetRow } from '../../cells';
import { referenceArea } from '../cellReference';
import type { ReadingBudget } from '../../../officePackage/limits';
import { damaged } from '../../../officePackage/packageFault';
import { attribute, isOn } from '../../../officePackage/xml/xmlAttributes';
import type { XmlHandler } from '../../../officePackage/xml/xmlScanner';
import { cellContent } from './cellContent';
import { CellCursor } from './cellCursor';
import { readCellTag } from './cellTag';
import { RowBuilder } from './rowBuilder';
import { SharedFormula } from './sharedFormula';
import type { TextCopies } from './textCopies';

/** What a formula shows whose result the file does not hold: a blank would be taken for a missing amount. */
const notComputed: CellError = { error: '#CALC!' };

type Capture = 'nothing' | 'value' | 'formula' | 'inline';

/** Takes a worksheet's XML element by element and keeps its rows and merged areas. */
export class SheetReader implements XmlHandler {
  readonly rows: (SheetRow | undefined)[] = [];
  readonly merges: Area[] = [];
  private readonly builder = new RowBuilder();
  private readonly sharedFormulas = new Map<string, SharedFormula>();

  private readonly cursor: CellCursor;
  private isRowHidden = false;

  private inCell = false;
  private type: string | null = null;
  private value: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private formulaTag = '';

  private capture: Capture = 'nothing';
  private inPhonetic = false;

  constructor(
    private readonly part: string,
    private readonly strings: readonly string[],
    private readonly copies: TextCopies,
    private readonly budget: ReadingBudget,
  ) {
    this.cursor = new CellCursor(part);
  }

  open(name: string, tag: string): void {
    if (this.inCell) this.openInCell(name, tag);
    else if (name === 'c') this.openCell(tag);
    else if (name === 'row') this.openRow(tag);
    else if (name === 'mergeCell') this.addMerge(tag);
  }

  text(text: string): void {
    if (this.capture === 'nothing') return;
    if (this.capture === 'value') this.value = (this.value ?? '') + text;
    else if (this.capture === 'formula') this.formula = (this.formula ?? '') + text;
    else this.inline = (this.inline ?? '') + text;
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (name === 'row') this.closeRow();
  }

  private openRow(tag: string): void {
    this.cursor.openRow(tag);
    this.isRowHidden = isOn(attribute(tag, 'hidden'));
  }

  private closeRow(): void {
    const { width } = this.builder;
    const row = this.builder.take(this.isRowHidden);
    if (row === undefined) return;
    this.budget.takeRow(width, this.part);
    this.rows[this.cursor.row] = row;
  }

  private openCell(tag: string): void {
    const { reference, style, type } = readCellTag(tag);
    this.cursor.openCell(reference);
    if (style !== 0) this.builder.setFormat(this.cursor.column, style);
    this.type = type;
    this.value = null;
    this.inline = null;
    this.formula = null;
    this.formulaTag = '';
    this.inCell = true;
  }

  private openInCell(name: string, tag: string): void {
    if (name === 'v') this.start('value');
    else if (name === 't' && !this.inPhonetic) this.start('inline');
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'f') {
      this.formulaTag = tag;
      this.start('formula');
    }
  }

  /** An element that is empty still says that its text is there: `<v/>` of a formula is an empty text. */
  private start(capture: Capture): void {
    this.capture = capture;
    this.text('');
  }

  private closeInCell(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'v' || name === 't' || name === 'f') this.capture = 'nothing';
  }

  private closeCell(): void {
    this.inCell = false;
    const content = cellContent(this.type, this.value, this.inline, this.strings, this.part);
    const value = typeof content === 'string' && this.type !== 's' ? this.keep(content) : content;
    const formula = this.formula === null ? null : this.ownFormula(this.formula);
    if (formula !== null) this.builder.add(this.cursor.column, value ?? notComputed, formula);
    else if (value !== null) this.builder.add(this.cursor.column, value, null);
  }

  /** The cell's formula with its leading `=`; one that is shared is written for this cell. */
  private ownFormula(written: string): string | null {
    const { row, column } = this.cursor;
    const shared = attribute(this.formulaTag, 't') === 'shared' ? attribute(this.formulaTag, 'si') : null;
    if (written !== '') {
      if (shared !== null) this.sharedFormulas.set(shared, new SharedFormula(written, row, column));
      return this.keep(`=${written}`);
    }
    const formula = shared === null ? undefined : this.sharedFormulas.get(shared);
    if (formula === undefined) return null;
    const moved = `=${formula.at(row, column)}`;
    this.budget.takeText(moved, this.part);
    return moved;
  }

  private keep(text: string): string {
    this.budget.takeText(text, this.part);
    return this.copies.of(text);
  }

  private addMerge(tag: string): void {
    const area = referenceArea(attribute(tag, 'ref') ?? '');
    if (area === null) throw damaged(this.part, 'content');
    this.budget.takeMerge(this.part);
    this.merges.push(area);
  }
}
