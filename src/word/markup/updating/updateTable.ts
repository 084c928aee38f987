import type { TextEdit } from '../../../officePackage/xml/editedText';
import type { BoardTable } from '../../../reports/board/boardPart';
import type { TextRow } from '../../../reports/textTable';
import { pairTables } from '../../tablePairs';
import { largestSize } from '../drawing/columnWidths';
import { rowXml, type TableLook } from '../drawing/tableXml';
import type { StandingRow, StandingTable } from '../standingTable';
import type { WordMarkup } from '../wordMarkup';
import { changedColumns } from './changedColumns';
import { likeRowXml, updatedRow } from './tableRow';

/**
 * The changes that make a standing table show a new one's texts: rows and columns that stay keep their look, a new one
 * takes that of its nearest neighbour of the kind.
 */
export function tableEdits(
  markup: WordMarkup,
  standing: StandingTable,
  old: BoardTable,
  now: BoardTable,
  look: TableLook,
): readonly TextEdit[] {
  const pairs = pairTables(old, now);
  const columns = changedColumns(markup, standing, pairs.columns, now, look.textWidth);
  const headings = now.columns.map(({ heading }) => heading);
  const { head } = standing;
  const last = standing.rows.at(-1)?.element.end ?? head.element.end;
  const oldOf = new Map(pairs.rows.map((pair) => [pair.new, pair.old]));
  const standingOf = (index: number): StandingRow | null => {
    const place = oldOf.get(index) ?? null;
    return place === null ? null : (standing.rows[place] ?? null);
  };
  const rows = pairs.rows.map((pair): string => {
    const gap = pair.old === null ? '' : gapBefore(markup, standing, pair.old);
    if (pair.new === null) return gap;
    const row = now.rows[pair.new];
    if (row === undefined) return gap;
    const texts = now.columns.map((_, index) => row.fields[index]?.text ?? '');
    const same = standingOf(pair.new);
    if (same !== null) return gap + updatedRow(markup, same, columns, texts);
    const model = nearestModel(now.rows, pair.new, standingOf) ?? goneModel(standing, row);
    if (model !== null) return likeRowXml(markup, model, columns, texts);
    return rowXml(now, row, {
      ...look,
      widths: columns.widths,
      size: Math.min(look.document.textSize, largestSize),
      keepNext: false,
    });
  });
  return [
    ...columns.gridEdits,
    { start: head.element.start, end: head.element.end, text: updatedRow(markup, head, columns, headings) },
    { start: head.element.end, end: last, text: rows.join('') },
  ];
}

/** Marks that stand between a row and the one before. */
function gapBefore({ text }: WordMarkup, { head, rows }: StandingTable, index: number): string {
  const before = index === 0 ? head : rows[index - 1];
  const row = rows[index];
  return before === undefined || row === undefined ? '' : text.slice(before.element.end, row.element.start);
}

/** The nearest row that stays and is of the same role, before it rather than after; of the same indent if there is one. */
function nearestModel(
  rows: readonly TextRow[],
  index: number,
  standingOf: (index: number) => StandingRow | null,
): StandingRow | null {
  const wanted = rows[index];
  const others = rows
    .map((row, at) => ({ row, at, standing: standingOf(at) }))
    .filter(({ row, standing }) => standing !== null && row.role === wanted?.role)
    .sort((one, other) => distance(one.at, index) - distance(other.at, index));
  const best = others.find(({ row }) => row.indent === wanted?.indent) ?? others[0];
  return best?.standing ?? null;
}

/** Where no row of the role stays, one that goes. */
function goneModel({ rows }: StandingTable, { role, indent }: TextRow): StandingRow | null {
  const alike = rows.filter(({ row }) => row.role === role);
  return alike.find(({ row }) => row.indent === indent) ?? alike[0] ?? null;
}

function distance(at: number, from: number): number {
  return at < from ? from - at - 0.5 : at - from;
}
