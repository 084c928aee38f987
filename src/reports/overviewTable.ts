import type { Figure } from '../domain/administration';
import type { Administration, Reconciliation } from '../domain/reconciliation';
import type { Unit } from '../domain/unit';
import { amountField } from './administrationRows';
import { formatAmount } from './formatAmount';
import type { Texts } from './messages/texts';
import { type ReportField, type ReportRow, type ReportTable, textField } from './report';
import { minus, tracedFigure } from './sourceAmount';

/** One row per administration: its result so far, its forecast, and how that stands against the required result. */
export function overviewTable({ administrations, tables }: Reconciliation, texts: Texts): ReportTable {
  const { say } = texts;
  const amounts = ['outcome', 'budget', 'forecast', 'deviation', 'requiredResult', 'shortfall'] as const;
  return {
    name: 'oversikt',
    title: say('overviewTitle'),
    unit: null,
    columns: [
      { heading: say('administration'), kind: 'label', optional: false },
      { heading: say('unit'), kind: 'text', optional: false },
      ...amounts.map((measure) => ({
        heading: say(`measure_${measure}`),
        kind: 'amount' as const,
        optional: false,
      })),
      { heading: say('status'), kind: 'text', optional: true },
    ],
    rows: administrations.map((administration): ReportRow => {
      const unit = unitOf(administration);
      const figure = (value: Figure | null) => amountField(value && tracedFigure(value, tables, unit));
      const { name, outcome, budget, forecast, deviation, requiredResult } = administration;
      return {
        role: 'item',
        indent: 0,
        fields: [
          textField(name),
          textField(unit ?? ''),
          ...[outcome, budget, forecast, deviation, requiredResult].map(figure),
          shortfallField(administration, tables, unit),
          statusField(administration, texts),
        ],
      };
    }),
    notes:
      administrations.length === 0
        ? [say('noAdministrations')]
        : administrations.flatMap((administration) => administrationSentences(administration, texts)),
  };
}

/** The answer in one sentence, and what it assumes; empty where there is none. */
export function administrationSentences(administration: Administration, texts: Texts): readonly string[] {
  const sentence = verdict(administration, texts);
  const { name, requiredResult, requiredResultAssumed } = administration;
  const assumed =
    requiredResultAssumed && requiredResult !== null
      ? [texts.say('requirementAssumed', { administration: name })]
      : [];
  return sentence === null ? assumed : [sentence, ...assumed];
}

function verdict(administration: Administration, { say, language }: Texts): string | null {
  const { name, forecast, requiredResult, shortfall, shortfallBeforeFund } = administration;
  if (forecast === null || requiredResult === null || shortfall === null) return null;
  const said = (figure: Figure) => formatAmount(figure.amount, language);
  const values = { administration: name, forecast: said(forecast), required: said(requiredResult) };
  // Without a fund transfer there is no before and after.
  const isSame = shortfallBeforeFund?.amount.value.equals(shortfall.amount.value) ?? true;
  const before = isSame ? null : shortfallBeforeFund;
  if (isPositive(shortfall)) {
    const short = { ...values, shortfall: said(shortfall) };
    return before === null
      ? say('shortOf', short)
      : say('shortOfBeforeFund', { ...short, before: said(before) });
  }
  return before === null ? say('meets', values) : say('meetsAfterFund', { ...values, before: said(before) });
}

function shortfallField(
  { shortfall, requiredResult, forecast }: Administration,
  tables: Reconciliation['tables'],
  unit: Unit | null,
): ReportField {
  if (shortfall === null || requiredResult === null || forecast === null) return { kind: 'missing' };
  const { terms } = minus(tracedFigure(requiredResult, tables, unit), tracedFigure(forecast, tables, unit));
  const recipe = terms.length === 0 ? null : { terms, neverNegative: true };
  const field = { kind: 'amount', amount: shortfall.amount, recipe } as const;
  return isPositive(shortfall) ? { ...field, flag: 'warning' } : field;
}

/** How the forecast stands against the required result. */
export function statusOf({ shortfall }: Administration): 'met' | 'short' | 'unknown' {
  if (shortfall === null) return 'unknown';
  return isPositive(shortfall) ? 'short' : 'met';
}

const statusFlags = { met: 'ok', short: 'warning', unknown: undefined } as const;

function statusField(administration: Administration, { say }: Texts): ReportField {
  const status = statusOf(administration);
  return textField(say(`status_${status}`), statusFlags[status]);
}

/** The unit that the administration's figures are given in. */
export function unitOf({ forecast, outcome, budget, requiredResult }: Administration) {
  return (forecast ?? outcome ?? budget ?? requiredResult)?.amount.unit ?? null;
}

function isPositive({ amount }: Figure): boolean {
  return amount.value.isPositive() && !amount.value.isZero();
}
