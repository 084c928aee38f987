import type { InputWord } from '../../domain/balance/balanceWord';
import type { InputRow, InputRows } from '../../domain/balance/inputRows';
import type { BalanceRows } from '../../domain/balance/statement';
import { differenceMeasures, notMoney } from '../../domain/measure';
import { amountAt, type Table } from '../../domain/table';
import { plainText } from '../cells/plainText';
import { inputWord, yearIn } from './inputWords';

/** Inputs that nothing but a balance requirement or the reserve's limits is worked out from. */
const own: ReadonlySet<InputWord> = new Set([
  'pensionLiability',
  'equityWithPensions',
  'reserveBefore',
  'plannedAllocation',
  'earlierDeficit',
]);
const requirement: ReadonlySet<InputWord> = new Set([
  'realisedGains',
  'adjustedResult',
  'reserveBefore',
  'plannedAllocation',
  'earlierDeficit',
]);

/**
 * The rows of a table that tell inputs, by their words; in the table of a statement those beside its steps. Null for a table
 * that is about something else, and for that of a group of companies.
 */
export function inputRows(table: Table, statement: BalanceRows | null): InputRows | null {
  if (isOfGroup(`${table.title} ${table.sheet}`)) return null;
  const columns = table.columns.flatMap(({ measure, header }, column) =>
    notMoney.has(measure) || differenceMeasures.has(measure) || isOfGroup(header) ? [] : [column],
  );
  const steps = new Set(statement?.rows.filter(({ kind }) => kind !== 'memo').map(({ row }) => row));
  const rows = table.rows.flatMap(({ label }, row): InputRow[] => {
    const word = inputWord(label);
    if (word === null || steps.has(row)) return [];
    // Above a statement in the same table stands an income statement: its result is the statement's own.
    if (statement !== null && (word === 'yearResult' || word === 'balanceResult')) return [];
    if (columns.every((column) => table.cell(row, column).kind === 'blank') && word !== 'earlierDeficit')
      return [];
    return [{ row, label, word, year: word === 'earlierDeficit' ? yearIn(plainText(label)) : null }];
  });
  const known = withoutParts(table, rows);
  const words = new Set(known.map(({ word }) => word));
  const isOwn = known.some(({ word }) => own.has(word));
  const isBase = words.has('taxes') && words.has('generalGrants');
  const filled = columns.filter((column) => known.some(({ row }) => amountAt(table, row, column) !== null));
  if (filled.length === 0 || (statement === null && !isBase && (!isOwn || words.size < 2))) return null;
  const isComplete = words.has('yearResult') && known.some(({ word }) => requirement.has(word));
  return { table, rows: known, columns: filled, isComplete };
}

/** General grants are the whole only where equalisation is no row of its own. */
function withoutParts(table: Table, rows: readonly InputRow[]): InputRow[] {
  const isApart = table.rows.some(({ label }) =>
    /^(?:kommunal)?ekonomisk utjämning|^kommunalekonomisk utjämning(?! (?:och|samt))|^(?:inkomst|kostnads|LSS-?)utjämning/iu.test(
      plainText(label),
    ),
  );
  return rows.filter(({ word, label }) => word !== 'generalGrants' || !isApart || /utjämning/iu.test(label));
}

function isOfGroup(text: string): boolean {
  return /koncern|sammanställ[dt]/iu.test(text);
}
