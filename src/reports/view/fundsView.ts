import type { Reconciliation } from '../../domain/reconciliation';
import type { FundsView } from '../fundsView';
import type { Texts } from '../messages/texts';

/** What the pane shows of funds, required results and the balance requirement. */
export function fundsView(_reconciliation: Reconciliation, _texts: Texts): FundsView {
  return { funds: [], transfers: [], requirements: [], attention: null, balance: [] };
}
