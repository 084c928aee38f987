import type { FundStatus } from '../../domain/funds/fundStatus';
import { stated } from '../../domain/equations';
import type { Reconciliation } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import { figureField } from '../equations/figureField';
import { formatAmount } from '../formatAmount';
import type { FundTexts } from '../messages/funds/fundTexts';
import { type ReportRow, type ReportTable, textField } from '../report';
import { fundFlows } from './fundFlows';
import { ownerText } from './ownerText';

const amounts = [
  'opening',
  'allocated',
  'withdrawn',
  'forecastEffect',
  'closing',
  'cap',
  'aboveCap',
] as const;

/** Per fund how it rolls forward, what the forecast makes of it by its rule, and how that stands to the cap; null without funds. */
export function fundsTable(
  { funds, tables }: Pick<Reconciliation, 'funds' | 'tables'>,
  texts: FundTexts,
): ReportTable | null {
  if (funds.length === 0) return null;
  const { say } = texts;
  const shown = amounts.filter(
    (name) => !['cap', 'aboveCap'].includes(name) || funds.some(({ cap }) => cap !== null),
  );
  return {
    name: 'fonder',
    title: say('fundsTitle'),
    unit: null,
    columns: [
      { heading: say('fund'), kind: 'label', optional: false },
      { heading: say('unit'), kind: 'text', optional: false },
      ...shown.map((name) => ({ heading: say(name), kind: 'amount' as const, optional: false })),
    ],
    rows: funds.map((fund) => rowOf(fund, shown, tables)),
    notes: [...ruleNotes(funds, texts), ...effectNotes(funds, texts), ...repaymentNotes(funds, texts)],
  };
}

function rowOf(
  fund: FundStatus,
  shown: readonly (typeof amounts)[number][],
  tables: readonly Table[],
): ReportRow {
  const { view, forecastEffect, closing, cap, aboveCap } = fund;
  const opening = view.opening === null ? null : stated('opening', view.opening);
  const figures = { opening, ...fundFlows(view), forecastEffect, closing, cap, aboveCap };
  const unit = (closing?.figure ?? view.opening)?.amount.unit ?? '';
  return {
    role: 'item',
    indent: 0,
    fields: [
      textField(ownerText(view.account.owner)),
      textField(unit),
      ...shown.map((name) => {
        const figure = figures[name];
        const isAbove = name === 'aboveCap' && figure?.figure.amount.value.gt(0) === true;
        return figure === null
          ? ({ kind: 'nothing' } as const)
          : figureField(figure, tables, isAbove ? 'warning' : undefined);
      }),
    ],
  };
}

/** Which rule was used for which funds, where any was; rules of one source are told together. */
function ruleNotes(funds: readonly FundStatus[], { say }: FundTexts): readonly string[] {
  const rules = [...new Set(funds.flatMap(({ rule }) => (rule === null ? [] : [rule])))];
  const sources = [...new Set(rules.map(({ source }) => source))];
  return sources.map((source) => {
    const used = rules
      .filter((rule) => rule.source === source)
      .map((rule) => {
        const owners = funds
          .filter((fund) => fund.rule === rule)
          .map(({ view }) => ownerText(view.account.owner));
        return say('ruleUsed', { rule: rule.name, funds: owners.join(', ') });
      });
    return source === ''
      ? say('rulesUsed', { rules: used.join('; ') })
      : say('rulesUsedOf', { source, rules: used.join('; ') });
  });
}

/** Why the effect of the forecast is not computed, once per reason. */
function effectNotes(funds: readonly FundStatus[], { say }: FundTexts): readonly string[] {
  if (funds.every(({ noEffect }) => noEffect === 'noRule')) return [say('noRules')];
  const reasons = new Set(funds.flatMap(({ noEffect }) => (noEffect === null ? [] : [noEffect])));
  return [...reasons].map((reason) => {
    const owners = funds
      .filter(({ noEffect }) => noEffect === reason)
      .map(({ view }) => ownerText(view.account.owner));
    return say('notComputed', { funds: owners.join(', '), reason: say(`notComputed_${reason}`) });
  });
}

/** How a deficit is made good by the rule: so much in each year. */
function repaymentNotes(funds: readonly FundStatus[], { say, language }: FundTexts): readonly string[] {
  return funds.flatMap(({ view, repayment }) => {
    if (repayment.length === 0) return [];
    const years = repayment.map(({ year, figure }) =>
      say('repaymentIn', { year: String(year), amount: formatAmount(figure.amount, language) }),
    );
    return [say('repaymentPlan', { fund: ownerText(view.account.owner), years: years.join(', ') })];
  });
}
