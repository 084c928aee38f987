import { cellName, type CellRef } from '../address';
import type { Amount } from '../amount';
import { type Decimal, zero } from '../decimal';
import { amountAt, isUnreadable, type TableCell } from '../table';
import { convert } from '../unit';
import type { ImportChoices } from './importChoices';
import type { ImportControl, ImportFlag, RowBasis, RowPlan, TargetPlan } from './importPlan';
import { NewAmounts, type OutcomeColumn } from './newAmounts';
import { PeriodBudgets } from './periodBudgets';
import { type Change, changeFlags, commonUnitFactor, largestOf } from './rowFlags';
import type { TableFill } from './rowFill';
import { signed } from './signed';
import { isFilled, isLooseTotal } from './tableStructure';

export interface TargetInput {
  readonly target: OutcomeColumn;
  readonly fill: TableFill;
  /** The period budgets of the files, placed as the outcome is. */
  readonly budgets: TableFill;
  /** In kronor, all that the files state, and what of it came to a row of any target of this kind. */
  readonly total: Decimal;
  readonly takenByAny: Decimal;
  readonly choices: ImportChoices;
  readonly formulaAt: (cell: CellRef) => string | null;
}

/** A table's plan, and the factor that most of its rows changed by as a wrong unit would. */
export interface PlannedTarget {
  readonly plan: TargetPlan;
  readonly unitFactor: Decimal | null;
}

/** A row before it is held against the others. */
interface Draft {
  readonly row: number;
  readonly next: Decimal | null;
  readonly given: Decimal | null;
  readonly basis: RowBasis;
  readonly formula: string | null;
  readonly isReplaced: boolean;
  readonly flags: readonly ImportFlag[];
}

/** What an import would do to one table: each row's new outcome, and the control total. */
export function planTarget(input: TargetInput): PlannedTarget {
  const { target, fill, choices } = input;
  const { table, column, unit } = target;
  const formulas = formulasOf(input);
  const keepsFormula = (row: number): boolean => formulas.get(row)?.isReplaced === false;
  const amounts = new NewAmounts(target, fill, keepsFormula);
  const budgets = new PeriodBudgets(target, input.budgets);
  const rows = table.rows.flatMap(({ role }, row) => (role === 'heading' ? [] : [row]));
  const drafts = rows.map((row) => draftOf(input, amounts, formulas, row));
  const isAnyNew = drafts.some(({ given }) => given !== null);
  const changes = drafts.flatMap((draft) => changeOf(target, draft) ?? []);
  const unitFactor = commonUnitFactor(changes);
  const largest = largestOf(changes.flatMap(({ old, next }) => [old.value, next]));
  const plans = drafts.map((draft): RowPlan => {
    const { row } = draft;
    const old = table.cell(row, column);
    const change = changeOf(target, draft);
    const flags = [
      ...(change === null ? [] : changeFlags(change, choices.jumpFactor, largest, unitFactor)),
      ...draft.flags,
      ...(isAnyNew && isStale(target, draft) ? [{ code: 'staleTotal' } as const] : []),
    ];
    return {
      row,
      label: table.rows[row]?.label ?? '',
      cell: table.place(row, column),
      old,
      next: asAmount(draft.next, old, unit),
      given: asAmount(draft.given, old, unit),
      periodBudget: isFilled(table, row) ? budgets.at(row) : null,
      difference: change === null ? differenceFrom(old, draft.next) : change.next.minus(change.old.value),
      state: stateOf(draft, old),
      basis: draft.basis,
      sources: fill.rows.get(row)?.sources ?? [],
      flags,
    };
  });
  return {
    plan: { table, column, unit, rows: plans, control: controlOf(input, plans) },
    unitFactor,
  };
}

interface RowFormula {
  readonly text: string;
  readonly isReplaced: boolean;
}

function formulasOf({ target, choices, formulaAt }: TargetInput): ReadonlyMap<number, RowFormula> {
  const { table, column } = target;
  const replaced = new Set(choices.replacedFormulas);
  const formulas = new Map<number, RowFormula>();
  for (let row = 0; row < table.rows.length; row++) {
    const cell = table.place(row, column);
    const text = formulaAt(cell);
    if (text !== null) formulas.set(row, { text, isReplaced: replaced.has(cellName(cell)) });
  }
  return formulas;
}

function draftOf(
  { target, fill }: TargetInput,
  amounts: NewAmounts,
  formulas: ReadonlyMap<number, RowFormula>,
  row: number,
): Draft {
  const { table, column } = target;
  const nothing = {
    row,
    next: null,
    given: null,
    basis: { kind: 'none' },
    formula: null,
    isReplaced: false,
  } as const;
  if (!isFilled(table, row)) return { ...nothing, flags: [] };
  const own = fill.rows.get(row);
  const sum = amounts.sum(row);
  const total = own === undefined && sum?.isTouched === true ? sum.value : null;
  const given = amounts.given(row) ?? total;
  const formula = formulas.get(row) ?? null;
  const old = table.cell(row, column);
  const flags: ImportFlag[] = [];
  if (formula !== null) flags.push({ code: 'formula', formula: formula.text, replaced: formula.isReplaced });
  else if (own === undefined && sum === null && isVanished(target, row, old))
    flags.push({ code: 'vanished' });
  if (own !== undefined && own.ranges.length > 0) flags.push({ code: 'uncertainRange', ranges: own.ranges });
  if (isUnreadable(old)) flags.push({ code: 'unreadable', text: old.text });
  const other = total === null || sum === null ? null : otherTotal(amounts.whole(row), total, sum.leftOut);
  if (other !== null) flags.push({ code: 'disagrees', other });
  return {
    row,
    given,
    next: formula?.isReplaced === false ? null : given,
    basis: own?.basis ?? (total === null ? { kind: 'none' } : { kind: 'total' }),
    formula: formula?.text ?? null,
    isReplaced: formula?.isReplaced ?? false,
    flags,
  };
}

/** There was an outcome, and nothing of the files belongs to it. */
function isVanished({ table, structure }: OutcomeColumn, row: number, old: TableCell): boolean {
  return old.kind === 'amount' && !old.amount.value.isZero() && !isLooseTotal(table, structure, row);
}

/** What else a total could be; null where the ways agree. */
function otherTotal(whole: Decimal | null, total: Decimal, leftOut: Decimal): Decimal | null {
  if (whole !== null && !whole.eq(total)) return whole;
  return leftOut.isZero() ? null : total.plus(leftOut);
}

/** A typed total that should follow the new amounts and can't. */
function isStale({ table, column, structure }: OutcomeColumn, { row, next, formula }: Draft): boolean {
  if (next !== null || formula !== null || table.cell(row, column).kind === 'blank') return false;
  return (
    isLooseTotal(table, structure, row) ||
    hasUnreadablePart(table, column, structure.relations.get(row)?.terms)
  );
}

function hasUnreadablePart(
  table: OutcomeColumn['table'],
  column: number,
  terms: readonly { readonly index: number }[] | undefined,
): boolean {
  return terms?.some(({ index }) => isUnreadable(table.cell(index, column))) ?? false;
}

function changeOf({ table, column }: OutcomeColumn, { row, next }: Draft): Change | null {
  const old = amountAt(table, row, column);
  return old === null || next === null ? null : { old, next };
}

function differenceFrom(old: TableCell, next: Decimal | null): Decimal | null {
  return old.kind === 'amount' && next !== null ? next.minus(old.amount.value) : null;
}

function stateOf({ next, formula, isReplaced }: Draft, old: TableCell): RowPlan['state'] {
  if (formula !== null && !isReplaced) return 'formula';
  if (next === null) return 'untouched';
  return formula === null && old.kind === 'amount' && old.amount.value.eq(next) ? 'same' : 'changed';
}

function asAmount(value: Decimal | null, old: TableCell, unit: Amount['unit']): Amount | null {
  if (value === null) return null;
  const printed = old.kind === 'amount' ? old.amount.decimals : 0;
  return { value, decimals: Math.max(value.decimalPlaces(), printed), unit };
}

/** Both sides are counted on their own: what stands in the rows, and what of the files came to no row that is written. */
function controlOf(
  { target, fill, total, takenByAny }: TargetInput,
  rows: readonly RowPlan[],
): ImportControl {
  const { unit, signOf } = target;
  let written = zero;
  let notDistributed = fill.unplaced;
  for (const { row, next } of rows) {
    const own = fill.rows.get(row);
    if (own === undefined || own.isRepeated) continue;
    if (next === null) notDistributed = notDistributed.plus(own.value);
    else written = written.plus(signed(convert(next.value, unit, 'kr'), signOf(row)));
  }
  const elsewhere = takenByAny.minus(total.minus(fill.unplaced));
  return { files: total, written, notDistributed, elsewhere };
}
