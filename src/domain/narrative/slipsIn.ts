import type { Choices } from './choices';
import { namedLines } from './lenient';
import { isApartFrom, type Meaning, type SentenceNames, type Surroundings } from './meaning';
import type { NarrativeFigure } from './narrativeFigure';
import type { NarrativeIndex } from './narrativeIndex';
import type { WrittenAmount } from './narrativeText';
import { isPlainBefore } from './plainWords';
import { slipsOf } from './slips';

/** Slips are looked for in so many rows at most. */
const mostLines = 12;
/** So many digits must be the same: fewer are so by chance, but where the row and the measure are told. */
const fewestDigits = 3;
const fewestTold = 2;

/** The figures that an amount is meant to be, but for a slip of its unit or its digits. */
export function slipsIn(
  written: WrittenAmount,
  names: SentenceNames,
  around: Surroundings,
  meaning: Meaning,
  choices: Choices,
  index: NarrativeIndex,
): readonly NarrativeFigure[] {
  const { claim, hedge, upTo } = written;
  if (hedge === 'bound' || upTo !== null || isApartFrom(names) || claim.isVague) return [];
  const own = namedLines(names);
  const lines = own.length > 0 ? own : around.previous === null ? [] : namedLines(around.previous);
  const isClaimed = claim.levels.size > 0 || claim.difference !== 'no' || claim.side !== null;
  const named =
    !isClaimed || lines.length > mostLines
      ? []
      : lines
          .flatMap((line) => index.figuresOf(line))
          .filter(
            ({ measure }) =>
              claim.levels.size === 0 || claim.difference !== 'no' || claim.levels.has(measure),
          );
  const told = toldFigures(written, names, meaning, choices, index);
  return [...slipsOf(written, named, fewestDigits), ...slipsOf(written, told, fewestTold)];
}

/** The figures of a row that is surely named beside the amount, or of the one whole, by the measure that is named. */
function toldFigures(
  written: WrittenAmount,
  names: SentenceNames,
  { lines, linesFrom, isSure, owners, ownersFrom }: Meaning,
  { figures, isMeasured }: Choices,
  index: NarrativeIndex,
): readonly NarrativeFigure[] {
  const isRow = linesFrom === 'amount' && isSure && new Set(lines.map(({ label }) => label)).size === 1;
  if (isRow && isMeasured) return figures;
  // "Simhallar: -1,75 mnkr": a deviation.
  if (isRow && written.sign !== null)
    return lines.flatMap((line) => index.figuresOf(line)).filter(({ against }) => against !== null);
  const isWhole =
    linesFrom === null && owners.length === 1 && ownersFrom !== 'all' && isPlainBefore(written, names, true);
  return isWhole && isMeasured ? figures : [];
}
