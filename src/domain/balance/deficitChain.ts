import { amountAt, type Table } from '../table';
import { judge } from '../rounding';
import { withoutOwnSign } from './ownSign';
import type { BalanceRow, BalanceRows, BalanceStep } from './statement';
import { stepEquation } from './stepEquation';
import { yearColumns } from '../yearColumns';

/**
 * A year opens with the deficit that the year before closed with: the opening deficits of the years that stand beside the one
 * before them, with or without signs. None where several rows could be the opening or the closing one.
 */
export function carriedDeficits({ table, rows, columns }: BalanceRows): Map<number, BalanceStep> {
  const [opening, ...otherOpenings] = rows.filter(
    ({ kind, label }) => kind === 'earlierDeficit' && !/(?:19|20)\d\d/u.test(label),
  );
  const [closing, ...otherClosings] = rows.filter(
    ({ kind }) => kind === 'closingDeficit' || kind === 'toRestore',
  );
  const isPlain = otherOpenings.length === 0 && otherClosings.length === 0;
  if (opening === undefined || closing === undefined || !isPlain) return new Map();
  const years = yearColumns(table, columns);
  const steps = [...years].flatMap(([year, column]): [number, BalanceStep][] => {
    const before = years.get(year - 1);
    const step = before === undefined ? null : carried(table, opening, closing, column, before);
    return step === null ? [] : [[column, step]];
  });
  const areAllOff = steps.length > 1 && steps.every(([, step]) => step.judgement?.verdict === 'error');
  return new Map(areAllOff ? steps.map(([column, step]) => [column, { ...step, judgement: null }]) : steps);
}

function carried(
  table: Table,
  opening: BalanceRow,
  closing: BalanceRow,
  column: number,
  before: number,
): BalanceStep | null {
  const amount = amountAt(table, opening.row, column);
  const left = amountAt(table, closing.row, before);
  if (amount === null || left === null) return null;
  // What is left over beside deficits that are written with a minus is a surplus.
  const isSurplus =
    left.value.gt(0) && table.columns.some((_, one) => amountAt(table, closing.row, one)?.value.lt(0));
  if (isSurplus) return null;
  const sign = amount.value.times(left.value).lt(0) ? -1 : 1;
  const judgement = judge(amount, [{ sign, amount: left }]);
  const cell = table.place(opening.row, column);
  const text = `${withoutOwnSign(closing.label)} ${table.columns[before]?.header ?? ''}`;
  const figure = { amount: left, cell: table.place(closing.row, before) };
  const terms = [{ name: { kind: 'text', text }, figure, sign, equation: null } as const];
  return {
    row: opening,
    cell,
    judgement,
    isTurned: false,
    equation: stepEquation(withoutOwnSign(opening.label), { amount, cell }, terms, judgement.expected),
  };
}
