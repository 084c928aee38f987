import type { Figure } from '../administration';
import { positionIn } from '../cellPosition';
import type { NamedFigure } from '../equation';
import { stated } from '../equations';
import { relationsOf } from '../relations';
import { judge, type Judgement, type SignedAmount } from '../rounding';
import type { Table } from '../table';
import type { FundAccount } from './fundAccount';
import { type ExpectedResult, fundForecast, isFigure } from './fundForecast';
import type { FundRule } from './fundRule';
import type { FundView } from './fundView';
import { figureIn, movementsOf, totalOf } from './movements';

/**
 * The fund by its ledger. Where the sheet states a closing balance that its movements, as far as they were recognised, do not
 * lead to, and the table's own roll-forward has no error there, the balance stands and the movements are taken as incomplete.
 */
export function knownView(
  account: FundAccount,
  rule: FundRule | null,
  tables: readonly Table[],
  expected: ExpectedResult,
): FundView {
  const view = fundForecast(account, rule, expected);
  const { statedClosing } = account;
  const entered = totalOf('forecastEffect', movementsOf(account, 'yearEnd'));
  const reached = entered === null ? view.closing : view.closingAtYearEnd;
  if (statedClosing === null || account.opening === null || !isFigure(reached)) return view;
  if (account.isLedger === true) return view;
  const { unit } = reached.figure.amount;
  if ((unit === null) !== (statedClosing.amount.unit === null)) return view;
  const own = figureIn(statedClosing, unit);
  if (judge(own.amount, leaves(reached, 1)).verdict !== 'error' || isBroken(statedClosing, tables))
    return view;
  if (entered !== null)
    return { ...view, closing: stated('closing', own), closingAtYearEnd: stated('closing', own) };
  const balance = fundForecast({ ...account, opening: null, movements: [] }, rule, expected);
  const { allocated, withdrawn, deposited, returned } = view;
  return { ...balance, account, opening: account.opening, allocated, withdrawn, deposited, returned };
}

/** The balance that our ledger states against what its lines come to; null where one of them is missing. */
export function ledgerClosing({ account, closing, closingAtYearEnd }: FundView): {
  readonly stated: Figure;
  readonly reached: NamedFigure;
  readonly judgement: Judgement;
} | null {
  const { statedClosing, movements, isLedger } = account;
  const reached = movements.some(({ kind }) => kind === 'yearEnd') ? closingAtYearEnd : closing;
  if (isLedger !== true || statedClosing === null || account.opening === null || !isFigure(reached))
    return null;
  const own = figureIn(statedClosing, reached.figure.amount.unit);
  return { stated: own, reached, judgement: judge(own.amount, leaves(reached, 1)) };
}

/** Whether a relation of the sheet finds an error in the balance. */
function isBroken({ cell }: Figure, tables: readonly Table[]): boolean {
  if (cell === null) return false;
  return tables.some((table) => {
    const at = positionIn(table, cell);
    return at !== null && brokenTargets(table).has(`${at.row}:${at.column}`);
  });
}

const known = new WeakMap<Table, ReadonlySet<string>>();

function brokenTargets(table: Table): ReadonlySet<string> {
  const found = known.get(table);
  if (found !== undefined) return found;
  const broken = [...relationsOf(table)].flatMap(({ kind, target, outcome }) =>
    kind === 'fund' && outcome.kind === 'judged' && outcome.judgement.verdict === 'error'
      ? [`${target.row}:${target.column}`]
      : [],
  );
  const targets = new Set(broken);
  known.set(table, targets);
  return targets;
}

/** The stated balance where rounding alone parts it from the computed one, else the computed one. */
export function agreedClosing(
  { statedClosing }: FundAccount,
  computed: NamedFigure | null,
): NamedFigure | null {
  if (statedClosing === null || !computed?.equation) return computed;
  const { unit } = computed.figure.amount;
  if ((unit === null) !== (statedClosing.amount.unit === null)) return computed;
  const own = figureIn(statedClosing, unit);
  const { verdict } = judge(own.amount, leaves(computed, 1));
  return verdict === 'held' || verdict === 'error' ? computed : stated('closing', own);
}

/** The printed amounts that a sum comes down to; what is no sum counts as printed. */
function leaves({ figure, equation }: NamedFigure, sign: 1 | -1): SignedAmount[] {
  if (equation?.operation.kind !== 'sum') return [{ sign, amount: figure.amount }];
  return equation.operation.terms.flatMap((term) => leaves(term, term.sign === sign ? 1 : -1));
}
