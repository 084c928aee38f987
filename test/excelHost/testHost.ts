import type { CellValue } from '../../src/workbook/cells';
import { userSheet } from '../workbook/sheets';
import { ExcelHost } from './excelHost';
import { useExcel } from './node';

/** A host in use with a sheet `A` of these values, and an empty sheet `B`. */
export function hostWith(values: readonly (readonly CellValue[])[] = []): ExcelHost {
  const host = ExcelHost.of([userSheet('A', values), userSheet('B', [])]);
  useExcel(host);
  return host;
}

export interface Sheets {
  readonly a: Excel.Worksheet;
  readonly b: Excel.Worksheet;
}

/** Runs a batch on the host's two sheets, with a last sync. */
export function run<R>(batch: (context: Excel.RequestContext, sheets: Sheets) => Promise<R> | R): Promise<R> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const result = await batch(context, { a: worksheets.getItem('A'), b: worksheets.getItem('B') });
    await context.sync();
    return result;
  });
}

/** What a range holds, as `values` and `formulas` give it. */
export async function contentOf(
  sheet: string,
  address: string,
): Promise<{ readonly values: unknown; readonly formulas: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}
