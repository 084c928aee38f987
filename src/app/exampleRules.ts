import { type ExampleRuleSet, exampleRuleSets } from '../domain/funds/exampleRuleSets';
import { fundSheetTextsIn } from '../reports/messages/fundSheets/fundSheetTexts';
import { ruleSetTextsIn } from '../reports/messages/ruleSets/ruleSetTexts';
import type { Texts } from '../reports/messages/texts';

/** The example of that name, in whatever case; null where there is none. */
export function exampleNamed(name: string): ExampleRuleSet | null {
  return exampleRuleSets.find(({ id }) => id.toLowerCase() === name.trim().toLowerCase()) ?? null;
}

/** The names of the examples that have a rule to start from. */
export function exampleNames(): readonly string[] {
  return exampleRuleSets.filter(({ rules }) => rules.length > 0).map(({ id }) => id);
}

/** What is said of an example above its rules: which one it is, and what of it they do not say. */
export function exampleNotes(
  { id, notExpressed }: ExampleRuleSet,
  { language }: Pick<Texts, 'language'>,
): readonly string[] {
  const { say } = ruleSetTextsIn(language);
  return [
    fundSheetTextsIn(language).say('rulesFrom', { example: id }),
    ...notExpressed.map((part) => say(part)),
  ];
}
