/** In milliseconds: the pane draws and answers its user in between. */
const longestSlice = 12;

/** Cuts a long computation into slices between which the thread is free. */
export class Slices {
  private start = Date.now();

  /** To be awaited between pieces of work, each far shorter than a slice. */
  async rest(): Promise<void> {
    if (Date.now() - this.start < longestSlice) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.start = Date.now();
  }
}
