import type { RowPlan } from '../../domain/outcome/importPlan';

/** Whether the user should look at a row: a formula that adds up the rows, and is left, is as it should be. */
export function needsAttention({ flags, state, basis }: RowPlan): boolean {
  return flags.some(({ code }) => code !== 'formula') || (state === 'formula' && basis.kind === 'matched');
}
