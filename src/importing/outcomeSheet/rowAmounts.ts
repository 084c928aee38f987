import { Decimal } from '../../domain/decimal';
import type { OutcomeMeasure } from '../../domain/outcome/outcomeFile';
import type { Period } from '../../domain/outcome/period';
import { convert, convertDecimals, type Unit } from '../../domain/unit';
import { findUnit } from '../../reading/words/unitText';
import { cellText } from './cellReading';
import type { FigureTable } from './figureTable';
import type { OutcomeLayout, ValueColumn } from './outcomeLayout';
import { type AmountReader } from './readAmount';
import type { SeriesList } from './seriesList';
import type { SourceRow } from './sourceRow';

/** Amounts in millions that are given in kronor. */
const fewestDecimals = 6;

/** The amounts of the row that was read last, in the unit of the file. */
export class RowAmounts {
  readonly series: Int32Array;
  /** Columns whose cells hold no amount, though they hold something. */
  readonly unreadable: number[] = [];
  /** Columns whose cells hold an amount and something that may be more. */
  readonly doubtful: number[] = [];
  /** Per column the most decimals that an amount was written with, in the file's unit. */
  readonly decimals: Int8Array;
  /** How many cells hold an amount. */
  filled = 0;
  private readonly ore: Float64Array;
  private readonly rests: (Decimal | null)[];
  private readonly isFilled: Uint8Array;

  constructor(
    private readonly layout: OutcomeLayout,
    private readonly seriesList: SeriesList,
    readonly readers: readonly AmountReader[],
  ) {
    const width = layout.values.length;
    this.series = new Int32Array(width);
    this.decimals = new Int8Array(width).fill(-fewestDecimals);
    this.ore = new Float64Array(width);
    this.rests = Array.from({ length: width }, () => null);
    this.isFilled = new Uint8Array(width);
  }

  read(row: SourceRow, measure: OutcomeMeasure | null, period: Period | null): void {
    this.filled = 0;
    this.unreadable.length = 0;
    this.doubtful.length = 0;
    const { values } = this.layout;
    for (let index = 0; index < values.length; index++) {
      const column = values[index];
      const reader = this.readers[index];
      if (column === undefined || reader === undefined) continue;
      const state = reader.read(row.cells[column.column]);
      this.isFilled[index] = state === 'amount' ? 1 : 0;
      this.series[index] = -1;
      if (state !== 'amount') {
        if (state !== 'blank') this.unreadable.push(column.column);
        continue;
      }
      this.filled += 1;
      if (reader.isDoubtful) this.doubtful.push(column.column);
      const ownMeasure = column.measure ?? measure;
      const ownPeriod = column.period ?? period;
      if (ownMeasure !== null && ownPeriod !== null) {
        this.series[index] = this.seriesList.numberOf(ownMeasure, ownPeriod);
      }
      this.keep(index, row, column, reader);
    }
  }

  /** Adds what has a measure and a period. */
  addTo(table: FigureTable, row: number): void {
    for (let index = 0; index < this.series.length; index++) {
      const series = this.series[index] ?? -1;
      if (this.isFilled[index] === 0 || series < 0) continue;
      table.add(row, series, this.ore[index] ?? 0, this.rests[index] ?? null);
    }
  }

  /** As decimals; null for a blank. */
  values(): (Decimal | null)[] {
    return Array.from(this.isFilled, (isFilled, index) => {
      if (isFilled === 0) return null;
      const value = new Decimal(this.ore[index] ?? 0).dividedBy(100);
      const rest = this.rests[index] ?? null;
      return rest === null ? value : value.plus(rest);
    });
  }

  private keep(index: number, row: SourceRow, column: ValueColumn, reader: AmountReader): void {
    const { currency, statedUnit } = this.layout;
    const unit = (currency === null ? null : cellUnit(row, currency)) ?? column.unit;
    const isOther = unit !== null && statedUnit !== null && unit !== statedUnit;
    const rest = isOther ? convert(reader.value, unit, statedUnit) : reader.rest;
    const decimals = isOther ? convertDecimals(reader.decimals, unit, statedUnit) : reader.decimals;
    if (decimals > (this.decimals[index] ?? 0)) this.decimals[index] = decimals;
    this.ore[index] = isOther ? 0 : column.sign * reader.ore;
    this.rests[index] = rest === null || column.sign > 0 ? rest : rest.negated();
  }
}

function cellUnit(row: SourceRow, column: number): Unit | null {
  return findUnit(cellText(row.cells[column]))?.unit ?? null;
}
