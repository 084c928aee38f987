import { Decimal, zero } from '../decimal';
import { columnOf, type Table } from '../table';
import { tableKeyText } from '../tableKey';
import type { ImportChoices } from './importChoices';
import type { TableFill } from './rowFill';
import { isFilled, type TableStructure } from './tableStructure';
import type { UnitGroup } from './unitGroups';

/** A table that could be written to: it has a column of outcome. */
export interface Candidate {
  readonly table: Table;
  readonly column: number;
  readonly structure: TableStructure;
}

/** A candidate with what it would get of the files. */
export interface FilledCandidate extends Candidate {
  readonly fill: TableFill;
}

/** Of a table's rows, and of what the files state, at least so much must fit for it to be written to unasked. */
const leastRows = new Decimal('0.25');
const leastOfUnits = new Decimal('0.5');
const leastOfAccounts = new Decimal('0.25');

export function outcomeColumn(table: Table): number | null {
  return table.kind === 'fund' || table.rows.length === 0 ? null : columnOf(table, 'outcome');
}

/** The tables that the user chose, else those that the files fit; where they fit none, those that they could be meant for. */
export function chooseTargets(
  candidates: readonly FilledCandidate[],
  targets: ImportChoices['targets'],
  groups: readonly UnitGroup[],
): readonly Candidate[] {
  if (targets !== null) return candidates.filter(({ table }) => targets.includes(tableKeyText(table.key)));
  const all = groups.reduce((sum, { total }) => sum.plus(total.abs()), zero);
  const isPrivate = groups.some(({ accounts }) => accounts.some(({ plan }) => plan === 'privateBas'));
  const fitting = candidates.filter((candidate) => fits(candidate, all, isPrivate));
  if (fitting.length > 0) return fitting;
  const hasUnits = groups.some(({ unit }) => unit !== null);
  const hasAccounts = groups.some(({ accounts }) => accounts.length > 0);
  const statements = candidates.filter(({ table }) => table.kind === 'incomeStatement');
  return candidates.filter(({ table, fill }) => {
    if (table.kind === 'incomeStatement')
      return hasAccounts && statements.length === 1 && !fill.about.isZero();
    return hasUnits && table.kind === 'departments';
  });
}

function fits({ table, structure, fill }: FilledCandidate, all: Decimal, isPrivate: boolean): boolean {
  const { rows, taken, about } = fill;
  const isStatement = table.kind === 'incomeStatement';
  // The user is to see that the table gets nothing of a company's accounts, and why.
  if (isStatement && isPrivate && !about.isZero()) return true;
  const reached = [...rows.values()].filter(({ isRepeated }) => !isRepeated).length;
  if (reached === 0) return false;
  const leaves = table.rows.filter((_, row) => isFilled(table, row) && !structure.relations.has(row)).length;
  const least = isStatement ? about.times(leastOfAccounts) : all.times(leastOfUnits);
  return leastRows.times(leaves).lte(reached) || taken.gte(least);
}
