import type { Reconciliation } from '../../domain/reconciliation';
import { figureField } from '../equations/figureField';
import { explainedText } from '../explain/explainedLines';
import type { FundTexts } from '../messages/funds/fundTexts';
import { type ReportTable, textField } from '../report';
import { ownerText, partyText } from './ownerText';

/** What to decide at year end by the rules, each with its equation below; null where there is nothing to decide. */
export function transfersTable(
  { transfers, tables }: Pick<Reconciliation, 'transfers' | 'tables'>,
  texts: FundTexts,
): ReportTable | null {
  if (transfers.length === 0) return null;
  const { say, language } = texts;
  return {
    name: 'overforingar',
    title: say('transfersTitle'),
    unit: null,
    columns: [
      { heading: say('proposal'), kind: 'label', optional: false },
      { heading: say('unit'), kind: 'text', optional: false },
      { heading: say('amount'), kind: 'amount', optional: false },
      { heading: say('rule'), kind: 'text', optional: false },
    ],
    rows: transfers.map(({ owner, from, to, amount, rule }) => ({
      role: 'item',
      indent: 0,
      fields: [
        textField(
          say('transferOf', {
            owner: ownerText(owner),
            from: partyText(from, owner, texts),
            to: partyText(to, owner, texts),
          }),
        ),
        textField(amount.figure.amount.unit ?? ''),
        figureField(amount, tables),
        textField(rule),
      ],
    })),
    notes: transfers.flatMap(({ owner, amount }) => {
      const text = explainedText(amount, language);
      return text === null ? [] : [say('ofOwner', { owner: ownerText(owner), text })];
    }),
  };
}
