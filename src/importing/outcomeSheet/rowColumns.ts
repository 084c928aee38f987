import type { OutcomeMeasure, OutcomeNote } from '../../domain/outcome/outcomeFile';
import type { ValueColumn } from './outcomeLayout';
import { headingUnit, type Candidate, type ValueColumns } from './valueColumns';

/**
 * What the columns of amounts are where each row tells its own period. `fallback` is what an amount measures whose
 * heading does not say; null where the row says.
 */
export function rowColumns(candidates: readonly Candidate[], fallback: OutcomeMeasure | null): ValueColumns {
  const notes: OutcomeNote[] = [];
  const values: ValueColumn[] = [];
  const sided = candidates.filter(({ heading }) => /debet|debit|kredit|credit/i.test(heading));
  const isPair = sided.some(({ role }) => role.sign < 0) && sided.some(({ role }) => role.sign > 0);
  for (const candidate of isPair ? withoutBalances(candidates, sided) : candidates) {
    const { column, heading, role } = candidate;
    const measure = fallback === null ? null : (role.measure ?? fallback);
    const twin = values.find((value) => value.measure === measure && value.sign === role.sign);
    if (twin !== undefined) notes.push({ code: 'columnLeftOut', heading });
    else values.push({ column, heading, measure, period: null, unit: headingUnit(heading), sign: role.sign });
  }
  return { values, totals: [], notes };
}

/** Beside debit and credit an amount tells the same again, and a balance runs on from row to row. */
function withoutBalances(
  candidates: readonly Candidate[],
  sided: readonly Candidate[],
): readonly Candidate[] {
  return candidates.filter((candidate) => sided.includes(candidate) || candidate.role.measure !== null);
}
