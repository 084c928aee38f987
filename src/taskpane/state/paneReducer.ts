import type { Language } from '../../reports/messages/texts';
import type { ReconciliationView } from '../../reports/reconciliationView';
import type { OwnState } from '../../workbook/workbook';
import { type ImportAction, importReducer } from './importState';
import {
  type Activity,
  everyFinding,
  type FindingFilter,
  listStep,
  type Notice,
  type Outcome,
  type PanePage,
  type PaneState,
  type Problem,
  type ShownHistory,
} from './paneState';

/** What happened: what the user did in the pane, or what came of a task. */
export type PaneAction =
  | ImportAction
  | { readonly kind: 'began'; readonly activity: Activity }
  | { readonly kind: 'went'; readonly activity: Activity }
  | { readonly kind: 'ended'; readonly notice: Notice | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'reconciled'; readonly outcome: Outcome }
  | { readonly kind: 'refreshed'; readonly view: ReconciliationView; readonly language: Language }
  /** The reconciler was broken off and keeps nothing. */
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'ownStateRead'; readonly own: OwnState }
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'pageChosen'; readonly page: PanePage }
  | { readonly kind: 'historyRead'; readonly history: ShownHistory }
  | { readonly kind: 'messageDismissed' }
  | { readonly kind: 'filtered'; readonly filter: Partial<FindingFilter> }
  | { readonly kind: 'moreShown'; readonly list: string }
  | { readonly kind: 'acceptingBegun'; readonly finding: string }
  | { readonly kind: 'acceptingLeft' }
  | { readonly kind: 'nameTyped'; readonly name: string }
  | { readonly kind: 'correctingBegun'; readonly table: string }
  | { readonly kind: 'correctingLeft' }
  | { readonly kind: 'removalAsked' }
  | { readonly kind: 'removalLeft' };

const nothingOpen = { accepting: null, correcting: null, confirmingRemoval: false } as const;

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'began':
      // A change of language leaves what is told standing.
      return action.activity.kind === 'refreshing'
        ? { ...state, activity: action.activity }
        : { ...state, activity: action.activity, problem: null, notice: null };
    case 'went':
      return state.activity === null ? state : { ...state, activity: action.activity };
    case 'ended':
      return { ...state, activity: null, notice: action.notice ?? state.notice };
    case 'failed':
      return {
        ...state,
        // A cell may be gone to while something else is going on.
        activity: action.problem.task === 'goTo' ? state.activity : null,
        problem: action.problem,
        notice: null,
        stale: state.stale || (state.outcome !== null && action.problem.code === 'sheetGone'),
      };
    case 'reconciled':
      return {
        ...state,
        ...nothingOpen,
        outcome: action.outcome,
        history: null,
        stale: false,
        filter: everyFinding,
        shown: {},
      };
    case 'refreshed': {
      if (state.outcome === null) return state;
      const outcome = { ...state.outcome, view: action.view, language: action.language };
      // In another language the same findings and tables are still the ones that are open.
      return action.language === state.outcome.language
        ? { ...state, ...nothingOpen, outcome }
        : { ...state, outcome };
    }
    case 'forgotten':
      return { ...state, ...nothingOpen, outcome: null, history: null, stale: false };
    case 'ownStateRead':
      return {
        ...state,
        own: action.own,
        confirmingRemoval: state.confirmingRemoval && action.own.sheets.length > 0,
      };
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'pageChosen':
      return { ...state, page: action.page };
    case 'historyRead':
      return { ...state, history: action.history };
    case 'messageDismissed':
      return { ...state, problem: null, notice: null };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter }, shown: {} };
    case 'moreShown':
      return {
        ...state,
        shown: { ...state.shown, [action.list]: (state.shown[action.list] ?? listStep) + listStep },
      };
    case 'acceptingBegun':
      return { ...state, ...nothingOpen, accepting: action.finding };
    case 'acceptingLeft':
      return { ...state, accepting: null };
    case 'nameTyped':
      return { ...state, userName: action.name };
    case 'correctingBegun':
      return { ...state, ...nothingOpen, correcting: action.table };
    case 'correctingLeft':
      return { ...state, correcting: null };
    case 'removalAsked':
      return { ...state, ...nothingOpen, confirmingRemoval: true };
    case 'removalLeft':
      return { ...state, confirmingRemoval: false };
    case 'importBegun':
    case 'importPlanned':
    case 'importForgotten':
    case 'importChosen':
    case 'periodTyped':
    case 'importWritten':
    case 'importUndone':
    case 'assigningBegun':
    case 'assigningLeft':
    case 'rangesOpened':
    case 'rangesLeft':
      return afterImport({ ...state, importing: importReducer(state.importing, action) }, action);
  }
}

/** What an import makes of the rest of the pane. */
function afterImport(state: PaneState, { kind }: ImportAction): PaneState {
  // Lists of the last files are folded again.
  if (kind === 'importBegun') return { ...state, shown: {} };
  if (kind === 'importWritten' || kind === 'importUndone')
    return { ...state, history: null, stale: state.outcome !== null };
  return state;
}
