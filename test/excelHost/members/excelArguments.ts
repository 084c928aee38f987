import type { Area } from '../../../src/domain/address';
import { invalidArgument, itemNotFound } from '../../officeHost/hostError';
import { HostArguments } from '../../officeHost/wire/hostArguments';
import { parseAddress, splitAddress, wholeSheet } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import type { RangeRef, Targets } from './targets';

/** The arguments of a method of Excel's. */
export class ExcelArguments extends HostArguments<Targets> {
  /** A range, given as an object or as an address; an address without a sheet is of `own`. */
  range(index: number, workbook: HostWorkbook, own: Sheet): RangeRef {
    const value = this.at(index);
    if (typeof value === 'string') return rangeAt(value, workbook, own);
    const range = this.object(index, 'Range');
    if (range === undefined) throw this.invalid(index);
    return range.target;
  }
}

/** `A1:B2`, `Sheet1!A1` or the name of a range; without a text the whole sheet. */
export function rangeAt(address: string | undefined, workbook: HostWorkbook, own: Sheet): RangeRef {
  if (address === undefined || address === '') return { sheet: own, area: wholeSheet };
  const { sheet: sheetName, cells } = splitAddress(address);
  const sheet = sheetName === null ? own : workbook.sheetNamed(sheetName);
  if (sheet === undefined) throw itemNotFound(`the sheet ${String(sheetName)}`);
  return { sheet, area: areaOf(cells) };
}

function areaOf(cells: string): Area {
  const area = parseAddress(cells);
  if (area === null) throw invalidArgument(`the address ${cells}`);
  return area;
}
