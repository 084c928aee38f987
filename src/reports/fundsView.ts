import type { RuleTexts } from '../domain/funds/ruleTexts';
import type { RemarkOwner } from '../domain/remark';
import type { Unit } from '../domain/unit';
import type { CellView, EquationView, FigureView } from './figureView';

/** What the pane shows of funds, required results and the balance requirement; every list may be empty. */
export interface FundsView {
  readonly funds: readonly FundOwnerView[];
  /** Proposals for the decision at year end. */
  readonly transfers: readonly TransferView[];
  readonly requirements: readonly RequirementView[];
  /** How many more there are, which are too many for a pane. */
  readonly moreRequirements: number;
  /** From when a comment is due, as the user set it; null where nothing is set. */
  readonly attention: AttentionView | null;
  readonly balance: readonly BalanceView[];
  /** The rules as they stand in the workbook; null where no sheet holds any. */
  readonly rules: RulesView | null;
}

/** Either may be '', not both. */
export interface AttentionView {
  /** `500 tkr` */
  readonly amount: string;
  /** Of the budget: `2 %` */
  readonly share: string;
}

export interface RulesView {
  /** The sheets that they stand on. */
  readonly sheets: readonly string[];
  /** Whether they stand on the one sheet that we write, so that it can be written anew. */
  readonly isOurs: boolean;
  /** Readable or not, in their order. */
  readonly rules: readonly RuleTexts[];
}

/** One fund's year. */
export interface FundOwnerView {
  /** `Konsult och uppdrag`, or `Grundskola: Överskottsfond` */
  readonly name: string;
  /** The administration that it belongs to, and who pays, where that says more than the name; may be ''. */
  readonly about: string;
  /** Opening, what moved, closing, the forecast's effect, cap: those that there are. */
  readonly figures: readonly FigureView[];
  /** The rule that was used; null where there is none, or it could not be used. */
  readonly rule: FundRuleView | null;
  /** Why something is not computed, in sentences; may be empty. */
  readonly notes: readonly string[];
  /** How a deficit is made good, one amount a year; empty where there is no plan. */
  readonly repayment: readonly FigureView[];
}

export interface FundRuleView {
  readonly name: string;
  readonly source: string;
  /** Who decides, and when; may be ''. */
  readonly decidedBy: string;
}

/** `Överför 1,2 mnkr från resultatet till fonden i Konsult och uppdrag.` */
export interface TransferView {
  readonly sentence: string;
  /** The rule's name. */
  readonly rule: string;
  readonly equation: EquationView | null;
}

export interface RequirementView {
  readonly owner: RemarkOwner;
  readonly name: string;
  /** Where the required result comes from, in a sentence: a column, typed here, or assumed. */
  readonly source: string;
  /** The amount that was typed in the pane, as it was typed; null where none was. */
  readonly typed: string | null;
  /** The unit of its amounts. */
  readonly unit: Unit | null;
  /** Required result, forecast, shortfall before and after the fund, how much the fund would cover. */
  readonly figures: readonly FigureView[];
  /** Whether a comment or a measure is due and neither is there. */
  readonly isMissing: boolean;
  readonly comment: RemarkView;
  readonly action: RemarkView;
}

/** A comment or a measure: from a cell, typed in the pane, or none. */
export interface RemarkView {
  readonly text: string;
  /** Null where it was typed in the pane. */
  readonly cell: CellView | null;
}

/** A balance requirement, from the result of the year to what is left to restore. */
export interface BalanceView {
  readonly title: string;
  readonly steps: readonly BalanceStepView[];
  /** What is worked out of the year beside the statement: what is left to restore, the result reserve's limits. */
  readonly computed: readonly BalanceStepView[];
  /** What is not worked out, and for want of what, in sentences. */
  readonly notes: readonly string[];
  /** What a balance requirement is worked out from and this one does not tell, in a sentence; else ''. */
  readonly missing: string;
}

export interface BalanceStepView {
  readonly figure: FigureView;
  /** What its parts give instead, or why that can't be told, in a sentence; else ''. */
  readonly note: string;
  /** Whether the amount is a result of those before it. */
  readonly isResult: boolean;
}
