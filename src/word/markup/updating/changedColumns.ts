import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { BoardTable } from '../../../reports/board/boardPart';
import type { Pair } from '../../pairing';
import type { StandingTable } from '../standingTable';
import type { WordMarkup } from '../wordMarkup';

/** What becomes of a table's columns. */
export interface ChangedColumns {
  /** For each column to be: the standing one that it is, else the one whose look it takes. */
  readonly columns: readonly { readonly source: number; readonly isNew: boolean }[];
  /** Whether all columns stay in their places. */
  readonly isSame: boolean;
  /** In twentieths of a point; what of the table's width each column gets. */
  readonly widths: readonly number[];
  /** The changes of the table's grid. */
  readonly gridEdits: readonly TextEdit[];
}

/** Columns that stay keep their share of the width; a new one gets that of its neighbour of the kind. */
export function changedColumns(
  { names }: WordMarkup,
  standing: StandingTable,
  pairs: readonly Pair[],
  now: BoardTable,
  textWidth: number,
): ChangedColumns {
  const oldOf = new Map(pairs.map((pair) => [pair.new, pair.old]));
  const columns = now.columns.map((_, index) => {
    const source = oldOf.get(index) ?? null;
    return source === null
      ? { source: neighbour(now, index, oldOf, standing), isNew: true }
      : { source, isNew: false };
  });
  const isSame =
    columns.length === standing.columns.length &&
    columns.every(({ source, isNew }, index) => source === index && !isNew);
  const grid = names.child(standing.element, 'tblGrid');
  const stated = names.children(grid, 'gridCol').map((column) => names.number(column, 'w'));
  const old =
    stated.length === standing.columns.length && stated.every((width) => (width ?? 0) > 0)
      ? stated.map((width) => width ?? 0)
      : standing.columns.map(() => Math.floor(textWidth / standing.columns.length));
  const widths = isSame ? old : scaled(old, columns);
  const text = names.xml('tblGrid', {}, ...widths.map((w) => names.xml('gridCol', { w })));
  const gridEdits = isSame || grid === undefined ? [] : [{ start: grid.start, end: grid.end, text }];
  return { columns, isSame, widths, gridEdits };
}

/** The nearest standing column of figures for one of figures, of text for one of text; else the nearest. */
function neighbour(
  { columns }: BoardTable,
  index: number,
  oldOf: ReadonlyMap<number | null, number | null>,
  standing: StandingTable,
): number {
  const candidates = columns
    .map((column, at) => ({ column, at, old: oldOf.get(at) ?? null }))
    .filter(({ old }) => old !== null)
    .sort((one, other) => Math.abs(one.at - index) - Math.abs(other.at - index));
  const alike = candidates.find(({ column }) => column.isNumber === columns[index]?.isNumber);
  return (alike ?? candidates[0])?.old ?? standing.columns.length - 1;
}

function scaled(old: readonly number[], columns: ChangedColumns['columns']): readonly number[] {
  const total = sum(old);
  const raw = columns.map(({ source }) => old[source] ?? 0);
  const wanted = sum(raw);
  let exact = 0;
  let placed = 0;
  return raw.map((width) => {
    exact += (width * total) / wanted;
    const whole = Math.max(1, Math.round(exact) - placed);
    placed += whole;
    return whole;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
