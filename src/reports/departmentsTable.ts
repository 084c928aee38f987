import { positionIn } from '../domain/cellPosition';
import { Decimal } from '../domain/decimal';
import { differenceMeasures, type Measure } from '../domain/measure';
import type { Administration, Reconciliation } from '../domain/reconciliation';
import { columnOf, type Table } from '../domain/table';
import {
  amountField,
  type DeviationBasis,
  deviationOf,
  type Mark,
  markAt,
  markOfRow,
  type MarkedCells,
  measureHeading,
  remarkColumn,
  remarkField,
  sourceRow,
} from './administrationRows';
import type { Texts } from './messages/texts';
import type { ReportField, ReportRow, ReportTable } from './report';
import { deviationChart } from './deviationChart';
import { minus, signAgainst, tracedCell, tracedFigure, type TracedAmount } from './sourceAmount';

/** In the order of the report; a measure that the source lacks has no column. */
const shownMeasures: readonly Measure[] = [
  'outcome',
  'periodBudget',
  'periodDeviation',
  'budget',
  'previousForecast',
  'forecast',
  'forecastDeviation',
  'deviation',
];

const lateMark: Mark = { flag: 'warning', remark: 'remark_short' };

/**
 * What each department has used, expects and is required to reach. Amounts are in the unit of the source and in
 * normal form: income positive, a positive deviation is better. Shortfalls are computed anew, and
 * deviations that are wrong, on the basis 'checked'.
 */
export function departmentsTable(
  administration: Administration,
  table: Table,
  reconciliation: Reconciliation,
  marked: MarkedCells,
  texts: Texts,
  basis: DeviationBasis = 'checked',
): ReportTable {
  const { say } = texts;
  const { tables } = reconciliation;
  const sign = signAgainst(administration.forecast ?? administration.outcome, tables);
  const shown = shownMeasures.flatMap((measure) => {
    const column = columnOf(table, measure);
    return column === null ? [] : [{ measure, column }];
  });
  const requirement = requirementColumn(table);
  const totalRow = rowOfFigures(administration, table);
  const total =
    administration.requiredResult && tracedFigure(administration.requiredResult, tables, table.unit);

  const rows = table.rows.map(({ role }, row): ReportRow => {
    if (role === 'heading') return sourceRow(table, row, []);
    const own = requirement && tracedCell(table, row, requirement.column, sign);
    const isTotal = row === totalRow;
    return sourceRow(table, row, [
      ...shown.map(({ column }) => shownField(table, row, column, sign, marked, basis)),
      ...requirementFields(
        isTotal && total !== null ? total : own,
        forecastAt(table, row, sign),
        // A department is late only against a requirement of its own: a budget that stands in for it is no alarm.
        isTotal || requirement?.stated === true,
        markOfRow(marked, table, row),
        texts,
      ),
    ]);
  });

  const chart = deviationChart(
    table,
    shown.map(({ column }) => column),
    texts,
  );
  const headings: Measure[] = [...shown.map(({ measure }) => measure), 'requiredResult', 'shortfall'];
  return {
    title: say('sectionTitle', { administration: administration.name, kind: say('kind_departments') }),
    unit: table.unit,
    columns: [
      { heading: say('label'), kind: 'label', optional: false },
      ...headings.map((measure) => ({
        heading: measureHeading(measure, texts),
        kind: 'amount' as const,
        optional: false,
      })),
      ...remarkColumn(rows, texts),
    ],
    rows,
    notes: [
      ...(columnOf(table, 'outcome') === null ? [say('noOutcome')] : []),
      ...(requirement?.stated === false ? [say('departmentRequirementAssumed')] : []),
    ],
    ...(chart === null ? {} : { chart }),
  };
}

function shownField(
  table: Table,
  row: number,
  column: number,
  sign: Decimal,
  marked: MarkedCells,
  basis: DeviationBasis,
): ReportField {
  if (!differenceMeasures.has(table.columns[column]?.measure ?? 'other')) {
    return amountField(tracedCell(table, row, column, sign));
  }
  return amountField(deviationOf(table, row, column, basis), markAt(marked, table.place(row, column))?.flag);
}

/** What is required, what is short of it, and the remark of the row. */
function requirementFields(
  required: TracedAmount | null,
  forecast: TracedAmount | null,
  isAlarm: boolean,
  mark: Mark | null,
  texts: Texts,
): readonly ReportField[] {
  const short = required === null || forecast === null ? null : minus(required, forecast);
  const isLate = isAlarm && (short?.amount.value.greaterThan(0) ?? false);
  return [
    amountField(required),
    shortfallField(short, isLate),
    remarkField(mark ?? (isLate ? lateMark : null), texts),
  ];
}

/** Departments without a requirement of their own are required to reach their budget. */
function requirementColumn(table: Table): { readonly column: number; readonly stated: boolean } | null {
  const stated = columnOf(table, 'requiredResult');
  if (stated !== null) return { column: stated, stated: true };
  const budget = columnOf(table, 'budget');
  return budget === null ? null : { column: budget, stated: false };
}

/** The row that the administration's figures come from. */
function rowOfFigures({ forecast, outcome }: Administration, table: Table): number | null {
  const cell = forecast?.cell ?? outcome?.cell ?? null;
  return cell && (positionIn(table, cell)?.row ?? null);
}

function forecastAt(table: Table, row: number, sign: Decimal): TracedAmount | null {
  const column = columnOf(table, 'forecast');
  return column === null ? null : tracedCell(table, row, column, sign);
}

function shortfallField(short: TracedAmount | null, flagged: boolean): ReportField {
  if (short === null) return { kind: 'missing' };
  const amount = { ...short.amount, value: Decimal.max(0, short.amount.value) };
  const recipe = short.terms.length === 0 ? null : { terms: short.terms, neverNegative: true };
  return flagged ? { kind: 'amount', amount, recipe, flag: 'warning' } : { kind: 'amount', amount, recipe };
}
