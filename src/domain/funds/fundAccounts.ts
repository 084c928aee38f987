import type { AdministrationTables, Figure } from '../administration';
import type { Measure } from '../measure';
import { pairTables } from '../pairing';
import { amountAt, type Table } from '../table';
import { listedFunds } from './listedFunds';
import { type FundAccount, type FundMovement } from './fundAccount';
import type { MovementKind } from './movementKind';
import { ownerOf, rowOwner } from './ownerOf';

/** The measures of a fund's table that are movements, and whether they add to the fund or take from it. */
const movements: readonly { readonly measure: Measure; readonly kind: MovementKind }[] = [
  { measure: 'allocated', kind: 'allocated' },
  { measure: 'withdrawn', kind: 'withdrawn' },
  { measure: 'returned', kind: 'returned' },
  { measure: 'result', kind: 'yearEnd' },
  { measure: 'change', kind: 'yearEnd' },
  { measure: 'regulated', kind: 'yearEnd' },
];

/**
 * The funds that the sheets tell of, each with its cells; totals are none. An owner has the name of the administration or
 * the department where there is a table of it, else the name in the fund's own row.
 */
export function fundAccounts(
  tables: readonly Table[],
  administrations: readonly AdministrationTables[] = pairTables(tables),
): FundAccount[] {
  return tables.flatMap((table) => {
    if (table.ledger !== null) return listedFunds(table, table.ledger, administrations);
    if (table.kind !== 'fund') return [];
    const isAcross = table.columns.some(({ measure }) => measure === 'opening' || measure === 'closing');
    return isAcross ? fundsOfRows(table, administrations) : fundsOfColumns(table, administrations);
  });
}

/** A fund a row. */
function fundsOfRows(table: Table, administrations: readonly AdministrationTables[]): FundAccount[] {
  const figures = (row: number, measure: Measure): Figure[] =>
    table.columns.flatMap((column, index) => {
      const amount = column.measure === measure ? amountAt(table, row, index) : null;
      return amount === null ? [] : [{ amount, cell: table.place(row, index) }];
    });
  return table.rows.flatMap((row, index) => {
    if (row.role !== 'item' && row.role !== 'fund') return [];
    const account = accountOf(
      (measure) => figures(index, measure),
      (measure, column) => signOf(table, measure, column),
      table,
    );
    if (account === null) return [];
    const owner = ownerOf(rowOwner(row), table, administrations);
    return [{ owner, financing: row.owner.financing, ...account }];
  });
}

/** Movements down the side: a fund a column, or one fund whose figures stand in the last column that has them. */
function fundsOfColumns(table: Table, administrations: readonly AdministrationTables[]): FundAccount[] {
  const rowsOf = (measure: Measure): number[] =>
    table.rows.flatMap((row, index) => (row.measure === measure ? [index] : []));
  if (rowsOf('opening').length === 0 && rowsOf('closing').length === 0) return [];
  const columns = table.columns.flatMap(({ measure, header }, column) =>
    measure === 'total' || measure === 'percent' || measure === 'text' || measure === 'comment'
      ? []
      : [{ column, header }],
  );
  const areUnits = columns.length > 1 && columns.every(({ header }) => /\p{L}/u.test(header));
  const chosen = areUnits ? columns : columns.slice(-1);
  return chosen.flatMap(({ column, header }) => {
    const account = accountOf(
      (measure) =>
        rowsOf(measure).flatMap((row) => {
          const amount = amountAt(table, row, column);
          return amount === null ? [] : [{ amount, cell: table.place(row, column) }];
        }),
      (measure) => rowSign(table, measure, column),
      table,
    );
    if (account === null) return [];
    const named = { administration: null, unit: areUnits ? header : null, fund: null };
    return [{ owner: ownerOf(named, table, administrations), financing: null, ...account }];
  });
}

function accountOf(
  figures: (measure: Measure) => readonly Figure[],
  sign: (measure: Measure, column: number) => 1 | -1,
  table: Table,
): Pick<FundAccount, 'opening' | 'movements' | 'statedClosing'> | null {
  const [opening = null] = figures('opening');
  const [statedClosing = null] = figures('closing');
  if (opening === null && statedClosing === null) return null;
  const isRolled = (measure: Measure): boolean => measure !== 'result' || !coversMovements(table);
  const found = movements.flatMap(({ measure, kind }) =>
    isRolled(measure) ? figures(measure).map((figure) => movementOf(figure, kind, measure, sign, table)) : [],
  );
  return { opening, movements: found, statedClosing };
}

function movementOf(
  figure: Figure,
  kind: MovementKind,
  measure: Measure,
  sign: (measure: Measure, column: number) => 1 | -1,
  table: Table,
): FundMovement {
  const column = figure.cell === null ? 0 : columnAt(table, figure.cell.column);
  const turned = sign(measure, column) < 0;
  const value = turned ? figure.amount.value.neg() : figure.amount.value;
  // A disposition takes from the fund where it is negative.
  const actual = kind === 'allocated' && value.isNegative() ? 'withdrawn' : kind;
  return {
    kind: actual,
    figure: turned ? { ...figure, amount: { ...figure.amount, value } } : figure,
    day: null,
    decision: '',
  };
}

function columnAt(table: Table, sheetColumn: number): number {
  return table.columns.findIndex((_, column) => table.place(0, column).column === sheetColumn);
}

/** As the table's own roll-forward adds or subtracts the column; else a withdrawal that stands without a minus takes. */
function signOf(table: Table, measure: Measure, column: number): 1 | -1 {
  const relation = table.columnRelations.find(({ kind }) => kind === 'fund');
  const term = relation?.terms.find(({ index }) => index === column);
  if (term !== undefined) return term.sign;
  const isNegative = table.rows.some((_, row) => amountAt(table, row, column)?.value.isNegative() === true);
  return measure === 'withdrawn' && !isNegative ? -1 : 1;
}

function rowSign(table: Table, measure: Measure, column: number): 1 | -1 {
  const relation = table.rowRelations.find(
    ({ kind, columns }) => kind === 'fund' && columns.includes(column),
  );
  const rows = table.rows.flatMap((row, index) => (row.measure === measure ? [index] : []));
  const term = relation?.terms.find(({ index }) => rows.includes(index));
  if (term !== undefined) return term.sign;
  const isNegative = rows.some((row) => amountAt(table, row, column)?.value.isNegative() === true);
  return measure === 'withdrawn' && !isNegative ? -1 : 1;
}

/** A result beside the movements that the fund rolls forward by says what the year was, not what the fund was given. */
function coversMovements(table: Table): boolean {
  const terms = table.columnRelations.find(({ kind }) => kind === 'fund')?.terms ?? [];
  const measures = terms.map(({ index }) => table.columns[index]?.measure);
  return !measures.includes('result') && movements.some(({ measure }) => measures.includes(measure));
}
