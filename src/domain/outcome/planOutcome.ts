import type { CellRef } from '../address';
import type { Decimal } from '../decimal';
import type { OutcomeOfRow } from '../history/outcomeHistory';
import type { ImportPlan, RowPlan } from './importPlan';

/** A cell that an import writes, in the column's unit and the table's signs. */
export interface OutcomeCell {
  readonly cell: CellRef;
  readonly value: Decimal;
}

/** The cells that change, and no others. */
export function cellChangesOf({ targets }: ImportPlan): readonly OutcomeCell[] {
  return targets
    .flatMap(({ rows }) => rows)
    .flatMap(({ cell, next, state }) =>
      state === 'changed' && next !== null ? [{ cell, value: next.value }] : [],
    );
}

/** The outcome of all rows of the targets after the import, for the history; a row that the files lost has none. */
export function outcomesOf({ targets }: ImportPlan): readonly OutcomeOfRow[] {
  return targets.flatMap(({ table, unit, rows }) =>
    rows.flatMap((plan): OutcomeOfRow[] => {
      const outcome = outcomeAfter(plan);
      const { label, periodBudget } = plan;
      return outcome === null ? [] : [{ table: table.key, row: label, outcome, periodBudget, unit }];
    }),
  );
}

/** A total that the sheet computes follows its parts; any other formula keeps what it gives. */
function outcomeAfter({ next, given, basis, state, old, flags }: RowPlan): Decimal | null {
  if (next !== null) return next.value;
  if (state === 'formula' && basis.kind === 'total' && given !== null) return given.value;
  const isOld = flags.some(({ code }) => code === 'vanished' || code === 'staleTotal');
  return old.kind === 'amount' && !isOld ? old.amount.value : null;
}
