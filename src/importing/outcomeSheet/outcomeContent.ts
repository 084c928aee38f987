import { accountPlanOf } from '../../domain/outcome/accountPlan';
import type { Decimal } from '../../domain/decimal';
import type {
  CodedName,
  ControlTotal,
  OutcomeContentResult,
  OutcomeFigure,
} from '../../domain/outcome/outcomeFile';
import { balanceRows } from './balanceRows';
import { takeCodeParents, type CodeParent } from './codeParents';
import { takeEmptyMonths } from './emptyMonths';
import { signTurn, type Side, type SignTurn } from './ledgerSigns';
import type { NoteList } from './noteList';
import type { LoggedRow } from './rowLog';
import type { RowName } from './rowNames';
import type { RowReader } from './rowReader';
import { seriesTotals } from './seriesTotals';
import { StatedTotals } from './statedTotals';
import { unitKeys } from './unitKeys';
import { unnamedTotals } from './unnamedTotals';
import { ledgerSignWords } from './words/columnWords';

/** More rows that are called results are amounts of their own. */
const mostResults = 200;

/** What is known of a table's file apart from its rows. */
export interface ContentOrigin {
  readonly sheet: string | null;
}

/** Makes figures of a table's sums: totals are taken out and held against their parts, ledger signs are turned. */
export function outcomeContent(
  reader: RowReader,
  notes: NoteList,
  from: ContentOrigin,
): OutcomeContentResult {
  return new TableContent(reader, notes).result(from);
}

class TableContent {
  private readonly accounts: readonly RowName[];
  /** Costs stand without a sign beside income: in sums they are taken away. */
  private turnsCosts = false;

  constructor(
    private readonly reader: RowReader,
    private readonly notes: NoteList,
  ) {
    this.accounts = reader.accounts.all;
  }

  result(from: ContentOrigin): OutcomeContentResult {
    const { reader } = this;
    const { layout } = reader;
    const undecided = this.undecidedAmount();
    if (undecided !== null)
      return { ok: false, problem: { code: 'badAmount', text: undecided }, place: null };

    const left = balanceRows(reader, this.notes);
    const turn = this.signs();
    this.turnsCosts = turn.turns === 'costs';
    const totals = this.totals();
    this.notePartless(totals);
    const parents = this.takeParents();
    takeEmptyMonths(reader, this.notes);
    const isLeft = (row: LoggedRow): boolean => row.sums !== null && left.has(row.sums);
    const controls = [
      ...this.statedTotals((row, index) => !totals.has(index) && !isLeft(row), totals).controlTotals(),
      ...parents,
      ...seriesTotals(reader),
    ];
    const figures = this.figures(turn);
    if (figures.length === 0) return { ok: false, problem: { code: 'noOutcome' }, place: null };
    this.addNotes(turn);
    return {
      ok: true,
      content: {
        format: layout.format,
        sheet: from.sheet,
        unit: layout.statedUnit,
        organisation: layout.organisation,
        fiscalYear: null,
        plan: layout.account === null ? null : accountPlanOf(this.accountKeys(), null),
        figures,
        controlTotals: turn.turns === 'all' ? controls.map(turned) : controls,
        notes: this.notes.all(),
        dimensions: layout.families.length > 1 ? layout.families.map((name) => ({ code: null, name })) : [],
      },
    };
  }

  /** A dot that is a decimal sign in one cell of a column and may be a thousands separator in another. */
  private undecidedAmount(): string | null {
    const reader = this.reader.amounts.readers.find((one) => one.undecided !== null && one.hasDecimalPoint);
    if (reader !== undefined) return reader.undecided;
    const assumed =
      this.reader.amounts.readers.find(({ undecided }) => undecided !== null)?.undecided ?? null;
    if (assumed !== null) this.notes.add({ code: 'separatorAssumed', example: assumed }, null);
    return null;
  }

  private statedTotals(
    isItem: (row: LoggedRow, index: number) => boolean,
    totals: ReadonlySet<number>,
  ): StatedTotals {
    const { log, layout, series, amounts } = this.reader;
    return new StatedTotals({
      rows: log.isCut ? [] : log.rows,
      values: layout.values,
      series: series.all,
      decimals: Array.from(amounts.decimals),
      isItem: (row, index) => row.role !== 'heading' && isItem(row, index),
      isTotal: (_, index) => totals.has(index),
      signOf: (row) => (this.turnsCosts && isCost(row) ? -1 : 1),
    });
  }

  /** Rows of the log that sum up others, by their words or their amounts; what is none of them is among the sums afterwards. */
  private totals(): ReadonlySet<number> {
    const { log } = this.reader;
    const totals = new Set(log.rows.flatMap(({ role }, index) => (role === 'total' ? [index] : [])));
    for (const index of this.unnamedTotals()) totals.add(index);
    const open = new Set(log.rows.flatMap(({ role }, index) => (role === 'result' ? [index] : [])));
    let checked = 0;
    for (const index of [...open]) {
      open.delete(index);
      checked += 1;
      const isTotal =
        checked <= mostResults &&
        this.statedTotals(
          (_, at) => !totals.has(at) && at !== index && !(open.has(at) && at > index),
          totals,
        ).addsUp(index);
      if (isTotal) totals.add(index);
      else this.addResult(index);
    }
    return totals;
  }

  /** `Räntenetto` is an amount of its own where it adds up nothing. */
  private addResult(index: number): void {
    const { log, table } = this.reader;
    const row = log.rows[index];
    if (row === undefined || row.sums === null) return;
    if (row.unit.key === null && row.account.key === null) {
      this.notes.add({ code: 'rowLeftOut', label: row.label, reason: 'noKey' }, row.place);
      return;
    }
    for (const [column, amount] of row.amounts.entries()) {
      const series = row.series[column] ?? -1;
      if (amount !== null && series >= 0) table.add(row.sums, series, 0, amount);
    }
  }

  private unnamedTotals(): readonly number[] {
    const { log, layout, table } = this.reader;
    const isSingleKey = layout.unit === null || layout.account === null;
    if (log.isCut || layout.period !== null || !isSingleKey) return [];
    return [...unnamedTotals(log.rows, layout.values.length)].filter((index) => {
      const row = log.rows[index];
      if (row === undefined || row.sums === null) return false;
      const { sums } = row;
      if (row.series.some((series) => series >= 0 && table.times(sums, series) > 1)) return false;
      for (const series of row.series) if (series >= 0) table.remove(sums, series);
      return true;
    });
  }

  /** A unit's amounts without an account are its total, but not where it has no others. */
  private notePartless(totals: ReadonlySet<number>): void {
    const { log, layout } = this.reader;
    if (layout.unit === null || layout.account === null || log.isCut) return;
    const withParts = new Set(log.rows.flatMap(({ role, unit }) => (role === 'item' ? [unit.number] : [])));
    for (const index of totals) {
      const row = log.rows[index];
      if (row?.unit.role !== 'item' || row.account.role !== 'none' || withParts.has(row.unit.number))
        continue;
      this.notes.add({ code: 'rowLeftOut', label: row.label, reason: 'noKey' }, row.place);
    }
  }

  private takeParents(): readonly ControlTotal[] {
    const { table, summedUnits } = this.reader;
    const accountOf = (row: number): CodedName | null => this.accountOf(row);
    const unitOf = (row: number): CodedName | null => summedUnits[table.unitOf(row)]?.unit.key ?? null;
    const byAccount = takeCodeParents(table, {
      codeOf: (row) => accountOf(row)?.code ?? null,
      other: (row) => table.unitOf(row),
      sums: this.reader.accounts.sums,
    });
    const byUnit = takeCodeParents(table, {
      codeOf: (row) => unitOf(row)?.code ?? null,
      other: (row) => table.accountOf(row),
      sums: this.reader.units.sums,
    });
    const all = [...byAccount, ...byUnit];
    return all.flatMap((parent) => this.controlsOf(parent));
  }

  private controlsOf({ code, rows, sums }: CodeParent): readonly ControlTotal[] {
    const logged = this.reader.log.rows.find((row) => row.sums !== null && rows.includes(row.sums));
    if (logged === undefined) return [];
    return [...sums].flatMap(([column, { stated, read }]) => {
      const series = this.reader.series.all[column];
      return series === undefined
        ? []
        : [{ label: labelOf(logged, code), ...series, stated, read, place: logged.place }];
    });
  }

  private signs(): SignTurn {
    const { table, series, layout } = this.reader;
    const all = series.all.map((_, index) => index);
    const outcome = all.filter((index) => series.all[index]?.measure === 'outcome');
    const isLedger =
      layout.values.some(({ sign, heading }) => sign < 0 && !/kostnad/i.test(heading)) ||
      ledgerSignWords.test(layout.words);
    return signTurn(table, outcome.length > 0 ? outcome : all, (row) => this.sideOf(row), isLedger);
  }

  private accountOf(row: number): CodedName | null {
    return this.accounts[this.reader.table.accountOf(row) - 1]?.key ?? null;
  }

  private accountKeys(): readonly CodedName[] {
    return this.accounts.flatMap(({ key }) => key ?? []);
  }

  private sideOf(row: number): Side {
    const account = this.accountOf(row);
    const code = account?.code ?? null;
    if (code !== null && /^\d/.test(code)) {
      return code.startsWith('3') ? 'income' : /^[4-7]/.test(code) ? 'costs' : null;
    }
    return null;
  }

  private figures(turn: SignTurn): readonly OutcomeFigure[] {
    const { table, series } = this.reader;
    const units = unitKeys(this.reader);
    const figures: OutcomeFigure[] = [];
    for (let row = 0; row < table.height; row++) {
      const isTurned = turn.turns === 'all' || (turn.turns === 'costs' && this.sideOf(row) === 'costs');
      const account = this.accountOf(row);
      const unit = units[table.unitOf(row)] ?? null;
      for (let column = 0; column < table.width; column++) {
        const measured = series.all[column];
        if (measured === undefined || table.times(row, column) === 0) continue;
        const value = table.value(row, column);
        figures.push({ account, unit, ...measured, value: isTurned ? negated(value) : value });
      }
    }
    return figures;
  }

  private addNotes({ note }: SignTurn): void {
    const { layout, units, accounts, parents, times } = this.reader;
    for (const one of layout.notes) this.notes.add(one, null);
    if (note !== null) this.notes.add(note, null);
    if (times.hasAssumedYear && layout.isYearAssumed && layout.year !== null)
      this.notes.add({ code: 'yearAssumed', year: String(layout.year) }, null);
    const names = [units, accounts, parents];
    const count = names.reduce((sum, { repairedCount }) => sum + repairedCount, 0);
    const [example] = names.flatMap(({ repaired }) => repaired);
    if (example !== undefined) {
      this.notes.add(
        { code: 'encodingRepaired', count, example: example.written, repaired: example.repaired },
        null,
      );
    }
    const lost = names.flatMap((one) => one.lost);
    if (lost[0] !== undefined)
      this.notes.add({ code: 'lettersLost', count: lost.length, example: lost[0] }, null);
    this.noteRepeats();
  }

  /** The same key again says something only where the file has nothing else that would tell its rows apart. */
  private noteRepeats(): void {
    const { table, layout, summedUnits } = this.reader;
    if (layout.summedOver.length > 0 || layout.families.length > 1 || layout.hasDays) return;
    const most = layout.values.filter(({ sign }) => sign < 0).length > 0 ? 2 : 1;
    for (let row = 0; row < table.height; row++) {
      let rows = 0;
      for (let column = 0; column < table.width; column++) rows = Math.max(rows, table.times(row, column));
      if (rows <= most) continue;
      const label = [
        summedUnits[table.unitOf(row)]?.unit.label,
        this.accounts[table.accountOf(row) - 1]?.label,
      ];
      this.notes.add({ code: 'repeatedKey', label: label.filter(Boolean).join(' '), rows }, null);
    }
  }
}

function isCost({ account }: LoggedRow): boolean {
  const code = account.key?.code ?? account.words.code;
  return code === null ? account.words.side === 'costs' : /^[4-7]/.test(code);
}

function labelOf(row: LoggedRow, code: string): string {
  return row.label === '' ? code : row.label;
}

function negated(value: Decimal): Decimal {
  return value.isZero() ? value : value.negated();
}

function turned(total: ControlTotal): ControlTotal {
  return { ...total, stated: negated(total.stated), read: negated(total.read) };
}
