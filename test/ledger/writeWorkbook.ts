import { generalFormat, type SheetCells } from '../../src/workbook/cells';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import type { Ledger } from './ledger';
import { ledgerRows, type SheetLayout } from './writeText';

const amountFormat = { ...generalFormat, numberFormat: '#,##0.00' };

/** The bytes of a workbook whose one sheet is the ledger. */
export function ledgerWorkbook(ledger: Ledger, layout: SheetLayout): Uint8Array {
  return createXlsx([ledgerSheet(ledger, layout)], 'ledger.xlsx').toBytes();
}

function ledgerSheet(ledger: Ledger, layout: SheetLayout): SheetCells {
  const rows = Array.from(ledgerRows(ledger, layout), (cells) => ({
    values: cells.map((cell) => (typeof cell === 'string' ? cell : cell / 100)),
    formats: cells.map((cell) => (typeof cell === 'string' ? 0 : 1)),
    hidden: false,
  }));
  return { name: 'Utfall', hidden: false, rows, formats: [generalFormat, amountFormat], merges: [] };
}
