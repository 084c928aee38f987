import type { RuleField } from '../../domain/funds/ruleProblem';

/** The headings of a table of rules in plain form, in Swedish and English; ours are among them. */
const headings: Readonly<Record<RuleField, RegExp>> = {
  name: /^(?:regel|regelns namn|namn|rule|name)$/u,
  scope: /^(?:gäller|gäller för|omfattning|applies to|scope)$/u,
  from: /^(?:från(?: och med)?|fr\.? ?o\.? ?m\.?|gäller från|from|valid from)$/u,
  to: /^(?:till(?: och med)?|t\.? ?o\.? ?m\.?|gäller till|to|until|valid to)$/u,
  surplusShare: /^(?:andel av överskott(?:et)?|överskott|share of (?:a |the )?surplus|surplus)$/u,
  deficitShare: /^(?:andel av underskott(?:et)?|underskott|share of (?:a |the )?deficit|deficit)$/u,
  cap: /^(?:tak|fondens tak|cap|fund cap)$/u,
  floor: /^(?:golv|fondens golv|floor|fund floor)$/u,
  yearlyMaximum: /^(?:högst per år|högst ett år|yearly maximum|at most a year)$/u,
  returnsBeforeCap: /^(?:återredovisat före taket|returned before the cap)$/u,
  reducesToCap: /^(?:regleras till taket|reduced to the cap)$/u,
  repaymentYears: /^(?:återställs inom(?: år)?|återställs inom \(år\)|restored within(?: \(?years\)?)?)$/u,
  exemptions: /^(?:undantag|exempt|exemptions)$/u,
  remainderTo: /^(?:resten till|resten går till|remainder to|remainder goes to)$/u,
  decidedBy: /^(?:beslutas av|decided by)$/u,
  source: /^(?:källa|source)$/u,
};

const fields = Object.keys(headings) as readonly RuleField[];

/** What tables of rules have and no other tables. */
const telling: readonly RuleField[] = [
  'surplusShare',
  'deficitShare',
  'cap',
  'floor',
  'yearlyMaximum',
  'returnsBeforeCap',
  'reducesToCap',
  'repaymentYears',
  'remainderTo',
];

export function ruleFieldOf(plainHeading: string): RuleField | null {
  return fields.find((field) => headings[field].test(plainHeading)) ?? null;
}

/** Whether headings are those of a table of rules: whom they are for, or most of what only rules have. */
export function areOfRules(found: ReadonlySet<RuleField>): boolean {
  const count = telling.filter((field) => found.has(field)).length;
  return found.has('name') && found.has('scope') ? count >= 2 : count >= 5;
}

/** The names that we give the sheet, in either language, and with a number. */
export const ruleSheetName = /^avstäm (?:regler|rules)(?: \d+)?$/iu;
