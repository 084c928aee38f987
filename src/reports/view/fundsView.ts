import type { Attention } from '../../domain/attention';
import { percentText } from '../../domain/funds/fieldText';
import { limitText } from '../../domain/funds/limitText';
import type { Reconciliation } from '../../domain/reconciliation';
import type { Settings } from '../../domain/settings';
import type { AttentionView, FundsView, RulesView } from '../fundsView';
import { fundTextsIn } from '../messages/funds/fundTexts';
import type { Language } from '../messages/textsOf';
import { balanceView } from './balanceView';
import { fundOwnerView } from './fundOwnerView';
import { requirementView, unitRows } from './requirementView';
import { transferView } from './transferView';

/** What the user has decided of required results, and the rules as they stand in the workbook. */
export interface FundDecisions {
  readonly settings: Settings;
  readonly rules: RulesView | null;
}

/** Nobody reads more in a pane, and all of them are in the written summary. */
const mostRequirements = 1000;

/** What the pane shows of funds, required results and the balance requirement. */
export function fundsView(
  reconciliation: Reconciliation,
  { settings, rules }: FundDecisions,
  language: Language,
): FundsView {
  const { funds, transfers, balanceYears, requiredResults } = reconciliation;
  const texts = fundTextsIn(language);
  const units = unitRows(reconciliation);
  const shown = requiredResults.slice(0, mostRequirements);
  return {
    funds: funds.map((status) => fundOwnerView(status, texts)),
    transfers: transfers.map((proposal) => transferView(proposal, texts)),
    requirements: shown.map((result) => requirementView(result, units, settings, texts)),
    moreRequirements: requiredResults.length - shown.length,
    attention: settings.attention && attentionView(settings.attention, language),
    balance: balanceYears.map((year) => balanceView(year, texts)),
    rules,
  };
}

function attentionView({ amount, share }: Attention, language: Language): AttentionView {
  return {
    amount: amount === null ? '' : limitText({ kind: 'amount', money: amount }, language),
    share: share === null ? '' : percentText(share, language),
  };
}
