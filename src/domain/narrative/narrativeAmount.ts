import type { CellRef } from '../address';
import type { Amount } from '../amount';
import type { Decimal } from '../decimal';
import type { Measure } from '../measure';
import type { Unit } from '../unit';

/** How an amount of the running text stands against the tables. */
export const verdicts = ['agrees', 'conditional', 'disagrees', 'unknown'] as const;

export type Verdict = (typeof verdicts)[number];

/** Under what an amount agrees; each names what it needs to be said in a sentence. */
export type NarrativeCondition =
  /** The result after, or before, the movement of the result fund, which is `row`. */
  | { readonly kind: 'afterFund' | 'beforeFund'; readonly row: string }
  /** With, or without, a row that the tables keep apart from what the text names. */
  | { readonly kind: 'includingRow' | 'excludingRow'; readonly row: string }
  /** The amount is the tables', but what the text says of its direction is not. */
  | { readonly kind: 'otherSign' };

/** What of the tables an amount was held against. */
export interface NarrativeCandidate {
  /** One cell, or those that a computed figure comes from. */
  readonly cells: readonly CellRef[];
  /** With the table's own sign and precision; a computed one in normal form. */
  readonly amount: Amount;
  /** The row's label as written; '' where none. */
  readonly row: string;
  readonly measure: Measure;
  /** Null where the table belongs to none. */
  readonly administration: string | null;
}

/** An amount of the running text, and what the tables say of it. */
export interface CheckedAmount {
  /** As written, with its sign, its number and its unit. */
  readonly text: string;
  /** Offsets in the paragraph's text, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** In `unit`, with the sign as written; of a range the lower bound. A milliard is given as mnkr. */
  readonly value: Decimal;
  readonly unit: Unit | 'percent' | null;
  /** The paragraph's number. */
  readonly paragraph: number;
  readonly verdict: Verdict;
  /** Null but for a conditional amount. */
  readonly condition: NarrativeCondition | null;
  /** The cells that the amount agrees with; none where it disagrees or is unknown. */
  readonly cells: readonly CellRef[];
  /** Where it disagrees: what is meant, the nearest first; where unknown what could be meant, if anything. */
  readonly candidates: readonly NarrativeCandidate[];
}
