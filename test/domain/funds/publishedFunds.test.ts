import { judge } from '../../../src/domain/rounding';
import { exampleRuleSets } from '../../../src/domain/funds/exampleRuleSets';
import { fundForecast } from '../../../src/domain/funds/fundForecast';
import { ruleFor } from '../../../src/domain/funds/ruleFor';
import { checkRules } from '../../../src/domain/funds/validateRules';
import { workedExamples } from '../../../src/domain/funds/workedExamples';
import { amount } from '../amounts';
import { account, dec, movement, result, shown } from './figures';

const rulesOf = (id: string) => exampleRuleSets.find((set) => set.id === id)!.rules;

describe('thirteen published rule sets', () => {
  it('each has rules, or says why it has none', () => {
    expect(exampleRuleSets).toHaveLength(13);
    for (const { rules, notExpressed } of exampleRuleSets)
      expect(rules.length + notExpressed.length).toBeGreaterThan(0);
  });

  it.each(exampleRuleSets.map(({ id, rules }) => [id, rules] as const))('%s has no problem', (_, rules) => {
    expect(checkRules(rules).problems).toEqual([]);
    for (const rule of rules) expect(rule.source).not.toBe('');
  });
});

/** Helsingborg 2016 in mnkr: opening, disposition, result of the year, closing as printed. */
const helsingborg: [string, string, string, string, string][] = [
  ['Summa skatte- och avgiftsfinansierat', '362.9', '-77.9', '269.0', '553.9'],
  ['Barn- och utbildningsnämnden', '149.4', '-32.7', '-31.2', '85.4'],
  ['Vård- och omsorgsnämnden', '39.8', '-24.9', '-3.0', '11.9'],
  ['Stadsbyggnadsnämnden', '24.6', '-8.0', '39.5', '56.1'],
  ['Arbetsmarknadsnämnden', '56.2', '-5.5', '8.1', '58.8'],
  ['Socialnämnden', '11.8', '0.0', '21.6', '33.4'],
  ['Idrotts- och fritidsnämnden', '5.6', '0.0', '1.1', '6.7'],
  ['Kulturnämnden', '10.7', '-3.5', '4.2', '11.4'],
  ['Fastighetsnämnden', '29.5', '0.0', '19.6', '49.1'],
  ['Miljönämnden', '3.1', '-0.3', '1.6', '4.4'],
  ['Överförmyndarnämnden', '-0.1', '0.0', '1.6', '1.5'],
  ['Valnämnden', '2.9', '0.0', '0.1', '3.0'],
  ['Kommunstyrelsen', '27.2', '-3.1', '31.9', '56.0'],
  ['Kommunstyrelsen - stadsgemensamt', '0.0', '0.0', '173.9', '173.9'],
  ['Stadsrevisionen', '2.2', '0.0', '0.1', '2.3'],
  ['Summa skattefinansierat', '362.9', '-77.9', '269.0', '553.9'],
  ['Vatten- och avloppsverk', '0.0', '0.0', '0.0', '0.0'],
  ['Summa avgiftsfinansierat', '0.0', '0.0', '0.0', '0.0'],
];

describe('Helsingborg 2016: the whole result is carried, and rounding explains every row', () => {
  it.each(helsingborg)('%s', (name, opening, disposition, of, printed) => {
    const fund = account(opening, [movement('withdrawn', disposition)]);
    const day = { year: 2016, month: 12, day: 31 };
    const rule = ruleFor({ administration: name, unit: name, fund: null }, day, rulesOf('helsingborg_2016'));
    const view = fundForecast(fund, rule, { result: result(of), turnover: null, exemptShare: dec(0) });
    expect(shown(view.forecastEffect)).toBe(dec(of).toFixed());
    const terms = [opening, disposition, of].map((each) => ({ sign: 1 as const, amount: amount(each) }));
    const judged = judge(amount(printed), terms);
    expect(shown(view.closingAtYearEnd)).toBe(judged.expected.toFixed());
    expect(['held', 'rounding']).toContain(judged.verdict);
  });
});

/** Göteborg 2019 in tkr: equity, returned (null for a dash), regulated, equity after, as printed. */
const goteborg: [string, string, string | null, string, string][] = [
  ['SDN Angered', '90084', '-2365', '-7719', '80000'],
  ['SDN Östra Göteborg', '126762', '-4479', '-42283', '80000'],
  ['SDN Örgryte-Härlanda', '-16149', '-2787', '0', '-18936'],
  ['SDN Centrum', '49491', '-2163', '0', '47328'],
  ['SDN Majorna-Linné', '62813', null, '-12813', '50000'],
  ['SDN Askim-Frölunda-Högsbo', '98838', '-5171', '-33667', '60000'],
  ['SDN Västra Göteborg', '24809', '51', '0', '24850'],
  ['SDN Västra Hisingen', '67249', '-3532', '-3717', '60000'],
  ['SDN Lundby', '12109', '-1081', '0', '11028'],
  ['SDN Norra Hisingen', '45370', '-2031', '0', '43339'],
];

describe('Göteborg 2019: returned funds come off before the cap, and the rest above it is regulated away', () => {
  const misprints: Readonly<Record<string, string>> = { 'SDN Västra Göteborg': '24860' };
  it.each(goteborg)('%s', (name, equity, returned, regulated, printed) => {
    const owner = { administration: name, unit: name, fund: null };
    const rule = ruleFor(owner, { year: 2019, month: 12, day: 31 }, rulesOf('goteborg_2019_cap'));
    const moves = returned === null ? [] : [movement('returned', returned, 'tkr')];
    const fund = { ...account(equity, moves, 'tkr'), owner };
    // The equity has the result of the year in it.
    const expected = { result: result('0', 'tkr'), turnover: null, exemptShare: dec(0) };
    const view = fundForecast(fund, rule, expected);
    expect(shown(view.forecastEffect)).toBe(regulated);
    expect(shown(view.closingAtYearEnd)).toBe(misprints[name] ?? printed);
  });

  it('the one closing balance that differs from the printed one is 10 tkr off: 24 809 + 51 is 24 860', () => {
    const terms = ['24809', '51', '0'].map((each) => ({ sign: 1 as const, amount: amount(each) }));
    const judged = judge(amount('24850'), terms);
    expect([judged.verdict, judged.difference.toFixed()]).toEqual(['error', '-10']);
  });
});

it('the worked examples: 75 % and 100 % over three years, 1 mnkr or 1 %, 10 % up to 50 000 kr', () => {
  const shownExamples = workedExamples().map(({ result: of, outcome, repayments }) =>
    outcome.kind === 'carried'
      ? [
          of,
          shown(outcome.carried),
          shown(outcome.notCarried),
          shown(outcome.closing),
          ...repayments.map(({ figure }) => figure.amount.value.toFixed()),
        ]
      : [outcome.reason],
  );
  expect(shownExamples).toEqual([
    [4, '3', '1', '5'],
    [-3.2, '-3.2', '0', '-2.2', '0.8', '0.7', '0.7'],
    [0.8, '0.8', '0', '0.8'],
    [2.6, '1.5', '1.1', '1.5'],
    [2.6, '1', '1.6', '1'],
    [320000, '32000', '288000', '32000'],
    [640000, '50000', '590000', '50000'],
  ]);
});
