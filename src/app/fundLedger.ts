import type { Day } from '../domain/day';
import { firstEntries, yearEndEntries } from '../domain/funds/enterYearEnds';
import { isSameOwner } from '../domain/funds/ledgerAccounts';
import type { LedgerEntry } from '../domain/funds/ledgerEntry';
import { ledgerOwner } from '../domain/funds/ownerOf';
import type { Reconciliation } from '../domain/reconciliation';
import { readSourceLedger } from '../reading/fundSheets/readFundLedger';
import type { Texts } from '../reports/messages/texts';
import type { SheetCells } from '../workbook/cells';
import { sheetsOnly, type WorkbookChange } from '../workbook/workbook';
import { fundLedgerSheet, withLedgerLines } from './sheets/fundLedgerSheet';

/**
 * Writes lines below those of our ledger, or begins one with them; no line that stands is changed. Null where there is
 * nothing to write, or no place for it because the ledger has lost its headings.
 */
export function ledgerChange(
  sheets: readonly SheetCells[],
  entries: readonly LedgerEntry[],
  texts: Pick<Texts, 'language'>,
): WorkbookChange | null {
  if (entries.length === 0) return null;
  const ledger = sheets.find(({ own }) => own === 'fundLedger');
  const written =
    ledger === undefined ? fundLedgerSheet(entries, texts) : withLedgerLines(ledger, entries, texts);
  return written === null ? null : sheetsOnly([written]);
}

/** The lines of the funds that the workbook tells of and that the ledger does not have yet. */
export function newFundEntries(
  sheets: readonly SheetCells[],
  reconciliation: Pick<Reconciliation, 'funds' | 'administrations'>,
): readonly LedgerEntry[] {
  const entries = ownedEntries(sheets, reconciliation);
  const accounts = reconciliation.funds.map(({ view }) => view.account);
  return firstEntries(
    accounts.filter(({ owner }) => !entries.some((entry) => isSameOwner(entry.owner, owner))),
  );
}

/**
 * The lines that enter the year end on its last day by the rules that apply, and before them those of funds that are new to the ledger. A fund
 * whose year has been entered already, or for which nothing can be computed, gives none.
 */
export function yearEndLines(
  sheets: readonly SheetCells[],
  reconciliation: Pick<Reconciliation, 'funds' | 'administrations'>,
  last: Day,
  decision: string,
): readonly LedgerEntry[] {
  const begun = newFundEntries(sheets, reconciliation);
  const entries = ownedEntries(sheets, reconciliation);
  const ends = reconciliation.funds.flatMap(({ view: { account, carryForward } }) =>
    carryForward === null
      ? []
      : [{ owner: account.owner, effect: carryForward.effect, closing: carryForward.closing }],
  );
  return [...begun, ...yearEndEntries([...entries, ...begun], ends, last, decision)];
}

/** The lines of the ledger, their owners named as the reconciliation names them. */
function ownedEntries(
  sheets: readonly SheetCells[],
  { administrations }: Pick<Reconciliation, 'administrations'>,
): readonly LedgerEntry[] {
  const pairs = administrations.map(({ tables }) => tables);
  return readSourceLedger([{ file: null, sheets }]).entries.map((entry) => ({
    ...entry,
    owner: ledgerOwner(entry.owner, pairs),
  }));
}
