import type { OutcomeMeasure } from '../../domain/outcome/outcomeFile';
import type { Period } from '../../domain/outcome/period';
import { cellWords } from './cellReading';
import { withDayFirst } from './dateOrder';
import { readMeasureCell } from './columnContent';
import type { OutcomeLayout } from './outcomeLayout';
import type { SourceCell, SourceRow } from './sourceRow';
import { monthSpan, periodOf, wholeYear } from './valuePeriods';
import { readPeriodCell, type PeriodText } from './words/periodText';

const mostKept = 20_000;

/** Reads each text once: a column of a million periods has a few different ones. */
class CellCache<T> {
  private readonly known = new Map<SourceCell, T>();

  constructor(private readonly read: (words: string) => T) {}

  of(cell: SourceCell): T {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const read = this.read(cellWords(cell));
    if (this.known.size < mostKept) this.known.set(typeof cell === 'string' ? cell : cell, read);
    return read;
  }
}

/** What a row says of its own period and measure. */
export class RowTimes {
  private readonly whole: CellCache<Period | null>;
  private readonly texts = new CellCache<PeriodText | null>(readPeriodCell);
  private readonly measures = new CellCache<OutcomeMeasure | 'none' | null>(readMeasureCell);
  private readonly parts = new Map<number, Period>();
  /** Whether a month had to take its year from elsewhere. */
  hasAssumedYear = false;

  constructor(private readonly layout: OutcomeLayout) {
    this.whole = new CellCache((words) => this.readWhole(words));
  }

  /** Null where the row's period can't be read. */
  periodOf(row: SourceRow): Period | null {
    const { period } = this.layout;
    if (period === null) return null;
    if (period.whole !== null) return this.whole.of(row.cells[period.whole] ?? null);
    const year = period.year === null ? this.layout.year : this.yearOf(row.cells[period.year] ?? null);
    if (period.year === null) this.hasAssumedYear = true;
    if (period.month === null) return year === null ? null : wholeYear(year);
    const month = this.texts.of(row.cells[period.month] ?? null)?.to ?? null;
    if (year === null || month === null) return null;
    const key = year * 12 + month;
    const known = this.parts.get(key) ?? monthSpan(year, this.layout.isAccumulated ? 1 : month, year, month);
    this.parts.set(key, known);
    return known;
  }

  /** Null where the row's measure can't be read, 'none' for one that is not wanted. */
  measureOf(row: SourceRow): OutcomeMeasure | 'none' | null {
    const { measure } = this.layout;
    return measure === null ? null : this.measures.of(row.cells[measure] ?? null);
  }

  private yearOf(cell: SourceCell): number | null {
    return this.texts.of(cell)?.year ?? null;
  }

  private readWhole(words: string): Period | null {
    const text = readPeriodCell(this.layout.isMonthFirst ? withDayFirst(words) : words);
    if (text === null) return null;
    if (text.from === null) return text.year === null ? null : wholeYear(text.year);
    if (text.year === null) this.hasAssumedYear = true;
    return periodOf(text, this.layout.year, this.layout.isAccumulated || text.accumulated);
  }
}
