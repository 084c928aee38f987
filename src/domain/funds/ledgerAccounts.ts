import { compareDays, type Day } from '../day';
import type { FundAccount, FundMovement, FundOwner } from './fundAccount';
import type { LedgerEntry } from './ledgerEntry';
import { sameOwnerName } from './ownerName';

export interface LedgerAccounts {
  readonly accounts: readonly FundAccount[];
  /** Lines written after a fund's opening balance that are of a day before it: they change nothing of the year. */
  readonly tooEarly: readonly LedgerEntry[];
  /** The first line of each fund that has none but of later years. */
  readonly tooLate: readonly LedgerEntry[];
}

/**
 * The funds of the ledger as they are in the year that ends `until`, each from its latest opening balance on; what stands
 * before that is history, what is later is of another year. Null takes all. Without an opening balance a fund has all its
 * movements, and no balance.
 */
export function ledgerAccounts(entries: readonly LedgerEntry[], until: Day | null = null): LedgerAccounts {
  const byOwner: { readonly owner: FundOwner; readonly entries: LedgerEntry[] }[] = [];
  for (const entry of entries) {
    const known = byOwner.find(({ owner }) => isSameOwner(owner, entry.owner));
    if (known === undefined) byOwner.push({ owner: entry.owner, entries: [entry] });
    else known.entries.push(entry);
  }
  const inTime = ({ day }: LedgerEntry): boolean =>
    until === null || day === null || compareDays(day, until) <= 0;
  const funds = byOwner.map((fund) => ({ ...fund, inTime: fund.entries.filter(inTime) }));
  const told = funds
    .filter((fund) => fund.inTime.length > 0)
    .map((fund) => accountOf(fund.owner, fund.inTime));
  return {
    accounts: told.map(({ account }) => account),
    tooEarly: told.flatMap(({ tooEarly }) => tooEarly),
    tooLate: funds.flatMap((fund) => (fund.inTime.length > 0 ? [] : fund.entries.slice(0, 1))),
  };
}

export function isSameOwner(one: FundOwner, other: FundOwner): boolean {
  return (
    sameOwnerName(one.administration, other.administration) &&
    sameOwnerName(one.unit, other.unit) &&
    sameOwnerName(one.fund ?? '', other.fund ?? '')
  );
}

function accountOf(
  owner: FundOwner,
  entries: readonly LedgerEntry[],
): { readonly account: FundAccount; readonly tooEarly: readonly LedgerEntry[] } {
  const opening = latestOpening(entries);
  const start = opening === null ? -1 : entries.indexOf(opening);
  const since = entries.filter(
    (entry, index) => entry !== opening && !isBefore(entry, index, opening, start),
  );
  const [last] = since.filter(({ kind }) => kind === 'closing').slice(-1);
  const closing =
    last !== undefined && since.every((entry) => !isLater(entry, last, since)) ? last : undefined;
  return {
    account: {
      owner,
      financing: null,
      opening: opening === null ? null : figureOf(opening),
      movements: since.flatMap(movementOf),
      statedClosing: closing === undefined ? null : figureOf(closing),
      isLedger: true,
    },
    tooEarly: entries.filter((entry, index) => index > start && isBefore(entry, index, opening, start)),
  };
}

/** Whether a movement comes after a stated balance, which then is one on the way. */
function isLater(entry: LedgerEntry, balance: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  if (entry.kind === 'closing') return false;
  return entry.day === null || balance.day === null
    ? entries.indexOf(entry) > entries.indexOf(balance)
    : precedes(balance, entry);
}

/** By day; of lines without one, and of those of the same day, the last. */
function latestOpening(entries: readonly LedgerEntry[]): LedgerEntry | null {
  let latest: LedgerEntry | null = null;
  for (const entry of entries) {
    if (entry.kind !== 'opening') continue;
    const isEarlier = latest !== null && precedes(entry, latest);
    if (!isEarlier) latest = entry;
  }
  return latest;
}

function isBefore(entry: LedgerEntry, index: number, opening: LedgerEntry | null, start: number): boolean {
  if (opening === null) return false;
  return entry.day === null || opening.day === null ? index < start : precedes(entry, opening);
}

function precedes(one: LedgerEntry, other: LedgerEntry): boolean {
  return one.day !== null && other.day !== null && compareDays(one.day, other.day) < 0;
}

function figureOf({ amount, cell }: LedgerEntry): {
  amount: LedgerEntry['amount'];
  cell: LedgerEntry['cell'];
} {
  return { amount, cell };
}

function movementOf(entry: LedgerEntry): readonly FundMovement[] {
  const { kind, day, decision } = entry;
  return kind === 'opening' || kind === 'closing' ? [] : [{ kind, figure: figureOf(entry), day, decision }];
}
