import type { PaneAction } from '../state/paneReducer';
import type { PaneState } from '../state/paneState';

/** Holds a state, which a pure reducer changes, and tells whoever draws it. */
export class Store<State = PaneState, Action = PaneAction> {
  private readonly listeners = new Set<() => void>();

  constructor(
    private current: State,
    private readonly reduce: (state: State, action: Action) => State,
  ) {}

  get state(): State {
    return this.current;
  }

  readonly dispatch = (action: Action): void => {
    const next = this.reduce(this.current, action);
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
