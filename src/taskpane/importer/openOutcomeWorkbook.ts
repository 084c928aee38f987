import type { OpenedSheets } from '../../importing/outcomeReading';

/** Opens a workbook that outcome is read from; only one that is picked brings the adapter for files. */
export async function openOutcomeWorkbook(bytes: Uint8Array, name: string): Promise<OpenedSheets> {
  const { openXlsx } = await import('../../workbook/xlsx/openXlsx');
  const opened = await openXlsx(bytes, name);
  if (!opened.ok) return { ok: false, reason: opened.problem.code };
  return { ok: true, sheets: await opened.workbook.readSheets() };
}
