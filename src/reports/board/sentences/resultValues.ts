import { keyRows } from '../../../domain/administrationFigures';
import type { Figure } from '../../../domain/administration';
import type { Amount } from '../../../domain/amount';
import type { Measure } from '../../../domain/measure';
import type { Administration, Reconciliation } from '../../../domain/reconciliation';
import { columnOf, type Table } from '../../../domain/table';
import { normalFigure } from '../../../domain/administrationFigures';
import { amountField, deviationOf } from '../../administrationRows';
import { figureField } from '../../equations/figureField';
import type { SentenceName } from '../../messages/sentences/sentenceNames';
import { unitOf } from '../../overviewTable';
import type { ReportField } from '../../report';
import { converted, minus, tracedFigure, type TracedAmount } from '../../sourceAmount';
import type { PartRecipe } from '../boardPart';
import { printFields } from '../printing/printFields';
import type { SentenceValue, SentenceValues } from './fillTemplate';

/** The figures of an administration that a sentence may state, as its tables print them. */
export function resultValues(
  administration: Administration,
  reconciliation: Reconciliation,
  recipe: PartRecipe,
): SentenceValues {
  const amounts = printFields(resultFields(administration, reconciliation), recipe);
  const values = new Map<SentenceName, SentenceValue>([
    ['administration', { kind: 'text', text: administration.name }],
  ]);
  for (const [name, amount] of amounts) values.set(name, { kind: 'amount', amount });
  const put = (name: SentenceName, amount: Amount | undefined, sign: 1 | -1): void => {
    const value = amount?.value.times(sign);
    if (amount !== undefined && value?.gt(0) === true)
      values.set(name, { kind: 'amount', amount: { ...amount, value } });
  };
  const [period, year, room] = [
    amounts.get('periodDeviation'),
    amounts.get('forecastDeviation'),
    amounts.get('margin'),
  ];
  put('periodSurplus', period, 1);
  put('periodDeficit', period, -1);
  put('forecastSurplus', year, 1);
  put('forecastDeficit', year, -1);
  values.delete('margin');
  put('margin', room, 1);
  put('shortfall', room, -1);
  const before = amounts.get('shortfallBeforeFund');
  const isTold = before?.value.gt(0) === true && !before.value.equals(room?.value.negated() ?? 0);
  if (!isTold) values.delete('shortfallBeforeFund');
  return values;
}

function resultFields(
  administration: Administration,
  { tables, requiredResults }: Reconciliation,
): ReadonlyMap<SentenceName, ReportField> {
  const { name, outcome, budget, forecast, deviation, requiredResult, requiredResultAssumed } =
    administration;
  const unit = unitOf(administration);
  const traced = (figure: Figure | null): TracedAmount | null => figure && tracedFigure(figure, tables, unit);
  const stated = (measure: Measure): TracedAmount | null => traced(figureOf(administration, measure));
  const [soFar, periodBudget] = [traced(outcome), stated('periodBudget')];
  const [year, ofBudget] = [traced(forecast), traced(budget)];
  const own = periodDeviation(administration);
  const required = requiredResultAssumed ? null : traced(requiredResult);
  const fields: readonly (readonly [SentenceName, TracedAmount | null])[] = [
    ['outcome', soFar],
    ['periodBudget', periodBudget],
    ['periodDeviation', soFar && periodBudget ? minus(soFar, periodBudget) : own && converted(own, unit)],
    ['budget', ofBudget],
    ['previousForecast', stated('previousForecast')],
    ['forecast', year],
    ['forecastDeviation', year && ofBudget ? minus(year, ofBudget) : traced(deviation)],
    ['requiredResult', required],
    ['margin', year && required && isComparable(year, required) ? minus(year, required) : null],
  ];
  const before = requiredResults.find((one) => one.administration === name && one.unit === null);
  return new Map<SentenceName, ReportField>([
    ...fields.map(([key, field]) => [key, amountField(field)] as const),
    [
      'shortfallBeforeFund',
      figureField(requiredResultAssumed ? null : (before?.shortfallBeforeFund ?? null), tables),
    ],
  ]);
}

function isComparable(one: TracedAmount, other: TracedAmount): boolean {
  return (one.amount.unit === null) === (other.amount.unit === null);
}

/** From the departments' total, else from the result of the income statement. */
function figureOf({ tables }: Administration, measure: Measure): Figure | null {
  const { total, result } = keyRows(tables);
  return (
    normalFigure(tables.departments, total, measure) ?? normalFigure(tables.incomeStatement, result, measure)
  );
}

function periodDeviation({ tables }: Administration): TracedAmount | null {
  const { total, result } = keyRows(tables);
  const at = (table: Table | null, row: number | null): TracedAmount | null => {
    const column = table === null ? null : columnOf(table, 'periodDeviation');
    return table === null || row === null || column === null ? null : deviationOf(table, row, column);
  };
  return at(tables.departments, total) ?? at(tables.incomeStatement, result);
}
