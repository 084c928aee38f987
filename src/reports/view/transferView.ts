import type { TransferProposal } from '../../domain/funds/fundView';
import { formatAmount } from '../formatAmount';
import { ownerText, partyText } from '../funds/ownerText';
import type { TransferView } from '../fundsView';
import type { FundTexts } from '../messages/funds/fundTexts';
import { equationView } from './equationView';

/** `Konsult och uppdrag: Överför 1,2 mnkr från årets resultat till resultatfonden.` */
export function transferView(
  { owner, from, to, amount, rule }: TransferProposal,
  texts: FundTexts,
): TransferView {
  const { language, say } = texts;
  const sentence = say('transferProposal', {
    amount: formatAmount(amount.figure.amount, language),
    from: partyText(from, owner, texts),
    to: partyText(to, owner, texts),
  });
  return {
    sentence: say('transferFor', { owner: ownerText(owner), sentence }),
    rule,
    equation: amount.equation && equationView(amount.equation, language),
  };
}
