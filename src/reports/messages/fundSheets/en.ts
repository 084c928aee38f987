import type { sv } from './sv';

/** What the sheets for rules and for the ledger say, in English; sv.ts has the same keys and placeholders. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  rulesName: 'Avstäm rules',
  rulesTitle: 'Rules for result funds',
  rulesHow:
    "A row is a rule for how the year's result is carried to the fund. Change, add and remove rows. An empty cell means that the rule does not say.",
  rulesWhich:
    "A unit's rule goes before its administration's, and that before the municipality's. A rule with an error is not used, and the reconciliation tells at which cell the error is.",
  rulesFrom: 'Started from: {example}.',

  rule_name: 'Rule',
  rule_scope: 'Applies to',
  rule_from: 'From',
  rule_to: 'To',
  rule_surplusShare: 'Share of surplus',
  rule_deficitShare: 'Share of deficit',
  rule_cap: 'Cap',
  rule_floor: 'Floor',
  rule_yearlyMaximum: 'Yearly maximum',
  rule_returnsBeforeCap: 'Returned before the cap',
  rule_reducesToCap: 'Reduced to the cap',
  rule_repaymentYears: 'Restored within years',
  rule_exemptions: 'Exemptions',
  rule_remainderTo: 'Remainder to',
  rule_decidedBy: 'Decided by',
  rule_source: 'Source',

  hint_name: "The rule's name",
  hint_scope: 'Municipality, Administration: name or Unit: name',
  hint_from: 'YYYY-MM-DD',
  hint_to: 'YYYY-MM-DD',
  hint_surplusShare: 'So much of a surplus is carried: 75 %',
  hint_deficitShare: 'So much of a deficit is carried: 100 %',
  hint_cap:
    '1 mnkr, 1 % (of the budget turnover), lower of 1 mnkr and 1 %, 30 000–50 000 tkr or up to 500 mnkr: 40 mnkr; above: 60 mnkr',
  hint_floor: 'As the cap; may be below zero',
  hint_yearlyMaximum: "The most of a year's surplus; written as the cap",
  hint_returnsBeforeCap: 'yes or no: returned funds come off before the cap is applied',
  hint_reducesToCap: 'yes or no: a fund above the cap is brought down to it',
  hint_repaymentYears: 'A deficit is made good within so many years: 3',
  hint_exemptions: 'Units without responsibility for their result: Personal assistance; Homelessness 75 %',
  hint_remainderTo: 'Who gets what is not carried',
  hint_decidedBy: 'Who decides, and when',
  hint_source: 'The decision or the document',
};
