import { formatNumber } from './formatAmount';
import { notMoney, type Measure } from '../domain/measure';
import { amountAt, type ColumnRelation, type Table } from '../domain/table';
import {
  amountField,
  type DeviationBasis,
  deviationOf,
  markAt,
  markOfRow,
  type MarkedCells,
  measureHeading,
  remarkColumn,
  remarkField,
  sourceRow,
} from './administrationRows';
import type { Texts } from './messages/texts';
import type { ReportField, ReportTable } from './report';
import { tracedCell } from './sourceAmount';

const deviations: ReadonlySet<Measure> = new Set(['periodDeviation', 'forecastDeviation', 'deviation']);

/**
 * A table of the source, row by row in its own signs, of `own` rows only where they are given; only its deviations are turned,
 * a positive one being better, and on the basis 'checked' computed anew where they are wrong.
 */
export function sourceTable(
  title: string,
  table: Table,
  marked: MarkedCells,
  texts: Texts,
  own: ReadonlySet<number> | null = null,
  basis: DeviationBasis = 'checked',
): ReportTable {
  const { say } = texts;
  const columns = shownColumns(table);
  const rows = table.rows.flatMap(({ role }, row) => {
    if (own !== null && !own.has(row)) return [];
    if (role === 'heading') return sourceRow(table, row, []);
    const fields = columns.map((column) => fieldAt(table, row, column, marked, basis));
    return sourceRow(table, row, [...fields, remarkField(markOfRow(marked, table, row), texts)]);
  });
  return {
    title,
    unit: table.unit,
    columns: [
      { heading: say('label'), kind: 'label', optional: false },
      ...columns.map((column) => ({
        heading: heading(table, column, texts),
        kind: 'amount' as const,
        optional: false,
      })),
      ...remarkColumn(rows, texts),
    ],
    rows,
    notes: fundEquations(table, texts, own),
  };
}

function shownColumns(table: Table): readonly number[] {
  return table.columns.flatMap(({ measure }, column) => {
    if (notMoney.has(measure)) return [];
    return table.rows.some((_, row) => amountAt(table, row, column) !== null) ? [column] : [];
  });
}

/** Our own word for the measure, the source's heading where two columns would be called the same. */
function heading(table: Table, column: number, texts: Texts): string {
  const { header, measure } = table.columns[column] ?? { header: '', measure: 'other' as const };
  const name = (kind: Measure) => measureHeading(kind, texts);
  const namesakes = table.columns.filter((other) => name(other.measure) === name(measure));
  return measure === 'other' || namesakes.length > 1 ? header : name(measure);
}

function fieldAt(
  table: Table,
  row: number,
  column: number,
  marked: MarkedCells,
  basis: DeviationBasis,
): ReportField {
  const measure = table.columns[column]?.measure ?? 'other';
  const traced = deviations.has(measure)
    ? deviationOf(table, row, column, basis)
    : tracedCell(table, row, column);
  return amountField(traced, markAt(marked, table.place(row, column))?.flag);
}

/** `Utgående 3,0 = Ingående 0,8 + Avsatt 3,2 − Uttag 1,0` for each row of a fund that holds all of them. */
function fundEquations(table: Table, texts: Texts, own: ReadonlySet<number> | null): readonly string[] {
  const relation = table.columnRelations.find(({ kind }) => kind === 'fund');
  if (relation === undefined) return [];
  return table.rows.flatMap(({ label }, row) => {
    const isLeftOut = relation.exceptRows.has(row) || own?.has(row) === false;
    const equation = isLeftOut ? null : equationAt(table, row, relation, texts);
    return equation === null ? [] : [texts.say('sheetSaid', { place: label, message: equation })];
  });
}

function equationAt(table: Table, row: number, relation: ColumnRelation, texts: Texts): string | null {
  const said = (column: number): string | null => {
    const amount = amountAt(table, row, column);
    if (amount === null) return null;
    return `${heading(table, column, texts)} ${formatNumber(amount.value, amount.decimals, texts.language)}`;
  };
  const closing = said(relation.target);
  const parts = relation.terms.map(({ index }) => said(index));
  if (closing === null || parts.includes(null)) return null;
  const sum = relation.terms.map(({ sign }, index) => {
    const operator = sign === 1 ? '+' : '\u2212';
    return index === 0 && sign === 1 ? parts[index] : `${operator} ${parts[index] ?? ''}`;
  });
  return `${closing} = ${sum.join(' ')}`;
}
