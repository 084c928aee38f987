import type { Verdict } from '../../domain/narrative/narrativeAmount';
import type { CellView } from '../../reports/figureView';

/** What there is to act on first. */
export const verdictOrder = [
  'disagrees',
  'conditional',
  'unknown',
  'agrees',
] as const satisfies readonly Verdict[];

/** An amount of a text, and what the tables say of it. */
export interface CheckedAmountView {
  /** As it is written. */
  readonly text: string;
  /** The paragraph's number, and the characters in it, from `start` to before `end`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** What holds it to be so: the condition, the nearest candidates. */
  readonly sentence: string;
  /** What is around it in its paragraph. */
  readonly before: string;
  readonly after: string;
  /** The cells that it agrees with, else the candidates. */
  readonly cells: readonly CellView[];
}

/** In the order of the text. */
export type CheckedText = readonly CheckedAmountView[];
