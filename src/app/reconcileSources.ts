import type { Reconciliation } from '../domain/reconciliation';
import { ledgerOwner } from '../domain/funds/ownerOf';
import { yearEndOf } from '../domain/funds/yearEndOf';
import { pairTables } from '../domain/pairing';
import { reconcile } from '../domain/reconcile';
import { noSettings, type Settings } from '../domain/settings';
import { balanceRows } from '../reading/balance/balanceRows';
import { inputRows } from '../reading/balance/inputRows';
import { readSourceLedger } from '../reading/fundSheets/readFundLedger';
import { readSourceRules } from '../reading/fundSheets/readFundRules';
import { readTables, type Source } from '../reading/readTables';

/**
 * Reads the tables of all sources, checks them and compares them with one another. Years are carried over by the rules of
 * the settings, and where they have none by those of the sources' own sheets.
 */
export function reconcileSources(
  sources: readonly Source[],
  settings: Settings = noSettings,
): Reconciliation {
  const { tables, ignoredTables, findings } = readTables(sources, settings);
  const balance = tables.flatMap((table) => balanceRows(table) ?? []);
  const inputs = tables.flatMap(
    (table) => inputRows(table, balance.find((found) => found.table === table) ?? null) ?? [],
  );
  const ledger = readSourceLedger(sources, yearEndOf(tables, settings.history));
  const pairs = ledger.accounts.length === 0 ? [] : pairTables(tables);
  const fundLedger = ledger.accounts.map((account) => ({
    ...account,
    owner: ledgerOwner(account.owner, pairs),
  }));
  const rules =
    settings.fundRules.length > 0 ? { rules: settings.fundRules, findings: [] } : readSourceRules(sources);
  return reconcile(
    tables,
    [...findings, ...rules.findings, ...ledger.findings],
    { ...settings, fundRules: rules.rules, fundLedger },
    ignoredTables,
    balance,
    inputs,
  );
}
