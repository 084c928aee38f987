import { boardSource } from '../../app/document/boardSource';
import { type DocumentPlan, planDocument } from '../../app/document/planDocument';
import { checkNarrative } from '../../app/document/checkNarrative';
import { parseWorkbookSettings } from '../../app/settings/workbookSettings';
import type { Reconciliation } from '../../domain/reconciliation';
import { narrativeTextsIn } from '../../reports/messages/narrative/narrativeTexts';
import type { Texts } from '../../reports/messages/texts';
import type { Run } from '../../reports/report';
import { checkedTextView } from './checkedTextView';
import type { BoardAnswers, BoardQuestion, BoardQuestionOf } from './board';
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
  question: BoardQuestionOf<Kind>,
  reconciled: Reconciled,
): BoardAnswers[Kind] {
  // The answer to a question is of its kind.
  return answer(question, reconciled) as BoardAnswers[Kind];
}

function answer(question: BoardQuestion, reconciled: Reconciled): BoardAnswers[keyof BoardAnswers] {
  const { reconciliation, texts } = reconciled;
  switch (question.kind) {
    case 'list':
      return source(reconciled).list(question.recipe, question.templates);
    case 'make':
      return source(reconciled).make(question.id, question.recipe);
    case 'plan': {
      const parts = source(reconciled);
      const planned = (overwriteEdited: boolean): DocumentPlan =>
        planDocument(question.content, parts, { ...question.choices, overwriteEdited, only: null });
      return { kept: planned(false), overwritten: planned(true) };
    }
    case 'check':
      return checkedTextView(
        checkNarrative(question.paragraphs, reconciliation),
        question.paragraphs,
        narrativeTextsIn(texts.language),
      );
  }
}

function source({ input, reconciliation, run: { at, version } }: Reconciled): ReturnType<typeof boardSource> {
  const { history } = parseWorkbookSettings(input.settings).settings;
  return boardSource(reconciliation, history, { workbook: input.name, at, version });
}
