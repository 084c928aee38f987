import type { AdministrationTables, Figure } from '../administration';
import { pairTables } from '../pairing';
import { amountAt, type Row, type Table } from '../table';
import { finalClosing } from './finalClosing';
import type { FundAccount } from './fundAccount';
import { fundColumns, newestColumn } from './fundColumns';
import { listedFunds } from './listedFunds';
import { ownerOf, rowOwner } from './ownerOf';
import { movementMeasures, movementOf, type RolledLine, rolledLines } from './rolledLines';

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
  const closing = finalClosing(table.columns.map(({ measure }) => measure));
  const relation = table.columnRelations.find(({ kind, target }) => kind === 'fund' && target === closing);
  const columns = rolledLines(
    table.columns.map(({ header, measure }, index) => ({ index, text: header, measure })),
    relation ?? null,
    (column) =>
      table.rows.flatMap((row, index) => (isFund(row) ? (amountAt(table, index, column) ?? []) : [])),
  );
  const newest = newestYearRow(table.rows.filter(isFund));
  return table.rows.flatMap((row, index) => {
    if (!isFund(row) || (newest !== null && row !== newest)) return [];
    const account = accountOf(columns, closing, (column) => figureAt(table, index, column));
    if (account === null) return [];
    const named = newest === null ? rowOwner(row) : { administration: null, unit: null, fund: null };
    const owner = ownerOf(named, table, administrations);
    return [{ owner, financing: row.owner.financing, ...account }];
  });
}

/** Where every row is a year of the same fund, the newest; else null. */
function newestYearRow(rows: readonly Row[]): Row | null {
  const years = rows.map(({ label }) => Number(/^(?:år )?((?:19|20)\d\d)$/iu.exec(label.trim())?.[1]));
  if (rows.length < 2 || years.some(Number.isNaN)) return null;
  return rows[years.lastIndexOf(Math.max(...years))] ?? null;
}

function isFund({ role }: Row): boolean {
  return role === 'item' || role === 'fund';
}

/** Movements down the side: a fund a column, or one fund whose figures stand in the last column of the newest year. */
function fundsOfColumns(table: Table, administrations: readonly AdministrationTables[]): FundAccount[] {
  const measures = table.rows.map(({ measure }) => measure);
  if (!measures.includes('opening') && !measures.includes('closing')) return [];
  const closing = finalClosing(measures);
  const units = fundColumns(table);
  return (units ?? [newestColumn(table)]).flatMap((column) => {
    const relation = table.rowRelations.find(
      ({ kind, target, columns }) => kind === 'fund' && target === closing && columns.includes(column),
    );
    const lines = rolledLines(
      table.rows.map(({ label, measure }, index) => ({ index, text: label, measure })),
      relation ?? null,
      (row) => (units ?? [column]).flatMap((one) => amountAt(table, row, one) ?? []),
    );
    const account = accountOf(lines, closing, (row) => figureAt(table, row, column));
    if (account === null) return [];
    const unit = units === null ? null : (table.columns[column]?.header ?? null);
    const named = { administration: null, unit, fund: null };
    return [{ owner: ownerOf(named, table, administrations), financing: null, ...account }];
  });
}

function figureAt(table: Table, row: number, column: number): Figure | null {
  const amount = amountAt(table, row, column);
  return amount === null ? null : { amount, cell: table.place(row, column) };
}

function accountOf(
  lines: readonly RolledLine[],
  closing: number | null,
  figureOf: (index: number) => Figure | null,
): Pick<FundAccount, 'opening' | 'movements' | 'statedClosing'> | null {
  const opening = lines.flatMap(({ index, measure }) =>
    measure === 'opening' ? (figureOf(index) ?? []) : [],
  );
  const statedClosing = closing === null ? null : figureOf(closing);
  if (opening[0] === undefined && statedClosing === null) return null;
  const movements = movementMeasures.flatMap((measure) =>
    lines.flatMap((line) => {
      const figure = line.measure === measure ? figureOf(line.index) : null;
      return figure === null ? [] : (movementOf(line, figure) ?? []);
    }),
  );
  return { opening: opening[0] ?? null, movements, statedClosing };
}
