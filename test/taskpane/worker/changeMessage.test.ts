import { Decimal } from '../../../src/domain/decimal';
import { fromChangeMessage, toChangeMessage } from '../../../src/taskpane/worker/changeMessage';
import type { WorkbookChange } from '../../../src/workbook/workbook';
import { summary } from '../../workbook/sheets';

test('a change arrives whole, to the last öre, in kronor as in billions', () => {
  const cell = { sheet: 'KLK', row: 4, column: 1, expected: { value: 8054, formula: null } };
  const change: WorkbookChange = {
    cells: [
      { ...cell, value: new Decimal('-123456789012.34') },
      { ...cell, value: new Decimal('0.00000001') },
      { ...cell, value: null },
    ],
    sheets: [summary],
    settings: '{"version":2}',
  };
  expect(fromChangeMessage(structuredClone(toChangeMessage(change)))).toEqual(change);
});
