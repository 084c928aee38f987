import type { Area } from '../../../src/domain/address';
import type { Sheet } from './sheet';

interface RangeOfSheet {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** In points, hidden lines counted as 0. */
export function sizeOf({ sheet, area }: RangeOfSheet): { readonly width: number; readonly height: number } {
  return {
    width: sheet.columnLeft(area.right + 1) - sheet.columnLeft(area.left),
    height: sheet.rowTop(area.bottom + 1) - sheet.rowTop(area.top),
  };
}
