/** How long to work, in milliseconds, before other work of the thread gets its turn. */
const length = 40;

/** Gives way to other work now and then, and obeys the signal. */
export class Turn {
  private start = Date.now();

  constructor(private readonly signal: AbortSignal | undefined) {}

  get isOver(): boolean {
    return Date.now() - this.start >= length;
  }

  async next(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.signal?.throwIfAborted();
    this.start = Date.now();
  }
}
