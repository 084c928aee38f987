import { fundPaneTextsIn, type FundPaneTexts } from '../../../messages/funds/fundTexts';
import type { Said } from '../../../state/paneState';
import { usePane } from '../../paneContext';

export function useFundTexts(): FundPaneTexts {
  return fundPaneTextsIn(usePane().state.language);
}

type Notice =
  | 'requirementKept'
  | 'requirementCleared'
  | 'remarkKept'
  | 'remarkCleared'
  | 'attentionKept'
  | 'rulesWritten';

/** What is told when it is done, in whatever language the pane then speaks. */
export function said(notice: Notice): Said {
  return { sv: fundPaneTextsIn('sv').say(notice), en: fundPaneTextsIn('en').say(notice) };
}
