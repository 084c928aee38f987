import { cellName } from '../../domain/address';
import type { Measure } from '../../domain/measure';
import type { CheckedAmount, NarrativeCandidate } from '../../domain/narrative/narrativeAmount';
import { formatAmount } from '../formatAmount';
import type { NarrativeTexts } from '../messages/narrative/narrativeTexts';

/** What the tables say of an amount of the text, with its cells, as one sentence that stands without the rest. */
export function verdictSentence(
  { verdict, condition, cells, candidates }: CheckedAmount,
  texts: NarrativeTexts,
): string {
  const { say } = texts;
  const named = cells.map(cellName).join(', ');
  const near = candidates.map((candidate) => candidateText(candidate, texts)).join('; ');
  switch (verdict) {
    case 'agrees':
      return say('agrees', { cells: named });
    case 'conditional':
      return say('conditional', { cells: named, condition: conditionText(condition, texts) });
    case 'disagrees':
      return say('disagrees', { candidates: near });
    case 'unknown':
      return near === '' ? say('unknown') : say('unknownNear', { candidates: near });
  }
}

/** Under what a conditional amount agrees; '' where nothing is. */
function conditionText(condition: CheckedAmount['condition'], { say }: NarrativeTexts): string {
  if (condition === null) return '';
  return condition.kind === 'otherSign'
    ? say('condition_otherSign')
    : say(`condition_${condition.kind}`, { row: condition.row });
}

function candidateText(
  { cells, amount, row, measure, administration }: NarrativeCandidate,
  texts: NarrativeTexts,
): string {
  const values = {
    row,
    measure: measureText(measure, texts),
    amount: formatAmount(
      { ...amount, decimals: Math.max(amount.decimals, amount.value.decimalPlaces()) },
      texts.language,
    ),
    cells: cells.map(cellName).join(', '),
  };
  return administration === null || administration === row
    ? texts.say('candidate', values)
    : texts.say('candidateOf', { ...values, administration });
}

function measureText(measure: Measure, { say }: NarrativeTexts): string {
  switch (measure) {
    case 'percent':
    case 'count':
    case 'note':
    case 'level':
    case 'comment':
    case 'action':
    case 'text':
      return say('measure_other');
    default:
      return say(`measure_${measure}`);
  }
}
