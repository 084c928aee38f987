import { plainRule } from '../../../src/domain/funds/fundRule';
import { ruleFields, ruleFieldText, withFieldText } from '../../../src/domain/funds/ruleFields';
import type { RuleField } from '../../../src/domain/funds/ruleProblem';

/** A field of a rule as it is said in Swedish and in English, after it was read from a text. */
function said(field: RuleField, text: string): readonly string[] | string {
  const read = withFieldText(plainRule, field, text);
  if ('problem' in read) return `${read.problem.code}: ${read.problem.text}`;
  return (['sv', 'en'] as const).map((language) => ruleFieldText(read.rule, field, language));
}

describe("a rule's field is read in either language and written in both", () => {
  test.each<[RuleField, string, string, string]>([
    ['scope', 'kommunen', 'Kommunen', 'Municipality'],
    ['scope', 'the municipality', 'Kommunen', 'Municipality'],
    ['scope', 'Nämnd: Teknik: gator', 'Förvaltning: Teknik: gator', 'Administration: Teknik: gator'],
    ['scope', 'unit:  Konsult   och uppdrag', 'Enhet: Konsult och uppdrag', 'Unit: Konsult och uppdrag'],
    ['surplusShare', '12,5 procent', '12,5 %', '12.5 %'],
    ['deficitShare', '100%', '100 %', '100 %'],
    ['deficitShare', '', '', ''],
    ['deficitShare', '0 %', '0 %', '0 %'],
    ['returnsBeforeCap', 'Yes', 'ja', 'yes'],
    ['reducesToCap', '', 'nej', 'no'],
    ['repaymentYears', '3 år', '3', '3'],
    ['from', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['cap', 'lower of 1 mkr and 1 %', 'lägst av 1 mnkr och 1 %', 'lower of 1 mnkr and 1 %'],
    [
      'exemptions',
      'Personlig assistans;Hemlöshet 75%',
      'Personlig assistans; Hemlöshet 75 %',
      'Personlig assistans; Hemlöshet 75 %',
    ],
    ['exemptions', '"Bo; bra" 12,5 %', '"Bo; bra" 12,5 %', '"Bo; bra" 12.5 %'],
    ['remainderTo', 'centralt', 'centralt', 'centralt'],
    ['name', '=1+1', '=1+1', '=1+1'],
  ])('%s: %s', (field, text, sv, en) => {
    expect(said(field, text)).toEqual([sv, en]);
  });
});

test.each<[RuleField, string, string]>([
  ['scope', '', 'scopeMissing: '],
  ['scope', 'Alla', 'scopeUnreadable: Alla'],
  ['scope', 'Enhet:', 'scopeUnreadable: Enhet:'],
  ['surplusShare', '75', 'shareUnreadable: 75'],
  ['surplusShare', '0,75', 'shareUnreadable: 0,75'],
  ['from', '2025-02-29', 'dayUnreadable: 2025-02-29'],
  ['to', 'tills vidare', 'dayUnreadable: tills vidare'],
  ['cap', '50000', 'limitUnitMissing: 50000'],
  ['cap', '50.000 kr', 'limitAmbiguous: 50.000 kr'],
  ['floor', 'mycket', 'limitUnreadable: mycket'],
  ['returnsBeforeCap', 'kanske', 'yesNoUnreadable: kanske'],
  ['repaymentYears', 'tre', 'yearsUnreadable: tre'],
  ['exemptions', 'a; ; b', 'exemptionsUnreadable: a; ; b'],
])('a %s that is "%s" is a problem, not a guess', (field, text, problem) => {
  expect(said(field, text)).toBe(problem);
});

test('every field of a rule is one that people fill in', () => {
  expect([...ruleFields].sort()).toEqual(Object.keys(plainRule).sort());
});
