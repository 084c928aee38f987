/** What a test has arranged to go wrong, counted from when it was arranged. */
export class Faults {
  dead = false;
  private requestsLeft: number | null = null;
  private actionsLeft: number | null = null;
  private readonly beforeRequests: { left: number; readonly act: () => void }[] = [];

  failRequest(number: number): void {
    this.requestsLeft = number;
  }

  failAction(number: number): void {
    this.actionsLeft = number;
  }

  beforeRequest(number: number, act: () => void): void {
    this.beforeRequests.push({ left: number, act });
  }

  /** Called for each request that arrives; tells whether it fails as a whole. */
  requestFails(): boolean {
    for (const entry of this.beforeRequests) {
      entry.left -= 1;
      if (entry.left === 0) entry.act();
    }
    if (this.requestsLeft !== null) this.requestsLeft -= 1;
    return this.dead || this.requestsLeft === 0;
  }

  /** Called before each action; tells whether it fails. */
  actionFails(): boolean {
    if (this.actionsLeft !== null) this.actionsLeft -= 1;
    return this.actionsLeft === 0;
  }
}
