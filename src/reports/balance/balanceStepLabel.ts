import type { NamedStep } from '../../domain/balance/balanceSteps';
import { equationWordText } from '../messages/equations/equationWordText';
import type { FundTexts } from '../messages/funds/fundTexts';

/** What a computed step of the balance requirement is called at the start of a line. */
export function balanceStepLabel(
  { word, ofYear }: Pick<NamedStep, 'word' | 'ofYear'>,
  { say, language }: FundTexts,
): string {
  if (ofYear !== null) return say('leftOfYear', { year: String(ofYear) });
  const text = equationWordText(word, language);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
