import type { Decimal } from '../decimal';
import type { Unit } from '../unit';
import type { Month, Period } from './period';

/** What a file calls an account or an organisational unit; at least one of the two is there. */
export interface CodedName {
  readonly code: string | null;
  readonly name: string | null;
  /** The unit that it is a part of, such as its administration, where the file says. */
  readonly parent?: string;
}

/** What of a municipality's follow-up an outcome file may state. */
export const outcomeMeasures = ['outcome', 'periodBudget', 'budget', 'forecast'] as const;
export type OutcomeMeasure = (typeof outcomeMeasures)[number];

/** One figure: all that the file says of an account in a unit for a period, summed. */
export interface OutcomeFigure {
  /** Null where the file has no accounts. */
  readonly account: CodedName | null;
  /**
   * The organisational unit (cost centre, department); in a file laid out as the follow-up is, what its row is called.
   * Null where the file has none: then the figure is of the whole organisation.
   */
  readonly unit: CodedName | null;
  readonly measure: OutcomeMeasure;
  readonly period: Period;
  /** In the file's unit; income is positive, costs are negative, whatever the file itself does. */
  readonly value: Decimal;
}

/** Where in a file something stands: a line of a text, or a cell. Both count from 1 as editors and Excel do. */
export type FilePlace =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string };

/** Which file it is, to know it again. */
export interface FileIdentity {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly fingerprint: string;
}

/** A sum that the file states itself, held against what was read. */
export interface ControlTotal {
  readonly label: string;
  readonly measure: OutcomeMeasure;
  readonly period: Period;
  readonly stated: Decimal;
  readonly read: Decimal;
  /** How far apart the rounding of the parts may take the two; without it they are to be equal. */
  readonly tolerance?: Decimal;
  readonly place: FilePlace;
}

/** Something that the user should know of a file that was read all the same. */
export type OutcomeNote =
  /** Income was negative and costs positive in the file, and were turned. */
  | { readonly code: 'signsTurned'; readonly reason: 'ledger' | 'arithmetic' | 'setting' }
  /** `stated`: what the file says instead of it, where it says anything. */
  | { readonly code: 'encodingGuessed'; readonly encoding: string; readonly stated?: string }
  | {
      readonly code: 'encodingRepaired';
      readonly count: number;
      readonly example: string;
      readonly repaired: string;
    }
  /** Letters that no encoding gives back. */
  | { readonly code: 'lettersLost'; readonly count: number; readonly example: string }
  /** A row that was no figure: left out, and not a total or a heading. */
  | {
      readonly code: 'rowLeftOut';
      readonly label: string;
      /**
       * `ofWhich`: it breaks down or compares other rows. `balanceAccount`: of the balance sheet, no outcome. `noPeriod`,
       * `noMeasure`: its cell for the month, or for outcome or budget, could not be read.
       */
      readonly reason: 'noKey' | 'noAmount' | 'noPeriod' | 'noMeasure' | 'ofWhich' | 'balanceAccount';
    }
  /** A column that may hold outcome, but repeats another one, or can't be told apart from it. */
  | { readonly code: 'columnLeftOut'; readonly heading: string }
  | { readonly code: 'cellUnreadable'; readonly text: string }
  /** An amount that was read, though a mark, a sign or decimals beside it may mean that it is another. */
  | { readonly code: 'amountDoubtful'; readonly text: string }
  /** The same key stood on several rows, and was summed. */
  | { readonly code: 'repeatedKey'; readonly label: string; readonly rows: number }
  | { readonly code: 'sheetsLeftOut'; readonly sheets: readonly string[] }
  | { readonly code: 'unitAssumed'; readonly unit: Unit }
  | { readonly code: 'yearAssumed'; readonly year: string }
  | { readonly code: 'brokenFiscalYear'; readonly from: string; readonly to: string }
  /** `{}` in #PSALDO: whether it is an account's total or what has no object; by which account's #RES it was told. */
  | { readonly code: 'emptyObject'; readonly meaning: 'total' | 'remainder'; readonly accounts: number }
  /** An account whose period balances do not add up to its #RES. */
  | {
      readonly code: 'accountInconsistent';
      readonly account: string;
      readonly stated: Decimal;
      readonly computed: Decimal;
    }
  /** Amounts are parted by several SIE dimensions; which one tells the units. */
  | { readonly code: 'dimensionChosen'; readonly chosen: CodedName; readonly others: readonly CodedName[] }
  /** A SIE record that was not understood. */
  | { readonly code: 'recordIgnored'; readonly record: string }
  /** Another table below the one that was read. */
  | { readonly code: 'tableLeftOut'; readonly heading: string }
  /** Nothing tells whether the columns of months are each month's or accumulated: read as each month's. */
  | { readonly code: 'perMonthAssumed' }
  /** A unit or its parent that stands once was taken for the rows below it too, where theirs is blank. */
  | { readonly code: 'filledDown' }
  /** Months after the last one with amounts are all zeros: taken as not yet booked, and left out. */
  | { readonly code: 'monthsEmpty'; readonly from: Month; readonly to: Month }
  /** Nothing tells what a dot before three digits means in a column: read as a thousands separator. */
  | { readonly code: 'separatorAssumed'; readonly example: string }
  /** So many further notes of the same kind. */
  | { readonly code: 'furtherNotes'; readonly of: string; readonly count: number }
  /** Amounts had a comma where the format has a point. */
  | { readonly code: 'decimalComma'; readonly count: number; readonly example: string }
  /** Transactions of another month than their voucher: their own month was taken. */
  | { readonly code: 'transactionDates'; readonly count: number }
  /** Months that do not lie in the fiscal year that their amounts are given for; left out, or kept as months of no year. */
  | { readonly code: 'monthsOutsideYear'; readonly months: readonly Month[]; readonly isKept: boolean }
  /** The vouchers do not add up to the accounts' balances: they are not all there, and the period balances were taken. */
  | { readonly code: 'vouchersIncomplete'; readonly accounts: number }
  /** Two vouchers of the same series, number and date, by the lines that they begin on. */
  | { readonly code: 'voucherTwice'; readonly voucher: string; readonly lines: readonly [number, number] }
  /** Accounts whose period budget could mean several things, and was left out. */
  | { readonly code: 'budgetLeftOut'; readonly accounts: readonly string[] }
  /** Balances and results of the year do not add up to 0: something may be missing. */
  | { readonly code: 'notBalanced'; readonly difference: Decimal }
  /** The last line has no line end, and nothing tells whether the amount in it is whole. */
  | { readonly code: 'lastLineOpen' }
  /** The file has a control sum, which was not computed. */
  | { readonly code: 'controlSumUnchecked' }
  /** Only the year's total is there, no month. */
  | { readonly code: 'noMonths' };

export interface PlacedNote {
  readonly note: OutcomeNote;
  /** Null where it is about the whole file. */
  readonly place: FilePlace | null;
}

/** Which plan of accounts the file's accounts follow. */
export type AccountPlan = 'kommunBas' | 'privateBas' | 'unknown';

/** An outcome file as read. */
export interface OutcomeFile {
  readonly identity: FileIdentity;
  readonly format: 'sie' | 'wide' | 'long' | 'accounts';
  /** The sheet that was read; null for a text. */
  readonly sheet: string | null;
  /** Null where the file does not say. */
  readonly unit: Unit | null;
  /** Whom the file is about, where it says. */
  readonly organisation: string | null;
  /** The fiscal year that the figures lie in, where the file says. */
  readonly fiscalYear: Period | null;
  /** Null where the file has no accounts. */
  readonly plan: AccountPlan | null;
  readonly figures: readonly OutcomeFigure[];
  readonly controlTotals: readonly ControlTotal[];
  readonly notes: readonly PlacedNote[];
  /** SIE dimensions that the figures could be parted by; the first is the one that they are. */
  readonly dimensions: readonly CodedName[];
}

/** A file as its reader gives it, before it is known which file it was. */
export type OutcomeContent = Omit<OutcomeFile, 'identity'>;

/** Why nothing of a file is used. */
export type OutcomeFileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'binary' }
  /** What the system says. */
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'otherFormat'; readonly extension: string }
  | { readonly code: 'damagedWorkbook'; readonly reason: string }
  /** A web page, such as a server's error message, under the name of a data file. */
  | { readonly code: 'webPage' }
  /** Nothing in it looks like outcome per account or unit. */
  | { readonly code: 'noOutcome' }
  /** Several sheets or tables fit equally well; the user must say which. */
  | { readonly code: 'severalSheets'; readonly sheets: readonly string[] }
  | { readonly code: 'noPeriod' }
  /** Dates such as 8/3/2017, and none in the column that tells which number is the month. */
  | { readonly code: 'ambiguousDates'; readonly example: string }
  | {
      readonly code: 'unbalancedVoucher';
      readonly voucher: string;
      readonly difference: Decimal;
    }
  /** The file ends in the middle of a record or of a voucher. */
  | { readonly code: 'truncated' }
  /** A row with more fields than its table has: a stray separator has moved its amounts. */
  | { readonly code: 'tooManyFields'; readonly fields: number; readonly headings: number }
  /** A quotation mark that none closes before the next rows. */
  | { readonly code: 'strayQuotation' }
  | { readonly code: 'badAmount'; readonly text: string }
  | { readonly code: 'badRecord'; readonly record: string }
  | { readonly code: 'unknownSieType'; readonly type: string }
  /** A period such as `201713`. */
  | { readonly code: 'noMonth'; readonly period: string }
  /** Amounts are in another currency than kronor; nothing is converted. */
  | { readonly code: 'foreignCurrency'; readonly currency: string }
  /** Neither meaning of `{}` makes the period balances add up to the accounts' balances. */
  | { readonly code: 'inconsistent'; readonly accounts: readonly string[]; readonly count: number }
  | { readonly code: 'tooLarge'; readonly limit: number };

export interface UnusableFile {
  readonly ok: false;
  readonly problem: OutcomeFileProblem;
  /** Null where it is about the whole file. */
  readonly place: FilePlace | null;
}

export type OutcomeContentResult = { readonly ok: true; readonly content: OutcomeContent } | UnusableFile;

export type OutcomeFileResult = { readonly ok: true; readonly file: OutcomeFile } | UnusableFile;
