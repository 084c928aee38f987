import type { FieldProblem } from '../domain/funds/fieldText';
import type { RuleFindingDetail } from '../domain/funds/ruleFinding';
import type { RuleProblem } from '../domain/funds/ruleProblem';
import type { RuleTextProblem } from '../domain/funds/ruleTexts';
import { fundRuleTextsIn } from './messages/fundRules/fundRuleTexts';
import type { Language } from './messages/texts';

/** Why a sheet's rule is not used, and that it is not. */
export function ruleFindingSentence(detail: RuleFindingDetail, language: Language): string {
  const { say } = fundRuleTextsIn(language);
  switch (detail.code) {
    case 'ruleUnreadable':
      return `${fieldProblemSentence({ code: detail.problem, text: detail.text }, language)} ${say('notUsed')}`;
    case 'ruleRefused':
      return `${ruleProblemSentence({ code: detail.problem, other: detail.other }, language)} ${say('notUsed')}`;
    case 'ruleColumnMissing':
      return say('columnMissing', { column: say(`column_${detail.field}`) });
    case 'ruleColumnTwice':
      return say('columnTwice', detail);
    case 'ruleHeadingsMissing':
      return say('headingsMissing');
  }
}

/** Why what was written in a field can't be read. */
function fieldProblemSentence({ code, text }: FieldProblem, language: Language): string {
  const { say } = fundRuleTextsIn(language);
  return code === 'scopeMissing' ? say(code) : say(code, { text });
}

/** What a rule, read as it should be, contradicts. */
function ruleProblemSentence(
  { code, other }: Pick<RuleProblem, 'code' | 'other'>,
  language: Language,
): string {
  const { say } = fundRuleTextsIn(language);
  return code === 'overlappingRule' || code === 'circularReference' ? say(code, { other }) : say(code);
}

/** What is wrong with a field of a rule as it was typed. */
export function ruleTextProblemSentence(problem: RuleTextProblem, language: Language): string {
  return 'unreadable' in problem
    ? fieldProblemSentence(problem.unreadable, language)
    : ruleProblemSentence(problem.refused, language);
}
