import type { RowLabel } from '../words/rowLabel';
import type { AmountGrid } from '../cells/amountGrid';
import type { Term } from '../../domain/table';
import type { Electorate, Figures, Votes } from './rowVotes';

/** A proposal for how a row is made of others, with the columns' votes on it. */
export interface Proposal {
  readonly target: number;
  /** How many rows make it up. */
  readonly size: number;
  /** Made when the proposal is accepted: most never are. */
  readonly terms: () => readonly Term[];
  readonly votes: Votes;
  /** A row that the total leaves out although it stands among its parts. */
  readonly leftOut: number | null;
  /** True when its rows begin where a block does: at the top, after a total, under a heading. */
  readonly natural: boolean;
  /** The votes' bits, plus what words and place speak for it, less what speaks against. */
  readonly score: number;
}

/** A proposal that was accepted. */
export interface Settled {
  readonly target: number;
  readonly terms: readonly Term[];
  readonly votes: Votes;
  readonly leftOut: number | null;
  readonly basis: 'words' | 'arithmetic';
}

/** What the rows' search works on, and what it has settled so far. */
export class RowTree implements Figures {
  /** For each row the row it is a part of; -1 while it is none's. */
  readonly partOf: Int32Array;
  readonly settled = new Map<number, Settled>();
  /** The last row of money: in a table without a marked total it often is one. */
  readonly lastFlow: number;
  private readonly withFigures: Uint8Array;
  /** Blank subtotals with the sum and the half digit of their parts. */
  private readonly implied = new Map<number, { readonly sum: number; readonly half: number }>();

  constructor(
    private readonly grid: AmountGrid,
    readonly labels: readonly RowLabel[],
    readonly electorate: Electorate,
    /** Rows with no figures that head the rows below them. */
    readonly headings: ReadonlySet<number>,
    /** Rows set in bold among others that are not. */
    readonly bold: ReadonlySet<number>,
    /** How far each row's label is set in. */
    readonly indents: readonly number[],
  ) {
    this.partOf = new Int32Array(grid.height).fill(-1);
    this.withFigures = Uint8Array.from({ length: grid.height }, (_, row) =>
      electorate.columns.some((column) => !Number.isNaN(grid.near(row, column))) ? 1 : 0,
    );
    let lastFlow = grid.height - 1;
    while (lastFlow > 0 && !this.isFlow(lastFlow)) lastFlow--;
    this.lastFlow = lastFlow;
  }

  isUnreadable(row: number, column: number): boolean {
    const state = this.grid.state(row, column);
    return state === 'error' || state === 'text' || state === 'range';
  }

  get height(): number {
    return this.grid.height;
  }

  /** The amount as stated; a blank subtotal stands for the sum of its parts. */
  near(row: number, column: number): number {
    const stated = this.grid.near(row, column);
    return Number.isNaN(stated) ? (this.implied.get(row * this.grid.width + column)?.sum ?? NaN) : stated;
  }

  halfDigit(row: number, column: number): number {
    return this.implied.get(row * this.grid.width + column)?.half ?? this.grid.halfDigit(row, column);
  }

  /** True for a row that may be a part of a sum: a flow of money that no other sum has taken. */
  isOpen(row: number): boolean {
    return this.partOf[row] === -1 && this.isFlow(row);
  }

  /** True for a row of money that flows: no count, no level, no difference, no breakdown of another row. */
  isFlow(row: number): boolean {
    const label = this.labels[row];
    if (label === undefined || this.withFigures[row] !== 1) return false;
    return !label.ofWhich && !label.count && !label.difference && label.stock === null;
  }

  /** True for a row that holds nothing but zeros and blanks. */
  isZero(row: number): boolean {
    return this.electorate.columns.every((column) => !(Math.abs(this.near(row, column)) > 0));
  }

  isParent(row: number): boolean {
    return this.settled.has(row);
  }

  /** True for a row that claims to be a total or has turned out to be one. */
  isTotal(row: number): boolean {
    return this.settled.has(row) || this.labels[row]?.total === true;
  }

  settle(proposal: Proposal, basis: Settled['basis']): readonly Term[] {
    const terms = proposal.terms();
    const { target, votes, leftOut } = proposal;
    this.settled.set(target, { target, terms, votes, leftOut, basis });
    for (const { index } of terms) this.partOf[index] = proposal.target;
    this.rememberImplied(proposal.target, terms);
    return terms;
  }

  private rememberImplied(target: number, terms: readonly Term[]): void {
    for (const column of this.electorate.columns) {
      if (!Number.isNaN(this.grid.near(target, column))) continue;
      const parts = terms.filter(({ index }) => !Number.isNaN(this.near(index, column)));
      if (parts.length === 0) continue;
      const sum = parts.reduce((total, { sign, index }) => total + sign * this.near(index, column), 0);
      const half = parts.reduce(
        (least, { index }) => Math.min(least, this.halfDigit(index, column)),
        Infinity,
      );
      this.implied.set(target * this.grid.width + column, { sum, half });
    }
  }
}

export function plusTerms(rows: readonly number[]): Term[] {
  return rows.map((index) => ({ sign: 1 as const, index }));
}
