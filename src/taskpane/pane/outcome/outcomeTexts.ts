import { outcomeTextsIn, type OutcomeTexts } from '../../messages/outcome/outcomeTexts';
import { usePane } from '../paneContext';

export function useOutcomeTexts(): OutcomeTexts {
  return outcomeTextsIn(usePane().state.language);
}
