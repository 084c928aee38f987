import type { Decimal } from '../../domain/decimal';
import { type Finding, isOpen } from '../../domain/finding';
import type { Unit } from '../../domain/unit';
import { findingDecimals, findingPlace } from '../findingSentence';
import { formatNumber } from '../formatAmount';
import type { BoardTexts } from '../messages/board/boardTexts';
import { boardAmount } from './printing/boardAmount';
import { cellKey, type ShownCells } from './printing/shownCells';

/** Sentences on amounts that are printed although the workbook does not add up there, and nobody has let that stand. */
export function findingNotes(
  findings: readonly Finding[],
  cells: ShownCells,
  unit: Unit | null,
  texts: BoardTexts,
): readonly string[] {
  return findings.flatMap((finding) => {
    const [cell] = finding.cells;
    const isDoubtful = finding.class === 'error' || finding.class === 'unlikely-rounding';
    if (cell === undefined || !isDoubtful || !isOpen(finding)) return [];
    const turn = cells.get(cellKey(cell))?.turn ?? null;
    return turn === null ? [] : noteOf(finding, turn, unit, texts);
  });
}

function noteOf(finding: Finding, turn: 1 | -1, unit: Unit | null, texts: BoardTexts): readonly string[] {
  const { row, stated, expected } = finding;
  if (stated === null || expected === null || row === null) return [];
  const said = (value: Decimal): string => {
    const decimals = Math.max(findingDecimals(finding), value.decimalPlaces());
    const printed = boardAmount({ value: value.times(turn), decimals, unit: finding.unit }, unit);
    return formatNumber(printed.value, printed.decimals, texts.language);
  };
  const values = { stated: said(stated), expected: said(expected) };
  // In the unit that is printed the two may be one.
  if (values.stated === values.expected) return [];
  return [texts.say('otherwiseGiven', { ...values, place: findingPlace(finding) })];
}
