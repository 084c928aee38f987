import { Decimal, zero } from '../decimal';
import type { CellRef } from '../address';
import type { Equation, SignedFigure } from '../equation';
import { type Judgement, judge } from '../rounding';
import { amountAt, type Table } from '../table';
import { withoutOwnSign } from './ownSign';
import { carriedDeficits } from './deficitChain';
import { deficitTerms, type RollForm } from './deficitRoll';
import { isDeficitRoll, type Segment, segmentsOf } from './segments';
import { stepEquation } from './stepEquation';
import type { BalanceRow, BalanceRowKind, BalanceRows, BalanceStatement, BalanceStep } from './statement';

/** What is taken from the result, when it is written without a sign. */
const lessening: ReadonlySet<BalanceRowKind> = new Set([
  'realisedGains',
  'unrealised',
  'reserveAllocation',
  'earlierDeficit',
  'restored',
]);

/** One way to count the rows of a step. */
interface Variant {
  readonly turned: ReadonlySet<BalanceRow>;
  readonly counted: readonly BalanceRow[];
}

interface Counted {
  readonly column: number;
  readonly equation: Equation;
  readonly judgement: Judgement;
  /** Nothing happens in the step: it says nothing about how its rows are to be counted. */
  readonly isTrivial: boolean;
  /** An amount without a sign is taken away. */
  readonly isTurned: boolean;
}

/**
 * The years of a balance statement with their steps: each result is the one before it and the rows between, signs as written
 * or as the words say, whichever more of the columns agree with.
 */
export function balanceStatements(found: BalanceRows): BalanceStatement[] {
  const steps = segmentsOf(found.rows).flatMap((segment) => stepsOf(found, segment));
  const carried = carriedDeficits(found);
  const isOff = ({ row, column }: CellRef): boolean =>
    steps.some(
      ({ step }) =>
        step.cell.row === row &&
        step.cell.column === column &&
        (step.judgement === null || step.judgement.verdict === 'error'),
    );
  return found.columns.map((column) => ({
    table: found.table,
    column,
    rows: found.rows.map((row) => ({ ...row, figure: figureAt(found.table, row, column) })),
    steps: [
      ...steps.filter((step) => step.column === column).map(({ step }) => step),
      ...[carried.get(column) ?? []].flat().filter(({ equation }) => !cellsOf(equation).some(isOff)),
    ],
  }));
}

/** The closing balance of the year before is told of where it stands. */
function cellsOf({ operation }: Equation): CellRef[] {
  return operation.kind === 'sum' ? operation.terms.flatMap(({ figure }) => figure.cell ?? []) : [];
}

interface ColumnStep {
  readonly column: number;
  readonly step: BalanceStep;
}

function stepsOf({ table, columns }: BalanceRows, segment: Segment): ColumnStep[] {
  const readings = isDeficitRoll(segment)
    ? rollForms.map((form) => columns.flatMap((column) => rolled(table, segment, form, column) ?? []))
    : variantsOf(table, columns, segment).map((variant) =>
        columns.flatMap((column) => counted(table, segment, variant, column) ?? []),
      );
  const best = readings.reduce((one, other) => (compare(other, one) > 0 ? other : one));
  const isTrusted = trusted(best, segment);
  return best.map(({ column, equation, judgement, isTurned }) => ({
    column,
    step: {
      row: segment.target,
      cell: table.place(segment.target.row, column),
      equation,
      judgement: judgement.verdict === 'error' && !isTrusted ? null : judgement,
      isTurned,
    },
  }));
}

/** Rows that no words tell may be left out; rows without a sign are counted as their words say, or as may be where they don't. */
function variantsOf(table: Table, columns: readonly number[], { items }: Segment): Variant[] {
  const unsigned = items.filter(({ row }) => columns.every((column) => !isNegative(table, row, column)));
  const open = unsigned.filter(({ countedAs }) => countedAs === null);
  const taken = unsigned.filter(({ countedAs }) => countedAs === -1);
  const turnings = [
    taken,
    [...taken, ...open.filter(({ isTakenAway }) => isTakenAway)],
    [...taken, ...open.filter(({ isTakenAway, kind }) => isTakenAway || lessening.has(kind))],
  ];
  const known = items.filter(({ kind }) => kind !== 'other');
  const countings = known.length === items.length ? [items] : [items, known];
  return countings.flatMap((rows) => turnings.map((turned) => ({ counted: rows, turned: new Set(turned) })));
}

function isNegative(table: Table, row: number, column: number): boolean {
  return amountAt(table, row, column)?.value.lt(0) ?? false;
}

/** How one column comes out; null where its step has a blank or unreadable result. */
function counted(
  table: Table,
  { target, base, items }: Segment,
  variant: Variant,
  column: number,
): Counted | null {
  const stated = amountAt(table, target.row, column);
  const from = base === null ? null : figureAt(table, base, column);
  if (stated === null || (base !== null && from === null)) return null;
  if (items.some(({ row }) => !['amount', 'blank'].includes(table.cell(row, column).kind))) return null;
  const rows = variant.counted.flatMap((row) => {
    const figure = figureAt(table, row, column);
    return figure === null
      ? []
      : [{ row, figure, sign: variant.turned.has(row) ? (-1 as const) : (1 as const) }];
  });
  const terms = [
    ...(base === null || from === null ? [] : [{ row: base, figure: from, sign: 1 as const }]),
    ...rows,
  ];
  if (terms.length === 0) return null;
  const judgements = formsOf(target.kind).map((form) => {
    const sum = judge(
      stated,
      terms.map(({ sign, figure }) => ({ sign, amount: figure.amount })),
    );
    return formed(sum, form);
  });
  const judgement = judgements.reduce((one, other) =>
    other.difference.abs().lt(one.difference.abs()) ? other : one,
  );
  return {
    column,
    judgement,
    isTurned: rows.some(({ sign, figure }) => sign < 0 && !figure.amount.value.isZero()),
    isTrivial: rows.every(({ figure }) => figure.amount.value.isZero()),
    equation: stepEquation(
      withoutOwnSign(target.label),
      { amount: stated, cell: table.place(target.row, column) },
      terms.map(({ row, figure, sign }) => ({
        name: { kind: 'text', text: withoutOwnSign(row.label) },
        figure,
        sign,
        equation: null,
      })),
      judgement.expected,
    ),
  };
}

const rollForms: readonly RollForm[] = ['bySize', 'asWritten'];

/** How a deficit that rolls forward comes out in one column. */
function rolled(table: Table, segment: Segment, form: RollForm, column: number): Counted | null {
  const { target, items } = segment;
  const amount = amountAt(table, target.row, column);
  const terms = deficitTerms(table, segment, column, form);
  if (amount === null || terms === null) return null;
  if (items.some(({ row }) => !['amount', 'blank'].includes(table.cell(row, column).kind))) return null;
  const judgement = judge(amount, amountsOf(terms));
  const cell = table.place(target.row, column);
  return {
    column,
    judgement,
    isTrivial: terms.every(({ figure }) => figure.amount.value.isZero()),
    isTurned: false,
    equation: stepEquation(withoutOwnSign(target.label), { amount, cell }, terms, judgement.expected),
  };
}

function amountsOf(terms: readonly SignedFigure[]) {
  return terms.map(({ sign, figure }) => ({ sign, amount: figure.amount }));
}

type Form = (sum: Decimal) => Decimal;

const asItIs: Form = (sum) => sum;

/** What is left to restore is the sum where that is negative, written with a sign or without. */
function formsOf(kind: BalanceRowKind): readonly Form[] {
  if (kind !== 'closingDeficit' && kind !== 'toRestore') return [asItIs];
  const deficit: Form = (sum) => Decimal.min(sum, zero);
  return [asItIs, deficit, (sum) => deficit(sum).neg()];
}

function formed(judgement: Judgement, form: Form): Judgement {
  const expected = form(judgement.expected);
  const difference = judgement.stated.minus(expected);
  if (difference.isZero()) return { ...judgement, expected, difference, verdict: 'held' };
  const isAsItIs = expected.eq(judgement.expected);
  const within = difference.abs().lte(judgement.tolerance) ? 'rounding' : 'error';
  return { ...judgement, expected, difference, verdict: isAsItIs ? judgement.verdict : within };
}

function agrees({ judgement }: Counted): boolean {
  return judgement.verdict !== 'error';
}

/** More agreeing columns are better, then a smaller difference. */
function compare(one: readonly Counted[], other: readonly Counted[]): number {
  const agreeing = one.filter(agrees).length - other.filter(agrees).length;
  if (agreeing !== 0) return agreeing;
  return differences(other).comparedTo(differences(one));
}

function differences(counted: readonly Counted[]): Decimal {
  return counted.reduce((sum, { judgement }) => sum.plus(judgement.difference.abs()), zero);
}

/** Whether a column that differs is wrong, and not the way its rows were counted. */
function trusted(counted: readonly Counted[], { items, target }: Segment): boolean {
  if (items.length === 0 && target.kind !== 'toRestore') return false;
  const agreeing = counted.filter(agrees);
  const isKnown = items.every(({ kind }) => kind !== 'other');
  if (isKnown && counted.length === 1) return true;
  if (agreeing.length * 2 < counted.length) return false;
  return isKnown || agreeing.some(({ isTrivial }) => !isTrivial);
}

function figureAt(table: Table, { row }: BalanceRow, column: number) {
  const amount = amountAt(table, row, column);
  return amount === null ? null : { amount, cell: table.place(row, column) };
}
