import { append } from '../domain/append';
import type { Finding } from '../domain/finding';
import { noSettings, type Settings } from '../domain/settings';
import type { Table } from '../domain/table';
import type { SheetCells } from '../workbook/cells';
import { isLedgerSheet } from './fundSheets/readFundLedger';
import { isRulesSheet } from './fundSheets/readFundRules';
import { findRegions } from './layout/findRegions';
import { readingFinding } from './readingFindings';
import { readTable } from './readTable';
import { SheetGrid } from './cells/sheetGrid';
import { partSideBySide } from './layout/sideBySide';

/** A workbook, or a text file as one sheet. */
export interface Source {
  /** The file's name when several are read together, else null. */
  readonly file: string | null;
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** Names of sheets that could not be read. */
  readonly unreadSheets?: readonly string[];
}

export interface Reading {
  readonly tables: readonly Table[];
  /** Tables that the user leaves out; nothing is told of how they were read. */
  readonly ignoredTables: readonly Table[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every table of every sheet but our own of rules and of movements of funds. What can't be read is a finding with its place; the rest is
 * read all the same.
 */
export function readTables(sources: readonly Source[], settings: Settings = noSettings): Reading {
  const tables: Table[] = [];
  const ignoredTables: Table[] = [];
  const findings: Finding[] = [];
  for (const source of sources) {
    for (const sheet of source.sheets) {
      if (isRulesSheet(sheet) || isLedgerSheet(sheet)) continue;
      const read = readSheet(source, sheet, tables.length + ignoredTables.length, settings);
      append(tables, read.tables);
      append(ignoredTables, read.ignoredTables);
      append(findings, read.findings);
    }
    for (const sheet of source.unreadSheets ?? []) {
      const cell = { file: source.file, sheet, row: 0, column: 0 };
      findings.push(readingFinding({ code: 'unreadSheet', sheet }, [cell]));
    }
  }
  return { tables, ignoredTables, findings };
}

function readSheet({ file, name }: Source, sheet: SheetCells, count: number, settings: Settings): Reading {
  const grid = new SheetGrid(sheet);
  const tables: Table[] = [];
  const ignoredTables: Table[] = [];
  const findings: Finding[] = [];
  for (const region of findRegions(grid).flatMap((found) => partSideBySide(grid, found))) {
    const before = [...tables, ...ignoredTables].map(({ key }) => key);
    const id = `T${count + before.length + 1}`;
    const read = readTable(grid, region, { file, fileName: name, id, before }, settings);
    if (read === null) continue;
    if (read.table.correction?.ignored === true) {
      ignoredTables.push(read.table);
      continue;
    }
    tables.push(read.table);
    append(findings, read.findings);
  }
  if (tables.length + ignoredTables.length === 0) {
    const isEmpty = sheet.rows.every(
      (row) => row === undefined || row.values.every((value) => value === null),
    );
    const cell = { file, sheet: sheet.name, row: 0, column: 0 };
    findings.push(readingFinding({ code: isEmpty ? 'emptySheet' : 'noTable' }, [cell]));
  }
  return { tables, ignoredTables, findings };
}
