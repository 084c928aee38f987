import type { Finding } from '../finding';
import type { RelationCounts } from '../reconciliation';
import type { Verdict } from '../rounding';

/** What one check found. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly counts: RelationCounts;
}

export const noCounts: RelationCounts = {
  held: 0,
  rounding: 0,
  unlikelyRounding: 0,
  error: 0,
  notChecked: 0,
};

export function addCount(counts: RelationCounts, outcome: Verdict | 'notChecked', times = 1): RelationCounts {
  return { ...counts, [outcome]: counts[outcome] + times };
}

export function sumCounts(a: RelationCounts, b: RelationCounts): RelationCounts {
  return {
    held: a.held + b.held,
    rounding: a.rounding + b.rounding,
    unlikelyRounding: a.unlikelyRounding + b.unlikelyRounding,
    error: a.error + b.error,
    notChecked: a.notChecked + b.notChecked,
  };
}
