import { Slices } from './slices';

/** Excel on the web takes 5 MB at once. */
const mostBytes = 4_500_000;
/** What a few actions take at most with the paths to their object. */
const actionBytes = 1_000;

/** How many bytes a text takes at most in a request. */
export function textBytes(text: string): number {
  // Quotes are escaped, letters beyond ASCII take up to three bytes, and control characters six.
  return text.length + 5 * (text.match(/[^ !#-[\]-~]/g)?.length ?? 0);
}

/** Counts what is queued for Excel, and sends it before it is too much for one request. */
export class RequestQueue {
  private bytes = 0;
  private readonly slices = new Slices();

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be called before an action is queued that carries texts of so many bytes. */
  async makeRoom(bytes = 0): Promise<void> {
    const needed = actionBytes + bytes;
    if (this.bytes > 0 && this.bytes + needed > mostBytes) await this.send();
    if (this.bytes === 0) this.suspend();
    this.bytes += needed;
    await this.slices.rest();
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.bytes = 0;
  }

  /** Neither the screen nor the formulas keep up with a half-written sheet. */
  private suspend(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
