import type { WorkerReply, WorkerRequest } from '../../../src/taskpane/reconciler/messages';
import { reconcileService } from '../../../src/taskpane/reconciler/reconcileService';
import type { WorkerPort } from '../../../src/taskpane/reconciler/workerReconciler';

/** A worker on the same thread: what is posted arrives as a structured clone, in a later task, unless it was ended. */
export class ClonedWorker implements WorkerPort {
  readonly requests: WorkerRequest[] = [];
  readonly replies: WorkerReply[] = [];
  isTerminated = false;
  private readonly messageListeners: ((event: { readonly data: WorkerReply }) => void)[] = [];
  private readonly errorListeners: ((event: { readonly message?: string }) => void)[] = [];
  private readonly serve = reconcileService((reply) => {
    this.replies.push(reply);
    const data = structuredClone(reply);
    this.later(() => this.messageListeners.forEach((listener) => listener({ data })));
  });

  postMessage(request: WorkerRequest): void {
    this.requests.push(request);
    const data = structuredClone(request);
    this.later(() => void this.serve(data));
  }

  addEventListener(kind: 'message', listener: (event: { readonly data: WorkerReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message?: string }) => void): void;
  addEventListener(
    kind: 'message' | 'error',
    listener: ((event: { readonly data: WorkerReply }) => void) &
      ((event: { readonly message?: string }) => void),
  ): void {
    (kind === 'message' ? this.messageListeners : this.errorListeners).push(listener);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** As where the worker's script cannot be loaded. */
  fail(message: string): void {
    this.errorListeners.forEach((listener) => listener({ message }));
  }

  private later(act: () => void): void {
    setTimeout(() => {
      if (!this.isTerminated) act();
    }, 0);
  }
}
