import type { Measure } from '../measure';
import { conditionalFigures } from './conditionalFigures';
import type { Line } from './lineFigures';
import type { Meaning } from './meaning';
import type { NarrativeFigure } from './narrativeFigure';
import type { NarrativeIndex, OwnerLines } from './narrativeIndex';
import type { Claim } from './narrativeText';

/** The figures that a claim may mean; `isMeasured` where it says which measure. */
export interface Choices {
  readonly figures: readonly NarrativeFigure[];
  readonly isMeasured: boolean;
}

/** The figures that an amount may be, by what is said of it and whose it is. */
export function choicesOf(claim: Claim, meaning: Meaning, index: NarrativeIndex): Choices {
  if (claim.fund !== null) return fundChoices(claim, meaning, index);
  if (claim.against === 'requirement' || (claim.levels.has('requiredResult') && claim.difference !== 'yes'))
    return requirementChoices(claim, meaning, index);
  const lines = linesMeant(claim, meaning);
  const isOfSides =
    isPartOf(claim) &&
    meaning.lines.length === 0 &&
    meaning.owners.every(
      (owner) =>
        owner[claim.side === 'costs' ? 'costs' : claim.side === 'grant' ? 'grant' : 'income'].length === 0,
    );
  const measured = measuredBy(claim, meaning.linesFrom === 'amount' && meaning.isSure);
  const figures = [
    // A table with a column for each side.
    ...lines
      .flatMap((line) => index.figuresOf(line))
      .filter(({ measure }) => !isOfSides || measure === claim.side),
    ...conditionalFigures(claim, meaning, index),
  ];
  return { figures: figures.filter(measured.is), isMeasured: measured.isMeasured };
}

function isPartOf({ side }: Claim): boolean {
  return side === 'income' || side === 'costs' || side === 'grant';
}

function linesMeant(claim: Claim, meaning: Meaning): readonly Line[] {
  const { owners, lines, linesFrom } = meaning;
  const { side } = claim;
  const isPart = side === 'income' || side === 'costs';
  const sides = owners.flatMap((owner) => (isPart || side === 'grant' ? owner[side] : []));
  const whole = owners.flatMap((owner) => [...owner.whole, ...earlierSide(claim, owner)]);
  if (side === 'grant') return sides.length > 0 ? sides : lines.length > 0 ? lines : whole;
  if (lines.length > 0 && (linesFrom === 'amount' || linesFrom === 'sentence')) {
    if (!isPart) return lines;
    // "Kostnader för lokaler", "kostnaderna för personal": the row is the part.
    const ofSide = lines.filter((line) => line.side === side);
    return ofSide.length > 0 || linesFrom === 'amount' ? ofSide : owners.flatMap((owner) => owner[side]);
  }
  const totals = sides.length > 0 ? sides : whole;
  // "Totala kostnader" below a row's heading are those of them all.
  if (isPart) return linesFrom === null ? totals : [...lines.filter((line) => line.side === side), ...totals];
  // What the sentence before, or the heading, is about may still be meant.
  return linesFrom === 'heading' ? lines : linesFrom === 'previous' ? [...lines, ...whole] : whole;
}

/** "Intäkterna väntas bli 44,5 mnkr, 0,5 mnkr lägre än budget": still of the income. */
function earlierSide({ side, earlier }: Claim, owner: OwnerLines): readonly Line[] {
  if (side !== null || earlier.side === null || earlier.side === 'result') return [];
  return owner[earlier.side];
}

interface Measured {
  readonly is: (figure: NarrativeFigure) => boolean;
  readonly isMeasured: boolean;
}

/** Which figures of a line a claim's measures let in. */
function measuredBy(claim: Claim, isLineNamed: boolean): Measured {
  const { levels, difference, against, side, earlier } = claim;
  const isSide = (measure: Measure): boolean =>
    measure === side || !['income', 'costs', 'grant'].includes(measure);
  const known = levels.size > 0 ? levels : earlier.levels;
  const isDifference = (figure: NarrativeFigure): boolean => {
    if (figure.against === null && figure.measure !== 'change') return false;
    if (against !== null && figure.against !== null && figure.against !== against) return false;
    if (against === 'budget' && figure.against === null) return false;
    if (figure.of === null) return true;
    if (known.has('forecast') && !known.has('outcome')) return figure.of === 'forecast';
    if (known.has('outcome') && !known.has('forecast')) return figure.of === 'outcome';
    return true;
  };
  const isLevel = (figure: NarrativeFigure): boolean =>
    figure.against === null && figure.measure !== 'change' && isSide(figure.measure);
  const named = (figure: NarrativeFigure): boolean => {
    if (!isLevel(figure)) return false;
    if (known.has(figure.measure)) return true;
    if (figure.measure === 'result')
      return side === null || side === 'result' ? [...known].every((level) => level === 'outcome') : false;
    // A table that states nothing but levels of its sides.
    return figure.measure === side && (known.size === 0 || known.has('outcome'));
  };
  switch (difference) {
    case 'yes':
      return { is: isDifference, isMeasured: true };
    case 'maybe':
      return {
        is: (figure) =>
          (isDifference(figure) && figure.measure !== 'change') ||
          (known.size === 0 ? isLevel(figure) : named(figure)),
        isMeasured: known.size > 0 || (isLineNamed && claim.direction !== null && claim.change === null),
      };
    case 'no':
      // "Avvikelsen är 7,9 för perioden, men på helår väntas -4,5": still a deviation.
      if (known.size > 0 && earlier.isDifference)
        return { is: (figure) => named(figure) || isDifference(figure), isMeasured: true };
      return known.size > 0
        ? { is: named, isMeasured: true }
        : { is: () => true, isMeasured: side === 'grant' };
  }
}

function fundChoices({ fund, levels }: Claim, meaning: Meaning, index: NarrativeIndex): Choices {
  const words = new Set<string | null>(fund ?? []);
  const named =
    meaning.linesFrom === 'amount' || meaning.linesFrom === 'sentence' || meaning.linesFrom === 'heading'
      ? meaning.lines
      : [];
  const ofLines = named.flatMap((line) => index.figuresOf(line)).filter(({ measure }) => words.has(measure));
  const ofOwners = meaning.owners.flatMap((owner) => [
    ...[...owner.whole, ...owner.fundTotals]
      .flatMap((line) => index.figuresOf(line))
      .filter(({ measure }) => words.has(measure)),
    ...owner.funds.filter((figure) => words.has(figure.fund)),
    ...(words.has('withdrawn') ? statementWithdrawal(owner, levels, index) : []),
  ]);
  return { figures: ofLines.length > 0 ? ofLines : ofOwners, isMeasured: words.size === 1 };
}

/** What the income statement takes out of the fund. */
function statementWithdrawal(
  { beforeFund }: OwnerLines,
  levels: ReadonlySet<Measure>,
  index: NarrativeIndex,
): readonly NarrativeFigure[] {
  if (beforeFund === null) return [];
  const measures: ReadonlySet<Measure> =
    levels.size > 0 ? levels : new Set<Measure>(['forecast', 'outcome', 'budget']);
  return index.figuresOf(beforeFund.row).filter(({ measure }) => measures.has(measure));
}

function requirementChoices(
  claim: Claim,
  { owners, lines, linesFrom }: Meaning,
  index: NarrativeIndex,
): Choices {
  const isUnit = linesFrom !== null;
  const labels = new Set(
    isUnit
      ? lines.map(({ label }) => label)
      : owners.flatMap(({ owner }) => (owner.administration === null ? [] : [owner.administration.name])),
  );
  const isDifference = claim.against === 'requirement';
  const stated = owners
    .flatMap(({ requirements }) => requirements)
    .filter(({ row, against }) => labels.has(row) && (against !== null) === isDifference);
  const ofLines = (isUnit ? lines : owners.flatMap(({ whole }) => whole)).flatMap((line) =>
    index.figuresOf(line),
  );
  const figures = ofLines.filter(({ measure, against }) =>
    isDifference ? against === 'requirement' : measure === 'requiredResult',
  );
  const counted = claim.fundCounted;
  return {
    figures: [...stated, ...figures].map((figure) => (counted === null ? figure : settled(figure, counted))),
    isMeasured: true,
  };
}

/** Where the text says whether the fund is counted in, the figure of that kind agrees without a condition. */
function settled(figure: NarrativeFigure, counted: boolean): NarrativeFigure {
  const kind = counted ? 'afterFund' : 'beforeFund';
  return figure.condition?.kind === kind ? { ...figure, condition: null } : figure;
}
