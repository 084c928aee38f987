import type { Decimal } from './decimal';
import type { Unit } from './unit';

/** What the user has decided, where the tables do not say or were read otherwise. */
export interface Settings {
  /** The unit of tables that state none. */
  readonly unit: Unit | null;
  /** Whether a positive deviation is better; null leaves it to the arithmetic. */
  readonly plusIsBetter: boolean | null;
  /** Required results by administration, in its own unit; they go before what a sheet states. */
  readonly requiredResults: ReadonlyMap<string, Decimal>;
}

export const noSettings: Settings = { unit: null, plusIsBetter: null, requiredResults: new Map() };
