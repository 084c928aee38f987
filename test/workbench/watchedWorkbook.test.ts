import { WatchedWorkbook } from '../../src/workbench/watchedWorkbook';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { departments, summary } from '../workbook/sheets';
import { sheetsOnly } from '../../src/workbook/workbook';

function watch() {
  const workbook = createXlsx([departments], 'a.xlsx');
  const told = jest.fn(() => workbook.toBytes());
  return { workbook, told, watched: new WatchedWorkbook(workbook, told) };
}

test('writing, undoing and removing our sheets are told, when they are done', async () => {
  const { workbook, told, watched } = watch();
  const before = workbook.toBytes();
  const names = await watched.write(sheetsOnly([summary]));
  expect(names).toEqual(['Sammanfattning']);
  expect(told).toHaveBeenCalledTimes(1);
  expect(told).toHaveLastReturnedWith(workbook.toBytes());
  expect(workbook.toBytes()).not.toBe(before);
  await watched.restore();
  expect(told).toHaveBeenCalledTimes(2);
  expect(workbook.toBytes()).toBe(before);
  await watched.removeOwnSheets();
  expect(told).toHaveBeenCalledTimes(3);
});

test('what changes no sheet is carried out and not told', async () => {
  const { workbook, told, watched } = watch();
  const selected = jest.fn();
  workbook.onSelect = selected;
  await watched.writeSettings('{}');
  await watched.selectCell({ sheet: departments.name, row: 1, column: 2 });
  expect(await watched.readSettings()).toBe('{}');
  expect((await watched.readSheets()).map(({ name }) => name)).toEqual([departments.name]);
  expect(await watched.ownState()).toEqual({ sheets: [], checkpoint: 'none' });
  expect(watched.name).toBe('a.xlsx');
  expect(selected).toHaveBeenCalledWith({ sheet: departments.name, row: 1, column: 2 });
  expect(told).not.toHaveBeenCalled();
});

test('a write that fails is not told', async () => {
  const { told, watched } = watch();
  const gone = { ...summary, sources: ['Borttaget'] };
  await expect(watched.write(sheetsOnly([gone]))).rejects.toMatchObject({ code: 'sheetGone' });
  expect(told).not.toHaveBeenCalled();
});
