/** The part of a Worker that is used. */
export interface WorkerPort<Request, Reply> {
  postMessage(request: Request): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** What every reply says: the request that it answers. */
export interface AnyReply {
  readonly kind: string;
  readonly id: number;
}

/** The reply where a request could not be carried out. */
export interface FailedReply extends AnyReply {
  readonly kind: 'failed';
  /** The error's own: an error is posted without its class. */
  readonly name: string;
  readonly message: string;
}

/** What is posted where a request failed. */
export function failedReply(id: number, error: unknown): FailedReply {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { kind: 'failed', id, name, message };
}

interface Waiting<Reply> {
  /** Takes a reply; true where it was the last. */
  readonly take: (reply: Reply) => boolean;
  readonly reject: (error: Error) => void;
}

/** Talks with a worker, which is started when something is first posted, and anew after it was ended. */
export class WorkerTalk<Request, Reply extends AnyReply> {
  private worker: WorkerPort<Request, Reply> | null = null;
  private readonly waiting = new Map<number, Waiting<Reply>>();
  private lastId = 0;
  /** Why the last worker ended. */
  private ended: Error | null = null;

  constructor(private readonly startWorker: () => WorkerPort<Request, Reply>) {}

  /** Posts to the worker that there is now; throws why it ended, once it has. */
  line(): (request: Request) => void {
    const worker = (this.worker ??= this.started());
    return (request) => {
      if (worker !== this.worker) throw this.ended ?? new Error('The worker has ended.');
      worker.postMessage(request);
    };
  }

  /**
   * Posts a request with an id of its own. `take` is given each reply to it, and gives a result for the last one, null for
   * those before. Rejects where the worker says that it failed, or ends. With `post` of an earlier `line()` it is that
   * worker that is asked, or none.
   */
  ask<Result>(
    request: (id: number) => Request,
    take: (reply: Exclude<Reply, FailedReply>) => { readonly result: Result } | null,
    post: (request: Request) => void = this.line(),
  ): Promise<Result> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {
        reject,
        take: (reply) => {
          if (isFailed(reply)) {
            reject(Object.assign(new Error(reply.message), { name: reply.name }));
            return true;
          }
          const taken = take(reply as Exclude<Reply, FailedReply>);
          if (taken !== null) resolve(taken.result);
          return taken !== null;
        },
      });
      post(request(id));
    });
  }

  /** Ends the worker: whatever is waited for rejects with the reason. */
  stop(reason: Error): void {
    this.ended = reason;
    this.worker?.terminate();
    this.worker = null;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(reason);
  }

  private started(): WorkerPort<Request, Reply> {
    const worker = this.startWorker();
    worker.addEventListener('message', ({ data }) => {
      if (worker === this.worker) this.receive(data);
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker === this.worker) this.stop(new Error(message ?? 'The worker failed.'));
    });
    return worker;
  }

  private receive(reply: Reply): void {
    if (this.waiting.get(reply.id)?.take(reply) === true) this.waiting.delete(reply.id);
  }
}

function isFailed(reply: AnyReply): reply is FailedReply {
  return reply.kind === 'failed';
}

/** The only reply that a request may have; throws at another one. */
export function replyOfKind<Reply extends AnyReply, Kind extends Reply['kind']>(
  reply: Reply,
  kind: Kind,
): Extract<Reply, { readonly kind: Kind }> {
  if (reply.kind !== kind) throw new Error(`Unexpected reply ${reply.kind}`);
  return reply as Extract<Reply, { readonly kind: Kind }>;
}
