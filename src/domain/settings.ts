import type { Acceptance } from './acceptance';
import type { Attention } from './attention';
import type { Decimal } from './decimal';
import type { FundAccount } from './funds/fundAccount';
import type { FundRule } from './funds/fundRule';
import { noHistory, type OutcomeHistory } from './history/outcomeHistory';
import type { Remark } from './remark';
import type { TableCorrection } from './tableCorrection';
import type { Unit } from './unit';

/** What the user has decided, where the tables do not say or were read otherwise. */
export interface Settings {
  /** The unit of tables that state none. */
  readonly unit: Unit | null;
  /** Whether a positive deviation is better; null leaves it to the arithmetic. */
  readonly plusIsBetter: boolean | null;
  /** Required results by administration or unit, in its own unit; they go before what a sheet states. */
  readonly requiredResults: ReadonlyMap<string, Decimal>;
  /** From where a deviation is to be explained; null where the user has set nothing. */
  readonly attention: Attention | null;
  /** What the user says of shortfalls and deviations; they go before what a sheet says. */
  readonly remarks: readonly Remark[];
  /** What was decided about single tables. */
  readonly corrections: readonly TableCorrection[];
  readonly acceptances: readonly Acceptance[];
  /** What is remembered of earlier months and reports. */
  readonly history: OutcomeHistory;
  /** The rules in force, all without a problem, by which years are carried over. */
  readonly fundRules: readonly FundRule[];
  /** The funds of our own ledger sheet; a fund that a sheet of the user's tells of goes before. */
  readonly fundLedger: readonly FundAccount[];
}

export const noSettings: Settings = {
  unit: null,
  plusIsBetter: null,
  requiredResults: new Map(),
  attention: null,
  remarks: [],
  corrections: [],
  acceptances: [],
  history: noHistory,
  fundRules: [],
  fundLedger: [],
};
