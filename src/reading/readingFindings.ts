import type { CellRef } from '../domain/address';
import { type Finding, type FindingDetail, plainFinding } from '../domain/finding';
import type { Table } from '../domain/table';
import type { AmountGrid } from './cells/amountGrid';
import type { CutOff } from './cutOff';
import { type Region, widestTable } from './layout/findRegions';
import type { SheetGrid } from './cells/sheetGrid';

interface Reading {
  readonly grid: SheetGrid;
  readonly amounts: AmountGrid;
  readonly table: Table;
  readonly money: readonly number[];
  readonly region: Region;
  readonly cutOff: CutOff | null;
  /** In a text file every number is a text. */
  readonly isTextFile: boolean;
  readonly undecidedSeparator: 'dot' | 'comma' | null;
  readonly unknownUnit: { readonly text: string; readonly row: number; readonly column: number } | null;
}

/** So many cells of one kind are named; the rest is counted. */
const mostCells = 20;

/** A finding of check 8 about cells that were read with a doubt, or not at all. */
export function readingFinding(
  detail: FindingDetail,
  cells: readonly CellRef[],
  row: string | null = null,
  column: string | null = null,
): Finding {
  return plainFinding({
    check: 'reading',
    class: 'reading',
    cells: cells.slice(0, mostCells),
    row,
    column,
    detail,
  });
}

/** What a reader must know about how a table was read: cells left out, repaired, or read on an assumption. */
export function readingFindings(reading: Reading): Finding[] {
  return [
    ...headerFindings(reading),
    ...unreadableCells(reading),
    ...cutOffCell(reading),
    ...numbersAsText(reading),
    ...repairedTexts(reading),
    ...separators(reading),
    ...gluedFootnotes(reading),
  ];
}

function sheetCell({ table }: Reading, row: number, column: number): CellRef {
  return { file: table.file, sheet: table.sheet, row, column };
}

function headerFindings(reading: Reading): Finding[] {
  const { region, unknownUnit, grid } = reading;
  const findings: Finding[] = [];
  if (unknownUnit !== null) {
    const cell = sheetCell(reading, unknownUnit.row, unknownUnit.column);
    findings.push(readingFinding({ code: 'unknownUnit', text: unknownUnit.text }, [cell]));
  }
  const [used] = region.headerRows;
  if (region.otherHeader !== null && used !== undefined) {
    findings.push(
      readingFinding({ code: 'severalHeaders', used: `${used + 1}`, other: `${region.otherHeader + 1}` }, [
        sheetCell(reading, used, region.left),
        sheetCell(reading, region.otherHeader, region.left),
      ]),
    );
  }
  const width = Math.max(...region.headerRows.map((row) => grid.width(row)), grid.width(region.firstRow));
  if (width > widestTable) {
    const cell = sheetCell(reading, region.firstRow, widestTable);
    findings.push(readingFinding({ code: 'tooWide', columns: width, read: widestTable }, [cell]));
  }
  return findings;
}

function unreadableCells({ amounts, table, money, cutOff }: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const column of money) {
    for (let row = 0; row < amounts.height; row++) {
      const state = amounts.state(row, column);
      // A fund may have a range for its level; elsewhere it is no amount.
      const isRange = state === 'range' && table.kind !== 'fund';
      if (state !== 'error' && state !== 'text' && !isRange) continue;
      if (cutOff?.row === row && column >= cutOff.column) continue;
      const text = amounts.text(row, column);
      const detail: FindingDetail = { code: state === 'error' ? 'errorCell' : 'unreadableCell', text };
      const { label = '' } = table.rows[row] ?? {};
      findings.push(
        readingFinding(detail, [table.place(row, column)], label, table.columns[column]?.header ?? null),
      );
    }
  }
  return findings;
}

function cutOffCell({ table, cutOff }: Reading): Finding[] {
  if (cutOff === null) return [];
  const { row, column, text } = cutOff;
  const label = table.rows[row]?.label ?? null;
  const header = table.columns[column]?.header ?? null;
  return [readingFinding({ code: 'cutOff', text }, [table.place(row, column)], label, header)];
}

function numbersAsText({ amounts, table, isTextFile }: Reading): Finding[] {
  if (isTextFile || amounts.textNumbers.length === 0) return [];
  const cells = amounts.textNumbers.map(({ row, column }) => table.place(row, column));
  return [readingFinding({ code: 'numberAsText', count: cells.length }, cells)];
}

function repairedTexts(reading: Reading): Finding[] {
  const { grid, region } = reading;
  const cells: CellRef[] = [];
  let example = '';
  let repaired = '';
  for (let row = region.headerRows[0] ?? region.firstRow; row <= region.lastRow; row++) {
    for (let column = region.left; column <= region.right; column++) {
      if (!grid.repaired(row, column)) continue;
      if (cells.length === 0) [example, repaired] = [grid.written(row, column), grid.text(row, column)];
      cells.push(sheetCell(reading, row, column));
    }
  }
  if (cells.length === 0) return [];
  return [readingFinding({ code: 'repairedEncoding', count: cells.length, example, repaired }, cells)];
}

function separators({ amounts, table, undecidedSeparator }: Reading): Finding[] {
  const [first] = amounts.undecided;
  if (undecidedSeparator === null || first === undefined) return [];
  const cells = amounts.undecided.map(({ row, column }) => table.place(row, column));
  const detail: FindingDetail = {
    code: 'ambiguousSeparator',
    text: amounts.text(first.row, first.column),
    readAs: amounts.exact(first.row, first.column).toFixed(),
  };
  return [readingFinding(detail, cells)];
}

function gluedFootnotes({ amounts, table }: Reading): Finding[] {
  return amounts.gluedFootnotes.map(({ row, column }) => {
    const detail: FindingDetail = { code: 'footnoteInNumber', text: amounts.text(row, column) };
    const label = table.rows[row]?.label ?? null;
    return readingFinding(detail, [table.place(row, column)], label, table.columns[column]?.header ?? null);
  });
}
