import type { CellRef } from '../address';
import type { Amount } from '../amount';
import type { Decimal } from '../decimal';
import type { Table, TableCell } from '../table';
import type { Unit } from '../unit';
import type { CodedName, FileIdentity } from './outcomeFile';
import type { Period } from './period';

/** What the user should look at before an outcome is written. */
export type ImportFlag =
  /** The old and the new outcome have different signs. */
  | { readonly code: 'signFlip' }
  /** More than the user's factor, either way. */
  | { readonly code: 'jump'; readonly factor: Decimal }
  /** About 1 000 or 1 000 000 times the old outcome, or that part of it. */
  | { readonly code: 'unitSuspect'; readonly factor: Decimal }
  /** The cell's formula is left alone, or goes because the user said so. */
  | { readonly code: 'formula'; readonly formula: string; readonly replaced: boolean }
  /** There was an outcome, and the files have nothing for the row. */
  | { readonly code: 'vanished' }
  /** Matched by an account range that no source confirms. */
  | { readonly code: 'uncertainRange'; readonly ranges: readonly string[] }
  /** What was in the cell could not be read as an amount. */
  | { readonly code: 'unreadable'; readonly text: string }
  /** A total by the table's own parts, which is what is written; the files give `other` for all that it stands for. */
  | { readonly code: 'disagrees'; readonly other: Decimal }
  /** A total that can't be computed, as it isn't known which rows it adds up: it stays as it is above new amounts. */
  | { readonly code: 'staleTotal' };

/** How a row came by its new outcome. */
export type RowBasis =
  /** By code, name, remembered alias or account range. */
  | { readonly kind: 'matched'; readonly by: 'code' | 'name' | 'alias' | 'accounts' }
  /** What is left of the row above when its other parts are taken away: `Övrigt`. */
  | { readonly kind: 'remainder' }
  /** The sum of other rows, by the table's own structure: a total that is typed, not computed by the sheet. */
  | { readonly kind: 'total' }
  | { readonly kind: 'none' };

export interface RowPlan {
  /** Index in the table's rows. */
  readonly row: number;
  readonly label: string;
  readonly cell: CellRef;
  readonly old: TableCell;
  /** In the column's unit and in the table's own signs; null where the cell is not written. */
  readonly next: Amount | null;
  /** What the files give for the row, also where a formula keeps it from being written; as `next` is. */
  readonly given: Amount | null;
  /** For the same months as the new outcome, as `next` is: the files' own, else the table's; null where neither has one. */
  readonly periodBudget: Decimal | null;
  /** next - old; null where either is missing. */
  readonly difference: Decimal | null;
  /** 'formula': left to the sheet's formula. 'untouched': the files say nothing of it. */
  readonly state: 'changed' | 'same' | 'formula' | 'untouched';
  readonly basis: RowBasis;
  /** What of the files it is the sum of; the keys as the files write them. */
  readonly sources: readonly CodedName[];
  readonly flags: readonly ImportFlag[];
}

/** A table that is written to. */
export interface TargetPlan {
  readonly table: Table;
  /** The outcome column. */
  readonly column: number;
  readonly unit: Unit;
  readonly rows: readonly RowPlan[];
  /** What of the files went to this table's rows, and what did not, in kronor. */
  readonly control: ImportControl;
}

/**
 * files = written + notDistributed. In kronor, income positive. `written` counts each krona once: the rows
 * at the lowest level, not their totals.
 */
export interface ImportControl {
  readonly files: Decimal;
  readonly written: Decimal;
  readonly notDistributed: Decimal;
  /** Of what is not distributed here, what belongs to rows of other targets of the same kind. */
  readonly elsewhere: Decimal;
}

/** A row of the workbook that a name of the file resembles; never applied unasked. */
export interface MatchSuggestion {
  /** `tableKeyText` of the table. */
  readonly table: string;
  readonly row: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Something of the files that no row of a target took. */
export interface UnmatchedOutcome {
  readonly kind: 'unit' | 'account';
  readonly key: CodedName;
  /** In kronor, income positive. */
  readonly value: Decimal;
  readonly reason: 'noRow' | 'ambiguous' | 'setAside' | 'noRule' | 'privatePlan';
  readonly suggestions: readonly MatchSuggestion[];
}

/** What concerns the import as a whole; a `table` by its title, or by its sheet where it has none. */
export type ImportWarning =
  /** The period is in the history already: what was written then is replaced. */
  | {
      readonly code: 'importedBefore';
      readonly period: Period;
      readonly at: string;
      readonly sameFiles: boolean;
    }
  | { readonly code: 'notNextPeriod'; readonly last: Period; readonly period: Period }
  | { readonly code: 'monthsMissing'; readonly months: readonly string[]; readonly file: string }
  | { readonly code: 'unitUnknown'; readonly file: string }
  /** Taken as kronor. */
  | { readonly code: 'targetUnitUnknown'; readonly table: string }
  /** Most rows of the table become about so many times what they were, or that part of it. */
  | { readonly code: 'unitSuspect'; readonly table: string; readonly factor: Decimal }
  | { readonly code: 'controlTotalDiffers'; readonly file: string; readonly label: string }
  /**
   * Several files state the same for the same months: counted once, as the first of `files` has it. `key` is one of
   * `count`; `differs` where the files disagree about any of them.
   */
  | {
      readonly code: 'duplicate';
      readonly key: string;
      readonly count: number;
      readonly differs: boolean;
      readonly files: readonly string[];
    }
  /** A file states what another one does, under other names: only `used` counts. */
  | { readonly code: 'sameAmountsTwice'; readonly used: string; readonly left: string }
  /** So many rows, or cells, with amounts could not be read: no control total has them. */
  | { readonly code: 'amountsLeftOut'; readonly file: string; readonly count: number }
  /** The lines of a statement had costs without a minus, and were given one. */
  | { readonly code: 'costsTurned' }
  | { readonly code: 'privatePlan'; readonly file: string }
  /** The files part their accounts by units that the workbook has none of: no income statement takes them. */
  | { readonly code: 'noUnitMatched' }
  /** An income statement takes amounts that nothing says are its administration's. */
  | { readonly code: 'administrationAssumed'; readonly table: string }
  /** Typed deviations and the like beside the outcome keep their old amounts. */
  | { readonly code: 'typedBeside'; readonly table: string; readonly header: string };

/** Why nothing can be written as things stand. */
export type ImportObstacle =
  | { readonly code: 'noTarget' }
  | { readonly code: 'noPeriod' }
  | { readonly code: 'periodNotInFiles'; readonly period: string; readonly available: readonly Period[] }
  | { readonly code: 'nothingMatched' };

/** What an import would do, for the user to look at before anything is written. */
export interface ImportPlan {
  readonly files: readonly FileIdentity[];
  readonly period: Period | null;
  /** The periods that the files could give. */
  readonly available: readonly Period[];
  readonly targets: readonly TargetPlan[];
  /** Tables with an outcome column that are not written to. */
  readonly otherTargets: readonly Table[];
  readonly unmatched: readonly UnmatchedOutcome[];
  readonly warnings: readonly ImportWarning[];
  readonly obstacle: ImportObstacle | null;
}
