import type { Language } from '../../reports/messages/texts';
import type { FindingView, ReconciliationView } from '../../reports/reconciliationView';
import type { TextTable } from '../../reports/textTable';
import type { BoardAnswers, BoardQuestion } from './board';
import type { ChangeMessage } from '../worker/changeMessage';
import type { OwnSheetMessage } from '../worker/ownSheetMessage';
import type { SheetMessage } from '../worker/postedSheets';
import type { FailedReply } from '../worker/workerTalk';

/** What the pane posts to the worker. Sheets go before the request that needs them. Moments are in milliseconds since 1970. */
export type WorkerRequest =
  | SheetMessage
  | {
      readonly kind: 'reconcile';
      readonly id: number;
      readonly name: string;
      readonly settings: string | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'again';
      readonly id: number;
      readonly settings: string | null;
      readonly language: Language;
    }
  | { readonly kind: 'ownSheets'; readonly id: number; readonly at: number; readonly language: Language }
  | { readonly kind: 'history'; readonly id: number; readonly language: Language }
  | {
      readonly kind: 'snapshot';
      readonly id: number;
      readonly name: string;
      readonly at: number;
      readonly language: Language;
    }
  | {
      readonly kind: 'board';
      readonly id: number;
      readonly question: BoardQuestion;
      readonly at: number;
      readonly language: Language;
    };

/** What the worker posts back; the findings of a view go before it, in slices. */
export type WorkerReply =
  | {
      readonly kind: 'findings';
      readonly id: number;
      /** The check's place among the view's. */
      readonly check: number;
      readonly findings: readonly FindingView[];
    }
  | { readonly kind: 'view'; readonly id: number; readonly view: ReconciliationView }
  | { readonly kind: 'ownSheets'; readonly id: number; readonly sheets: readonly OwnSheetMessage[] }
  | { readonly kind: 'history'; readonly id: number; readonly tables: readonly TextTable[] }
  | { readonly kind: 'change'; readonly id: number; readonly change: ChangeMessage }
  | { readonly kind: 'board'; readonly id: number; readonly answer: BoardAnswers[keyof BoardAnswers] }
  | FailedReply;

/** Findings per message: copying so many takes a few milliseconds. */
export const findingsPerMessage = 200;
