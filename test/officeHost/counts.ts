export interface RequestCounts {
  readonly actions: number;
  /** Of the request's and the response's JSON in UTF-8. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** What went over the wire since the host was made, or since `reset`. */
export class HostCounts<Request extends RequestCounts = RequestCounts> {
  private all: Request[] = [];

  get perRequest(): readonly Request[] {
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

  add(counts: Request): void {
    this.all.push(counts);
  }

  reset(): void {
    this.all = [];
  }

  protected sum(property: keyof Request & string): number {
    return this.all.reduce((sum, counts) => sum + Number(counts[property]), 0);
  }
}
