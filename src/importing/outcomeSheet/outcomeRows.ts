import { append } from '../../domain/append';
import type { OutcomeContentResult } from '../../domain/outcome/outcomeFile';
import { parseNumberText, separatorUse, type SeparatorUse } from '../../reading/cells/numberText';
import { repairMojibake } from '../../reading/cells/mojibake';
import { cellText, isAmount, usualSeparators } from './cellReading';
import { mostLevels } from './headerBlock';
import { outcomeContent, type ContentOrigin } from './outcomeContent';
import { NoteList } from './noteList';
import type { OutcomeLayout } from './outcomeLayout';
import { AmountReader } from './readAmount';
import { readLayout, type SheetReading } from './readLayout';
import { FieldCount } from './fieldCount';
import { RowReader } from './rowReader';
import type { RowOrigin, SourceRow } from './sourceRow';
import { placeOf } from './sourceRow';

/** Rows that are looked at before the table is read: the header, and enough below it to tell what columns hold. */
const headRows = 1000;

/** An outcome table that comes row by row. */
export class OutcomeRows {
  readonly notes = new NoteList();
  private head: SourceRow[] | null = [];
  private reader: RowReader | null = null;
  private fields: FieldCount | null = null;
  private refusal: Extract<OutcomeContentResult, { ok: false }> | null = null;

  constructor(
    private readonly origin: RowOrigin,
    private readonly reading: SheetReading,
  ) {}

  /** Whether there is no use in reading on. */
  get isRefused(): boolean {
    return this.refusal !== null;
  }

  /** Throws a SheetFault where there is too much to read. */
  push(rows: readonly SourceRow[]): void {
    if (this.refusal !== null) return;
    if (this.head === null) {
      this.read(rows);
      return;
    }
    append(this.head, rows);
    if (this.head.length >= headRows) this.begin();
  }

  finish(from: ContentOrigin): OutcomeContentResult {
    if (this.head !== null) this.begin();
    if (this.refusal !== null) return this.refusal;
    if (this.reader === null) return { ok: false, problem: { code: 'noOutcome' }, place: null };
    return outcomeContent(this.reader, this.notes, from);
  }

  private begin(): void {
    const head = this.head ?? [];
    this.head = null;
    const result = readLayout(head, this.origin, this.reading);
    if (!result.ok) {
      const row = head.find(({ number }) => number === result.row);
      const place = row === undefined ? null : placeOf(this.origin, row, 0);
      this.refusal = { ok: false, problem: result.problem, place };
      return;
    }
    const { layout } = result;
    const below = head.slice(layout.firstRow);
    this.noteTableAbove(head, layout);
    this.reader = new RowReader(layout, this.origin, this.notes, (column) => this.readerOf(column, below));
    // In a sheet, what stands beside the table is not of it.
    if (this.origin.sheet === null) this.fields = new FieldCount(layout.headings, below);
    this.read(below);
  }

  private read(rows: readonly SourceRow[]): void {
    for (const row of rows) {
      const surplus = this.fields?.surplusOf(row) ?? null;
      if (surplus !== null) {
        const place = placeOf(this.origin, row, surplus.fields - 1);
        this.refusal = { ok: false, problem: { code: 'tooManyFields', ...surplus }, place };
        return;
      }
      this.reader?.read(row);
    }
  }

  /** Rows of amounts above the header are of another table. */
  private noteTableAbove(head: readonly SourceRow[], { firstRow }: OutcomeLayout): void {
    const row = head
      .slice(0, Math.max(0, firstRow - mostLevels))
      .find(({ cells }) => cells.filter((cell) => isAmount(cell)).length >= 2);
    if (row === undefined) return;
    const heading = row.cells.map(cellText).filter(Boolean).join(', ').slice(0, 80);
    this.notes.add({ code: 'tableLeftOut', heading }, placeOf(this.origin, row, 0));
  }

  private readerOf(column: number, rows: readonly SourceRow[]): AmountReader {
    const texts = rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return typeof cell === 'string' && /\d/.test(cell) ? [repairMojibake(cell).trim()] : [];
    });
    return new AmountReader(useOf(texts));
  }
}

/** What a dot before three digits means is decided for a column; a comma is a decimal sign here. */
function useOf(texts: readonly string[]): SeparatorUse {
  const isNumber = (text: string): boolean => parseNumberText(text, usualSeparators).kind === 'number';
  return texts.length === 0 ? usualSeparators : separatorUse(texts.filter(isNumber), false).use;
}

/** How sure a table is outcome; 0 where it is none. */
export function outcomeWeight(
  rows: readonly SourceRow[],
  origin: RowOrigin,
  reading: SheetReading,
): OutcomeLayout['weight'] {
  const result = readLayout(rows.slice(0, headRows), origin, reading);
  return result.ok ? result.layout.weight : 0;
}
