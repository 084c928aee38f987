import type { Reconciliation } from '../domain/reconciliation';
import { reconcile } from '../domain/reconcile';
import { readTables, type Source } from '../reading/readTables';

/** Reads the tables of all sources, checks them and compares them with one another. */
export function reconcileSources(sources: readonly Source[]): Reconciliation {
  const { tables, findings } = readTables(sources);
  return reconcile(tables, findings);
}
