import type { BudgetBasis, OutcomeSpan, PeriodBudget } from '../../domain/history/outcomePerMonth';
import { rowSign } from '../../domain/history/rowSign';
import { isSamePeriod } from '../../domain/outcome/period';
import { convert } from '../../domain/unit';
import { sourceRow } from '../administrationRows';
import type { HistoryTexts } from '../messages/history/historyTexts';
import { type ReportField, type ReportRow, type ReportTable, textField } from '../report';
import { amountColumns, labelColumn, mostDecimals, textColumn, valueField } from './historyFields';
import { periodOfYear, periodText, yearText } from './historyPeriod';
import type { PlacedOutcome, YearTable } from './yearTables';

const bases: readonly BudgetBasis[] = ['stated', 'profile', 'twelfths'];

/** Outcome per row and month of a year, months side by side, and what is accumulated against the period budget. */
export function monthsTable(ofYear: YearTable, texts: HistoryTexts): ReportTable {
  const { say } = texts;
  const { known, periods, year, unit, rows } = ofYear;
  const decimals = outcomeDecimals(ofYear);
  const lasts = rows.map(({ outcome }) => outcome.spans.at(-1)?.accumulatedBudget ?? null);
  const used = basesOf(lasts);
  const hasGaps = rows.some(({ outcome }) =>
    periods.some((period) => !outcome.spans.some((span) => isSamePeriod(span.period, period))),
  );
  return {
    title: say('monthsTitle', { table: known.name, year: yearText(year, texts) }),
    unit,
    columns: [
      labelColumn(say('row')),
      ...amountColumns([
        ...periods.map((period) => periodOfYear(period, texts)),
        say('accumulated'),
        say('periodBudget'),
        say('deviation'),
      ]),
      ...(used.length > 1 ? [textColumn(say('budgetBasis'))] : []),
    ],
    rows: rows.map((placed, index) => {
      const { spans } = inTableUnit(placed, ofYear);
      const last = spans.at(-1);
      const budget = last?.accumulatedBudget?.value ?? null;
      const sign = known.table === null || placed.row === null ? 1 : rowSign(known.table, placed.row);
      const deviation = last === undefined || budget === null ? null : last.accumulated.minus(budget);
      const basis = lasts[index];
      return rowOf(placed, ofYear, [
        ...periods.map((period) => {
          const span = spans.find((candidate) => isSamePeriod(candidate.period, period));
          return valueField(span?.outcome ?? null, decimals, unit);
        }),
        valueField(last?.accumulated ?? null, decimals, unit),
        valueField(budget, decimals, unit),
        valueField(deviation?.times(sign) ?? null, decimals, unit),
        ...(used.length > 1 && basis ? [textField(say(`basis_${basis.by}`))] : []),
      ]);
    }),
    notes: [
      ...budgetNotes(used, texts),
      ...spanNotes(ofYear, texts),
      ...(hasGaps ? [say('rowNotInImport')] : []),
    ],
  };
}

/** As many decimals as the imported outcome has, up to what its unit asks for. */
export function outcomeDecimals({ rows }: YearTable): number {
  return Math.max(
    0,
    ...rows.map(({ outcome: { spans, unit } }) =>
      mostDecimals(
        spans.map(({ accumulated }) => accumulated),
        unit,
      ),
    ),
  );
}

/** What the period budgets were taken from. */
export function basesOf(budgets: readonly (PeriodBudget | null)[]): readonly BudgetBasis[] {
  return bases.filter((basis) => budgets.some((budget) => budget?.by === basis));
}

/** What each basis means, and which sign of a deviation is better. */
export function budgetNotes(used: readonly BudgetBasis[], { say }: HistoryTexts): readonly string[] {
  if (used.length === 0) return [];
  return [...used.map((basis) => say(`budgetBy_${basis}`)), say('betterIsPositive')];
}

/** Which months were imported in one sum. */
export function spanNotes({ periods }: YearTable, texts: HistoryTexts): readonly string[] {
  return periods
    .filter(({ from, to }) => from !== to)
    .map((period) => texts.say('spanUnknown', { period: periodText(period, texts) }));
}

/** A row's spans in the unit of its table: rows may have been imported in another. */
export function inTableUnit(
  { outcome }: PlacedOutcome,
  { unit }: YearTable,
): { spans: readonly OutcomeSpan[] } {
  if (outcome.unit === unit) return outcome;
  const converted = (value: OutcomeSpan['outcome']) => convert(value, outcome.unit, unit);
  const budgetIn = (budget: PeriodBudget | null) => budget && { ...budget, value: converted(budget.value) };
  return {
    spans: outcome.spans.map((span) => ({
      ...span,
      outcome: converted(span.outcome),
      accumulated: converted(span.accumulated),
      budget: budgetIn(span.budget),
      accumulatedBudget: budgetIn(span.accumulatedBudget),
    })),
  };
}

function rowOf(
  { outcome, row }: PlacedOutcome,
  { known }: YearTable,
  fields: readonly ReportField[],
): ReportRow {
  if (known.table !== null && row !== null) return sourceRow(known.table, row, fields);
  return { role: 'item', indent: 0, fields: [textField(outcome.row), ...fields] };
}
