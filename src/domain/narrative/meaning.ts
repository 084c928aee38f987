import type { Line } from './lineFigures';
import type { Mention } from './names';
import type { NarrativeIndex, OwnerLines } from './narrativeIndex';
import type { NarrativeParagraph, NarrativeSentence, WrittenAmount } from './narrativeText';
import type { Owner } from './owners';

/** The names that a sentence holds. */
export interface SentenceNames {
  readonly sentence: NarrativeSentence;
  readonly owners: readonly Mention<Owner>[];
  readonly lines: readonly Mention<Line>[];
  /** Words that may be of a row, by a part of its label. */
  readonly partial: readonly { readonly at: number; readonly lines: readonly Line[] }[];
  /** The tokens that belong to a name. */
  readonly named: ReadonlySet<number>;
}

/** What has been said before a sentence: in its paragraph, and in the headings above it. */
export interface Surroundings {
  readonly previous: SentenceNames | null;
  /** A sentence before, in the paragraph, that is of something apart. */
  readonly isApart: boolean;
  /** Whom the nearest heading that names somebody names. */
  readonly headingOwners: readonly Owner[];
  /** The rows that the nearest heading names. */
  readonly headingLines: readonly Line[];
  /** The rows that it may name, by parts of their labels too. */
  readonly headingNear: readonly Line[];
  /** The nearest heading says nothing that nobody knows. */
  readonly isHeadingPlain: boolean;
  readonly paragraphOwners: readonly Owner[];
  /** The year that the text names most; null where it names none. */
  readonly mainYear: number | null;
}

export const noSurroundings: Surroundings = {
  previous: null,
  isApart: false,
  headingOwners: [],
  headingLines: [],
  headingNear: [],
  isHeadingPlain: true,
  paragraphOwners: [],
  mainYear: null,
};

export function namesIn(sentence: NarrativeSentence, index: NarrativeIndex): SentenceNames {
  const owners = index.ownerNames.mentions(sentence.tokens);
  const lines = index.lineNames.mentions(sentence.tokens).flatMap((mention) => {
    // A table's row that bears its owner's name says no more than the owner.
    const same = owners.find(({ from, to }) => from <= mention.from && mention.to <= to);
    if (same === undefined) return [mention];
    const named = mention.named.filter(({ owner }) => same.named.every(({ index: own }) => own !== owner));
    return named.length === 0 ? [] : [{ ...mention, named }];
  });
  const named = new Set<number>();
  for (const { from, to } of [...owners, ...lines]) for (let at = from; at < to; at++) named.add(at);
  return { sentence, owners, lines, named, partial: index.partialNames.mentions(sentence.tokens) };
}

/** Words of headings above what a report says of money. */
const headingWords =
  /^(?:sammanfattning\p{L}*|inledning|ekonomi\p{L}*|ekonomisk\p{L}*|redovisning|uppföljning|resultat\p{L}*|prognos\p{L}*|budget\p{L}*|utfall\p{L}*|analys|kommentar\p{L}*|driftredovisning|drift|bokslut|delårsrapport|delårsbokslut|delår|tertialrapport|månadsrapport|helårsprognos|avvikelse\p{L}*|rapport|verksamhetens|årets|översikt|bilaga|summary|financial|report|interim|och|i|för|per|\d+)$/u;

export function surroundingsAfter(
  heading: NarrativeParagraph,
  index: NarrativeIndex,
  before: Surroundings,
): Surroundings {
  const names = heading.sentences.map((sentence) => namesIn(sentence, index));
  const owners = names.flatMap((one) => one.owners.flatMap(({ named }) => named));
  const lines = names.flatMap((one) =>
    one.lines
      .filter(({ from, to, isSure }) => isSure || to - from === one.sentence.tokens.length)
      .flatMap(({ named }) => named),
  );
  const isPlain = names.every((one) =>
    one.sentence.tokens.every(
      ({ text, isPlain: known }, at) => known || headingWords.test(text.toLowerCase()) || isNamed(one, at),
    ),
  );
  return {
    ...noSurroundings,
    mainYear: before.mainYear,
    headingOwners: owners.length > 0 ? owners : before.headingOwners,
    headingLines: lines,
    headingNear: names.flatMap((one) => [
      ...one.lines.flatMap(({ named }) => named),
      ...one.partial.flatMap((word) => word.lines),
    ]),
    isHeadingPlain: isPlain,
    paragraphOwners: owners.length > 0 ? [] : before.paragraphOwners,
  };
}

/** Whether a token of a sentence belongs to a name in it. */
export function isNamed({ named }: SentenceNames, at: number): boolean {
  return named.has(at);
}

/** Whether a sentence speaks of what tables of results seldom hold, and no row of theirs is called so. */
export function isApartFrom(names: SentenceNames): boolean {
  return names.sentence.apart.some((at) => !isNamed(names, at));
}

/** Whose and which rows an amount is of, and how surely that is told. */
export interface Meaning {
  readonly owners: readonly OwnerLines[];
  /** The rows that are named; empty where the whole is spoken of. */
  readonly lines: readonly Line[];
  /** Where the rows are named: with the amount, earlier in the sentence, before it, or above it. */
  readonly linesFrom: 'amount' | 'sentence' | 'previous' | 'heading' | null;
  readonly ownersFrom: 'amount' | 'sentence' | 'previous' | 'heading' | 'only' | 'all';
  /** The names are surely names. */
  readonly isSure: boolean;
}

export function meaningOf(
  amount: WrittenAmount,
  names: SentenceNames,
  around: Surroundings,
  index: NarrativeIndex,
): Meaning {
  const { owners, ownersFrom } = ownersMeant(amount, names, around, index);
  const isMeant = ({ owner }: Line): boolean => owners.some((one) => one.owner.index === owner);
  const own = (mentions: readonly Mention<Line>[]): readonly Line[] => {
    const lines = mentions.flatMap(({ named }) => named);
    const within = lines.filter(isMeant);
    return within.length > 0 ? within : lines;
  };
  // "Före överföring från resultatfonden", "exklusive semesterlöneskuld": a part that the amount is with or without.
  const told = names.lines.filter(({ from }) => !isCountedIn(names, from));
  const near = told.filter((one) => isNear(one, amount));
  if (near.length > 0) {
    const lines = own(near);
    return { owners, ownersFrom, lines, linesFrom: 'amount', isSure: near.some(({ isSure }) => isSure) };
  }
  const earlier = told.filter(({ to }) => to <= amount.before.from).slice(-1);
  if (earlier.length > 0) {
    return {
      owners,
      ownersFrom,
      lines: own(earlier),
      linesFrom: 'sentence',
      isSure: earlier.every(({ isSure }) => isSure),
    };
  }
  const before = (around.previous?.lines ?? []).filter(({ isSure }) => isSure).slice(-1);
  if (before.length > 0)
    return { owners, ownersFrom, lines: own(before), linesFrom: 'previous', isSure: true };
  const heading = around.headingLines.filter(isMeant);
  // "Totalt" below a unit's heading: the unit's, or that of them all.
  const isTotal = names.sentence.tokens.some(({ text }) => /^(?:totalt|sammanlagt|sammantaget)$/i.test(text));
  if (heading.length > 0)
    return { owners, ownersFrom, lines: heading, linesFrom: isTotal ? 'previous' : 'heading', isSure: true };
  return { owners, ownersFrom, lines: [], linesFrom: null, isSure: true };
}

const countedIn = /^(?:inklusive|inkl|exklusive|exkl|utan|före|efter|innan|utöver|frånsett|oaktat)$/;

export function isCountedIn({ sentence }: SentenceNames, from: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ text }) => countedIn.test(text.toLowerCase()));
}

function isNear({ from, to }: Mention<unknown>, { before, after }: WrittenAmount): boolean {
  return (from >= before.from && to <= before.to) || (from >= after.from && to <= after.to);
}

function ownersMeant(
  amount: WrittenAmount,
  names: SentenceNames,
  around: Surroundings,
  { owners }: NarrativeIndex,
): Pick<Meaning, 'owners' | 'ownersFrom'> {
  const of = (named: readonly Owner[]): OwnerLines[] => owners.filter(({ owner }) => named.includes(owner));
  const told = (mentions: readonly Mention<Owner>[]): OwnerLines[] =>
    of(mentions.flatMap(({ named }) => named));
  const near = told(names.owners.filter((one) => isNear(one, amount)));
  if (near.length > 0) return { owners: near, ownersFrom: 'amount' };
  const inSentence = told(names.owners.filter(({ to }) => to <= amount.before.from).slice(-1));
  if (inSentence.length > 0) return { owners: inSentence, ownersFrom: 'sentence' };
  if (owners.length === 1) return { owners, ownersFrom: 'only' };
  const previous = told(around.previous?.owners.slice(-1) ?? []);
  if (previous.length > 0) return { owners: previous, ownersFrom: 'previous' };
  const heading = of(around.headingOwners);
  if (heading.length > 0) return { owners: heading, ownersFrom: 'heading' };
  const paragraph = of(around.paragraphOwners);
  if (paragraph.length > 0) return { owners: paragraph, ownersFrom: 'previous' };
  return { owners, ownersFrom: 'all' };
}
