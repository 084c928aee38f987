import type { NamedFigure } from '../../domain/equation';
import { stated } from '../../domain/equations';
import type { FundAccount } from '../../domain/funds/fundAccount';
import type { FundStatus } from '../../domain/funds/fundStatus';
import type { FigureView } from '../figureView';
import { ownerText } from '../funds/ownerText';
import type { FundOwnerView } from '../fundsView';
import type { FundTexts } from '../messages/funds/fundTexts';
import { namedFigureView } from './equationView';

/** One fund's year, its rule, and how a deficit is made good by it. */
export function fundOwnerView(status: FundStatus, texts: FundTexts): FundOwnerView {
  const { rule, noEffect, view } = status;
  const { say } = texts;
  return {
    name: ownerText(view.account.owner),
    about: about(view.account, texts),
    figures: figuresOf(status, texts),
    rule: rule && { name: rule.name, source: rule.source, decidedBy: rule.decidedBy },
    notes: noEffect === null ? [] : [say('notComputedHere', { reason: say(`notComputed_${noEffect}`) })],
    repayment: status.repayment.map(({ year, figure }) =>
      namedFigureView({ name: { kind: 'text', text: String(year) }, figure, equation: null }, texts.language),
    ),
  };
}

function about({ financing }: FundAccount, { say }: FundTexts): string {
  return financing === null ? '' : say(`financing_${financing}`);
}

/** In the order that a fund rolls forward; what there is nothing of is left out. */
function figuresOf(
  { view, afterAllocation, forecastEffect, today, closing, cap, aboveCap, floor }: FundStatus,
  { language, say }: FundTexts,
): readonly FigureView[] {
  const shown = (figure: NamedFigure | null, label?: string): readonly FigureView[] =>
    figure === null ? [] : [namedFigureView(figure, language, label)];
  return [
    ...shown(view.opening && stated('opening', view.opening)),
    ...shown(view.allocated),
    ...shown(afterAllocation),
    ...shown(view.withdrawn),
    ...shown(view.deposited),
    ...shown(view.returned),
    // Without an effect there is one closing balance, today's.
    ...(forecastEffect === null ? [] : shown(today, say('closingToday'))),
    ...shown(forecastEffect, say('forecastEffect')),
    ...shown(closing, forecastEffect === null ? say('closing') : say('closingAtYearEnd')),
    ...shown(cap),
    ...shown(aboveCap),
    ...shown(floor),
  ];
}
