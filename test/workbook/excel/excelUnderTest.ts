import { cellAddress } from '../../../src/domain/address';
import type { SheetCells } from '../../../src/workbook/cells';
import { ExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { ExcelHost } from '../../excelHost/excelHost';
import { useExcel } from '../../excelHost/node';
import type { WorkbookUnderTest } from '../contract/workbookUnderTest';

export interface ExcelUnderTest extends WorkbookUnderTest {
  readonly workbook: ExcelWorkbook;
  readonly host: ExcelHost;
}

/** A workbook of these sheets and names that is open in the host for tests. */
export async function openInExcel(
  sheets: readonly SheetCells[],
  names: Readonly<Record<string, string>> = {},
): Promise<ExcelUnderTest> {
  const host = ExcelHost.of(sheets, { name: 'Delårsrapport.xlsx' });
  useExcel(host);
  await Excel.run(async (context) => {
    for (const [name, reference] of Object.entries(names)) context.workbook.names.add(name, `=${reference}`);
    await context.sync();
  });
  const workbook = await ExcelWorkbook.open();
  host.counts.reset();
  const shown = (): readonly SheetCells[] => {
    const kept = new Set(
      host.workbook.sheets.filter(({ visibility }) => visibility !== 'VeryHidden').map(({ name }) => name),
    );
    return host.sheets().filter(({ name }) => kept.has(name));
  };
  return {
    workbook,
    host,
    allSheets: () => Promise.resolve(shown()),
    visibleNames: () =>
      Promise.resolve(
        Object.fromEntries(
          host.workbook.names
            .filter(({ visible }) => visible)
            .map(({ name, formula }) => [name, formula.replace(/^=/, '')]),
        ),
      ),
    chartTitles: () =>
      Promise.resolve(
        host.workbook.sheets
          .filter(({ visibility }) => visibility !== 'VeryHidden')
          .flatMap(({ charts }) => charts.map(({ title }) => title.text)),
      ),
    selected: () => {
      const { sheet, address } = host.selection;
      const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
      const row = Number(digits) - 1;
      const column = Array.from({ length: 50 }, (_, index) => index).find(
        (index) => cellAddress(row, index) === letters + digits,
      );
      return Promise.resolve(column === undefined ? null : { sheet, row, column });
    },
  };
}
