import { fitOf } from './fit';
import type { Line } from './lineFigures';
import { isOtherSign } from './direction';
import type { Meaning, SentenceNames, Surroundings } from './meaning';
import type { NarrativeCondition } from './narrativeAmount';
import type { NarrativeFigure } from './narrativeFigure';
import type { NarrativeIndex } from './narrativeIndex';
import type { Claim, WrittenAmount } from './narrativeText';
import { isPlainBefore } from './plainWords';
import { sumOf } from './sumOf';

/** What an amount agrees with where its row, its measure or its unit is named near it, and not all of them. */
export interface LenientFit {
  readonly condition: NarrativeCondition | null;
  readonly figures: readonly NarrativeFigure[];
}

/** Rows of more figures than these are not looked through. */
const mostLines = 40;

/** The rows that a sentence names, by their whole label or by a word of it. */
export function namedLines({ lines, partial }: SentenceNames): readonly Line[] {
  return [...new Set([...lines.flatMap(({ named }) => named), ...partial.flatMap((one) => one.lines)])];
}

/** The rows that are named beside an amount. */
function nearLines({ before, after }: WrittenAmount, { lines, partial }: SentenceNames): readonly Line[] {
  const isNear = (at: number): boolean =>
    (before.from <= at && at < before.to) || (after.from <= at && at < after.to);
  return [
    ...new Set([
      ...lines.filter(({ from }) => isNear(from)).flatMap(({ named }) => named),
      ...partial.filter(({ at }) => isNear(at)).flatMap((one) => one.lines),
    ]),
  ];
}

/** Any figure of a row that is named, whatever its column is called, or of the whole where a measure is; null where none fits. */
export function lenientFit(
  written: WrittenAmount,
  names: SentenceNames,
  around: Surroundings,
  meaning: Meaning,
  index: NarrativeIndex,
): LenientFit | null {
  const { claim } = written;
  const isClaimed = isSomethingSaid(claim);
  const digits = significantDigits(written);
  // Surely named beside the amount: no other row of the sentence is meant.
  const own =
    meaning.linesFrom === 'amount' && meaning.isSure ? nearLines(written, names) : namedLines(names);
  if (
    own.length > 0 &&
    own.length <= mostLines &&
    (digits >= 2 || isClaimed || (meaning.linesFrom === 'amount' && meaning.isSure))
  ) {
    const found = fitAmong(
      written,
      own.flatMap((line) => index.figuresOf(line)),
    );
    if (found !== null) return found;
    const combined = combinedFit(written, names, meaning, index);
    if (combined !== null) return combined;
  }
  if (digits < 2 || !isClaimed || claim.isVague) return null;
  const near = [...(around.previous === null ? [] : namedLines(around.previous)), ...around.headingNear];
  if (own.length === 0 && near.length <= mostLines) {
    const found = fitAmong(
      written,
      near.flatMap((line) => index.figuresOf(line)),
    );
    if (found !== null) return found;
  }
  if (meaning.owners.length > 1 || names.sentence.apart.length > 0 || !isPlainBefore(written, names, false))
    return null;
  return fitAmong(
    written,
    meaning.owners.flatMap((owner) => wholeFigures(owner, claim, index)),
  );
}

function wholeFigures(
  owner: Meaning['owners'][number],
  { side, fund }: Claim,
  index: NarrativeIndex,
): readonly NarrativeFigure[] {
  if (fund !== null) return owner.funds;
  const lines =
    side === 'income' ? owner.income : side === 'costs' ? owner.costs : side === 'grant' ? owner.grant : [];
  return [...(lines.length > 0 ? lines : owner.whole), ...owner.fundTotals].flatMap((line) =>
    index.figuresOf(line),
  );
}

function isSomethingSaid({ levels, difference, side, fund, against, isNet, earlier }: Claim): boolean {
  if (isNet || earlier.levels.size > 0 || earlier.isDifference) return true;
  return levels.size > 0 || difference !== 'no' || side !== null || fund !== null || against !== null;
}

/** Digits of an amount but for zeros at either end. */
function significantDigits({ value }: WrittenAmount): number {
  return value
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function fitAmong(written: WrittenAmount, figures: readonly NarrativeFigure[]): LenientFit | null {
  const { levels, years } = written.claim;
  const fitting = figures.filter((figure) => {
    if (years.length > 0 && figure.years.length > 0 && !figure.years.some((year) => years.includes(year)))
      return false;
    // "(2,5 mnkr)": of the year before.
    if (levels.has('previousOutcome') && !levels.has('outcome') && !levels.has(figure.measure)) return false;
    // The earlier forecast is not the one of now.
    if (figure.measure === 'previousForecast' && levels.has('forecast') && !written.claim.isVague)
      return false;
    return fitOf(written, figure) === 'fits';
  });
  if (fitting.length === 0) return null;
  const right = fitting.filter((figure) => !isOtherSign(written, figure));
  return right.length > 0
    ? { condition: null, figures: right }
    : { condition: { kind: 'otherSign' }, figures: fitting };
}

/** Two named rows together, or the whole without a row that is said to be left out. */
function combinedFit(
  written: WrittenAmount,
  names: SentenceNames,
  { owners }: Meaning,
  index: NarrativeIndex,
): LenientFit | null {
  const { tokens } = names.sentence;
  const has = (pattern: RegExp): boolean => tokens.some(({ text }) => pattern.test(text.toLowerCase()));
  const lines = namedLines(names);
  if (has(/^(?:tillsammans|sammanlagt|totalt|sammantaget)$/) && lines.length <= 8) {
    for (const [at, one] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        const found = sumFit(written, one, other, 1, index);
        if (found !== null)
          return { condition: { kind: 'includingRow', row: other.label }, figures: [found] };
      }
    }
  }
  if (!has(/^(?:exklusive|exkl|utan|frånsett|borträknat|oräknat)$/)) return null;
  for (const whole of owners.flatMap((owner) => [...owner.whole, ...owner.costs, ...owner.income])) {
    for (const out of lines) {
      const found = sumFit(written, whole, out, -1, index);
      if (found !== null) return { condition: { kind: 'excludingRow', row: out.label }, figures: [found] };
    }
  }
  return null;
}

function sumFit(
  written: WrittenAmount,
  one: Line,
  other: Line,
  sign: 1 | -1,
  index: NarrativeIndex,
): NarrativeFigure | null {
  if (one === other || one.table !== other.table) return null;
  const others = index.figuresOf(other);
  for (const figure of index.figuresOf(one)) {
    const added = others.find(
      ({ measure, amount, cells }) =>
        measure === figure.measure &&
        amount.unit === figure.amount.unit &&
        cells[0]?.column === figure.cells[0]?.column,
    );
    if (added === undefined || added.amount.value.isZero()) continue;
    const sum = sumOf(figure, added, sign);
    if (fitOf(written, sum) === 'fits') return sum;
  }
  return null;
}
