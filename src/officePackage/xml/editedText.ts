/** A change to a text: what stands from `start` to `end` gives way to `text`. Offsets count from the first character. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes changes to a text that arrives in chunks; all else passes as it is, to the letter. */
export class EditedText {
  private readonly edits: readonly TextEdit[];
  private next = 0;
  /** Where the chunk at hand starts. */
  private chunkStart = 0;
  /** What lies before has been passed on or left out. */
  private done = 0;

  /** Changes at one place are made in the order given. Throws if two of them overlap. */
  constructor(
    edits: readonly TextEdit[],
    private readonly pass: (text: string) => void,
  ) {
    this.edits = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
    this.edits.forEach(({ end }, index) => {
      const next = this.edits[index + 1];
      if (next !== undefined && next.start < end) throw new Error('Two edits of one part overlap.');
    });
  }

  write(chunk: string): void {
    const chunkEnd = this.chunkStart + chunk.length;
    for (;;) {
      const edit = this.edits[this.next];
      if (edit === undefined || edit.start >= chunkEnd) break;
      this.passTo(edit.start, chunk);
      this.pass(edit.text);
      this.done = edit.end;
      this.next += 1;
    }
    this.passTo(chunkEnd, chunk);
    this.chunkStart = chunkEnd;
  }

  /** Passes on what of the chunk is left before `end`. */
  private passTo(end: number, chunk: string): void {
    if (end <= this.done) return;
    this.pass(chunk.slice(this.done - this.chunkStart, end - this.chunkStart));
    this.done = end;
  }
}
