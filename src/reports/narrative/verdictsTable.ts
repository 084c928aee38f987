import type { CheckedAmount, Verdict } from '../../domain/narrative/narrativeAmount';
import type { NarrativeTexts } from '../messages/narrative/narrativeTexts';
import { type Flag, type ReportTable, textField } from '../report';
import { verdictCounts } from './verdictCounts';
import { verdictSentence } from './verdictSentence';

const flags: Readonly<Partial<Record<Verdict, Flag>>> = {
  agrees: 'ok',
  conditional: 'warning',
  disagrees: 'error',
};

/** Every amount of a text in its order, with the verdict in words and what it rests on; `name` is the text's. */
export function verdictsTable(
  amounts: readonly CheckedAmount[],
  name: string,
  texts: NarrativeTexts,
): ReportTable {
  const { say } = texts;
  return {
    title: say('title', { name }),
    unit: null,
    columns: [
      { heading: say('paragraph'), kind: 'count', optional: false },
      { heading: say('amount'), kind: 'label', optional: false },
      { heading: say('verdict'), kind: 'text', optional: false },
      { heading: say('explanation'), kind: 'text', optional: false },
    ],
    rows: amounts.map((amount) => ({
      role: 'item',
      indent: 0,
      fields: [
        { kind: 'count', count: amount.paragraph },
        textField(amount.text),
        textField(say(`verdict_${amount.verdict}`), flags[amount.verdict]),
        textField(verdictSentence(amount, texts)),
      ],
    })),
    notes: [verdictCounts(amounts, texts)],
  };
}
