import type { Amount } from '../amount';
import { type Day, dayAfter } from '../day';
import type { NamedFigure } from '../equation';
import type { Unit } from '../unit';
import type { FundAccount, FundOwner } from './fundAccount';
import { isSameOwner } from './ledgerAccounts';
import type { LedgerEntry } from './ledgerEntry';

/** What a year end makes of a fund, and the balance that the next year opens with. */
export interface FundYearEnd {
  readonly owner: FundOwner;
  readonly effect: NamedFigure;
  readonly closing: NamedFigure;
}

/**
 * The lines that enter the end of the year that `last` is the last day of: its effect, and the balance that the next year
 * opens with. A fund whose year has been entered already gives none, so that nothing is entered twice.
 */
export function yearEndEntries(
  ledger: readonly LedgerEntry[],
  ends: readonly FundYearEnd[],
  last: Day,
  decision: string,
): readonly LedgerEntry[] {
  return ends.flatMap(({ owner, effect, closing }) => {
    const isEntered = ledger.some(
      (entry) => entry.kind === 'yearEnd' && entry.day?.year === last.year && isSameOwner(entry.owner, owner),
    );
    const [change, next] = [withUnit(effect.figure.amount), withUnit(closing.figure.amount)];
    if (isEntered || change === null || next === null) return [];
    const line = { owner, isCorrection: false, decision, note: '', cell: null };
    return [
      { ...line, day: last, kind: 'yearEnd' as const, amount: change },
      { ...line, day: dayAfter(last), kind: 'opening' as const, amount: next },
    ];
  });
}

/** The lines that a ledger begins with: what the sheets tell of each fund. Amounts without a unit are left out. */
export function firstEntries(accounts: readonly FundAccount[]): readonly LedgerEntry[] {
  return accounts.flatMap(({ owner, opening, movements }) => {
    const line = { owner, isCorrection: false, note: '', cell: null };
    const first = opening === null ? null : withUnit(opening.amount);
    return [
      ...(first === null
        ? []
        : [{ ...line, day: null, kind: 'opening' as const, amount: first, decision: '' }]),
      ...movements.flatMap(({ kind, figure, day, decision }) => {
        const amount = withUnit(figure.amount);
        return amount === null ? [] : [{ ...line, day, kind, amount, decision }];
      }),
    ];
  });
}

function withUnit({ value, decimals, unit }: Amount): (Amount & { readonly unit: Unit }) | null {
  return unit === null ? null : { value, decimals, unit };
}
