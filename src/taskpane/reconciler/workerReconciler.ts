import type { Language } from '../../reports/messages/texts';
import type { FindingView, ReconciliationView } from '../../reports/reconciliationView';
import type { SheetCells } from '../../workbook/cells';
import type { OwnSheet } from '../../workbook/ownSheet';
import { abortError } from './abortError';
import { rowsPerMessage, slices, type WorkerReply, type WorkerRequest } from './messages';
import { nextTask } from './nextTask';
import type { OwnSheetMessage } from './ownSheetMessage';
import type { ReconcileInput, Reconciler } from './reconciler';

/** The part of a Worker that is used. */
export interface WorkerPort {
  postMessage(request: WorkerRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: WorkerReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly findings: Map<number, FindingView[]>;
  readonly resolve: (reply: Extract<WorkerReply, { kind: 'view' | 'ownSheets' }>) => void;
  readonly reject: (error: Error) => void;
}

/** Reconciles in a worker: the pane's thread only posts and receives, a slice at a time. */
export class WorkerReconciler implements Reconciler {
  private worker: WorkerPort | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  /** Why the last worker ended: what is still being posted would go to another one. */
  private ended: Error | null = null;

  constructor(private readonly startWorker: () => WorkerPort) {}

  async reconcile(
    { name, sheets, settings }: ReconcileInput,
    language: Language,
  ): Promise<ReconciliationView> {
    this.ended = null;
    for (const sheet of sheets) await this.postSheet(sheet);
    return this.askView({ kind: 'reconcile', id: this.nextId(), name, settings, language });
  }

  again(settings: string | null, language: Language): Promise<ReconciliationView> {
    return this.askView({ kind: 'again', id: this.nextId(), settings, language });
  }

  async ownSheets(at: Date, language: Language): Promise<readonly OwnSheet[]> {
    const reply = await this.ask({ kind: 'ownSheets', id: this.nextId(), at: at.getTime(), language });
    if (reply.kind !== 'ownSheets') throw new Error(`Unexpected reply ${reply.kind}`);
    return sheetsFrom(reply.sheets);
  }

  cancel(): void {
    this.stop(abortError());
  }

  private async postSheet(sheet: SheetCells): Promise<void> {
    this.post({ kind: 'sheet', sheet: { ...sheet, rows: [] } });
    for (const rows of slices(sheet.rows, rowsPerMessage)) {
      this.post({ kind: 'rows', rows });
      await nextTask();
      this.checkEnded();
    }
  }

  private async askView(
    request: Extract<WorkerRequest, { kind: 'reconcile' | 'again' }>,
  ): Promise<ReconciliationView> {
    const findings = new Map<number, FindingView[]>();
    const reply = await this.ask(request, findings);
    if (reply.kind !== 'view') throw new Error(`Unexpected reply ${reply.kind}`);
    const { view } = reply;
    return {
      ...view,
      checks: view.checks.map((check, index) => ({ ...check, findings: findings.get(index) ?? [] })),
    };
  }

  private ask(
    request: Exclude<WorkerRequest, { kind: 'sheet' | 'rows' }>,
    findings = new Map<number, FindingView[]>(),
  ): Promise<Extract<WorkerReply, { kind: 'view' | 'ownSheets' }>> {
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { findings, resolve, reject });
      this.post(request);
    });
  }

  private post(request: WorkerRequest): void {
    this.worker ??= this.started();
    this.worker.postMessage(request);
  }

  private started(): WorkerPort {
    const worker = this.startWorker();
    worker.addEventListener('message', ({ data }) => {
      if (worker === this.worker) this.receive(data);
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker === this.worker) this.stop(new Error(message ?? 'The worker failed.'));
    });
    return worker;
  }

  private receive(reply: WorkerReply): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'findings') {
      const list = waiting.findings.get(reply.check) ?? [];
      for (const finding of reply.findings) list.push(finding);
      waiting.findings.set(reply.check, list);
      return;
    }
    this.waiting.delete(reply.id);
    if (reply.kind === 'failed') waiting.reject(new Error(reply.message));
    else waiting.resolve(reply);
  }

  private checkEnded(): void {
    if (this.ended !== null) throw this.ended;
  }

  private stop(reason: Error): void {
    this.ended = reason;
    this.worker?.terminate();
    this.worker = null;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(reason);
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

async function sheetsFrom(sheets: readonly OwnSheetMessage[]): Promise<readonly OwnSheet[]> {
  // Brings decimals, which nothing needs before the first write.
  const { fromMessage } = await import('./ownSheetMessage');
  return sheets.map(fromMessage);
}
