import type { Reconciliation } from '../domain/reconciliation';
import { reconcile } from '../domain/reconcile';
import { noSettings, type Settings } from '../domain/settings';
import { balanceRows } from '../reading/balance/balanceRows';
import { readTables, type Source } from '../reading/readTables';

/** Reads the tables of all sources, checks them and compares them with one another. */
export function reconcileSources(
  sources: readonly Source[],
  settings: Settings = noSettings,
): Reconciliation {
  const { tables, ignoredTables, findings } = readTables(sources, settings);
  const balance = tables.flatMap((table) => balanceRows(table) ?? []);
  return reconcile(tables, findings, settings, ignoredTables, balance);
}
