import type { AdministrationTables, Figure } from '../administration';
import { amountAt, type Table } from '../table';
import type { FundAccount, FundMovement, FundOwner } from './fundAccount';
import type { LedgerLine } from './ledgerLine';
import { ownerOf } from './ownerOf';

interface Listed {
  readonly owner: FundOwner;
  readonly financing: FundAccount['financing'];
  readonly movements: FundMovement[];
  opening: Figure | null;
  statedClosing: Figure | null;
}

/** The funds of a user's own list of movements, in the order that they come in it. */
export function listedFunds(
  table: Table,
  lines: readonly LedgerLine[],
  administrations: readonly AdministrationTables[],
): FundAccount[] {
  const funds = new Map<string, Listed>();
  for (const line of lines) {
    const amount = amountAt(table, line.row, line.column);
    const row = table.rows[line.row];
    if (amount === null || row === undefined) continue;
    const figure = { amount, cell: table.place(line.row, line.column) };
    const owner = ownerOf(row.owner, table, administrations);
    const key = JSON.stringify([owner.administration, owner.unit, owner.fund]);
    const fund = funds.get(key) ?? {
      owner,
      financing: row.owner.financing,
      movements: [],
      opening: null,
      statedClosing: null,
    };
    funds.set(key, fund);
    if (line.kind === 'opening' && fund.opening === null) fund.opening = figure;
    else if (line.kind === 'closing') fund.statedClosing = figure;
    else if (line.kind !== 'opening') fund.movements.push(movement(line, figure));
  }
  return [...funds.values()];
}

/** A withdrawal takes from the fund whichever sign it is written with. */
function movement({ kind, day, decision }: LedgerLine, figure: Figure): FundMovement {
  const { value } = figure.amount;
  const takes = kind === 'withdrawn' && value.gt(0);
  const signed = takes ? { ...figure, amount: { ...figure.amount, value: value.neg() } } : figure;
  return { kind: kind as FundMovement['kind'], figure: signed, day, decision };
}
