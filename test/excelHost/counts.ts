export interface RequestCounts {
  readonly actions: number;
  /** Of the request's and the response's JSON in UTF-8. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** A cell counts once for each property that is read or written of it in an array. */
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/** What went over the wire since the host was made, or since `reset`. */
export class HostCounts {
  private all: RequestCounts[] = [];

  get perRequest(): readonly RequestCounts[] {
    return this.all;
  }

  get requests(): number {
    return this.all.length;
  }

  get actions(): number {
    return this.sum('actions');
  }

  get bytesIn(): number {
    return this.sum('bytesIn');
  }

  get bytesOut(): number {
    return this.sum('bytesOut');
  }

  get cellsRead(): number {
    return this.sum('cellsRead');
  }

  get cellsWritten(): number {
    return this.sum('cellsWritten');
  }

  add(counts: RequestCounts): void {
    this.all.push(counts);
  }

  reset(): void {
    this.all = [];
  }

  private sum(property: keyof RequestCounts): number {
    return this.all.reduce((sum, counts) => sum + counts[property], 0);
  }
}
