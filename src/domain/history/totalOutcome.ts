import type { Decimal } from '../decimal';
import { zero } from '../decimal';
import type { Table } from '../table';
import type { OutcomeSpan, PeriodBudget } from './outcomePerMonth';

/**
 * The spans of a total as the sum of its parts, where it was not imported itself because the sheet computes it; null
 * where the table does not tell its parts, or one of them lacks a month that another has.
 */
export function sumOfParts(
  table: Table,
  total: number,
  spansOf: (row: number) => readonly OutcomeSpan[] | null,
): readonly OutcomeSpan[] | null {
  for (const { target, terms } of table.rowRelations) {
    if (target !== total) continue;
    const parts = terms.map(({ index, sign }) => ({ spans: spansOf(index), sign }));
    const [first] = parts;
    const known = parts.flatMap(({ spans, sign }) => (spans === null ? [] : [{ spans, sign }]));
    if (first === undefined || known.length < parts.length) continue;
    const spans = first.spans?.map((_, at) => sumAt(known, at)) ?? [];
    const isComplete = known.every((part) => part.spans.length === spans.length);
    if (isComplete && !spans.includes(null)) return spans.filter((span) => span !== null);
  }
  return null;
}

interface Part {
  readonly spans: readonly OutcomeSpan[];
  readonly sign: 1 | -1;
}

function sumAt(parts: readonly Part[], at: number): OutcomeSpan | null {
  const found = parts.map(({ spans, sign }) => ({ span: spans[at], sign }));
  const period = found[0]?.span?.period;
  if (period === undefined) return null;
  if (!found.every(({ span }) => span?.period.from === period.from && span.period.to === period.to))
    return null;
  const sum = (valueOf: (span: OutcomeSpan) => Decimal): Decimal =>
    found.reduce(
      (total, { span, sign }) => (span === undefined ? total : total.plus(valueOf(span).times(sign))),
      zero,
    );
  const budget = (budgetOf: (span: OutcomeSpan) => PeriodBudget | null): PeriodBudget | null => {
    const budgets = found.map(({ span }) => (span === undefined ? null : budgetOf(span)));
    const [first] = budgets;
    // Budgets of different kinds make no one kind together.
    if (first === undefined || first === null || !budgets.every((other) => other?.by === first.by))
      return null;
    return { value: sum((span) => budgetOf(span)?.value ?? zero), by: first.by };
  };
  return {
    period,
    outcome: sum(({ outcome }) => outcome),
    accumulated: sum(({ accumulated }) => accumulated),
    budget: budget((span) => span.budget),
    accumulatedBudget: budget((span) => span.accumulatedBudget),
  };
}
