import type { Acceptance } from './acceptance';
import type { Finding } from './finding';
import { findingKey, findingKeyText } from './findingKey';
import type { Table } from './table';

/** Marks the findings that were accepted under exactly their key; one whose amounts have changed since is open again. */
export function withAcceptances(
  findings: readonly Finding[],
  tables: readonly Table[],
  acceptances: readonly Acceptance[],
): readonly Finding[] {
  if (acceptances.length === 0) return findings;
  const byKey = new Map(acceptances.map((acceptance) => [findingKeyText(acceptance.finding), acceptance]));
  return findings.map((finding) => {
    const accepted = byKey.get(findingKeyText(findingKey(finding, tables))) ?? null;
    return accepted === null ? finding : { ...finding, accepted };
  });
}
