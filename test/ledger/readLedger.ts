import { readOutcomeFile } from '../../src/importing/readOutcomeFile';
import type { OpenedSheets, OutcomeReading } from '../../src/importing/outcomeReading';
import type { OutcomeFileResult } from '../../src/domain/outcome/outcomeFile';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { memorySource } from './memorySource';

/** Reads a file in memory as the command line does, nothing chosen. */
export function readBytes(name: string, bytes: Uint8Array, chunkSize?: number): Promise<OutcomeFileResult> {
  return readOutcomeFile(memorySource(name, bytes, chunkSize), plainReading);
}

export const plainReading: OutcomeReading = { sheet: null, dimension: null, openWorkbook };

async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedSheets> {
  const opened = await openXlsx(bytes, name);
  if (!opened.ok) return { ok: false, reason: opened.problem.code };
  return { ok: true, sheets: await opened.workbook.readSheets() };
}
