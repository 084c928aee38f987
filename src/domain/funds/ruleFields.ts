import {
  dayField,
  exemptionsField,
  type FieldLanguage,
  type FieldProblem,
  type FieldText,
  limitField,
  nameField,
  plainField,
  scopeField,
  shareField,
  yearsField,
  yesNoField,
} from './fieldText';
import type { FundRule } from './fundRule';
import type { RuleField } from './ruleProblem';

const fieldTexts: { readonly [Field in RuleField]: FieldText<FundRule[Field]> } = {
  name: plainField,
  scope: scopeField,
  from: dayField,
  to: dayField,
  surplusShare: shareField,
  deficitShare: shareField,
  cap: limitField,
  floor: limitField,
  yearlyMaximum: limitField,
  returnsBeforeCap: yesNoField,
  reducesToCap: yesNoField,
  repaymentYears: yearsField,
  exemptions: exemptionsField,
  remainderTo: nameField,
  decidedBy: plainField,
  source: plainField,
};

/** The fields of a rule, in the order in which people fill them in. */
export const ruleFields = Object.keys(fieldTexts) as readonly RuleField[];

/** A field of a rule as people write it; empty where the rule does not say. */
export function ruleFieldText<Field extends RuleField>(
  rule: Pick<FundRule, Field>,
  field: Field,
  language: FieldLanguage,
): string {
  return fieldTexts[field].write(rule[field], language);
}

export type ReadField = { readonly rule: FundRule } | { readonly problem: FieldProblem };

/** The rule with one field as a text of either language says it, or why the text can't be read. */
export function withFieldText(rule: FundRule, field: RuleField, text: string): ReadField {
  const reading = fieldTexts[field].read(text.replace(/\s+/gu, ' ').trim());
  return 'problem' in reading ? reading : { rule: { ...rule, [field]: reading.value } };
}
