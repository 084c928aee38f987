import type { CellPlace } from '../../../src/workbook/workbook';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { workbookContract } from '../contract';
import { chartTitles, open, readAllSheets, visibleNames, withNames } from './packages';

workbookContract('an .xlsx file', async (sheets, names = {}) => {
  const workbook = await open(withNames(createXlsx(sheets, 'test.xlsx').toBytes(), names));
  let selected: CellPlace | null = null;
  workbook.onSelect = (place) => {
    selected = place;
  };
  return {
    workbook,
    allSheets: () => readAllSheets(workbook.toBytes()),
    visibleNames: () => Promise.resolve(visibleNames(workbook.toBytes())),
    chartTitles: () => Promise.resolve(chartTitles(workbook.toBytes())),
    selected: () => Promise.resolve(selected),
  };
});
