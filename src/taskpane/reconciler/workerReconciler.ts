import type { Language } from '../../reports/messages/texts';
import type { FindingView, ReconciliationView } from '../../reports/reconciliationView';
import type { OwnSheet } from '../../workbook/ownSheet';
import type { WorkbookChange } from '../../workbook/workbook';
import type { TextTable } from '../../reports/textTable';
import { abortError } from '../worker/abortError';
import type { OwnSheetMessage } from '../worker/ownSheetMessage';
import { postSheets } from '../worker/postedSheets';
import { replyOfKind, type WorkerPort, WorkerTalk } from '../worker/workerTalk';
import type { BoardAnswers, BoardQuestionOf } from './board';
import type { WorkerReply, WorkerRequest } from './messages';
import type { ReconcileInput, Reconciler } from './reconciler';

/** Reconciles in a worker: the pane's thread only posts and receives, a slice at a time. */
export class WorkerReconciler implements Reconciler {
  private readonly talk: WorkerTalk<WorkerRequest, WorkerReply>;

  constructor(startWorker: () => WorkerPort<WorkerRequest, WorkerReply>) {
    this.talk = new WorkerTalk(startWorker);
  }

  async reconcile(
    { name, sheets, settings }: ReconcileInput,
    language: Language,
  ): Promise<ReconciliationView> {
    const post = this.talk.line();
    await postSheets(sheets, post);
    // Ended meanwhile, it has lost the sheets.
    return this.askView((id) => ({ kind: 'reconcile', id, name, settings, language }), post);
  }

  again(settings: string | null, language: Language): Promise<ReconciliationView> {
    return this.askView((id) => ({ kind: 'again', id, settings, language }));
  }

  async ownSheets(at: Date, language: Language): Promise<readonly OwnSheet[]> {
    const sheets = await this.talk.ask(
      (id) => ({ kind: 'ownSheets', id, at: at.getTime(), language }),
      (reply) => ({ result: replyOfKind(reply, 'ownSheets').sheets }),
    );
    return sheetsFrom(sheets);
  }

  history(language: Language): Promise<readonly TextTable[]> {
    return this.talk.ask(
      (id) => ({ kind: 'history', id, language }),
      (reply) => ({ result: replyOfKind(reply, 'history').tables }),
    );
  }

  async snapshot(name: string, at: Date, language: Language): Promise<WorkbookChange> {
    const change = await this.talk.ask(
      (id) => ({ kind: 'snapshot', id, name, at: at.getTime(), language }),
      (reply) => ({ result: replyOfKind(reply, 'change').change }),
    );
    return (await import('../worker/changeMessage')).fromChangeMessage(change);
  }

  board<Kind extends keyof BoardAnswers>(
    question: BoardQuestionOf<Kind>,
    at: Date,
    language: Language,
  ): Promise<BoardAnswers[Kind]> {
    return this.talk.ask(
      (id) => ({ kind: 'board', id, question, at: at.getTime(), language }),
      // The answer to a question is of its kind.
      (reply) => ({ result: replyOfKind(reply, 'board').answer as BoardAnswers[Kind] }),
    );
  }

  cancel(): void {
    this.talk.stop(abortError());
  }

  private askView(
    request: (id: number) => WorkerRequest,
    post?: (request: WorkerRequest) => void,
  ): Promise<ReconciliationView> {
    const found = new Map<number, FindingView[]>();
    return this.talk.ask(
      request,
      (reply) => {
        if (reply.kind === 'findings') {
          const list = found.get(reply.check) ?? [];
          for (const finding of reply.findings) list.push(finding);
          found.set(reply.check, list);
          return null;
        }
        const { view } = replyOfKind(reply, 'view');
        const checks = view.checks.map((check, index) => ({ ...check, findings: found.get(index) ?? [] }));
        return { result: { ...view, checks } };
      },
      post,
    );
  }
}

async function sheetsFrom(sheets: readonly OwnSheetMessage[]): Promise<readonly OwnSheet[]> {
  // Brings decimals, which nothing needs before the first write.
  const { fromMessage } = await import('../worker/ownSheetMessage');
  return sheets.map(fromMessage);
}
