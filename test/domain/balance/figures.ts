import type { Figure } from '../../../src/domain/administration';
import type { Unit } from '../../../src/domain/unit';
import { amount } from '../amounts';

/** A figure that the user gave: "42.0" in mnkr. */
export function given(printed: string, unit: Unit | null = 'mnkr'): Figure {
  return { amount: amount(printed, unit), cell: null };
}
