import type { Area, CellRef } from '../domain/address';
import type { Amount } from '../domain/amount';
import type { Decimal } from '../domain/decimal';

/** How much a reader should mind; whatever draws a flag as colour also shows the text that says the same. */
export type Flag = 'error' | 'warning' | 'ok';

/** `factor` times the amount that stands in the cell, divided by `over` where that is given: 4 of 12 months. */
export interface RecipeTerm {
  readonly cell: CellRef;
  readonly factor: Decimal;
  readonly over?: Decimal;
}

/**
 * How an amount comes from the source: the sum of its terms, and of a `constant` that no cell holds; with `neverNegative`,
 * 0 where the sum is below it.
 */
export interface Recipe {
  readonly terms: readonly RecipeTerm[];
  readonly constant?: Decimal;
  readonly neverNegative: boolean;
}

/** An amount worked out as an equation says, down to cells of the source, and to constants where no cell has the figure. */
export type Calculation =
  | { readonly kind: 'cell'; readonly term: RecipeTerm }
  | { readonly kind: 'constant'; readonly value: Decimal }
  | {
      readonly kind: 'sum';
      readonly terms: readonly { readonly sign: 1 | -1; readonly of: Calculation }[];
    }
  /** share x of, rounded half away from zero to `decimals`; negative decimals round to tens and hundreds. */
  | {
      readonly kind: 'share';
      readonly share: Decimal;
      readonly of: Calculation;
      readonly decimals: number;
    }
  | { readonly kind: 'lowest' | 'highest'; readonly of: readonly Calculation[] };

/** One field of a report's table, by meaning. */
export type ReportField =
  | { readonly kind: 'text'; readonly text: string; readonly flag?: Flag }
  /** An amount in the report's own signs; `recipe` is null where no cells of the source lead to it. */
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      readonly recipe: Recipe | null;
      /** Goes before the recipe where it is given. */
      readonly calculation?: Calculation;
      readonly flag?: Flag;
    }
  | { readonly kind: 'count'; readonly count: number; readonly flag?: Flag }
  /** A cell of the source, to go to. */
  | { readonly kind: 'cell'; readonly cell: CellRef }
  /** A rectangle of cells on a sheet of the source, to go to. */
  | { readonly kind: 'area'; readonly file: string | null; readonly sheet: string; readonly area: Area }
  /** An amount that the source does not have: never 0. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'nothing' };

export interface ReportColumn {
  readonly heading: string;
  readonly kind: 'label' | 'amount' | 'count' | 'text';
  /** May be left out where space is short. */
  readonly optional: boolean;
}

export interface ReportRow {
  readonly role: 'item' | 'heading' | 'total';
  readonly indent: number;
  readonly fields: readonly ReportField[];
}

/** Bars of one column of amounts, over neighbouring rows of the table. */
export interface ReportChart {
  readonly title: string;
  /** The column of amounts; the labels stand in the first one. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface ReportTable {
  /** What a link may know it by: ASCII, unique in the report, the same in every language. */
  readonly name?: string;
  readonly title: string;
  /** Stated above the table: the unit of its amounts. */
  readonly unit: string | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
  readonly chart?: ReportChart;
}

/** What is to be shown, by meaning; the terminal, the sheets and the board document draw the same one. */
export interface Report {
  readonly role: 'summary' | 'reconciliation' | 'history';
  /** Short enough for a sheet's name. */
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
}

/** Which run of the program a report comes from. */
export interface Run {
  /** The workbook, or the files that were read together. */
  readonly source: string;
  /** Sentences about the files and sheets that could not be read. */
  readonly leftOut: readonly string[];
  readonly at: Date;
  readonly version: string;
  /** Whether the amounts are written as formulas over the source cells. */
  readonly live: boolean;
}

export function textField(text: string, flag?: Flag): ReportField {
  return flag === undefined ? { kind: 'text', text } : { kind: 'text', text, flag };
}
