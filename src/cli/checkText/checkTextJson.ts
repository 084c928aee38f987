import { cellName } from '../../domain/address';
import type {
  CheckedAmount,
  NarrativeCandidate,
  NarrativeCondition,
} from '../../domain/narrative/narrativeAmount';
import { decimalText } from '../decimalText';

/** The amounts of a text and their verdicts, in the shape that schema/checkText.schema.json describes. */
export function checkTextJson(amounts: readonly CheckedAmount[]) {
  return {
    amounts: amounts.map(({ text, value, unit, paragraph, verdict, condition, cells, candidates }) => ({
      text,
      value: decimalText(value),
      unit,
      paragraph,
      verdict,
      condition: condition && conditionJson(condition),
      cells: cells.map(cellName),
      candidates: candidates.map(candidateJson),
    })),
  };
}

function conditionJson(condition: NarrativeCondition) {
  return { kind: condition.kind, row: condition.kind === 'otherSign' ? null : condition.row };
}

function candidateJson({ cells, amount, row, measure, administration }: NarrativeCandidate) {
  return {
    cells: cells.map(cellName),
    value: decimalText(amount.value),
    unit: amount.unit,
    row,
    measure,
    administration,
  };
}
