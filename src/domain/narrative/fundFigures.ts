import { zero } from '../decimal';
import type { Figure } from '../administration';
import type { NamedFigure } from '../equation';
import { stated } from '../equations';
import type { FundStatus } from '../funds/fundStatus';
import { sameOwnerName } from '../funds/ownerName';
import type { Measure } from '../measure';
import type { Reconciliation } from '../reconciliation';
import { cellsOf, type NarrativeFigure } from './narrativeFigure';
import type { FundWord } from './narrativeText';
import type { Owner } from './owners';

/** What an owner's result funds hold and how they move, as the sheets say and as their movements come to. */
export function fundFigures(
  { index, administration, tables }: Owner,
  { funds }: Reconciliation,
): NarrativeFigure[] {
  const name = administration?.name ?? null;
  const places = new Set(tables.map(({ file, sheet }) => `${file ?? ''}!${sheet}`));
  const isOurs = ({ view }: FundStatus): boolean => {
    const { owner, opening, statedClosing } = view.account;
    if (name !== null && sameOwnerName(owner.administration, name)) return true;
    const cell = (opening ?? statedClosing)?.cell;
    return (
      name === null && cell !== null && cell !== undefined && places.has(`${cell.file ?? ''}!${cell.sheet}`)
    );
  };
  return funds.filter(isOurs).flatMap((status) => statusFigures(status, index));
}

function statusFigures(
  { view, afterAllocation, today, computedClosing, closing }: FundStatus,
  owner: number,
): NarrativeFigure[] {
  const row = view.account.owner.fund ?? view.account.owner.unit;
  const told = (figure: NamedFigure | Figure | null, fund: FundWord, measure: Measure): NarrativeFigure[] => {
    if (figure === null) return [];
    const named = 'figure' in figure ? figure : stated('closing', figure);
    const { amount } = named.figure;
    const cells = cellsOf(named);
    if (cells.length === 0) return [];
    return [
      {
        measure,
        amount,
        cells,
        row,
        owner,
        better: 1,
        slack: zero,
        against: null,
        of: null,
        condition: null,
        years: [],
        fund,
        side: null,
      },
    ];
  };
  return [
    ...told(view.opening, 'opening', 'opening'),
    ...told(view.allocated, 'allocated', 'allocated'),
    ...told(view.deposited, 'allocated', 'allocated'),
    ...told(view.withdrawn, 'withdrawn', 'withdrawn'),
    ...told(view.account.statedClosing, 'closing', 'closing'),
    ...told(afterAllocation, 'closing', 'closing'),
    ...[today, computedClosing, closing].flatMap((figure) => told(figure, 'closing', 'closing')),
  ];
}
