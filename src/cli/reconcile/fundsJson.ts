import { computedSteps } from '../../domain/balance/balanceSteps';
import type { BalanceYear } from '../../domain/balance/balanceYear';
import type { NamedFigure } from '../../domain/equation';
import { named } from '../../domain/equations';
import type { FundStatus } from '../../domain/funds/fundStatus';
import type { TransferProposal } from '../../domain/funds/fundView';
import type { Reconciliation } from '../../domain/reconciliation';
import type { RequiredResult } from '../../domain/requiredResults';
import { cellName } from '../../domain/address';
import type { Unit } from '../../domain/unit';
import { equationJson } from '../../reports/equations/equationJson';
import { explainedBy } from '../../reports/explain/explainedBy';
import { explainedText } from '../../reports/explain/explainedLines';
import { explanations } from '../../reports/explain/explanations';
import { fundFlows } from '../../reports/funds/fundFlows';
import { partyText } from '../../reports/funds/ownerText';
import { remarkTexts } from '../../reports/funds/remarkTexts';
import { type FundTexts, fundTextsIn } from '../../reports/messages/funds/fundTexts';
import type { Language } from '../../reports/messages/textsOf';
import { tableTitle } from '../../reports/recognisedTables';
import { decimalText } from '../decimalText';

/** Funds, transfers, required results and the balance requirement, as schema/reconciliation.schema.json describes them. */
export function fundsJson(reconciliation: Reconciliation, language: Language) {
  const texts = fundTextsIn(language);
  return {
    funds: reconciliation.funds.map(fundJson),
    transfers: reconciliation.transfers.map((transfer) => transferJson(transfer, texts)),
    requiredResults: reconciliation.requiredResults.map((result) =>
      requiredJson(result, reconciliation, language),
    ),
    balance: reconciliation.balanceYears.map((year) => balanceJson(year, language)),
  };
}

/** Every computed figure that the filter asks for ('' for all), with its equation opened. */
export function explanationsJson(reconciliation: Reconciliation, filter: string, language: Language) {
  const all = explanations(reconciliation, fundTextsIn(language));
  return (filter === '' ? all : explainedBy(all, filter, language)).map(({ title, figures }) => ({
    title,
    equations: figures.flatMap(({ equation }) =>
      equation === null ? [] : [equationJson(equation, language)],
    ),
  }));
}

/** opening + allocated - withdrawn + forecastEffect = closing, but for what is missing and for rounding. */
function fundJson({ view, forecastEffect, closing, cap, aboveCap }: FundStatus) {
  const { opening, account } = view;
  const unit = closing?.figure.amount.unit ?? opening?.amount.unit ?? null;
  const flows = fundFlows(view);
  const said = (figure: NamedFigure | null) => amountText(figure, unit);
  return {
    department: account.owner.unit,
    fund: account.owner.fund,
    opening:
      opening &&
      amountText({ name: { kind: 'word', word: 'opening' }, figure: opening, equation: null }, unit),
    allocated: said(flows.allocated),
    withdrawn: said(flows.withdrawn),
    forecastEffect: said(forecastEffect),
    closing: said(closing),
    cap: said(cap),
    aboveCap: said(aboveCap),
    unit,
  };
}

function transferJson({ owner, from, to, amount, rule }: TransferProposal, texts: FundTexts) {
  const { unit } = amount.figure.amount;
  return {
    department: owner.unit,
    from: partyText(from, owner, texts),
    to: partyText(to, owner, texts),
    amount: amountText(amount, unit),
    rule,
    equation: explainedText(amount, texts.language),
    unit,
  };
}

function requiredJson(result: RequiredResult, reconciliation: Reconciliation, language: Language) {
  const { administration, unit: department, required, assumed, forecast, shortfall } = result;
  const unit = (forecast ?? required).figure.amount.unit;
  const { comment, action } = remarkTexts(result, reconciliation);
  const { cell } = required.figure;
  return {
    administration,
    department,
    required: amountText(required, unit),
    assumed,
    cell: cell && cellName(cell),
    forecast: amountText(forecast, unit),
    shortfall: amountText(shortfall, unit),
    shortfallBeforeFund: amountText(result.shortfallBeforeFund, unit),
    coveredByFund: amountText(result.coveredByFund, unit),
    comment: comment || null,
    action: action || null,
    equation: shortfall && explainedText(shortfall, language),
    unit,
  };
}

function balanceJson(year: BalanceYear, language: Language) {
  const { table, column, statement, unclear } = year;
  const { rows = [], steps = [] } = statement ?? {};
  const { unit = null } = table.columns[column] ?? {};
  return {
    title: tableTitle(table),
    column: table.columns[column]?.header ?? '',
    rows: rows.map(({ row, label, figure }) => {
      const step = steps.find((one) => one.row.row === row);
      return {
        label,
        amount: figure && decimalText(figure.amount.value),
        cell: figure?.cell ? cellName(figure.cell) : null,
        expected: step?.judgement ? decimalText(step.judgement.expected) : null,
        verdict: step === undefined ? null : (step.judgement?.verdict ?? 'notChecked'),
        equation:
          step === undefined ? null : explainedText({ ...step.equation, equation: step.equation }, language),
      };
    }),
    computed: computedSteps(year).map(({ word, ofYear, step }) => ({
      step: word,
      ofYear,
      amount: step.kind === 'computed' ? decimalText(step.equation.figure.amount.value) : null,
      unit: step.kind === 'computed' ? step.equation.figure.amount.unit : null,
      missing: step.kind === 'computed' ? [] : step.inputs,
      equation:
        step.kind === 'computed'
          ? explainedText({ ...step.equation, equation: step.equation }, language)
          : null,
    })),
    unclear,
    unit,
  };
}

function amountText(figure: NamedFigure | null, unit: Unit | null): string | null {
  return figure === null ? null : decimalText(named(figure, unit).figure.amount.value);
}
