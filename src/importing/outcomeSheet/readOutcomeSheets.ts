import type { OutcomeContentResult } from '../../domain/outcome/outcomeFile';
import type { SheetCells } from '../../workbook/cells';
import type { OutcomeReading } from '../outcomeReading';
import { OutcomeRows, outcomeWeight } from './outcomeRows';
import type { SheetReading } from './readLayout';
import { SheetFault } from './rowReader';
import { sheetRows } from './sheetRows';

/** Finds the sheet that holds outcome, and reads it. Hidden sheets are read only where no other is one. */
export function readOutcomeSheets(
  sheets: readonly SheetCells[],
  fileName: string,
  reading: SheetReading & Pick<OutcomeReading, 'sheet'>,
): OutcomeContentResult {
  const candidates = sheets.map((sheet) => weighed(sheet, fileName, reading));
  const fitting = candidates.filter(({ weight }) => weight > 0);
  const named = candidates.find(({ sheet }) => sheet.name === reading.sheet);
  const best = named === undefined ? bestOf(fitting) : [named];
  if (best.length > 1) {
    const names = best.map(({ sheet }) => sheet.name);
    return { ok: false, problem: { code: 'severalSheets', sheets: names }, place: null };
  }
  // Where none fits, the first one tells why.
  const chosen = best[0] ?? candidates.find(({ sheet }) => !sheet.hidden) ?? candidates[0];
  if (chosen === undefined) return { ok: false, problem: { code: 'noOutcome' }, place: null };
  const others = fitting.filter((other) => other !== chosen).map(({ sheet }) => sheet.name);
  return readSheet(chosen.sheet, fileName, reading, others);
}

interface WeighedSheet {
  readonly sheet: SheetCells;
  /** How sure it is outcome; 0 where it is none. */
  readonly weight: number;
}

/** The surest of the visible sheets, of the hidden ones where no visible one fits. */
function bestOf(fitting: readonly WeighedSheet[]): readonly WeighedSheet[] {
  const visible = fitting.filter(({ sheet }) => !sheet.hidden);
  const usable = visible.length > 0 ? visible : fitting;
  const most = Math.max(...usable.map(({ weight }) => weight));
  return usable.filter(({ weight }) => weight === most);
}

function weighed(sheet: SheetCells, fileName: string, reading: SheetReading): WeighedSheet {
  const isBlank = sheet.rows.every((row) => row === undefined || row.values.every((value) => value === null));
  return {
    sheet,
    weight: isBlank ? 0 : outcomeWeight(sheetRows(sheet), { sheet: sheet.name, fileName }, reading),
  };
}

function readSheet(
  sheet: SheetCells,
  fileName: string,
  reading: SheetReading,
  leftOut: readonly string[],
): OutcomeContentResult {
  const rows = new OutcomeRows({ sheet: sheet.name, fileName }, reading);
  if (leftOut.length > 0) rows.notes.add({ code: 'sheetsLeftOut', sheets: leftOut }, null);
  try {
    rows.push(sheetRows(sheet));
    return rows.finish({ sheet: sheet.name });
  } catch (fault) {
    if (!(fault instanceof SheetFault)) throw fault;
    return { ok: false, problem: { code: 'tooLarge', limit: fault.limit }, place: null };
  }
}
