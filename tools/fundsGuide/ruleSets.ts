import { type ExampleRuleSet, exampleRuleSets } from '../../src/domain/funds/exampleRuleSets';
import type { FundRule } from '../../src/domain/funds/fundRule';
import { ruleFields, ruleFieldText } from '../../src/domain/funds/ruleFields';
import type { RuleField } from '../../src/domain/funds/ruleProblem';
import { fundSheetTextsIn } from '../../src/reports/messages/fundSheets/fundSheetTexts';
import { ruleSetTextsIn } from '../../src/reports/messages/ruleSets/ruleSetTexts';

/** Whose rules the sets are, and where those stand that no rule here can name. */
const published: ReadonlyMap<string, { readonly who: string; readonly source?: string }> = new Map([
  ['eskilstuna_kou_2017', { who: 'Eskilstuna, Konsult och uppdrag' }],
  ['gotland_2005_2009', { who: 'Gotland, the boards' }],
  ['gotland_bun_2003', { who: 'Gotland, the school units' }],
  ['tvaarsbudget_2009', { who: 'a municipality that the source does not name' }],
  ['goteborg_2019_cap', { who: 'Göteborg, the districts' }],
  ['goteborg_intraservice', { who: 'Göteborg, Intraservice' }],
  ['helsingborg_2016', { who: 'Helsingborg, the boards' }],
  ['vastervik_2021', { who: 'Västervik, the social services' }],
  ['varnamo_2011', { who: 'Värnamo, the care services' }],
  ['malmo_exempt', { who: 'Malmö, exempt activities' }],
  [
    'simrishamn_invest',
    { who: 'Simrishamn, investments', source: 'Simrishamns kommun, budgetanvisningar 2025-12-01, s. 9' },
  ],
  ['saffle_2014', { who: 'Säffle' }],
  [
    'lulea_ombudgetering',
    { who: 'Luleå', source: 'Luleå kommun, årsredovisning 2017 och 2018, ekonomisk analys' },
  ],
]);

/** Every published set in Markdown: whose it is and its source, what its rules say, and what of it they do not say. */
export function ruleSetsText(): string {
  const overview = exampleRuleSets.map((set) => {
    const { who, source } = about(set);
    return `| \`${set.id}\` | ${who} | ${set.rules.length === 0 ? 'none' : set.rules.length} | ${source} |`;
  });
  const sections = exampleRuleSets.map(
    (set) => `#### \`${set.id}\`\n\n${[...said(set.rules), ...notSaid(set)].join('\n')}`,
  );
  return [
    ['| set | whose | rules | source |', '|---|---|---|---|', ...overview].join('\n'),
    ...sections,
  ].join('\n\n');
}

function about({ id, rules }: ExampleRuleSet): { readonly who: string; readonly source: string } {
  const known = published.get(id);
  const source = known?.source ?? rules[0]?.source;
  if (known === undefined || source === undefined) throw new Error(`nothing tells whose the set ${id} is`);
  return { who: known.who, source };
}

/** A line for what all rules of the set say, then one for each rule that says more. */
function said(rules: readonly FundRule[]): readonly string[] {
  const [first] = rules;
  if (first === undefined) return [];
  const told = ruleFields.filter((field) => field !== 'source');
  const common = told.filter((field) => rules.every((rule) => text(rule, field) === text(first, field)));
  const own = told.filter((field) => !common.includes(field));
  return [
    `- ${clauses(first, common)}`,
    ...(own.length === 0 ? [] : rules.map((rule) => `- ${clauses(rule, own)}`)),
  ];
}

function clauses(rule: FundRule, fields: readonly RuleField[]): string {
  const { say } = fundSheetTextsIn('en');
  return fields
    .filter((field) => !isSilent(rule, field))
    .map((field) => `${say(`rule_${field}`)}: ${text(rule, field)}`)
    .join('. ');
}

/** A rule that says no says as little as a blank. */
function isSilent(rule: FundRule, field: RuleField): boolean {
  return text(rule, field) === '' || rule[field] === false;
}

function text(rule: FundRule, field: RuleField): string {
  return ruleFieldText(rule, field, 'en');
}

function notSaid({ notExpressed }: ExampleRuleSet): readonly string[] {
  const { say } = ruleSetTextsIn('en');
  return notExpressed.map((part) => `- Not expressed: ${say(part)}`);
}
