import type { Figure } from '../administration';
import type { NamedFigure } from '../equation';
import type { FundAccount, FundOwner } from './fundAccount';
import type { CarryForward, NotComputed } from './yearEnd';

/** A fund's year as it is shown: today's ledger, and what the forecast makes of it at year end. */
export interface FundView {
  readonly account: FundAccount;
  readonly opening: Figure | null;
  /** Null where the ledger has no such movement. */
  readonly allocated: NamedFigure | null;
  /** Positive where something has been taken out. */
  readonly withdrawn: NamedFigure | null;
  readonly deposited: NamedFigure | null;
  /** Negative where funds have left the fund. */
  readonly returned: NamedFigure | null;
  /** The balance today: opening and the movements before the year end; as stated where there is no opening. */
  readonly closing: NamedFigure | NotComputed;
  /** What the year end adds by the rule; the movement itself where the year end has been entered already. */
  readonly forecastEffect: NamedFigure | NotComputed;
  readonly closingAtYearEnd: NamedFigure | NotComputed;
  readonly cap: NamedFigure | null;
  readonly aboveCap: NamedFigure | null;
  readonly floor: NamedFigure | null;
  /** Null where nothing was computed, or the year end has been entered already. */
  readonly carryForward: CarryForward | null;
}

/** A side of a transfer. */
export type TransferParty =
  | { readonly kind: 'result'; readonly owner: FundOwner }
  | { readonly kind: 'fund'; readonly owner: FundOwner }
  /** A receiver that the rule names. */
  | { readonly kind: 'receiver'; readonly name: string }
  | { readonly kind: 'customers' }
  | { readonly kind: 'municipality' };

/** A proposal for the decision at year end: transfer so much from one to the other. */
export interface TransferProposal {
  readonly owner: FundOwner;
  readonly from: TransferParty;
  readonly to: TransferParty;
  /** Always positive. */
  readonly amount: NamedFigure;
  /** The rule's name. */
  readonly rule: string;
}
