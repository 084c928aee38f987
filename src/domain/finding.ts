import type { Acceptance } from './acceptance';
import type { CellRef } from './address';
import type { CheckCode } from './checkCode';
import type { Decimal } from './decimal';
import type { LedgerFindingDetail } from './funds/ledgerFinding';
import type { RuleFindingDetail } from './funds/ruleFinding';
import type { Unit } from './unit';
import type { UncheckedReason } from './table';

export type FindingClass =
  'error' | 'unlikely-rounding' | 'rounding' | 'missing' | 'shortfall' | 'reading' | 'not-checked';

/** A slip that would explain an error exactly. */
export type Slip = 'signTurned' | 'digitsSwapped' | 'rowLeftOut' | 'rowCountedTwice' | 'factor1000';

/** What the finding says, for the sentence that is made at the edge in the user's language. */
export type FindingDetail =
  /** A deviation that is not the difference of the two columns it compares. */
  | { readonly code: 'deviationDiffers'; readonly minuend: string; readonly subtrahend: string }
  /** A total that is not the sum of its parts; blank parts are named. */
  | { readonly code: 'sumDiffers'; readonly parts: number; readonly blankParts: readonly string[] }
  /** A column that is not the signed sum of others, in one row. */
  | { readonly code: 'columnsDiffer'; readonly equation: string }
  /** A result that is not the signed sum of its rows. */
  | { readonly code: 'resultDiffers'; readonly equation: string }
  /** A fund that does not roll forward. */
  | { readonly code: 'fundDiffers'; readonly equation: string }
  /** The closing balance in our ledger is not what its lines come to. */
  | { readonly code: 'fundLinesDiffer' }
  /** A step of a balance statement that is not the result before it and the rows between. */
  | { readonly code: 'balanceStepDiffers'; readonly equation: string }
  /** More is allocated to the result reserve than the law's limits of the year allow. */
  | { readonly code: 'allocationAboveReserveLimit' }
  /** A negative balance result of an earlier year, some of which is left after its last year to restore it. */
  | { readonly code: 'deficitNotRestored'; readonly year: string; readonly latestYear: string }
  /** The withdrawal in the fund is not the fund row of the income statement. */
  | { readonly code: 'withdrawalDiffers'; readonly administration: string }
  /** A balance or an allocation beyond what the rule allows; without a rule, beyond last year's result. */
  | {
      readonly code: 'fundBelowFloor' | 'fundAboveCap' | 'allocatedAboveResult';
      readonly rule: string | null;
    }
  /** A shortfall, or a deviation beyond the user's threshold, with neither a comment nor a measure. */
  | { readonly code: 'commentMissing'; readonly why: 'shortfall' | 'deviation' }
  /** The department total and the income statement's result differ. */
  | {
      readonly code: 'tieOutDiffers';
      readonly administration: string;
      readonly departmentRow: string;
      readonly resultRow: string;
    }
  /** The previous forecast in the sheet is not the one that was saved of the last report. */
  | { readonly code: 'previousForecastDiffers'; readonly snapshot: string }
  | {
      readonly code: 'shortfall';
      readonly administration: string;
      readonly beforeFund: Decimal | null;
      readonly assumed: boolean;
    }
  /** A blank; `expected` holds the implied amount, if the other figures imply one. */
  | { readonly code: 'blank' }
  /** A row of a table with no amount at all. */
  | { readonly code: 'blankRow' }
  /** Blanks that all imply 0. */
  | { readonly code: 'blanksImplyZero'; readonly count: number }
  /** Columns that are blank throughout. */
  | { readonly code: 'blankColumns'; readonly headers: readonly string[] }
  | { readonly code: 'repeatedRow'; readonly firstRow: string }
  | { readonly code: 'unknownUnit'; readonly text: string }
  | { readonly code: 'errorCell'; readonly text: string }
  | { readonly code: 'unreadableCell'; readonly text: string }
  | { readonly code: 'numberAsText'; readonly count: number }
  | {
      readonly code: 'repairedEncoding';
      readonly count: number;
      readonly example: string;
      readonly repaired: string;
    }
  | { readonly code: 'footnoteInNumber'; readonly text: string }
  | { readonly code: 'ambiguousSeparator'; readonly text: string; readonly readAs: string }
  | { readonly code: 'formulaLeavesOutRow'; readonly formula: string; readonly leftOut: string }
  /** A total adds up in every column only without one of the rows above it. */
  | { readonly code: 'totalLeavesOutRow'; readonly leftOut: string }
  | { readonly code: 'severalHeaders'; readonly used: string; readonly other: string }
  /** The last row ends in a cell that was cut off: its digits only begin the amount that the others imply. */
  | { readonly code: 'cutOff'; readonly text: string }
  | { readonly code: 'noTable' }
  | { readonly code: 'emptySheet' }
  | { readonly code: 'tooWide'; readonly columns: number; readonly read: number }
  /** A sheet of the workbook that could not be read at all. */
  | { readonly code: 'unreadSheet'; readonly sheet: string }
  | RuleFindingDetail
  | LedgerFindingDetail
  | {
      readonly code: 'notChecked';
      readonly reason: UncheckedReason | 'noUnit' | 'cellUnreadable' | 'cellBlank';
    };

/** The one cell whose change alone would repair every broken relation of a cause. */
export interface Suspect {
  readonly cell: CellRef;
  readonly shouldBe: Decimal;
  readonly slip: Slip | null;
}

export interface Finding {
  readonly check: CheckCode;
  readonly class: FindingClass;
  /** Shared by findings that one cell could explain. */
  readonly cause: number | null;
  /** The derived cell first, then the cells it was compared with. */
  readonly cells: readonly CellRef[];
  readonly row: string | null;
  readonly column: string | null;
  /** In the sheet's own sign and unit. */
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
  /** stated - expected */
  readonly difference: Decimal | null;
  readonly tolerance: Decimal | null;
  readonly unit: Unit | null;
  readonly detail: FindingDetail;
  readonly suspect: Suspect | null;
  /** Null while it is open: nobody has let it stand. */
  readonly accepted: Acceptance | null;
}

/** A finding that compares no amounts. */
export function plainFinding(
  told: Pick<Finding, 'check' | 'class' | 'cells' | 'row' | 'column' | 'detail'>,
): Finding {
  return {
    ...told,
    cause: null,
    stated: null,
    expected: null,
    difference: null,
    tolerance: null,
    unit: null,
    suspect: null,
    accepted: null,
  };
}

/** What nobody has accepted: only this counts as wrong. */
export function isOpen({ accepted }: Finding): boolean {
  return accepted === null;
}
