import { checkOrder } from '../../domain/checkCode';
import { type Finding, isOpen } from '../../domain/finding';
import { findingSentence } from '../findingSentence';
import { formatCount } from '../formatAmount';
import type { Texts } from '../messages/texts';
import type { CauseView } from '../reconciliationView';
import { cellView } from './cellView';

/** Per cause of several open findings what is behind them, the first of them told in full. */
export function causeViews(findings: readonly Finding[], texts: Texts): readonly CauseView[] {
  const byCause = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.cause === null || !isOpen(finding)) continue;
    byCause.set(finding.cause, [...(byCause.get(finding.cause) ?? []), finding]);
  }
  return [...byCause].flatMap(([cause, found]) => {
    const [first] = found;
    if (first === undefined || found.length < 2) return [];
    const suspect = found.find((finding) => finding.suspect !== null)?.suspect ?? null;
    return {
      cause,
      findings: found.length,
      sentence: texts.say('causeSentence', {
        checks: checksText(found, texts),
        sentence: findingSentence(first, texts),
      }),
      suspect: suspect && cellView(suspect.cell),
    };
  });
}

/** `2 kontroller (Avvikelser, Summor)` */
function checksText(found: readonly Finding[], { say, language }: Texts): string {
  const named = checkOrder.filter((check) => found.some((finding) => finding.check === check));
  return say('causeChecks', {
    count: formatCount(found.length, language),
    names: named.map((check) => say(`check_${check}`)).join(', '),
  });
}
