import type { WorkerPort } from '../../../src/taskpane/worker/workerTalk';

/** A worker on the same thread: what is posted arrives as a structured clone, in a later task, unless it was ended. */
export class ClonedWorker<Request, Reply> implements WorkerPort<Request, Reply> {
  readonly requests: Request[] = [];
  readonly replies: Reply[] = [];
  isTerminated = false;
  private readonly messageListeners: ((event: { readonly data: Reply }) => void)[] = [];
  private readonly errorListeners: ((event: { readonly message?: string }) => void)[] = [];
  private readonly serve: (request: Request) => Promise<void>;

  /** `service` is the worker's side; it is given the way to post a reply. */
  constructor(service: (post: (reply: Reply) => void) => (request: Request) => Promise<void>) {
    this.serve = service((reply) => {
      this.replies.push(reply);
      const data = structuredClone(reply);
      this.later(() => this.messageListeners.forEach((listener) => listener({ data })));
    });
  }

  postMessage(request: Request): void {
    this.requests.push(request);
    const data = cloned(request);
    this.later(() => void this.serve(data));
  }

  addEventListener(kind: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message?: string }) => void): void;
  addEventListener(
    kind: 'message' | 'error',
    listener: ((event: { readonly data: Reply }) => void) & ((event: { readonly message?: string }) => void),
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

/** Node clones no File, as browsers do; one cannot be changed, so that it may go as it is. */
function cloned<Request>(request: Request): Request {
  const holdsFiles = typeof request === 'object' && request !== null && 'files' in request;
  return holdsFiles ? request : structuredClone(request);
}
