import type { NamedFigure } from '../equation';
import { less, sum } from '../equations';
import type { FundOwner } from './fundAccount';
import type { FundRule } from './fundRule';
import type { TransferParty, TransferProposal } from './fundView';
import type { CarryForward } from './yearEnd';

/**
 * What to decide at year end: a surplus to the fund or a deficit from it, what is not carried to the receiver that the rule
 * names (nothing is proposed where it names nobody), and what is regulated away.
 */
export function transferProposals(
  owner: FundOwner,
  { rule, carried, notCarried, regulated }: CarryForward,
): readonly TransferProposal[] {
  const [result, fund] = [
    { kind: 'result', owner },
    { kind: 'fund', owner },
  ] as const;
  const rest = receiverOf(rule);
  return [
    ...proposal(owner, rule, carried, result, fund),
    ...(rule.remainderTo === null ? [] : proposal(owner, rule, notCarried, result, rest)),
    ...(regulated === null ? [] : proposal(owner, rule, regulated, rest, fund)),
  ];
}

function receiverOf({ remainderTo }: FundRule): TransferParty {
  return remainderTo === null ? { kind: 'municipality' } : { kind: 'receiver', name: remainderTo };
}

/** A negative amount goes the other way, so that what is proposed is always positive. */
function proposal(
  owner: FundOwner,
  rule: FundRule,
  amount: NamedFigure,
  from: TransferParty,
  to: TransferParty,
): readonly TransferProposal[] {
  const { value } = amount.figure.amount;
  if (value.isZero()) return [];
  if (!value.isNegative()) return [{ owner, from, to, amount, rule: rule.name }];
  return [{ owner, from: to, to: from, amount: sum('transfer', [less(amount)]), rule: rule.name }];
}
