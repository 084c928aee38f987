import type { CellRef } from '../../domain/address';
import { positionIn } from '../../domain/cellPosition';
import type { Decimal } from '../../domain/decimal';
import { type Finding, isOpen } from '../../domain/finding';
import type { Measure } from '../../domain/measure';
import type { Table } from '../../domain/table';
import type { Unit } from '../../domain/unit';
import { findingDecimals, findingPlace } from '../findingSentence';
import { formatNumber } from '../formatAmount';
import type { BoardTexts } from '../messages/board/boardTexts';
import { boardAmount } from './printing/boardAmount';
import { cellKey, type ShownCells } from './printing/shownCells';

const deviations: ReadonlySet<Measure> = new Set(['periodDeviation', 'forecastDeviation', 'deviation']);

/** What a printed table shows of the source. */
export interface ShownSource {
  readonly cells: ShownCells;
  /** The table whose rows it shows with deviations computed anew; null where there is none. */
  readonly recomputed: Table | null;
}

/** Sentences on amounts that are printed although the workbook does not add up there, and nobody has let that stand. */
export function findingNotes(
  findings: readonly Finding[],
  { cells, recomputed }: ShownSource,
  unit: Unit | null,
  texts: BoardTexts,
): readonly string[] {
  return findings.flatMap((finding) => {
    const [cell] = finding.cells;
    const isDoubtful = finding.class === 'error' || finding.class === 'unlikely-rounding';
    if (cell === undefined || !isDoubtful || !isOpen(finding)) return [];
    const measure = recomputed === null ? null : measureAt(recomputed, cell);
    const turn = cells.get(cellKey(cell))?.turn ?? null;
    if (turn === null && measure !== null && deviations.has(measure)) {
      const better = recomputed?.signs.plusIsBetter === false ? -1 : 1;
      return noteOf(finding, better, unit, texts, measure);
    }
    return turn === null ? [] : noteOf(finding, turn, unit, texts, null);
  });
}

function noteOf(
  finding: Finding,
  turn: 1 | -1,
  unit: Unit | null,
  texts: BoardTexts,
  deviation: Measure | null,
): readonly string[] {
  const { row, stated, expected } = finding;
  if (stated === null || expected === null || row === null) return [];
  const said = (value: Decimal): string => {
    const decimals = Math.max(findingDecimals(finding), value.decimalPlaces());
    const printed = boardAmount({ value: value.times(turn), decimals, unit: finding.unit }, unit);
    return formatNumber(printed.value, printed.decimals, texts.language);
  };
  const values = { row, stated: said(stated), expected: said(expected) };
  // In the unit that is printed the two may be one.
  if (values.stated === values.expected) return [];
  if (deviation !== null)
    return [
      texts.say(deviation === 'periodDeviation' ? 'periodDeviationComputed' : 'deviationComputed', values),
    ];
  return [texts.say('otherwiseGiven', { ...values, place: findingPlace(finding) })];
}

function measureAt(table: Table, cell: CellRef): Measure | null {
  const position = positionIn(table, cell);
  return position === null ? null : (table.columns[position.column]?.measure ?? null);
}
