import type { ImportChoices } from '../../domain/outcome/importChoices';
import type { ImportView } from '../../reports/importView';
import type { Language } from '../../reports/messages/texts';
import type { WorkbookChange } from '../../workbook/workbook';
import type { ReconcileInput } from '../reconciler/reconciler';
import { abortError } from '../worker/abortError';
import { postSheets } from '../worker/postedSheets';
import { replyOfKind, type WorkerPort, WorkerTalk } from '../worker/workerTalk';
import type { FileChoice, FileWatch, Importer } from './importer';
import type { ImportReply, ImportRequest } from './messages';

/** Imports in a worker: the pane's thread never sees what the files hold. */
export class WorkerImporter implements Importer {
  private readonly talk: WorkerTalk<ImportRequest, ImportReply>;

  constructor(startWorker: () => WorkerPort<ImportRequest, ImportReply>) {
    this.talk = new WorkerTalk(startWorker);
  }

  read(files: readonly File[], watch?: FileWatch): Promise<void> {
    return this.askRead((id) => ({ kind: 'read', id, files }), watch);
  }

  readAgain(file: number, choice: FileChoice, watch?: FileWatch): Promise<void> {
    return this.askRead((id) => ({ kind: 'readAgain', id, file, choice }), watch);
  }

  async plan(
    { name, sheets, settings }: ReconcileInput,
    choices: ImportChoices,
    language: Language,
  ): Promise<ImportView> {
    const post = this.talk.line();
    await postSheets(sheets, post);
    // Ended meanwhile, it has lost the files and the sheets.
    return this.talk.ask(
      (id) => ({ kind: 'plan', id, name, settings, choices, language }),
      (reply) => ({ result: replyOfKind(reply, 'view').view }),
      post,
    );
  }

  again(settings: string | null, choices: ImportChoices, language: Language): Promise<ImportView> {
    return this.talk.ask(
      (id) => ({ kind: 'again', id, settings, choices, language }),
      (reply) => ({ result: replyOfKind(reply, 'view').view }),
    );
  }

  async change(at: Date, language: Language): Promise<WorkbookChange> {
    const change = await this.talk.ask(
      (id) => ({ kind: 'change', id, at: at.getTime(), language }),
      (reply) => ({ result: replyOfKind(reply, 'change').change }),
    );
    // Brings decimals, which nothing needs before a write.
    return (await import('../worker/changeMessage')).fromChangeMessage(change);
  }

  cancel(): void {
    this.talk.stop(abortError());
  }

  private askRead(request: (id: number) => ImportRequest, watch: FileWatch = {}): Promise<void> {
    return this.talk.ask(request, (reply) => {
      if (reply.kind === 'progress') {
        watch.onProgress?.(reply.file, reply.done);
        return null;
      }
      replyOfKind(reply, 'read');
      return { result: undefined };
    });
  }
}
