import { isBlank, type SourceRow } from './sourceRow';

/** How many fields the rows of a text may have: one with more has a stray separator, and its amounts have moved. */
export class FieldCount {
  private readonly most: number;

  /** `rows` are some of those below the header; a field that several of them have, and most, needs no heading. */
  constructor(headings: readonly string[], rows: readonly SourceRow[]) {
    this.most = Math.max(filledFields({ cells: headings, number: 0 }), commonest(rows.map(filledFields)));
  }

  /** Null where the row has no more fields than it may. */
  surplusOf(row: SourceRow): { readonly fields: number; readonly headings: number } | null {
    if (row.cells.length <= this.most) return null;
    const fields = filledFields(row);
    return fields > this.most ? { fields, headings: this.most } : null;
  }
}

/** Blank fields at the end do not count. */
function filledFields({ cells }: SourceRow): number {
  let fields = cells.length;
  while (fields > 0 && isBlank(cells[fields - 1])) fields -= 1;
  return fields;
}

/** The number that occurs most often, but more than once; of several the largest; 0 where there is none. */
function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of times) {
    const most = times.get(best) ?? 1;
    if (count > most || (count === most && best > 0 && number > best)) best = number;
  }
  return best;
}
