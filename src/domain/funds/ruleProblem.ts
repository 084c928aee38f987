import type { FundRule } from './fundRule';

/** The field of a rule that a problem is about: a column of the table of rules. */
export type RuleField = keyof FundRule;

export type RuleProblemCode =
  | 'nameMissing'
  | 'shareOutOfRange'
  | 'negativeLimit'
  | 'floorAboveCap'
  | 'rangeTurned'
  | 'stepsUnordered'
  | 'noSuchDay'
  | 'endsBeforeStart'
  | 'yearsNotWhole'
  | 'overlappingRule'
  | 'circularReference';

/** Why nothing is computed from a rule. */
export interface RuleProblem {
  /** The rule's index in the list. */
  readonly rule: number;
  readonly field: RuleField;
  readonly code: RuleProblemCode;
  /** The other rule or fund that it clashes with; empty where there is none. */
  readonly other: string;
}
