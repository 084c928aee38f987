import type { ReconciliationView } from '../../reports/reconciliationView';
import { LocalReconciler } from './localReconciler';
import { toChangeMessage } from '../worker/changeMessage';
import { toMessage } from '../worker/ownSheetMessage';
import { PostedSheets, slices } from '../worker/postedSheets';
import { failedReply } from '../worker/workerTalk';
import { findingsPerMessage, type WorkerReply, type WorkerRequest } from './messages';

/** The worker's side of the talk: takes requests and posts replies. */
export function reconcileService(
  post: (reply: WorkerReply) => void,
): (request: WorkerRequest) => Promise<void> {
  const reconciler = new LocalReconciler();
  const posted = new PostedSheets();

  const postView = (id: number, view: ReconciliationView): void => {
    view.checks.forEach(({ findings }, check) => {
      for (const slice of slices(findings, findingsPerMessage))
        post({ kind: 'findings', id, check, findings: slice });
    });
    post({
      kind: 'view',
      id,
      view: { ...view, checks: view.checks.map((check) => ({ ...check, findings: [] })) },
    });
  };

  const answer = async (request: Exclude<WorkerRequest, { kind: 'sheet' | 'rows' }>): Promise<void> => {
    const { id, language } = request;
    switch (request.kind) {
      case 'reconcile': {
        const { name, settings } = request;
        const input = { name, sheets: posted.complete(), settings };
        postView(id, await reconciler.reconcile(input, language));
        return;
      }
      case 'again':
        postView(id, await reconciler.again(request.settings, language));
        return;
      case 'ownSheets': {
        const own = await reconciler.ownSheets(new Date(request.at), language);
        post({ kind: 'ownSheets', id, sheets: own.map(toMessage) });
        return;
      }
      case 'history':
        post({ kind: 'history', id, tables: await reconciler.history(language) });
        return;
      case 'snapshot': {
        const change = await reconciler.snapshot(request.name, new Date(request.at), language);
        post({ kind: 'change', id, change: toChangeMessage(change) });
        return;
      }
      case 'board': {
        const answer = await reconciler.board(request.question, new Date(request.at), language);
        post({ kind: 'board', id, answer });
      }
    }
  };

  return async (request) => {
    if (request.kind === 'sheet' || request.kind === 'rows') {
      posted.take(request);
    } else {
      try {
        await answer(request);
      } catch (error) {
        post(failedReply(request.id, error));
      }
    }
  };
}
