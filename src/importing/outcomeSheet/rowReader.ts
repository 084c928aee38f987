import type { OutcomeNote } from '../../domain/outcome/outcomeFile';
import { cellText, cellWords } from './cellReading';
import { totalLabel } from './columnContent';
import { saysValue } from './headerBlock';
import { FigureTable, mostFigures } from './figureTable';
import type { NoteList } from './noteList';
import type { OutcomeLayout } from './outcomeLayout';
import type { AmountReader } from './readAmount';
import { RowAmounts } from './rowAmounts';
import { RowLog, type LoggedRow } from './rowLog';
import { mostNames, RowNames, type RowName, type RowRole } from './rowNames';
import { RowTimes } from './rowTimes';
import { SectionUnit } from './sectionUnit';
import { SeriesList } from './seriesList';
import { isBlank, placeOf, type RowOrigin, type SourceRow } from './sourceRow';

/** A file has more of something than can be read. */
export class SheetFault extends Error {
  constructor(readonly limit: number) {
    super(`more than ${limit}`);
  }
}

type LeftOutReason = Extract<OutcomeNote, { code: 'rowLeftOut' }>['reason'];

/** A unit of the sums; where it has no code, its parent tells it apart from others of its name. */
export interface SummedUnit {
  readonly unit: RowName;
  readonly parent: RowName;
}

/** Reads the rows of a table, one after the other, into sums. */
export class RowReader {
  readonly table = new FigureTable();
  /** What columns that sum up months state, by the same rows: a column for each of the layout's totals. */
  readonly stated = new FigureTable();
  readonly series = new SeriesList();
  readonly units: RowNames;
  readonly accounts: RowNames;
  readonly parents: RowNames;
  readonly log = new RowLog();
  readonly times: RowTimes;
  readonly amounts: RowAmounts;
  /** By the units' numbers in the sums. */
  readonly summedUnits: SummedUnit[] = [];
  private readonly unitNumbers = new Map<number, number>();
  private readonly totalReaders: readonly AmountReader[];
  private readonly section: SectionUnit;
  private lastUnit: RowName | null = null;
  private lastParent: RowName | null = null;
  private isEnded = false;

  constructor(
    readonly layout: OutcomeLayout,
    readonly origin: RowOrigin,
    private readonly notes: NoteList,
    readerOf: (column: number) => AmountReader,
  ) {
    this.units = new RowNames(layout.unit);
    this.accounts = new RowNames(layout.account);
    this.parents = new RowNames(
      layout.parent === null ? null : { code: null, name: null, both: layout.parent },
    );
    this.times = new RowTimes(layout);
    this.amounts = new RowAmounts(
      layout,
      this.series,
      layout.values.map(({ column }) => readerOf(column)),
    );
    this.totalReaders = layout.totals.map(({ column }) => readerOf(column));
    this.section = new SectionUnit(layout);
  }

  /** Throws a SheetFault where there is too much to keep. */
  read(row: SourceRow): void {
    if (this.isEnded || this.isHeader(row)) return;
    const account = this.accounts.of(row);
    const unit = this.unitOf(row, account);
    const role = this.roleOf(row, unit, account);
    if (this.layout.parentFillsDown) this.lookAtParent(row);
    const period = this.layout.period === null ? null : this.times.periodOf(row);
    const measure = this.layout.measure === null ? null : this.times.measureOf(row);
    if (measure === 'none') return;

    this.amounts.read(row, measure, period);
    for (const column of this.amounts.unreadable) this.noteCell('cellUnreadable', row, column);
    for (const column of this.amounts.doubtful) this.noteCell('amountDoubtful', row, column);
    if (this.amounts.filled === 0) this.readHeading(row, unit, account, role);
    else if (role === 'total') this.keep(row, role, unit, account, null);
    else if (role === 'ofWhich' || role === 'other') this.leaveOut(row, unit, account, 'ofWhich');
    else if (this.layout.period !== null && period === null) this.leaveOut(row, unit, account, 'noPeriod');
    else if (this.layout.measure !== null && measure === null) this.leaveOut(row, unit, account, 'noMeasure');
    else if (role !== 'item' && !this.log.isFull)
      this.keep(row, 'result', unit, account, this.sumsOf(row, unit, account));
    else if (role === 'none') this.leaveOut(row, unit, account, 'noKey');
    else this.add(row, unit, account);
  }

  leaveOut(row: SourceRow, unit: RowName, account: RowName, reason: LeftOutReason): void {
    this.notes.add(
      { code: 'rowLeftOut', label: rowLabel(row, unit, account), reason },
      placeOf(this.origin, row, 0),
    );
  }

  private add(row: SourceRow, unit: RowName, account: RowName): void {
    const sums = this.sumsOf(row, unit, account);
    this.amounts.addTo(this.table, sums);
    if (this.table.count > mostFigures) throw new SheetFault(mostFigures);
    this.keep(row, 'item', unit, account, sums);
  }

  private sumsOf(row: SourceRow, unit: RowName, account: RowName): number {
    if (this.units.size >= mostNames || this.accounts.size >= mostNames) throw new SheetFault(mostNames);
    const sums = this.table.row(this.unitNumber(unit, row), account.number);
    for (const [index, reader] of this.totalReaders.entries()) {
      const column = this.layout.totals[index]?.column ?? -1;
      if (reader.read(row.cells[column]) === 'amount') this.stated.add(sums, index, reader.ore, reader.rest);
    }
    return sums;
  }

  private unitNumber(unit: RowName, row: SourceRow): number {
    const parent = this.parentOf(row);
    // A code is one unit's, whatever its parent is called from row to row.
    const key = unit.number * mostNames + (unit.key?.code === null ? parent.number : 0);
    const known = this.unitNumbers.get(key);
    if (known !== undefined) return known;
    this.unitNumbers.set(key, this.summedUnits.length);
    this.summedUnits.push({ unit, parent });
    return this.summedUnits.length - 1;
  }

  /** Whatever its amounts, a row may name the parent of those below it. */
  private lookAtParent(row: SourceRow): void {
    const parent = this.parents.of(row);
    if (parent.role === 'item') this.lastParent = parent;
  }

  private parentOf(row: SourceRow): RowName {
    const own = this.parents.of(row);
    return own.role === 'none' ? (this.lastParent ?? own) : own;
  }

  private unitOf(row: SourceRow, account: RowName): RowName {
    const own = this.units.of(row);
    if (this.layout.unit === null) return this.section.current ?? own;
    if (own.role === 'none')
      return this.layout.fillsDown && account.role === 'item' ? (this.lastUnit ?? own) : own;
    if (own.role === 'item') this.lastUnit = own;
    return own;
  }

  private roleOf(row: SourceRow, unit: RowName, account: RowName): RowRole {
    if (unit.role === 'total' || account.role === 'total' || saysTotal(row)) return 'total';
    if (this.layout.account === null) return unit.role;
    if (account.role !== 'none') return account.role;
    // A unit's amount without an account, among those with one, is the unit's total.
    return this.layout.unit !== null && unit.role === 'item' ? 'total' : 'none';
  }

  /** A row without amounts heads those below it. */
  private readHeading(row: SourceRow, unit: RowName, account: RowName, role: RowRole): void {
    this.section.look(row);
    const isSaying = role !== 'none' && this.amounts.unreadable.length === 0;
    if (isSaying && !this.isBlankItem(row, account)) this.keep(row, 'heading', unit, account, null);
  }

  /** An account that has no amounts is no heading. */
  private isBlankItem(row: SourceRow, account: RowName): boolean {
    return (account.key?.code ?? null) !== null && !isBlank(row.cells[0]);
  }

  /** The header again, as on a new page; another one begins another table, which is not read. */
  private isHeader(row: SourceRow): boolean {
    const { headings, values } = this.layout;
    const cells = values.map(({ column }) => row.cells[column]);
    if (!cells.some((cell) => typeof cell === 'string' && cell.charCodeAt(0) > 57)) return false;
    const filled = cells.filter((cell) => !isBlank(cell));
    const isSame = values.every(
      ({ column }, index) =>
        isBlank(cells[index]) || (headings[column] ?? '').endsWith(cellText(cells[index])),
    );
    if (isSame) return true;
    if (
      filled.length < 2 ||
      !filled.every((cell) => typeof cell === 'string' && saysValue(cellWords(cell)))
    ) {
      return false;
    }
    this.isEnded = true;
    const label = row.cells.map(cellText).filter(Boolean).join(', ').slice(0, 80);
    this.notes.add({ code: 'tableLeftOut', heading: label }, placeOf(this.origin, row, 0));
    return true;
  }

  private noteCell(code: 'cellUnreadable' | 'amountDoubtful', row: SourceRow, column: number): void {
    const text = cellText(row.cells[column]).slice(0, 80);
    this.notes.add({ code, text }, placeOf(this.origin, row, column));
  }

  private keep(
    row: SourceRow,
    role: LoggedRow['role'],
    unit: RowName,
    account: RowName,
    sums: number | null,
  ): void {
    if (this.log.isFull) this.log.isCut = true;
    else {
      this.log.rows.push({
        role,
        label: rowLabel(row, unit, account),
        unit,
        account,
        sums,
        amounts: role === 'heading' ? [] : this.amounts.values(),
        series: Array.from(this.amounts.series),
        place: placeOf(this.origin, row, 0),
      });
    }
  }
}

/** `Totalt` may stand in a column that is not read, or before a unit's code. */
function saysTotal({ cells }: SourceRow): boolean {
  const first = cells[0];
  if (typeof first !== 'string' || first.length > 40) return false;
  // Nearly all rows begin with a code: a regular expression would be wasted on them.
  const character = first.charCodeAt(0);
  if (character >= 48 && character <= 57) return false;
  return totalLabel.test(first.trimStart());
}

function rowLabel(row: SourceRow, unit: RowName, account: RowName): string {
  const label = [unit.label, account.label].filter(Boolean).join(' ');
  return label || cellText(row.cells.find((cell) => !isBlank(cell))).slice(0, 80);
}
