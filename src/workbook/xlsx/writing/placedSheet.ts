import type { OwnChart, OwnSheet } from '../../ownSheet';

/** One of our sheets with its place in the package. */
export interface PlacedSheet {
  readonly sheet: OwnSheet;
  /** The name that it gets, which may have a number after it. */
  readonly name: string;
  readonly part: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Null for a sheet without charts. */
  readonly drawing: PlacedDrawing | null;
}

/** What lies over a sheet's cells. */
export interface PlacedDrawing {
  readonly part: string;
  readonly charts: readonly PlacedChart[];
}

export interface PlacedChart {
  readonly chart: OwnChart;
  readonly part: string;
}
