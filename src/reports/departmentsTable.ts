import { Decimal } from '../domain/decimal';
import type { Measure } from '../domain/measure';
import type { Reconciliation } from '../domain/reconciliation';
import { columnOf, type Table } from '../domain/table';
import {
  amountField,
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
import { minus, positionIn, signAgainst, tracedCell, tracedFigure, type TracedAmount } from './sourceAmount';

type Administration = Reconciliation['administrations'][number];

/** In the order of the report; a measure that the source lacks has no column. */
const plainMeasures = ['outcome', 'periodBudget', 'budget', 'previousForecast', 'forecast'] as const;
const deviationMeasures = ['periodDeviation', 'forecastDeviation', 'deviation'] as const;

/**
 * What each department has used, expects and is required to reach. Amounts are in the unit of the source and in
 * normal form: income positive, a positive deviation is better. Deviations and shortfalls are computed anew.
 */
export function departmentsTable(
  administration: Administration,
  table: Table,
  reconciliation: Reconciliation,
  marked: MarkedCells,
  texts: Texts,
): ReportTable {
  const { say } = texts;
  const sign = signAgainst(administration.forecast ?? administration.outcome, reconciliation.tables);
  const plain = present(table, plainMeasures);
  const deviations = present(table, deviationMeasures);
  const requirement = requirementColumn(table);
  const totalRow = rowOfFigures(administration, table);
  const amountColumns: Measure[] = [...plain, ...deviations].map(({ measure }) => measure);

  const rows = table.rows.map((_, row): ReportRow => {
    const mark = markOfRow(marked, table, row);
    if (table.rows[row]?.role === 'heading') return sourceRow(table, row, []);
    const required =
      row === totalRow && administration.requiredResult !== null
        ? tracedFigure(administration.requiredResult, reconciliation.tables)
        : requirement && tracedCell(table, row, requirement.column, sign);
    const short = shortfallOf(table, row, required, sign);
    const late = short !== null && short.amount.value.isPositive() && !short.amount.value.isZero();
    const own = row === totalRow || requirement?.stated === true;
    return sourceRow(table, row, [
      ...plain.map(({ column }) => amountField(tracedCell(table, row, column, sign))),
      ...deviations.map(({ column }) =>
        amountField(deviationOf(table, row, column), markAt(marked, table.place(row, column))?.flag),
      ),
      amountField(required),
      shortfallField(short, late && own),
      remarkField(mark ?? (late && own ? lateMark : null), texts),
    ]);
  });

  return {
    title: say('sectionTitle', { administration: administration.name, kind: say('kind_departments') }),
    unit: table.unit,
    columns: [
      { heading: say('label'), kind: 'label', optional: false },
      ...[...amountColumns, 'requiredResult' as const, 'shortfall' as const].map((measure) => ({
        heading: measureHeading(measure, texts),
        kind: 'amount' as const,
        optional: false,
      })),
      ...remarkColumn(rows, texts),
    ],
    rows,
    notes: [
      ...(plain.some(({ measure }) => measure === 'outcome') ? [] : [say('noOutcome')]),
      ...(requirement !== null && !requirement.stated ? [say('departmentRequirementAssumed')] : []),
    ],
  };
}

const lateMark: Mark = { flag: 'warning', remark: 'remark_short' };

function present<Kind extends Measure>(table: Table, measures: readonly Kind[]) {
  return measures.flatMap((measure) => {
    const column = columnOf(table, measure);
    return column === null ? [] : [{ measure, column }];
  });
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

function shortfallOf(
  table: Table,
  row: number,
  required: TracedAmount | null,
  sign: Decimal,
): TracedAmount | null {
  const column = columnOf(table, 'forecast');
  const forecast = column === null ? null : tracedCell(table, row, column, sign);
  return forecast === null || required === null ? null : minus(required, forecast);
}

function shortfallField(short: TracedAmount | null, flagged: boolean): ReportField {
  if (short === null) return { kind: 'missing' };
  const amount = { ...short.amount, value: Decimal.max(0, short.amount.value) };
  const recipe = short.terms.length === 0 ? null : { terms: short.terms, neverNegative: true };
  return flagged ? { kind: 'amount', amount, recipe, flag: 'warning' } : { kind: 'amount', amount, recipe };
}
