import type { FieldLanguage, FieldProblem } from './fieldText';
import { type FundRule, plainRule } from './fundRule';
import { ruleFields, ruleFieldText, withFieldText } from './ruleFields';
import type { RuleField, RuleProblem } from './ruleProblem';
import { checkRules } from './validateRules';

/** A rule as people write it, field by field, readable or not. */
export type RuleTexts = Readonly<Record<RuleField, string>>;

/** What is wrong with a field of a rule: its text can't be read, or what it says contradicts something. */
export type RuleTextProblem =
  | { readonly rule: number; readonly field: RuleField; readonly unreadable: FieldProblem }
  | { readonly rule: number; readonly field: RuleField; readonly refused: RuleProblem };

export interface ReadRuleTexts {
  /** All of them, or none where anything is wrong. */
  readonly rules: readonly FundRule[];
  readonly problems: readonly RuleTextProblem[];
}

export const noRuleTexts: RuleTexts = textsBy(() => '');

export function ruleTexts(rule: FundRule, language: FieldLanguage): RuleTexts {
  return textsBy((field) => ruleFieldText(rule, field, language));
}

/** Whom a rule is for that is for all. */
export function scopeOfAll(language: FieldLanguage): string {
  return ruleFieldText(plainRule, 'scope', language);
}

/** The rules that the texts say; those that can be read are also held against each other. */
export function readRuleTexts(texts: readonly RuleTexts[]): ReadRuleTexts {
  const read = texts.map(readOne);
  const unreadable = read.flatMap(({ rule: partly, problems }, rule) => {
    if (problems.length === 0) return [];
    const fields = new Set(problems.map(({ field }) => field));
    return [
      ...problems.map(({ field, problem }): RuleTextProblem => ({ rule, field, unreadable: problem })),
      // What can be read of it may be wrong in itself.
      ...checkRules([partly])
        .problems.filter(({ field }) => !fields.has(field))
        .map((refused): RuleTextProblem => ({ rule, field: refused.field, refused })),
    ];
  });
  const whole = read.flatMap(({ rule, problems }, index) => (problems.length === 0 ? [{ rule, index }] : []));
  const checked = checkRules(whole.map(({ rule }) => rule));
  const refused = checked.problems.map((problem): RuleTextProblem => {
    const rule = whole[problem.rule]?.index ?? problem.rule;
    return { rule, field: problem.field, refused: problem };
  });
  const problems = [...unreadable, ...refused];
  return { rules: problems.length === 0 ? checked.rules : [], problems };
}

function readOne(texts: RuleTexts): {
  readonly rule: FundRule;
  readonly problems: readonly { readonly field: RuleField; readonly problem: FieldProblem }[];
} {
  let rule = plainRule;
  const problems: { field: RuleField; problem: FieldProblem }[] = [];
  for (const field of ruleFields) {
    const read = withFieldText(rule, field, texts[field]);
    if ('rule' in read) rule = read.rule;
    else problems.push({ field, problem: read.problem });
  }
  return { rule, problems };
}

function textsBy(textOf: (field: RuleField) => string): RuleTexts {
  return Object.fromEntries(ruleFields.map((field) => [field, textOf(field)])) as Record<RuleField, string>;
}
