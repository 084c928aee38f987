import type { OwnSheet } from '../../ownSheet';

/** One of our sheets with its place in the package. */
export interface PlacedSheet {
  readonly sheet: OwnSheet;
  /** The name that it gets, which may have a number after it. */
  readonly name: string;
  readonly part: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}
