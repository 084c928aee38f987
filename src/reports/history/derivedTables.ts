import { Decimal } from '../../domain/decimal';
import {
  type DerivedOutcome,
  derivedOutcomes,
  hasDeviationOnly,
  type SignedFigure,
} from '../../domain/history/derivedOutcome';
import { fiscalYearOf } from '../../domain/history/fiscalYear';
import { tableMonth } from '../../domain/history/reportMonth';
import { rowSign } from '../../domain/history/rowSign';
import type { Month } from '../../domain/outcome/period';
import { columnOf, type Table } from '../../domain/table';
import { amountField, sourceRow } from '../administrationRows';
import { type ReportTable, textField } from '../report';
import { minus, tracedCell, type TracedAmount } from '../sourceAmount';
import type { HistoryContext } from './historyContext';
import { amountColumns, labelColumn, textColumn, tracedOf, tracedPart } from './historyFields';
import { periodText } from './historyPeriod';
import { budgetNotes } from './monthsTable';

/** The outcome so far in tables that only have the period deviation, as far as it can be told. In normal form. */
export function derivedTables(context: HistoryContext): readonly ReportTable[] {
  const { administrations, history, month } = context;
  return administrations.flatMap(({ tables: { departments, incomeStatement } }) =>
    [departments, incomeStatement]
      .filter((table) => table !== null && hasDeviationOnly(table))
      .flatMap((table) =>
        table === null ? [] : [derivedTable(table, tableMonth(table, history) ?? month, context)],
      ),
  );
}

function derivedTable(table: Table, month: Month | null, context: HistoryContext): ReportTable {
  const { history, texts } = context;
  const { say } = texts;
  const { name } = context.known(table.key);
  const year = month === null ? null : fiscalYearOf(history, month);
  const derived = year === null || month === null ? [] : derivedOutcomes(table, history, year, month);
  const isAnyUnknown = derived.some(({ unknown }) => unknown !== null);
  const bases = (['profile', 'twelfths'] as const).filter((basis) => derived.some(({ by }) => by === basis));
  return {
    title: say('derivedTitle', {
      table: name,
      period:
        year === null || month === null
          ? say('unknownPeriod')
          : periodText({ from: year.from, to: month }, texts),
    }),
    unit: table.unit,
    columns: [
      labelColumn(say('row')),
      ...amountColumns([
        say('budget'),
        say('periodBudget'),
        say('deviation'),
        say('outcome'),
        say('forecast'),
        say('rest'),
      ]),
      ...(isAnyUnknown ? [textColumn(say('remark'))] : []),
    ],
    rows: derived.map((one) => {
      const { budget, periodBudget, deviation, outcome } = tracedParts(one);
      const forecast = forecastOf(table, one.row);
      return sourceRow(table, one.row, [
        amountField(budget),
        amountField(periodBudget),
        amountField(deviation),
        amountField(outcome),
        amountField(forecast),
        amountField(forecast && outcome && minus(forecast, outcome)),
        ...(one.unknown === null ? [] : [textField(say(`unknown_${one.unknown}`))]),
      ]);
    }),
    notes:
      derived.length === 0
        ? [say('derivedNoMonth')]
        : [say('derivedNote'), say('restNote'), ...budgetNotes(bases, texts)],
  };
}

function tracedParts({ budget, deviation, part }: DerivedOutcome) {
  const [ofYear, ofPeriod] = [budget && traced(budget), deviation && traced(deviation)];
  const periodBudget = ofYear && tracedPart(ofYear, part);
  return {
    budget: ofYear,
    periodBudget,
    deviation: ofPeriod,
    outcome: periodBudget && ofPeriod && minus(periodBudget, negated(ofPeriod)),
  };
}

function traced({ figure, sign }: SignedFigure): TracedAmount | null {
  return tracedOf(figure, new Decimal(sign));
}

function negated({ amount, terms }: TracedAmount): TracedAmount {
  return {
    amount: { ...amount, value: amount.value.negated() },
    terms: terms.map((term) => ({ ...term, factor: term.factor.negated() })),
  };
}

function forecastOf(table: Table, row: number): TracedAmount | null {
  const column = columnOf(table, 'forecast');
  return column === null ? null : tracedCell(table, row, column, new Decimal(rowSign(table, row)));
}
