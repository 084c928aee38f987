import { type PaneAction, paneReducer } from '../state/paneReducer';
import type { PaneState } from '../state/paneState';

/** Holds the pane's state and tells whoever draws it. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }

  readonly dispatch = (action: PaneAction): void => {
    const next = paneReducer(this.current, action);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  };

  /** The returned function ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}
