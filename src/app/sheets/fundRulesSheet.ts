import type { Decimal } from '../../domain/decimal';
import type { FundRule } from '../../domain/funds/fundRule';
import { ruleFields, ruleFieldText } from '../../domain/funds/ruleFields';
import type { RuleField } from '../../domain/funds/ruleProblem';
import { fundSheetTextsIn } from '../../reports/messages/fundSheets/fundSheetTexts';
import type { Texts } from '../../reports/messages/texts';
import type { OwnCell, OwnSheet } from '../../workbook/ownSheet';
import { text } from './drawTable';

/** In characters, by what a column holds. */
const widths: Readonly<Partial<Record<RuleField, number>>> = {
  name: 28,
  scope: 30,
  cap: 28,
  exemptions: 28,
  remainderTo: 20,
  decidedBy: 26,
  source: 44,
};
const narrow = 14;

/**
 * The rules as a sheet that the user fills in: a row a rule, a column a field, above them how it is done. `notes` are said
 * beside that. What is written is read back as the same rules.
 */
export function fundRulesSheet(
  rules: readonly FundRule[],
  { language }: Pick<Texts, 'language'>,
  notes: readonly string[] = [],
): OwnSheet {
  const { say } = fundSheetTextsIn(language);
  const above = [
    [text(say('rulesTitle'), 'title')],
    [text(say('rulesHow'), 'note')],
    [text(say('rulesWhich'), 'note')],
    ...notes.map((note) => [text(note, 'note')]),
    ruleFields.map((field): OwnCell => ({ ...text(say(`hint_${field}`), 'note'), wrap: true })),
    ruleFields.map((field): OwnCell => {
      const heading = text(say(`rule_${field}`), 'heading');
      return field === 'surplusShare' || field === 'deficitShare' ? { ...heading, align: 'right' } : heading;
    }),
  ];
  return {
    role: 'fundRules',
    name: say('rulesName'),
    columnWidths: ruleFields.map((field) => widths[field] ?? narrow),
    rows: [...above, ...rules.map((rule) => ruleFields.map((field) => cellOf(rule, field, language)))],
    frozenRows: above.length,
    pageStarts: [],
    orientation: 'landscape',
    charts: [],
    anchors: [],
    sources: [],
  };
}

/** A share is a number, so that it is edited as such; null where the rule does not say. */
function cellOf(rule: FundRule, field: RuleField, language: Texts['language']): OwnCell | null {
  const role = field === 'name' ? 'label' : 'body';
  if (field === 'surplusShare' || field === 'deficitShare') return shareCell(rule[field]);
  const written = ruleFieldText(rule, field, language);
  return written === '' ? null : { ...text(written, role), wrap: true };
}

function shareCell(value: Decimal | null): OwnCell | null {
  if (value === null) return null;
  const decimals = Math.max(0, value.decimalPlaces() - 2);
  const numberFormat = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return { content: { kind: 'number', value }, role: 'body', numberFormat };
}
