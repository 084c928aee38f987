import type { Paragraph } from '../../domain/narrative/paragraph';
import type { CellRef } from '../../domain/address';
import type { CheckedAmount } from '../../domain/narrative/narrativeAmount';
import type { NarrativeTexts } from '../../reports/messages/narrative/narrativeTexts';
import { verdictSentence } from '../../reports/narrative/verdictSentence';
import { cellView } from '../../reports/view/cellView';
import type { CheckedText } from '../document/checkedText';

/** So much of a paragraph is shown on each side of an amount, in characters. */
const around = 80;
/** More cells are not gone through by anybody. */
const mostCells = 6;

/** What a check has found of a text, as the pane shows it. */
export function checkedTextView(
  amounts: readonly CheckedAmount[],
  paragraphs: readonly Paragraph[],
  texts: NarrativeTexts,
): CheckedText {
  const written = new Map(paragraphs.map(({ number, text }) => [number, text]));
  return amounts.map((amount) => {
    const { text, paragraph, start, end, verdict, cells, candidates } = amount;
    const whole = written.get(paragraph) ?? '';
    const named = cells.length > 0 ? cells : candidates.flatMap((candidate) => candidate.cells);
    return {
      text,
      paragraph,
      start,
      end,
      verdict,
      // Of an amount that agrees the cells say all that there is to say.
      sentence: verdict === 'agrees' ? '' : verdictSentence(amount, texts),
      before: beforeOf(whole.slice(0, start)),
      after: afterOf(whole.slice(end)),
      cells: once(named).slice(0, mostCells).map(cellView),
    };
  });
}

/** From a word's beginning on. */
function beforeOf(text: string): string {
  if (text.length <= around) return text;
  return `…${text.slice(-around).replace(/^\S*/u, '')}`;
}

function afterOf(text: string): string {
  if (text.length <= around) return text;
  return `${text.slice(0, around).replace(/\S*$/u, '')}…`;
}

function once(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}
