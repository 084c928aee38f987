import type { Measure } from './measure';
import type { TableKey } from './tableKey';
import type { TableKind } from './tableKind';
import type { Unit } from './unit';

/** What the user has decided about one table, where it was read otherwise; null leaves it to the reading. */
export interface TableCorrection {
  readonly table: TableKey;
  /** Whether it is left out altogether. */
  readonly ignored: boolean;
  readonly unit: Unit | null;
  readonly kind: TableKind | null;
  readonly plusIsBetter: boolean | null;
  /** By the column's position in the table. */
  readonly measures: ReadonlyMap<number, Measure>;
}

/** A correction that leaves everything to the reading. */
export function noCorrection(table: TableKey): TableCorrection {
  return { table, ignored: false, unit: null, kind: null, plusIsBetter: null, measures: new Map() };
}

/** Whether it decides anything at all. */
export function decidesAnything({ ignored, unit, kind, plusIsBetter, measures }: TableCorrection): boolean {
  return ignored || unit !== null || kind !== null || plusIsBetter !== null || measures.size > 0;
}
