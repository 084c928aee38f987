import type { Workbook } from '../../src/workbook/workbook';

/** A workbook that holds nothing, but for what is changed, and remembers what it was asked for. */
export function quietWorkbook(change: Partial<Workbook> = {}): jest.Mocked<Workbook> {
  const whole: Workbook = {
    name: 'delår.xlsx',
    readSheets: () => Promise.resolve([]),
    write: () => Promise.resolve(['Sammanfattning', 'Avstämning']),
    removeOwnSheets: () => Promise.resolve(),
    ownState: () => Promise.resolve({ sheets: [], checkpoint: 'none' }),
    restore: () => Promise.resolve(),
    readSettings: () => Promise.resolve(null),
    writeSettings: () => Promise.resolve(),
    selectCell: () => Promise.resolve(),
    ...change,
  };
  return {
    name: whole.name,
    readSheets: jest.fn(whole.readSheets),
    write: jest.fn(whole.write),
    removeOwnSheets: jest.fn(whole.removeOwnSheets),
    ownState: jest.fn(whole.ownState),
    restore: jest.fn(whole.restore),
    readSettings: jest.fn(whole.readSettings),
    writeSettings: jest.fn(whole.writeSettings),
    selectCell: jest.fn(whole.selectCell),
  };
}
