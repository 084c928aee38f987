import { cellAddress } from '../../../src/domain/address';
import type { Figure } from '../../../src/domain/administration';
import { dayText } from '../../../src/domain/day';
import type { FundAccount } from '../../../src/domain/funds/fundAccount';

const said = (figure: Figure | null): string =>
  figure === null
    ? '?'
    : `${figure.amount.value.toFixed()}${figure.cell === null ? '' : ` ${cellAddress(figure.cell.row, figure.cell.column)}`}`;

/** `Städ (Resultatfond): 1200 B2 + allocated 400 C2 = 1600 D2`. */
export function accountLine({ owner, financing, opening, movements, statedClosing }: FundAccount): string {
  const unit = owner.unit === owner.administration ? owner.unit : `${owner.administration}: ${owner.unit}`;
  const name = [unit, owner.fund === null ? '' : `(${owner.fund})`, financing ?? '']
    .filter(Boolean)
    .join(' ');
  const moved = movements.map(({ kind, figure, day, decision }) =>
    [kind, said(figure), day === null ? '' : dayText(day), decision].filter(Boolean).join(' '),
  );
  return `${name}: ${[said(opening), ...moved].join(' + ')} = ${said(statedClosing)}`;
}
