import type { Day } from '../day';
import { Decimal } from '../decimal';
import type { Unit } from '../unit';
import type { FundLimit, Money } from './fundLimit';
import { type FundRule, plainRule, type RuleScope } from './fundRule';
import type { NotExpressedPart } from './notExpressed';

/** A published set of rules to start from, and which parts of it the rules do not say. */
export interface ExampleRuleSet {
  readonly id: string;
  readonly rules: readonly FundRule[];
  readonly notExpressed: readonly NotExpressedPart[];
}

const none = new Decimal(0);
const whole = new Decimal(1);

function share(percent: number): Decimal {
  return new Decimal(percent).div(100);
}

function money(value: number, unit: Unit): Money {
  return { value: new Decimal(value), unit };
}

function amount(value: number, unit: Unit): FundLimit {
  return { kind: 'amount', money: money(value, unit) };
}

function range(low: number, high: number): FundLimit {
  return { kind: 'range', low: new Decimal(low), high: new Decimal(high), unit: 'tkr' };
}

function firstOf(year: number): Day {
  return { year, month: 1, day: 1 };
}

function lastOf(year: number): Day {
  return { year, month: 12, day: 31 };
}

function administration(name: string): RuleScope {
  return { kind: 'administration', administration: name };
}

function goteborg(name: string, scope: RuleScope, cap: FundLimit): FundRule {
  return {
    ...plainRule,
    name,
    source: 'Göteborgs Stad, kommunfullmäktige 2019 nr 164; kommunstyrelsen 2020-03-25, Dnr 1301/19',
    scope,
    from: firstOf(2019),
    surplusShare: whole,
    deficitShare: whole,
    cap,
    returnsBeforeCap: true,
    reducesToCap: true,
    decidedBy: 'kommunfullmäktige, i bokslutsberedningen',
  };
}

function district(name: string, low: number, high: number): FundRule {
  return goteborg(`Göteborg: ${name}`, administration(name), range(low, high));
}

const gotland: FundRule = {
  ...plainRule,
  name: 'Gotland: nämnder',
  source: 'Gotlands kommun, KS § 132 2006-04-20 (gotland.se/25051) och KS § 97 2009-03-26 (gotland.se/42837)',
  surplusShare: share(75),
  deficitShare: whole,
  decidedBy: 'kommunstyrelsen varje år, på ledningskontorets förslag',
};

/** Thirteen published sets, in the order of their names in the sources. */
export const exampleRuleSets: readonly ExampleRuleSet[] = [
  {
    id: 'eskilstuna_kou_2017',
    rules: [
      {
        ...plainRule,
        name: 'Eskilstuna: Konsult och uppdrag',
        source: 'Eskilstuna kommun, delårsrapport 2 2017',
        scope: administration('Konsult och uppdrag'),
        decidedBy: 'kommunstyrelsen (11 april 2017)',
      },
    ],
    notExpressed: ['surplusShareNotStated', 'deficitNotStated', 'plannedWithdrawal'],
  },
  {
    id: 'gotland_2005_2009',
    rules: [
      { ...gotland, to: lastOf(2006), repaymentYears: 2 },
      { ...gotland, from: firstOf(2007), repaymentYears: 3 },
    ],
    notExpressed: ['restrictedUse'],
  },
  {
    id: 'gotland_bun_2003',
    rules: [
      {
        ...plainRule,
        name: 'Gotland: skolområden',
        source: 'Gotland, barn- och utbildningsnämnden § 1 2004-02-18 (gotland.se/13288)',
        scope: administration('Barn- och utbildningsnämnden'),
        surplusShare: share(10),
        cap: amount(50_000, 'kr'),
        decidedBy: 'nämnden',
      },
    ],
    notExpressed: ['deficitNotStated', 'capOrYearlyMaximum', 'frameNextYear'],
  },
  {
    id: 'tvaarsbudget_2009',
    rules: [
      {
        ...plainRule,
        name: 'Tvåårsbudget: 1 mnkr eller 1 %',
        source:
          'Kommunledningskontorets förslag till kommunfullmäktige, från bokslut 2009 (docplayer.se/31909255)',
        from: firstOf(2009),
        surplusShare: whole,
        deficitShare: whole,
        yearlyMaximum: { kind: 'highest', of: [amount(1, 'mnkr'), { kind: 'share', share: share(1) }] },
        repaymentYears: 1,
        decidedBy: 'kommunfullmäktige; kommunstyrelsen prövar vid varje bokslut',
      },
    ],
    notExpressed: ['firstMillion', 'twoYearPeriod'],
  },
  {
    id: 'goteborg_2019_cap',
    rules: [
      district('SDN Angered', 40_000, 80_000),
      district('SDN Östra Göteborg', 40_000, 80_000),
      district('SDN Örgryte-Härlanda', 30_000, 50_000),
      district('SDN Centrum', 30_000, 50_000),
      district('SDN Majorna-Linné', 30_000, 50_000),
      district('SDN Askim-Frölunda-Högsbo', 40_000, 60_000),
      district('SDN Västra Göteborg', 30_000, 50_000),
      district('SDN Västra Hisingen', 30_000, 60_000),
      district('SDN Lundby', 30_000, 50_000),
      district('SDN Norra Hisingen', 30_000, 50_000),
    ],
    notExpressed: ['rangePerUnit', 'centralReserve', 'dutyToAct', 'transferredActivity'],
  },
  {
    id: 'goteborg_intraservice',
    rules: [
      {
        ...plainRule,
        name: 'Göteborg: Intraservice',
        source: 'Göteborgs Stad, Nämnden för Intraservice, årsrapport 2025',
        scope: administration('Nämnden för Intraservice'),
        from: firstOf(2025),
        remainderTo: 'interna kunder',
        decidedBy: 'nämnden, på novemberutfallet, med decemberfakturan',
      },
    ],
    notExpressed: ['surplusShareNotStated', 'keptPart', 'novemberOutcome'],
  },
  {
    id: 'helsingborg_2016',
    rules: [
      {
        ...plainRule,
        name: 'Helsingborg: nämnder',
        source: 'Helsingborgs stad, årsredovisning 2016, driftredovisning',
        surplusShare: whole,
        deficitShare: whole,
      },
    ],
    notExpressed: ['distributionRequirement'],
  },
  {
    id: 'vastervik_2021',
    rules: [
      {
        ...plainRule,
        name: 'Västervik: socialnämnden',
        source: 'Västerviks kommun, 2021',
        scope: administration('Socialnämnden'),
      },
    ],
    notExpressed: ['surplusShareNotStated', 'deficitNotStated', 'plannedWithdrawal'],
  },
  {
    id: 'varnamo_2011',
    rules: [
      {
        ...plainRule,
        name: 'Värnamo: omsorgsnämnden',
        source: 'Värnamo kommun, 2011 (docplayer.se/1173906)',
        scope: administration('Omsorgsnämnden'),
      },
    ],
    notExpressed: ['surplusShareNotStated', 'deficitNotStated', 'plannedWithdrawal'],
  },
  {
    id: 'malmo_exempt',
    rules: [
      {
        ...plainRule,
        name: 'Malmö: undantag från resultatansvar',
        source: 'Malmö stad, delårsrapport 1 2013 och redovisningen 2015 (redovisningar.malmo.se)',
        exemptions: [
          { unit: 'Ekonomiskt bistånd', share: whole },
          { unit: 'Hemlöshet', share: share(75) },
          { unit: 'Personlig assistans', share: whole },
          { unit: 'Statsbidrag flyktingar', share: whole },
          { unit: 'Exploateringsvinster', share: whole },
        ],
      },
    ],
    notExpressed: ['surplusShareNotStated', 'deficitNotStated', 'exemptActivities'],
  },
  { id: 'simrishamn_invest', rules: [], notExpressed: ['investments'] },
  {
    id: 'saffle_2014',
    rules: [
      {
        ...plainRule,
        name: 'Säffle: underskott bärs centralt',
        source: 'Säffle kommun, enligt nwt.se 2015-02-10',
        deficitShare: none,
        remainderTo: 'centralt',
        decidedBy: 'politiskt beslut',
      },
    ],
    notExpressed: ['surplusShareNotStated'],
  },
  { id: 'lulea_ombudgetering', rules: [], notExpressed: ['revisedBudget'] },
];
