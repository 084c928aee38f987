import { Decimal } from '../../domain/decimal';
import { movementOf, type RowMovement, type TableMovement } from '../../domain/history/movement';
import { rowSign } from '../../domain/history/rowSign';
import type { Amount } from '../../domain/amount';
import type { Figure } from '../../domain/administration';
import { type Unit } from '../../domain/unit';
import { amountField, sourceRow } from '../administrationRows';
import type { HistoryTexts } from '../messages/history/historyTexts';
import { type ReportField, type ReportRow, type ReportTable, textField } from '../report';
import { converted, minus, type TracedAmount } from '../sourceAmount';
import type { HistoryContext } from './historyContext';
import {
  amountColumns,
  figureField,
  labelColumn,
  textColumn,
  tracedOf,
  tracedPart,
  valueField,
} from './historyFields';
import { clockText } from './historyPeriod';
import { basesOf } from './monthsTable';

/** What moved since the last report, and the rest of the year that each forecast implies, per table; in the sheets' own signs. */
export function movementTables(context: HistoryContext): readonly ReportTable[] {
  const { administrations, history, month, texts } = context;
  return movementOf({ administrations }, history, month).flatMap((movement) => {
    const { name } = context.known(movement.table.key);
    return [...movedTables(movement, name, texts), ...restTables(movement, name, texts)];
  });
}

/** What moved in a table since the last report, as one table; none where nothing tells of that report. */
export function movedTables(
  movement: TableMovement,
  name: string,
  texts: HistoryTexts,
): readonly ReportTable[] {
  const { say } = texts;
  const { basis, table, gone } = movement;
  const rows = movement.rows.filter(({ previous, isNew }) => previous !== null || isNew);
  if (basis.kind === 'none' || rows.length === 0) return [];
  const hasRemarks = gone.length > 0 || rows.some(({ isNew }) => isNew);
  return [
    {
      title:
        basis.kind === 'column'
          ? say('movedTitle', { table: name })
          : say('movedSince', { table: name, report: basis.snapshot.name }),
      unit: table.unit,
      columns: [
        labelColumn(say('row')),
        ...amountColumns([say('previousForecast'), say('forecast'), say('change')]),
        ...(hasRemarks ? [textColumn(say('remark'))] : []),
      ],
      rows: [
        ...rows.map((row) => movedRow(movement, row, texts)),
        ...gone.map(({ row, forecast, unit }): ReportRow => ({
          role: 'item',
          indent: 0,
          fields: [
            textField(row),
            savedField(forecast && { value: forecast, decimals: forecast.decimalPlaces(), unit }, table.unit),
            { kind: 'missing' },
            { kind: 'missing' },
            textField(say('rowIsGone')),
          ],
        })),
      ],
      notes: [
        basis.kind === 'column'
          ? say('movedByColumn', { header: table.columns[basis.column]?.header ?? '' })
          : say('movedBySnapshot', { name: basis.snapshot.name, moment: clockText(basis.snapshot.at) }),
      ],
    },
  ];
}

function movedRow({ table }: TableMovement, row: RowMovement, { say }: HistoryTexts): ReportRow {
  const { forecast, previous, change, isNew } = row;
  const sign = new Decimal(rowSign(table, row.row));
  return sourceRow(table, row.row, [
    previous?.cell === null
      ? savedField(previous.amount, forecast?.amount.unit ?? table.unit, forecast?.amount.decimals)
      : figureField(previous),
    figureField(forecast),
    differenceField(change, forecast, previous, sign),
    ...(isNew ? [textField(say('rowIsNew'))] : []),
  ]);
}

function restTables(movement: TableMovement, name: string, texts: HistoryTexts): readonly ReportTable[] {
  const { say } = texts;
  const { table } = movement;
  const rows = movement.rows.filter(({ rest }) => rest !== null);
  if (rows.length === 0) return [];
  const used = basesOf(
    rows.map(({ restOfBudget }) => restOfBudget && { ...restOfBudget, value: restOfBudget.amount.value }),
  );
  return [
    {
      title: say('restTitle', { table: name }),
      unit: table.unit,
      columns: [
        labelColumn(say('row')),
        ...amountColumns([
          say('outcome'),
          say('forecast'),
          say('rest'),
          ...(used.length === 0 ? [] : [say('restOfBudget'), say('deviation')]),
        ]),
      ],
      rows: rows.map((row) => restRow(table, row, used.length > 0)),
      notes: [
        say('restNote'),
        ...used.map((basis) => say(`restBy_${basis}`)),
        ...(used.length === 0 ? [] : [say('betterIsPositive')]),
      ],
    },
  ];
}

function restRow(table: TableMovement['table'], row: RowMovement, isAgainstBudget: boolean): ReportRow {
  const { outcome, forecast } = row;
  const [tracedForecast, tracedOutcome] = [tracedOf(forecast), tracedOf(outcome)];
  const rest = tracedForecast && tracedOutcome && minus(tracedForecast, tracedOutcome);
  const budget = restOfBudget(row);
  const deviation = rest && budget && minus(rest, budget);
  return sourceRow(table, row.row, [
    figureField(outcome),
    figureField(forecast),
    amountField(rest),
    ...(isAgainstBudget
      ? [
          amountField(budget),
          amountField(deviation && times(deviation, new Decimal(rowSign(table, row.row)))),
        ]
      : []),
  ]);
}

function restOfBudget({ restOfBudget: left, budget, periodBudget }: RowMovement): TracedAmount | null {
  const whole = tracedOf(budget);
  if (left === null || whole === null) return null;
  if (left.part !== null) return tracedPart(whole, left.part);
  const soFar = tracedOf(periodBudget);
  return soFar && minus(whole, soFar);
}

/** What was saved stands in no cell: it is a constant of the difference. */
function differenceField(
  amount: Amount | null,
  minuend: Figure | null,
  subtrahend: Figure | null,
  sign: Decimal,
): ReportField {
  const [left, right] = [tracedOf(minuend), tracedOf(subtrahend)];
  if (amount === null || left === null || right === null) return { kind: 'missing' };
  if (right.terms.length > 0) return amountField(times(minus(left, right), sign));
  const saved = converted(right, left.amount.unit).amount.value;
  return {
    kind: 'amount',
    amount: { ...amount, value: amount.value.times(sign) },
    recipe: {
      terms: times(left, sign).terms,
      constant: saved.times(sign).negated(),
      neverNegative: false,
    },
  };
}

function times({ amount, terms }: TracedAmount, sign: Decimal): TracedAmount {
  return {
    amount: { ...amount, value: amount.value.times(sign) },
    terms: terms.map((term) => ({ ...term, factor: term.factor.times(sign) })),
  };
}

/** What was saved, in the unit and with the decimals of what it is compared with. */
function savedField(amount: Amount | null, unit: Unit | null, decimals = 0): ReportField {
  if (amount === null) return { kind: 'missing' };
  const { amount: saved } = converted({ amount, terms: [] }, unit);
  return valueField(saved.value, Math.max(decimals, saved.value.decimalPlaces()), saved.unit);
}
