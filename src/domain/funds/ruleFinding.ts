import type { FieldProblemCode } from './fieldText';
import type { RuleField, RuleProblemCode } from './ruleProblem';

/** Columns without which no rule can be read. */
export const neededRuleFields = [
  'name',
  'scope',
  'surplusShare',
  'deficitShare',
] as const satisfies RuleField[];

export type NeededRuleField = (typeof neededRuleFields)[number];

/** Why a rule of a sheet, or all of them, are not used. */
export type RuleFindingDetail =
  /** A cell that can't be read; the text is the part of it that can't. */
  | { readonly code: 'ruleUnreadable'; readonly problem: FieldProblemCode; readonly text: string }
  /** A rule that contradicts itself or another one, which `other` names. */
  | { readonly code: 'ruleRefused'; readonly problem: RuleProblemCode; readonly other: string }
  /** A sheet of rules that lacks a column. */
  | { readonly code: 'ruleColumnMissing'; readonly field: NeededRuleField }
  /** A second column of the same heading. */
  | { readonly code: 'ruleColumnTwice'; readonly text: string }
  /** A sheet that bears our name but has no headings of rules. */
  | { readonly code: 'ruleHeadingsMissing' };
