import type { CellRef } from '../address';
import { cellName } from '../address';
import { inUnit, lastDigit } from '../amount';
import { Decimal } from '../decimal';
import { type Choices, choicesOf } from './choices';
import { isOtherSign } from './direction';
import { isOtherMeasure, isOtherOwners } from './elsewhere';
import { fitOf } from './fit';
import { isDetermined } from './isDetermined';
import { meaningOf, type SentenceNames, type Surroundings } from './meaning';
import type { CheckedAmount, NarrativeCandidate, NarrativeCondition, Verdict } from './narrativeAmount';
import type { NarrativeFigure } from './narrativeFigure';
import type { NarrativeIndex } from './narrativeIndex';
import { lenientFit, namedLines } from './lenient';
import { isAnythingNamed, isByChance } from './nearness';
import { slipsIn } from './slipsIn';
import type { Claim, WrittenAmount } from './narrativeText';

/** So many cells are named that an amount agrees with, and so many candidates. */
const mostCells = 6;
const mostCandidates = 3;
/** Among more figures than these too little is said to tell. */
const mostFigures = 300;

/** Holds one amount against the figures that the words around it may mean. */
export function checkAmount(
  written: WrittenAmount,
  paragraph: number,
  names: SentenceNames,
  around: Surroundings,
  index: NarrativeIndex,
): CheckedAmount {
  const meaning = meaningOf(written, names, around, index);
  const choices = ofYears(choicesOf(written.claim, meaning, index), written.claim);
  const isTooMany = choices.figures.length > mostFigures;
  const told = (
    verdict: Verdict,
    condition: NarrativeCondition | null,
    figures: readonly NarrativeFigure[],
  ): CheckedAmount => ({
    text: written.text,
    start: written.start,
    end: written.end,
    value: written.value,
    unit: written.unit,
    paragraph,
    verdict,
    condition,
    cells: verdict === 'agrees' || verdict === 'conditional' ? distinctCells(figures) : [],
    candidates: verdict === 'agrees' || verdict === 'conditional' ? [] : nearest(written, figures, index),
  });
  if (written.unit === 'percent' || written.isRate) return told('unknown', null, []);
  if (isTooMany) return told('unknown', null, []);
  const isNear = isAnythingNamed(written.claim, meaning) && !isByChance(written, names, meaning, choices);
  const fits = choices.figures.map((figure) => ({ figure, fit: fitOf(written, figure) }));
  const fitting = isNear ? fits.filter(({ fit }) => fit === 'fits').map(({ figure }) => figure) : [];
  const right = fitting.filter((figure) => !isOtherSign(written, figure));
  const unconditional = right.filter(({ condition }) => condition === null);
  if (unconditional.length > 0) return told('agrees', null, unconditional);
  const [conditional] = right;
  if (conditional !== undefined)
    return told(
      'conditional',
      conditional.condition,
      right.filter(({ condition }) => condition?.kind === conditional.condition?.kind),
    );
  if (fitting.length > 0) return told('conditional', { kind: 'otherSign' }, fitting);
  const isContradicted =
    isNear &&
    fits.every(({ fit }) => fit === 'no') &&
    isDetermined(written, names, around, meaning, choices) &&
    isLikely(written, choices);
  const isElsewhere =
    isContradicted &&
    (isOtherMeasure(written, choices, meaning, index) || isOtherOwners(written, meaning, index));
  if (isContradicted && !isElsewhere) return told('disagrees', null, choices.figures);
  const lenient =
    isElsewhere && namedLines(names).length === 0 ? null : lenientFit(written, names, around, meaning, index);
  if (lenient !== null)
    return told(lenient.condition === null ? 'agrees' : 'conditional', lenient.condition, lenient.figures);
  const slips = slipsIn(written, names, around, meaning, choices, index);
  if (slips.length > 0) return told('disagrees', null, slips);
  return told('unknown', null, isNear && isMeant(choices) ? choices.figures : []);
}

/** A heading's year excludes a column of another one. */
function ofYears(choices: Choices, { years }: Claim): Choices {
  if (years.length === 0) return choices;
  const figures = choices.figures.filter(
    (figure) => figure.years.length === 0 || figure.years.some((year) => years.includes(year)),
  );
  return { ...choices, figures };
}

function isMeant({ isMeasured, figures }: Choices): boolean {
  return isMeasured && figures.length > 0;
}

/** How many times an altered figure is the right one at most. */
const farthest = 12;

/** An amount of quite another size is of something else, unless its unit or its point is wrong. */
function isLikely(written: WrittenAmount, { figures }: Choices): boolean {
  return figures.some((figure) => {
    const ratio = ratioOf(written, figure);
    // Against nil, only an amount that one digit could have made of it.
    if (ratio === null)
      return written.value.isZero() || written.value.abs().lt(lastDigit(written.decimals - 1));
    if (ratio.gte(1 / farthest) && ratio.lte(farthest)) return true;
    const tens = Decimal.log10(ratio);
    return tens.minus(tens.round()).abs().lt(0.01);
  });
}

/** The written amount over the figure; null where one of them is nil. */
function ratioOf({ value, unit }: WrittenAmount, { amount }: NarrativeFigure): Decimal | null {
  const other = unit === null || unit === 'percent' ? amount : inUnit(amount, unit);
  return value.isZero() || other.value.isZero() ? null : value.abs().div(other.value.abs());
}

function distinctCells(figures: readonly NarrativeFigure[]): readonly CellRef[] {
  const [first] = figures;
  // One figure's cells, and those of figures that a cell states: a computed one is told only where no cell does.
  const stated = figures.filter(({ cells }) => cells.length === 1);
  const told = stated.length > 0 ? stated : first === undefined ? [] : [first];
  const byName = new Map(told.flatMap(({ cells }) => cells).map((cell) => [cellName(cell), cell]));
  return [...byName.values()].slice(0, mostCells);
}

function nearest(
  written: WrittenAmount,
  figures: readonly NarrativeFigure[],
  index: NarrativeIndex,
): readonly NarrativeCandidate[] {
  const away = (figure: NarrativeFigure): Decimal => {
    const ratio = ratioOf(written, figure);
    return ratio === null ? new Decimal(1e9) : Decimal.max(ratio, new Decimal(1).div(ratio));
  };
  const byCells = new Map(figures.map((figure) => [figure.cells.map(cellName).join(), figure]));
  return [...byCells.values()]
    .map((figure) => ({ figure, distance: away(figure) }))
    .sort((a, b) => a.distance.cmp(b.distance))
    .slice(0, mostCandidates)
    .map(({ figure }) => ({
      cells: figure.cells,
      amount: figure.amount,
      row: figure.row,
      measure: figure.measure,
      administration: index.owners[figure.owner]?.owner.administration?.name ?? null,
    }));
}
