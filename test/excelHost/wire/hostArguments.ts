import type { Area } from '../../../src/domain/address';
import { parseAddress, splitAddress, wholeSheet } from '../model/address';
import { invalidArgument, itemNotFound } from '../model/hostError';
import type { Sheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { isHostObject, type HostObject, type RangeRef, type TypeName } from './hostObject';

/** The arguments of a method, read as the types that the method takes. */
export class HostArguments {
  constructor(
    private readonly values: readonly unknown[],
    /** `Range.getCell`, for errors. */
    private readonly method: string,
  ) {}

  /** An argument of any type; undefined where it is left out, which the wire says with null. */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw this.invalid(index);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.invalid(index);
    return value;
  }

  flag(index: number): boolean {
    const value = this.at(index);
    if (value !== undefined && typeof value !== 'boolean') throw this.invalid(index);
    return value ?? false;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.invalid(index);
    return value as Readonly<Record<string, unknown>>;
  }

  list(index: number): readonly unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) throw this.invalid(index);
    return value;
  }

  object<K extends TypeName>(index: number, type: K): HostObject<K> | undefined {
    const value = this.at(index);
    if (value === undefined) return undefined;
    if (!isHostObject(value) || value.type !== type) throw this.invalid(index);
    return value as HostObject<K>;
  }

  /** A range, given as an object or as an address; an address without a sheet is of `own`. */
  range(index: number, workbook: HostWorkbook, own: Sheet): RangeRef {
    const value = this.at(index);
    return typeof value === 'string'
      ? rangeAt(value, workbook, own)
      : (this.object(index, 'Range')?.target ?? this.fail(index));
  }

  private fail(index: number): never {
    throw this.invalid(index);
  }

  private invalid(index: number): Error {
    return invalidArgument(`argument ${index + 1} of ${this.method}`);
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
