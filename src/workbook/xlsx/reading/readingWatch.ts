import type { ReadOptions } from '../../workbook';
import { WorkbookFault } from '../../workbookFault';

/** In milliseconds: a pane that reads on its only thread still answers its user in between. */
const longestSlice = 15;

/** Tells whoever waits for a reading how far it has come, and lets them break it off. */
export class ReadingWatch {
  private sliceStart = Date.now();

  constructor(private readonly options: ReadOptions) {}

  /** Throws a WorkbookFault if the reading was broken off. */
  tell(done: number, total: number): void {
    this.options.onProgress?.(done, total);
    this.check();
  }

  /** Whether it is time to give way to others; never for a reading that nobody watches. */
  get isDue(): boolean {
    const { onProgress, signal } = this.options;
    return (onProgress ?? signal) !== undefined && Date.now() - this.sliceStart >= longestSlice;
  }

  /** Throws a WorkbookFault if the reading was broken off meanwhile. */
  async giveWay(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.sliceStart = Date.now();
    this.check();
  }

  private check(): void {
    if (this.options.signal?.aborted === true) throw new WorkbookFault('cancelled');
  }
}
