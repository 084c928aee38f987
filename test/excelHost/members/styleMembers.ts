import { checked, type Guard } from '../../officeHost/wire/members';
import type { CellStyle } from '../model/cellStyle';
import type { RangeRef } from './targets';
import type { HostContext, Members } from './excelMembers';

/** The value that all cells of a range share; null where they differ. */
export function sharedStyle<V>(range: RangeRef, of: (style: CellStyle) => V): V | null {
  const values = new Set([...range.sheet.stylesIn(range.area)].map(of));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Changes how the cells of a range look, unless the sheet is protected. */
export function changeStyle(range: RangeRef, style: (style: CellStyle) => CellStyle): void {
  range.sheet.requireWritable(range.area);
  range.sheet.changeStyle(range.area, style);
}

/** A member whose value the cells' looks hold. */
export interface StyleProperty {
  readonly get: (range: RangeRef) => unknown;
  readonly set: (range: RangeRef, value: unknown) => void;
}

/** A part of the cells' looks that is stored as it is given. */
export function styleProperty<P extends keyof CellStyle>(
  property: P,
  guard: Guard<CellStyle[P]>,
): StyleProperty {
  return {
    get: (range) => sharedStyle(range, (each) => each[property]),
    set: (range, value) => {
      const valid = checked(guard, value, property);
      changeStyle(range, (each) => ({ ...each, [property]: valid }));
    },
  };
}

/** Getters and setters by wire name. */
export function styleMembers(
  properties: Readonly<Record<string, StyleProperty>>,
): Required<Pick<Members<RangeRef>, 'get' | 'set'>> {
  const entries = Object.entries(properties);
  return {
    get: Object.fromEntries(entries.map(([name, { get }]) => [name, get])),
    set: Object.fromEntries(entries.map(([name, { set }]) => [name, set])),
  };
}

export const rangeExists = ({ sheet }: RangeRef, { workbook }: HostContext): boolean =>
  workbook.sheets.includes(sheet);
