import type { Reconciliation } from '../../domain/reconciliation';
import type { Texts } from '../../reports/messages/texts';
import type { Run } from '../../reports/report';
import type { BoardAnswers, BoardQuestionOf } from './board';
import type { ReconcileInput } from './reconciler';

/** The last reconciliation, and what is told with it. */
export interface Reconciled {
  readonly input: ReconcileInput;
  readonly reconciliation: Reconciliation;
  readonly run: Run;
  readonly texts: Texts;
}

/** What the board document asks of a reconciliation. Loaded when it is first asked. */
export function answerBoard<Kind extends keyof BoardAnswers>(
  _question: BoardQuestionOf<Kind>,
  _reconciled: Reconciled,
): BoardAnswers[Kind] {
  throw new Error('Not yet.');
}
