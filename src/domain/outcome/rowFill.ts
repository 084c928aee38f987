import type { Decimal } from '../decimal';
import type { RowBasis } from './importPlan';
import type { LedgerEntry } from './ledger';
import { codedNameText } from './importChoices';
import type { CodedName } from './outcomeFile';
import type { UnitGroup } from './unitGroups';

/** What the files give for a row. */
export interface RowFill {
  /** In kronor, income positive. */
  readonly value: Decimal;
  readonly basis: RowBasis;
  readonly sources: readonly CodedName[];
  /** Account ranges that no source confirms. */
  readonly ranges: readonly string[];
  /** Whether the same kronor stand in another row too: an `of which`, a total without known parts. */
  readonly isRepeated: boolean;
}

/** Where an entry of the files came to in one table. */
export type EntryFate =
  | { readonly kind: 'row' }
  /** Not what this table is about. */
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'unmatched';
      readonly reason: 'noRow' | 'ambiguous' | 'setAside' | 'noRule' | 'privatePlan';
    };

/** What a table gets of the files, before it is held against what stands in it. */
export interface TableFill {
  readonly rows: ReadonlyMap<number, RowFill>;
  /** What the files give for all that a total stands for, where that can be told. */
  readonly wholes: ReadonlyMap<number, Decimal>;
  /** In kronor, what of the files came to no row of the table. */
  readonly unplaced: Decimal;
  /** How much of what the table is about came to a row, without signs. */
  readonly taken: Decimal;
  readonly about: Decimal;
  readonly fateOf: (group: UnitGroup, entry: LedgerEntry) => EntryFate;
}

/** Collects what comes to a row. */
export class FillBuilder {
  private readonly parts = new Map<
    number,
    { value: Decimal; sources: Map<string, CodedName>; ranges: Set<string> }
  >();

  add(row: number, value: Decimal, source: CodedName | null, range: string | null): void {
    let part = this.parts.get(row);
    if (part === undefined) {
      part = { value: value.minus(value), sources: new Map(), ranges: new Set() };
      this.parts.set(row, part);
    }
    part.value = part.value.plus(value);
    if (source !== null) {
      const key = codedNameText(source);
      const known = part.sources.get(key);
      // Files may name the same code differently; the one to show must not depend on their order.
      if (known === undefined || (source.name ?? '') > (known.name ?? '')) part.sources.set(key, source);
    }
    if (range !== null) part.ranges.add(range);
  }

  fills(
    basisOf: (row: number) => RowBasis,
    isRepeated: (row: number) => boolean = () => false,
  ): Map<number, RowFill> {
    return new Map(
      [...this.parts].map(([row, { value, sources, ranges }]) => [
        row,
        {
          value,
          basis: basisOf(row),
          sources: [...sources.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source),
          ranges: [...ranges].sort(),
          isRepeated: isRepeated(row),
        },
      ]),
    );
  }
}
