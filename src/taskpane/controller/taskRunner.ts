import type { Activity, Notice, Task } from '../state/paneState';
import { isCancelled, problemOf } from './problem';
import type { Store } from './store';

/** Carries out one task at a time and tells how it goes; a task that comes meanwhile is dropped. */
export class TaskRunner {
  /** Done after each task that was carried out: for what the user has changed meanwhile. */
  afterwards: () => Promise<void> = () => Promise.resolve();
  private busy = false;
  private breakOff: (() => void) | null = null;
  private failed: (() => Promise<void>) | null = null;

  constructor(private readonly store: Store) {}

  async run(task: Task, activity: Activity, work: () => Promise<Notice | null>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const { dispatch } = this.store;
    dispatch({ kind: 'began', activity });
    let done = false;
    try {
      dispatch({ kind: 'ended', notice: await work() });
      done = true;
    } catch (error) {
      if (isCancelled(error)) {
        dispatch({ kind: 'ended', notice: { kind: 'cancelled' } });
      } else {
        this.fail(task, error, () => this.run(task, activity, work));
      }
    } finally {
      this.breakOff = null;
      this.busy = false;
    }
    if (done) await this.afterwards();
  }

  /** How `cancel` ends what the task is doing from now on; null where it must not be ended. */
  untilBrokenOff(breakOff: (() => void) | null): void {
    this.breakOff = breakOff;
  }

  /** Ends what is going on, where it can be ended. */
  readonly cancel = (): void => {
    this.breakOff?.();
  };

  /** Tells what failed; `again` is what trying again does. */
  fail(task: Task, error: unknown, again: () => Promise<void>): void {
    this.failed = again;
    this.store.dispatch({ kind: 'failed', problem: problemOf(task, error) });
  }

  /** Does again what failed last. */
  readonly tryAgain = async (): Promise<void> => {
    await this.failed?.();
  };
}
