import type { Decimal } from '../decimal';
import type { Measure } from '../measure';
import type { Unit } from '../unit';

/** A word, a number or a sign of a sentence. */
export interface NarrativeToken {
  readonly text: string;
  /** Offset in the paragraph. */
  readonly start: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** The word without its inflection; a number as written. */
  readonly stem: string;
  /** Nothing but the economy, its time and the language's small words: it narrows nothing down. */
  readonly isPlain: boolean;
}

/** How exactly an amount is meant. */
export type Hedge = 'about' | 'below' | 'above' | 'bound';

/** From which to before which token of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What the words around an amount say that it is. */
export interface Claim {
  /** Measures that are named; empty where none is. */
  readonly levels: ReadonlySet<Measure>;
  /** Whether the amount is a difference; 'maybe' for a surplus, which may be a result or a deviation. */
  readonly difference: 'yes' | 'maybe' | 'no';
  /** What the difference is from; null where nothing tells. */
  readonly against: 'budget' | 'previousForecast' | 'previousYear' | 'requirement' | null;
  /** Better or worse for the result. */
  readonly direction: 'better' | 'worse' | null;
  /** More or less of what is named. */
  readonly change: 'up' | 'down' | null;
  readonly side: 'income' | 'costs' | 'grant' | 'result' | null;
  /** What the result fund does or holds; null where no fund is spoken of. */
  readonly fund: readonly FundWord[] | null;
  /** Whether the fund's movement is said to be counted in; null where nothing is said. */
  readonly fundCounted: boolean | null;
  /** Net costs: of the whole, without a sign. */
  readonly isNet: boolean;
  /** The part of the year so far. */
  readonly isPeriod: boolean;
  /** Months that are named, by their first three letters in Swedish. */
  readonly months: readonly string[];
  /** Years that are named. */
  readonly years: readonly number[];
  /** A forecast or a month that may be another than the tables'. */
  readonly isVague: boolean;
  /** What the same sentence has said before: the levels and the side of the amount before this one. */
  readonly earlier: {
    readonly levels: ReadonlySet<Measure>;
    readonly side: Claim['side'];
    readonly isDifference: boolean;
  };
}

export type FundWord = 'opening' | 'allocated' | 'withdrawn' | 'closing';

/** What the figures, the unit and the marks of an amount in a text say. */
export interface ToldAmount {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Unit | 'percent' | null;
  readonly sign: 'plus' | 'minus' | null;
  readonly hedge: Hedge | null;
  /** The upper bound of a range. */
  readonly upTo: Decimal | null;
  /** Per something, such as an inhabitant: no amount of a table. */
  readonly isRate: boolean;
}

/** An amount as written in a sentence, with what is said of it. */
export interface WrittenAmount extends ToldAmount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The words that are about this amount, before it and after it. */
  readonly before: TokenRange;
  readonly after: TokenRange;
  readonly claim: Claim;
}

export interface NarrativeSentence {
  readonly tokens: readonly NarrativeToken[];
  readonly amounts: readonly WrittenAmount[];
  /** Tokens that speak of what tables of results seldom hold: investments, projects, surveys. */
  readonly apart: readonly number[];
}

export interface NarrativeParagraph {
  readonly number: number;
  readonly isHeading: boolean;
  readonly sentences: readonly NarrativeSentence[];
}
