import type { Finding } from '../finding';
import { notMoney } from '../measure';
import type { Position } from '../relations';
import { type Judgement, judgeSame } from '../rounding';
import { amountAt, type Table } from '../table';
import { accountedYear, yearColumns } from '../yearColumns';
import { addCount, type CheckResult, noCounts } from './checkResult';

/** A year's opening balance and the closing balance of the year before. */
interface Turn {
  readonly opening: Position;
  readonly closing: Position;
}

/**
 * A fund opens each year with what it closed the year before with, where a table tells of several years, one a row or one a
 * column. Where no year does so, the table is taken to carry its balances over in another way.
 */
export function fundYearsCheck(table: Table): CheckResult {
  const none: CheckResult = { findings: [], counts: noCounts };
  if (table.kind !== 'fund') return none;
  const judged = [...turnsOfRows(table), ...turnsOfColumns(table)].flatMap((turn) => {
    const judgement = judgedTurn(table, turn);
    return judgement === null ? [] : [{ turn, judgement }];
  });
  const isOff = judged.length > 1 && judged.every(({ judgement }) => judgement.verdict === 'error');
  if (isOff) return { ...none, counts: addCount(noCounts, 'notChecked', judged.length) };
  return {
    counts: judged.reduce((sum, { judgement }) => addCount(sum, judgement.verdict), noCounts),
    findings: judged.flatMap(({ turn, judgement }) =>
      judgement.verdict === 'error' ? [turnFinding(table, turn, judgement)] : [],
    ),
  };
}

function judgedTurn(table: Table, { opening, closing }: Turn): Judgement | null {
  const begins = amountAt(table, opening.row, opening.column);
  const ended = amountAt(table, closing.row, closing.column);
  if (begins?.unit !== ended?.unit || begins === null || ended === null) return null;
  return judgeSame(begins, ended);
}

/** Years down the side: rows that differ by their year alone. */
function turnsOfRows({ rows, columns }: Table): Turn[] {
  const opening = only(columns.map(({ measure }) => measure === 'opening'));
  const closing = only(columns.map(({ measure }) => measure === 'closing'));
  if (opening === null || closing === null) return [];
  const years = rows.flatMap(({ label }, row) => {
    const year = accountedYear(label);
    return year === null ? [] : [{ row, year, name: label.replace(String(year), '').trim() }];
  });
  return years.flatMap(({ row, year, name }) => {
    const before = years.filter((one) => one.year === year - 1 && one.name === name);
    const [last] = before;
    const isAlone = years.filter((one) => one.year === year && one.name === name).length === 1;
    if (last === undefined) return [];
    if (before.length > 1 || !isAlone) return [];
    return [{ opening: { row, column: opening }, closing: { row: last.row, column: closing } }];
  });
}

/** Movements down the side, a year a column. */
function turnsOfColumns(table: Table): Turn[] {
  const opening = only(table.rows.map(({ measure }) => measure === 'opening'));
  const closing = only(table.rows.map(({ measure }) => measure === 'closing'));
  if (opening === null || closing === null) return [];
  const money = table.columns.flatMap(({ measure }, column) => (notMoney.has(measure) ? [] : [column]));
  const years = yearColumns(table, money);
  return [...years].flatMap(([year, column]) => {
    const before = years.get(year - 1);
    if (before === undefined) return [];
    return [{ opening: { row: opening, column }, closing: { row: closing, column: before } }];
  });
}

function only(found: readonly boolean[]): number | null {
  const first = found.indexOf(true);
  return first >= 0 && first === found.lastIndexOf(true) ? first : null;
}

function turnFinding(table: Table, { opening, closing }: Turn, judgement: Judgement): Finding {
  const { stated, expected, difference, tolerance } = judgement;
  const { label: row = null } = table.rows[opening.row] ?? {};
  const { header: column = null, unit = null } = table.columns[opening.column] ?? {};
  return {
    check: 'fund',
    class: 'error',
    cause: null,
    cells: [table.place(opening.row, opening.column), table.place(closing.row, closing.column)],
    row,
    column,
    stated,
    expected,
    difference,
    tolerance,
    unit,
    detail: { code: 'fundDiffers', equation: `${nameAt(table, opening)} = ${nameAt(table, closing)}` },
    suspect: null,
    accepted: null,
  };
}

function nameAt(table: Table, { row, column }: Position): string {
  return `${table.columns[column]?.header ?? ''} ${table.rows[row]?.label ?? ''}`.trim();
}
