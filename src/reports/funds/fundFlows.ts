import type { NamedFigure } from '../../domain/equation';
import { less, plus, sum } from '../../domain/equations';
import type { FundView } from '../../domain/funds/fundView';

/** What has come into a fund and what has left it before the year end, both positive; null where nothing is told of it. */
export interface FundFlows {
  readonly allocated: NamedFigure | null;
  readonly withdrawn: NamedFigure | null;
}

/** Deposits, and returned funds by their sign, are counted in: opening + allocated - withdrawn is the balance before the year end. */
export function fundFlows({ allocated, withdrawn, deposited, returned }: FundView): FundFlows {
  const back = returned?.figure.amount.value.lt(0) === true ? returned : null;
  const into = [allocated, deposited, back === null ? returned : null].filter((one) => one !== null);
  return {
    allocated: into.length > 1 ? sum('allocated', into.map(plus)) : (into[0] ?? null),
    withdrawn:
      back === null
        ? withdrawn
        : sum('withdrawn', [...(withdrawn === null ? [] : [plus(withdrawn)]), less(back)]),
  };
}
