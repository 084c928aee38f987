import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { workbookContract } from '../contract';
import { readAllSheets } from './packages';

workbookContract('an .xlsx file', (sheets) => {
  const workbook = createXlsx(sheets, 'test.xlsx');
  return Promise.resolve({ workbook, allSheets: () => readAllSheets(workbook.toBytes()) });
});
